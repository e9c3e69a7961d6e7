<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en_GB">
<context>
    <name></name>
    <message>
        <source>linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes every value on unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rare. It suits regression, where the answer may be any real number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logistic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An S-shaped curve that maps every value to a number between 0 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual choice for two classes: the result reads as a probability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An S-shaped curve from −1 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the mean of a layer&apos;s values near 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns negative values into 0 and leaves the others as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cheap, quick to train and less prone to vanishing gradients than the S-shaped curves; a node whose Z is negative for every sample learns nothing more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaky ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiplies negative values by 0.01 and leaves the others as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little of every negative value gets through, so that no node goes silent for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the outputs of a layer positive and lets them add up to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For more than two classes, with one output node for each class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output is no number, so there is no decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{a} ≥ {limit} → light font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{a} &lt; {limit} → dark font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by this program: the CSS colour names and an even sampling of the RGB cube, labelled by a rule (light font where the Rec. 601 luma is at most one half).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {count:,} colours are distinct; 1 = light font, as everywhere in this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channel {name} must be a whole number from 0 to 255.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is partly transparent; a background has to be opaque.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is no colour; right would be #336699, teal, rgb(51, 102, 153) or hsl(210, 50%, 40%).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark text on a colour: a small neural network decides, and shows how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say which font colours want</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>train a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measure a saved network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the options of {command} go behind it, not in front of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window (without a command)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first background, any CSS colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start with this network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draw the window into a PNG file and end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the window&apos;s size in pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the window&apos;s theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any CSS colour, or bare hexadecimal digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network; the one that comes with the program by default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passes over the training part (default: %(default)s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colours of a mini-batch (default: %(default)s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size of a step (default: %(default)s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the split, the start and the order of the colours (default: %(default)s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is made small (default: %(default)s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how the start is drawn (default: %(default)s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save the network as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the split; the one that the network&apos;s file names by default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a CSV file; the bundled colours by default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the data file&apos;s encoding, where it cannot be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave out unusable rows, if they are few</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a size is a width and a height of {least} to {most} pixels, such as 1280x800, not {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from {least} to {most} is needed, not {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a positive number is needed, not {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system refuses: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--encoding and --skip-bad-rows are for a file that --data names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problem} The option is --encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problem} --skip-bad-rows leaves them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundled colours cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: a network for colours has 3 inputs and 1 output, this one has {n_in} and {n_out}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output cannot be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose either a hex column or all of red, green and blue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has {count} columns named &quot;{name}&quot;, and must have one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: columns {first} and {second} could both be {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {count} columns could be red, green and blue, and three are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has no column for {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problem}; its columns are {columns}; right would be red, green, blue (or hex) and a label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colours are hex colours, each channel from 00 to FF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channels are read on the scale from 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channels are read on the scale from 0 to 1, because none is above 1; on the scale from 0 to 255 every colour would be almost black.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channels are read on the scale from 0 to 255; the largest is {top:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label {label} was taken as the light font, as you said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which label is the light font cannot be told from the brightness of the backgrounds (mean luma {ones:.0f} % with {one}, {zeros:.0f} % with {zero}); {one} was left as the light font.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label {one} marks a light font: rows labelled {one} have the darker backgrounds (mean luma {ones:.0f} %, against {zeros:.0f} % with {zero}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file {one} and {zero} describe the background, not the font: rows labelled {one} have the lighter backgrounds (mean luma {ones:.0f} %, against {zeros:.0f} % with {zero}); the labels were turned round, so that 1 = light font here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file the label {one} marks a dark font: rows labelled {one} have the lighter backgrounds (mean luma {ones:.0f} %, against {zeros:.0f} % with {zero}); it was turned round: 1 = light font here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line:,}: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line:,}: {problem} (in all, {count:,} of {total:,} rows cannot be used).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds a header and no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not parted into columns; right would be commas, semicolons or tabs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has more than {most} columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line:,}: the header is parted into {header:,} columns, but the rows into {width}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was read as {encoding}, parted by {delimiter}, with a header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was read as {encoding}, parted by {delimiter}, without a header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colour is in column {hex}, the label in column {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red, green and blue are in the columns {red}, {green} and {blue}, the label in column {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No colour stands in two rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours that carry both labels: {count:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that repeat another row&apos;s colour and were left out: {count:,} of {total:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 of {total:,} rows repeats another row&apos;s colour; it was not dropped, and the split keeps both together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} of {total:,} rows repeat another row&apos;s colour; none was dropped, and the split keeps them together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light_label must be 0 or 1, but is {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened from {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows in which every cell is empty were passed over: {count:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that could not be used and were left out: {count:,} of {total:,}; the first is line {line:,}: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; in column {column} is outside 0 to {top}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has too few usable rows: {count}, and at least {least} are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: every row has the label {label}; right would be rows of both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line:,}: a cell begins here that is too long or whose quotation marks do not match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row is parted into {found:,} and not into {width}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; in column {column} is no label; right would be 0 or 1, light or dark, white or black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; in column {column} is no hex colour such as #336699</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; in column {column} is not a number from 0 to 255</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a binary file; right would be a CSV text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is empty; it should hold at least 10 rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a possible file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a folder; choose a CSV file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not an ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is larger than {limit} MB, the most that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a file of the kind {kind}; right would be a CSV text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read as &quot;{encoding}&quot;, which is no encoding&apos;s name; right would be utf-8 or latin-1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not in UTF-8, UTF-16 or cp949; name the encoding that it was saved in, such as latin-1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read as {encoding}; name the encoding that it was saved in, such as latin-1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The labels were turned round by hand: light and dark have changed places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X must have the shape (3, n) with n of at least 1, but has {shape}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every channel in X must be a number from 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y must have the shape ({n},) as X has, but has {shape}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every label in y must be 1 (light font) or 0 (dark font).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test_size must be between 0 and 1, but is {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed must be a whole number from 0 to {most}, but is {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test part of {share:.1%} of {count:,} colours or rows would leave none for training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bundled colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network for training needs {wanted} inputs and 1 output, not {n_in} and {n_out}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>squared error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network must have one output, not {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object was expected, not {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no network of Fontlight: &apos;format&apos; is not {format!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole number {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was made by a newer version of Fontlight (schema_version {found}; this one reads {version})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} lacks the key {key!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} has a key too many, {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of 2 to {most} whole numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from 1 to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object of at most {most} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object with names of at most {most} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text of at most {most} characters, a number, true, false or null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of length {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a finite number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} must be {wanted}, not {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object of {count} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NaN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number beyond all bounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number of more than 64 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not UTF-8 text (byte {position})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not JSON (line {line}, column {column}: {reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it needs more memory than there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a device or a pipe, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be read ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key {key} stands there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: a network&apos;s file has at most {most:,} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>init must be one of {choices}, not {value!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer_sizes needs at least two whole numbers from 1 up, not {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X must have the shape ({n_in}, n), not {shape}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network needs as many weight matrices as biases and activations, at least one; these are {weights}, {biases} and {activations}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer {layer}: the weights must have the shape (n_out, {n_in}), not {shape}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer {layer}: the biases must have the shape ({n_out}, 1), not {shape}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer {layer}: every weight and bias must be a finite number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer {layer}: the activation must be one of {choices}, not {value!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss must be one of {choices}, not {value!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y must have the shape ({n_out}, {n}), not {shape}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forward pass has the shapes {shapes}, but this network and X give {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all epochs are done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diverged: the numbers grew without bound; a smaller learning rate helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dead: every ReLU node of a layer is 0 for every training colour; start anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning_rate must be a positive number, not {value!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} must be a whole number from {least} up, not {value!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pace must be one of {choices}, not {value!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test_size must lie between 0 and 1, not {value!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split_seed must be a whole number from 0 up, not {value!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set); log in to a desktop, or use the commands predict, train, evaluate or --screenshot, which need none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The display {name} does not answer; check the variable DISPLAY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt cannot start here ({detail}); on Debian or Ubuntu this helps: sudo apt-get install -y {packages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings are damaged and could not be set aside: {reason}. They start anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings were damaged and start anew; the old file is kept as {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the settings must be an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value of the settings is of the wrong kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the form of the training is of the wrong kind</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccuracyChart</name>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads a CSV of colours and labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Columns of the data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says what the file&apos;s columns mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;network…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows a saved network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save network…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves the network on screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves the diagram as SVG or PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print diagram…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints the diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;HEX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the colour as #rrggbb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;RGB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the colour as rgb()</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as HS&amp;L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the colour as hsl()</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains on, or lets the training wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes one mini-batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains to the end of the epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start &amp;over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes back to the weights that this training began with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws random start weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes between the light and the dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists every shortcut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Fontlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version, licences and where files lie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always light {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always dark {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} over the steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and Right read the values from point to point. Wheel or + and − zoom, dragging moves; A or a double click shows everything again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at step {step:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>train {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColourDialog</name>
    <message>
        <source>Hue and saturation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag, or use the arrow keys: left and right change the hue, up and down how strong it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag, or use the arrow keys: up is brighter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the colour of any point on the screen; Escape leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system does not let a program read colours from the screen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColourPanel</name>
    <message>
        <source>Any CSS colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rebeccapurple, #369, rgb(51 102 153)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or paste a colour as CSS writes it, then press Enter: the network answers for it.
Escape brings back the colour that is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An&amp;y CSS colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Random colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rando&amp;m colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose any of the 16.8 million colours by chance ({keys}).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Choose columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three columns: red, green, blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one column of hex colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colour is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first rows of the file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hex colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Label (light or dark)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfusionTable</name>
    <message>
        <source>test part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test part at step {step:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{right:,} of {total:,} right: accuracy {accuracy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers on the test part: rows are labels, columns are answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many test colours got which answer; a bar is the share of its row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContrastRow</name>
    <message>
        <source>Contrast ratio by WCAG 2, from 1:1 to 21:1, rounded down.
AA asks for 4.5:1, or 3:1 for text from 18 pt (24 px) or 14 pt bold;
AAA asks for 7:1. The dot marks the font that the network chose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {ratio} — {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{contrast} (the network&apos;s choice)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passes AAA for normal text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passes AA for normal text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AA for large text only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fails AA</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CurveView</name>
    <message>
        <source>Activation curve</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataBox</name>
    <message>
        <source>&amp;Notes ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{light} light · {dark} dark font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{train:,} training · {test:,} test colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{light:,} light · {dark:,} dark font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the training to change this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided while the data were read, in plain words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;urn labels round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep repeats together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the file that is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop reading; the data there are stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of the colours that is only measured, never learned from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed parts the data in the same way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows of a colour go into one part, so that no tested colour was learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the labels to mean the opposite: light becomes dark, dark becomes light.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test s&amp;hare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spl&amp;it seed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataMenuButton</name>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data set: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}. Choose other data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (missing)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataOpening</name>
    <message>
        <source>Load the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file first: the bundled colours need no choice of columns.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Diagram</name>
    <message>
        <source>{name} should end in .svg or .png.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be encoded as PNG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dark font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input X</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden: {way}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output: {way}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiagramMenu</name>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy arithmetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Weights on the edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the &amp;focused node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiagramView</name>
    <message>
        <source>Network diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight from {source} to {target}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorReporter</name>
    <message>
        <source>Something in the program went wrong; it goes on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Open data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours with labels (*.csv *.tsv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vector graphic (*.svg);;Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding of {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HyperParameterForm</name>
    <message>
        <source>Pause the training to change this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uniform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>He</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glorot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning &amp;rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far a step goes down the slope; a running training takes it over at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;ce, steps/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many steps a second are taken, so that they can be followed with the eye.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours that are averaged for one step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;pochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes over the training colours until the training ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the training makes small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start wei&amp;ghts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How New start draws the weights: uniform from 0 to 1, or He or Glorot around 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed gives the same start weights and the same order of the colours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full speed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>None selected. {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input {name} ({channel})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden node {name}: {activation}, {formula}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output {name}: {activation}, {formula}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Z ≤ 0: the node is off.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LossChart</name>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>About Fontlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be saved: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved the picture as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent &amp;data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recent networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkPanel</name>
    <message>
        <source>Point at a node, or choose one by click or arrow keys, to see its arithmetic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>focused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which weights are written on the edges: all, or the focused node&apos;s, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Weights:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesDialog</name>
    <message>
        <source>About the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provenance and notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the technical details on the clipboard, for a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleArea</name>
    <message>
        <source>Sample text on the chosen colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{font} · the network&apos;s choice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SamplePanel</name>
    <message>
        <source>The quick brown fox jumps over the lazy dog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own words for the sample, in any script.
Empty it for the default sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample te&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} = {output} is no probability, so no percentage is shown. From {limit} on the font is light.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} = {output} ≥ {limit}, so the font is light; {name} is how sure the network is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} = {output} &lt; {limit}, so the font is dark; 1 − {name} is how sure the network is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{font}, {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background {colour}. {contrast}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fails AA; black would pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fails AA; white would pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black has more contrast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White has more contrast.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>New start weights, seed {seed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back at the start weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has {sizes} nodes; a network for colours has 3 inputs and 1 output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened the network {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be saved: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved the network as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the data; training starts as soon as they are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training ended with an error of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data could not be prepared because of an error of the program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>State of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch {epoch:,} · step {step:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test accuracy {accuracy}{baseline}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{speed:,.0f} steps/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (always “{answer}” {accuracy})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingControls</name>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch {epoch:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {step:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{speed} steps/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the epochs that is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the epochs asked for is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train the network on screen, or let the training wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one step: one mini-batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to the end of this epoch: once through the training colours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the weights that this training began with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw new random weights, to learn from the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the data; training starts as soon as they are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test part at step {step:,}: {accuracy} right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already trained: New start gives it random weights to learn from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start lets it learn.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingPanel</name>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown here; a wider panel shows all of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_ArithmeticText</name>
    <message>
        <source>Arithmetic of the node</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a background colour; a small neural network says whether the text on it should be light or dark, and shows every number on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent anywhere; no network is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go from node to node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go of the node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in, out, fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the diagram</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panels</name>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
