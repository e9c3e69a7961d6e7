"""Which rows the table shows, derived from the session as long as somebody looks."""

from PySide6.QtCore import QObject, Signal

from core.activations import Array
from core.datasets import Split
from core.network import Network
from core.rows_view import ANY, Positions, RowOrder, RowsTable, outputs_for, part_codes, rows_in_view
from gui.background import Background, Outcome
from gui.errors import LOGGER
from gui.session import Session
from gui.throttle import Throttle

_ANSWERS_MS = 250
_AT_ONCE = 20_000  # rows whose answers are computed at once; of more in the background


class RowsInView(QObject):
    """Keeps parts, answers and order up to date, at most four times a second.

    While a training runs, an order or a filter by the network's answers stands still, so that no
    row moves away from under the eye; it belongs to `ordered_step` then.

    Attributes
    ----------
    table : RowsTable or None
    rows : ndarray of int, shape (m,), or None
        The positions of the rows in view.
    order : RowOrder
    ordered_step : int or None
        The step that the order belongs to, where it is not that of the answers.

    Signals
    -------
    rows_changed()
        Other rows are in view, or in another order.
    numbers_changed()
        The same rows have newer answers.
    """

    rows_changed = Signal()
    numbers_changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.table: RowsTable | None = None
        self.rows: Positions | None = None
        self.order = RowOrder()
        self._split: Split | None = None
        self._ordered_at = 0
        self._is_awake = False
        self._is_stale = True
        self._is_asked = False
        self._is_computing = False
        self._answering = Background(self)
        self._throttle = Throttle(_ANSWERS_MS, self._answer, self)
        session.dataset_changed.connect(lambda: self._show_data(None))
        session.split_changed.connect(self._show_data)
        session.network_changed.connect(self._on_network)
        session.running_changed.connect(self._on_running)
        session.rows.filter_changed.connect(self.arrange)

    @property
    def ordered_step(self) -> int | None:
        """The step that the order belongs to, None where it is that of the answers, or none matters."""
        if self.table is None or not self._depends or self._ordered_at == self.table.step:
            return None
        return self._ordered_at

    @property
    def _depends(self) -> bool:
        return self.order.needs_answers or self._session.rows.filter.needs_answers

    def set_awake(self, awake: bool) -> None:
        """Follow the session, or let it go on unseen."""
        self._is_awake = awake
        if awake and self._is_stale:
            self._show_data(self._session.split)
        elif awake:
            self._throttle.ask()
        else:
            self._answering.cancel()
            self._is_computing = False

    def set_order(self, order: RowOrder) -> None:
        """Show the rows in another order."""
        if order != self.order:
            self.order = order
            self.arrange()

    def arrange(self) -> None:
        """Filter and order the rows by what is known now."""
        if self.table is None or not self._is_awake:
            self._is_stale = True
            return
        chosen = self._session.rows.filter
        if self.rows is not None and self._must_wait(self.table):
            self.rows = self.rows[self.rows < self.table.dataset.n_rows]
        else:
            self.rows = rows_in_view(self.table, chosen, self.order)
        self._ordered_at = self.table.step
        self.rows_changed.emit()

    def _must_wait(self, table: RowsTable) -> bool:
        """Whether parts or answers are on their way that the order depends on: rows then stay as they are."""
        needs_parts = self._session.rows.filter.part != ANY or self.order.key == "part"
        return (needs_parts and self._split is None) or (self._depends and table.outputs is None)

    def _show_data(self, split: Split | None) -> None:
        """Show the session's data; while they are told of, `split` is not of them yet."""
        self._split = split
        dataset, old = self._session.dataset, self.table
        if not self._is_awake or dataset is None:
            self._is_stale = True
            return
        self._is_stale = False
        parts = part_codes(dataset, split)
        same = old is not None and old.dataset is dataset
        outputs, step = (old.outputs, old.step) if same and old is not None else (None, 0)
        self.table = RowsTable(dataset, parts, outputs, step)
        if dataset.n_rows <= _AT_ONCE:
            self.table = self._answered(outputs_for(self._session.network, dataset.X), self._session.progress.step)
        elif not same:
            self._answer()
        self.arrange()

    def _on_network(self) -> None:
        if self._is_awake:
            self._throttle.ask()

    def _on_running(self) -> None:
        if self._is_awake and not self._session.is_running:
            self._answer()

    def _answer(self) -> None:
        """Compute the answers of the network on screen; a computation under way is let come to its end."""
        if self.table is None or not self._is_awake:
            return
        network, step, X = self._session.network, self._session.progress.step, self.table.dataset.X
        if X.shape[1] <= _AT_ONCE:
            self._take(outputs_for(network, X), step)
        elif self._is_computing:
            self._is_asked = True
        else:
            self._compute(network, step, X)

    def _compute(self, network: Network, step: int, X: Array) -> None:
        def on_end(outcome: Outcome) -> None:
            self._is_computing = False
            if outcome.problem is not None:
                LOGGER.error("%s", outcome.details.rstrip())
                return
            if self.table is not None and self.table.dataset.X is X:
                self._take(outcome.value, step)
            else:
                self._is_asked = True
            if self._is_asked:
                self._is_asked = False
                self._throttle.ask()

        self._is_computing = True
        self._answering.run(lambda _job: outputs_for(network, X), on_end)

    def _take(self, outputs: Array, step: int) -> None:
        had_answers = self.table is not None and self.table.outputs is not None
        self.table = self._answered(outputs, step)
        if self._depends and not (had_answers and self._session.is_running):
            self.arrange()
        else:
            self.numbers_changed.emit()

    def _answered(self, outputs: Array, step: int) -> RowsTable:
        table = self.table
        if table is None:
            raise RuntimeError("there are no rows")
        return RowsTable(table.dataset, table.parts, outputs, step)
