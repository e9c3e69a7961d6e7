"""Which part of the magnified diagram is seen: pure numbers, without Qt."""

from dataclasses import dataclass, replace

from gui.diagram.geometry import Rect

LARGEST_ZOOM = 8.0


@dataclass(frozen=True)
class Viewport:
    """A window on the diagram.

    Attributes
    ----------
    width, height : float
        Of the widget, in pixels.
    zoom : float
        How many times the diagram is magnified, 1 to 8; 1 fits the widget.
    x, y : float
        The point of the magnified diagram that is in the upper left corner.
    """

    width: float = 1.0
    height: float = 1.0
    zoom: float = 1.0
    x: float = 0.0
    y: float = 0.0

    def resized(self, width: float, height: float) -> "Viewport":
        """Return the same magnification in a widget of another size."""
        return replace(self, width=width, height=height)._clamped()

    def zoomed(self, factor: float, x: float, y: float) -> "Viewport":
        """Return this magnified by `factor`; the point (x, y) of the widget stays where it is."""
        zoom = min(max(self.zoom * factor, 1.0), LARGEST_ZOOM)
        if zoom < 1.001:  # rounding errors must not keep the diagram from fitting
            zoom = 1.0
        share = zoom / self.zoom
        return replace(self, zoom=zoom, x=(self.x + x) * share - x, y=(self.y + y) * share - y)._clamped()

    def panned(self, dx: float, dy: float) -> "Viewport":
        """Return this shifted, as far as there is something to see."""
        return replace(self, x=self.x + dx, y=self.y + dy)._clamped()

    def showing(self, rect: Rect) -> "Viewport":
        """Return this shifted as little as it takes to see a rectangle of the magnified diagram."""
        x = min(max(self.x, rect.right - self.width), rect.x)
        y = min(max(self.y, rect.bottom - self.height), rect.y)
        return replace(self, x=x, y=y)._clamped()

    def _clamped(self) -> "Viewport":
        return replace(
            self,
            x=min(max(self.x, 0.0), self.width * (self.zoom - 1.0)),
            y=min(max(self.y, 0.0), self.height * (self.zoom - 1.0)),
        )
