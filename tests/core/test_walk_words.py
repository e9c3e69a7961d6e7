from core.walk import Part, Walk
from tests.core.walk_subjects import BLUE, HAND, batch, deep, subject_of, texts, walks


def test_a_sum_is_told_term_by_term_with_its_running_sum() -> None:
    # 0.084 + 0.052 + 0.546 + 0.05 = 0.732
    steps = texts(Walk.forward(HAND, BLUE, "term"), "z1")[:4]
    assert {formula for formula, _, _ in steps} == {"Z1₁ = W1₁₁·X₁ + W1₁₂·X₂ + W1₁₃·X₃ + b1₁"}
    assert [numbers for _, numbers, _ in steps] == [
        "Z1₁ = 0.420·0.200 + …",
        "Z1₁ = 0.420·0.200 + 0.130·0.400 + …",
        "Z1₁ = 0.420·0.200 + 0.130·0.400 + 0.910·0.600 + …",
        "Z1₁ = 0.420·0.200 + 0.130·0.400 + 0.910·0.600 + 0.050",
    ]
    assert [result for _, _, result in steps] == [
        "running sum 0.084",
        "running sum 0.136",
        "running sum 0.682",
        "Z1₁ = 0.732",
    ]


def test_the_forward_steps_of_a_node() -> None:
    walk = Walk.forward(HAND, BLUE)
    assert texts(walk, "scale")[1] == ("X₂ = G / 255", "X₂ = 102 / 255", "X₂ = 0.400")
    assert texts(walk, "a1")[1] == ("A1₂ = relu(Z1₂)", "A1₂ = relu(−0.220)", "A1₂ = 0.000")
    assert texts(walk, "z2") == [
        (
            "Z2 = W2₁·A1₁ + W2₂·A1₂ + W2₃·A1₃ + b2",
            "Z2 = 2.000·0.732 + (−1.000)·0.000 + 0.500·0.500 + (−0.250)",
            "Z2 = 1.464",
        )
    ]
    assert texts(walk, "decide")[0][1:] == ("0.812 ≥ 0.5", "0.812 ≥ 0.5 → light font")


def test_the_backward_steps_of_a_node() -> None:
    # A2 = 0.8121, so C = −ln 0.8121 = 0.208 and dC/dZ2 = A2 − 1 = −0.188
    steps = dict(numbers.split(" = ", 1) for _, numbers, _ in texts(Walk.backward(HAND, BLUE), "backward")[:3])
    assert list(steps) == ["dC/dA2", "dA2/dZ2", "dC/dZ2"]
    results = [result for _, _, result in texts(Walk.backward(HAND, BLUE, "term"), "backward")]
    assert results[:8] == [
        "dC/dA2 = −1.231",
        "dA2/dZ2 = 0.153",
        "dC/dZ2 = −0.188",
        "dC/dW2₁ = −0.138",
        "dC/dW2₂ = 0.000",
        "dC/dW2₃ = −0.094",
        "dC/db2 = −0.188",
        "dC/dA1₁ = −0.376",
    ]
    # −0.376 · 1 · X = (0.2, 0.4, 0.6); rate 0.05
    update = texts(Walk.backward(HAND, BLUE, "term"), "update")
    assert len(update) == 16
    assert update[0] == (
        "new W1₁₁ = W1₁₁ − learning rate · dC/dW1₁₁",
        "new W1₁₁ = 0.420 − 0.05·(−0.075)",
        "new W1₁₁ = 0.424",
    )


def test_a_whole_layer_is_told_as_matrices() -> None:
    walk = Walk.backward(HAND, BLUE, "layer")
    assert [formula for formula, _, _ in texts(walk, "forward")] == [
        "X = (R, G, B) / 255",
        "Z1 = W1 · X + b1",
        "A1 = relu(Z1)",
        "Z2 = W2 · A1 + b2",
        "A2 = logistic(Z2)",
    ]
    assert [formula for formula, _, _ in texts(walk, "backward")] == [
        "dC/dA2 = −y/A2 + (1 − y)/(1 − A2)",
        "dA2/dZ2 = A2·(1 − A2)",
        "dC/dZ2 = dC/dA2 · dA2/dZ2",
        "dC/dW2 = dC/dZ2 · A1ᵀ",
        "dC/db2 = dC/dZ2",
        "dC/dA1 = W2ᵀ · dC/dZ2",
        "dA1/dZ1 = relu′(Z1)",
        "dC/dZ1 = dC/dA1 · dA1/dZ1",
        "dC/dW1 = dC/dZ1 · Xᵀ",
        "dC/db1 = dC/dZ1",
    ]
    assert [formula for formula, _, _ in texts(walk, "update")] == [
        f"new {name} = {name} − learning rate · dC/d{name}" for name in ("W1", "b1", "W2", "b2")
    ]
    assert texts(walk, "update")[0][2].count("\n") == 8


def test_a_dead_relu_node_is_explained_where_it_stops_the_gradient() -> None:
    walk = Walk.backward(HAND, BLUE)
    told = {
        step.gives[0]: " ".join(step.notes)
        for step in (walk.step(k) for k in range(len(walk)))
        if step.phase == "backward"
    }
    assert "dead" in told[Part("dZ", 1, 1)]
    assert "dC/dZ1₂ = 0, and none of the weights into the node moves" in told[Part("dZ", 1, 1)]
    assert "flat" in told[Part("slope", 1, 1)]
    assert not told[Part("dZ", 1, 0)]
    assert not told[Part("slope", 1, 0)]
    for column in range(3):
        assert walk.value(Part("newW", 1, 1, column)) == HAND.weights[0][1, column]


def test_a_relu_node_that_is_dead_for_one_sample_only_says_so() -> None:
    # Z1₂ = −0.6·R + 0.2·G − 0.3·B: below 0 for the first colour, above for the second
    two = subject_of([[51, 0], [102, 255], [153, 0]])
    notes = [" ".join(Walk.backward(HAND, two, "layer", sample=sample).step(13).notes) for sample in (0, 1)]
    assert "this sample moves none of the weights" in notes[0]
    assert "dC/dZ1₂" in notes[0]
    assert "dC/dZ1₂" not in notes[1]


def test_a_node_that_is_off_says_so() -> None:
    network = deep(off=frozenset({(1, 2)}))
    for walk in walks(network, BLUE):
        notes = {part: " ".join(step.notes) for step in map(walk.step, range(len(walk))) for part in step.gives}
        assert "held at 0: A1₃" in notes[Part("A", 1, 2)]
        assert walk.value(Part("A", 1, 2)) == 0.0
        if walk.direction == "backward":
            assert "Switched off" in notes[Part("slope", 1, 2)]
            assert "dC/dZ1₃ = 0" in notes[Part("dZ", 1, 2)]
            assert walk.value(Part("dZ", 1, 2)) == 0.0


def test_a_mini_batch_tells_one_column_and_means_over_all() -> None:
    subject = batch(10)
    walk = Walk.backward(HAND, subject, sample=4)
    by_kind = {step.gives[0].kind: step for step in map(walk.step, range(len(walk)))}
    for kind in ("Z", "A", "C", "dA", "slope", "dZ"):
        assert "column 5 of 10" in " ".join(by_kind[kind].notes)
    assert "mean over the 10" in " ".join(by_kind["C"].notes)
    for kind in ("dW", "db"):
        assert "mean over the 10" in " ".join(by_kind[kind].notes)
        assert "column" not in " ".join(by_kind[kind].notes)
        line = by_kind[kind].numbers.split("\n")[0]
        assert line.endswith(") / 10")
        assert line.count(" + ") == 9
    long = Walk.backward(HAND, batch(11), "layer")
    assert "…" in long.step(9).numbers


def test_full_precision_writes_every_digit() -> None:
    for walk in walks(deep(), batch(3), decimals=None):
        for k in range(len(walk)):
            step = walk.step(k)
            if step.gives and step.gives[0].kind != "decision":
                for part, line in zip(step.gives, step.result.split("\n"), strict=True):
                    assert float(line.split(" = ")[1].replace("−", "-")) == walk.value(part)
