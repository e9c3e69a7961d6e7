<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en_GB">
<context>
    <name></name>
    <message>
        <source>linear</source>
        <translation>선형</translation>
    </message>
    <message>
        <source>output layer</source>
        <translation>출력층</translation>
    </message>
    <message>
        <source>Passes every value on unchanged.</source>
        <translation>모든 값을 그대로 내보냅니다.</translation>
    </message>
    <message>
        <source>Rare. It suits regression, where the answer may be any real number.</source>
        <translation>거의 쓰지 않습니다. 답이 어떤 실수든 될 수 있는 회귀에 알맞습니다.</translation>
    </message>
    <message>
        <source>A grows with Z without bound, and the derivative is 1 everywhere.</source>
        <translation>A가 Z와 함께 한없이 커지고, 도함수는 어디서나 1입니다.</translation>
    </message>
    <message>
        <source>logistic</source>
        <translation>로지스틱</translation>
    </message>
    <message>
        <source>An S-shaped curve that maps every value to a number between 0 and 1.</source>
        <translation>모든 값을 0과 1 사이의 수로 바꾸는 S자 곡선입니다.</translation>
    </message>
    <message>
        <source>The usual choice for two classes: the result reads as a probability.</source>
        <translation>이진 분류에서 주로 쓰며, 결과를 확률로 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>A approaches 0 or 1, and the derivative approaches 0: far from Z = 0 the node hardly learns any more.</source>
        <translation>A는 0이나 1에, 도함수는 0에 가까워집니다. Z = 0에서 멀어지면 노드가 거의 학습하지 못합니다.</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>하이퍼볼릭 탄젠트</translation>
    </message>
    <message>
        <source>hidden layer</source>
        <translation>은닉층</translation>
    </message>
    <message>
        <source>An S-shaped curve from −1 to 1.</source>
        <translation>−1에서 1까지의 S자 곡선입니다.</translation>
    </message>
    <message>
        <source>Keeps the mean of a layer&apos;s values near 0.</source>
        <translation>층의 값들의 평균을 0에 가깝게 유지합니다.</translation>
    </message>
    <message>
        <source>A approaches −1 or 1, and the derivative approaches 0: far from Z = 0 the node hardly learns any more.</source>
        <translation>A는 −1이나 1에, 도함수는 0에 가까워집니다. Z = 0에서 멀어지면 노드가 거의 학습하지 못합니다.</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>렐루</translation>
    </message>
    <message>
        <source>Turns negative values into 0 and leaves the others as they are.</source>
        <translation>음수는 0으로 바꾸고 나머지는 그대로 둡니다.</translation>
    </message>
    <message>
        <source>Cheap, quick to train and less prone to vanishing gradients than the S-shaped curves; a node whose Z is negative for every sample learns nothing more.</source>
        <translation>계산이 가볍고 훈련이 빠르며 S자 곡선보다 그레이디언트 소실이 덜합니다. 모든 표본에서 Z가 음수인 노드는 더 학습하지 못합니다.</translation>
    </message>
    <message>
        <source>Above 0, A grows without bound and the derivative stays 1; below 0, both are 0, however far it is.</source>
        <translation>0보다 크면 A가 한없이 커지고 도함수는 계속 1입니다. 0보다 작으면 아무리 멀어도 둘 다 0입니다.</translation>
    </message>
    <message>
        <source>leaky ReLU</source>
        <translation>리키 렐루</translation>
    </message>
    <message>
        <source>Multiplies negative values by 0.01 and leaves the others as they are.</source>
        <translation>음수에는 0.01을 곱하고 나머지는 그대로 둡니다.</translation>
    </message>
    <message>
        <source>A little of every negative value gets through, so that no node goes silent for good.</source>
        <translation>음수도 조금은 통과하므로 영영 멈추는 노드가 없습니다.</translation>
    </message>
    <message>
        <source>A has no bound on either side, though below 0 it moves a hundred times as slowly; the derivative never gets smaller than 0.01.</source>
        <translation>A는 양쪽 모두 한계가 없지만 0보다 작은 쪽에서는 100배 느리게 변합니다. 도함수는 0.01보다 작아지지 않습니다.</translation>
    </message>
    <message>
        <source>softmax</source>
        <translation>소프트맥스</translation>
    </message>
    <message>
        <source>Makes the outputs of a layer positive and lets them add up to 1.</source>
        <translation>층의 출력을 양수로 만들고 합이 1이 되게 합니다.</translation>
    </message>
    <message>
        <source>For more than two classes, with one output node for each class.</source>
        <translation>클래스가 셋 이상일 때 쓰며, 클래스마다 출력 노드를 하나씩 둡니다.</translation>
    </message>
    <message>
        <source>Only the differences between the Z count: one far above the others gets nearly 1, the others nearly 0, and all derivatives approach 0.</source>
        <translation>Z 사이의 차이만 중요합니다. 하나가 나머지보다 훨씬 크면 그것은 거의 1, 나머지는 거의 0이 되고, 도함수는 모두 0에 가까워집니다.</translation>
    </message>
    <message>
        <source>The output is no number, so there is no decision.</source>
        <translation>출력이 수가 아니므로 판정할 수 없습니다.</translation>
    </message>
    <message>
        <source>{a} ≥ {limit} → light font</source>
        <translation>{a} ≥ {limit} → 밝은 글꼴</translation>
    </message>
    <message>
        <source>{a} &lt; {limit} → dark font</source>
        <translation>{a} &lt; {limit} → 어두운 글꼴</translation>
    </message>
    <message>
        <source>Made by this program: the CSS colour names and an even sampling of the RGB cube, labelled by a rule (light font where the Rec. 601 luma is at most one half).</source>
        <translation>이 프로그램이 만든 데이터: CSS 색 이름과 RGB 정육면체에서 고르게 뽑은 색에 규칙으로 레이블을 붙였습니다(Rec. 601 루마가 절반 이하이면 밝은 글꼴).</translation>
    </message>
    <message>
        <source>All {count:,} colours are distinct; 1 = light font, as everywhere in this program.</source>
        <translation>색 {count:,}개가 모두 서로 다르며, 이 프로그램 어디서나 그렇듯 1 = 밝은 글꼴입니다.</translation>
    </message>
    <message>
        <source>The channel {name} must be a whole number from 0 to 255.</source>
        <translation>{name} 채널은 0부터 255까지의 정수여야 합니다.</translation>
    </message>
    <message>
        <source>{text} is not opaque, as a background has to be.</source>
        <translation>{text}은(는) 불투명하지 않습니다. 배경은 불투명해야 합니다.</translation>
    </message>
    <message>
        <source>{text} is no colour; right would be #336699, teal, rgb(51, 102, 153) or hsl(210, 50%, 40%).</source>
        <translation>{text}은(는) 색이 아닙니다. #336699, teal, rgb(51, 102, 153), hsl(210, 50%, 40%)처럼 적으세요.</translation>
    </message>
    <message>
        <source>Light or dark text on a colour: a small neural network decides, and shows how.</source>
        <translation>색 위의 글자를 밝게 할지 어둡게 할지 작은 신경망이 정하고, 그 과정을 보여 줍니다.</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>say which font colours want</source>
        <translation>색에 어울리는 글꼴 판정</translation>
    </message>
    <message>
        <source>train a network</source>
        <translation>신경망 훈련</translation>
    </message>
    <message>
        <source>measure a saved network</source>
        <translation>저장한 신경망 평가</translation>
    </message>
    <message>
        <source>the options of {command} go behind it, not in front of it</source>
        <translation>{command}의 옵션은 명령 앞이 아니라 뒤에 적어야 합니다</translation>
    </message>
    <message>
        <source>--encoding is for a file that --data names</source>
        <translation>--encoding은 --data로 지정한 파일에 쓰는 옵션입니다</translation>
    </message>
    <message>
        <source>--screenshot shows the bundled colours; --data does not go with it</source>
        <translation>--screenshot은 내장 색 데이터를 보여 주므로 --data와 함께 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>window (without a command)</source>
        <translation>창(명령이 없을 때)</translation>
    </message>
    <message>
        <source>the first background, any CSS colour</source>
        <translation>처음 배경색, 아무 CSS 색</translation>
    </message>
    <message>
        <source>start with this network</source>
        <translation>이 신경망으로 시작</translation>
    </message>
    <message>
        <source>draw the window into a PNG file and end</source>
        <translation>창을 PNG 파일로 그리고 끝냄</translation>
    </message>
    <message>
        <source>the window&apos;s size in pixels</source>
        <translation>창 크기(픽셀)</translation>
    </message>
    <message>
        <source>the window&apos;s theme</source>
        <translation>창의 테마</translation>
    </message>
    <message>
        <source>any CSS colour, or bare hexadecimal digits</source>
        <translation>아무 CSS 색, 또는 # 없는 16진수</translation>
    </message>
    <message>
        <source>the network; the one that comes with the program by default</source>
        <translation>신경망. 기본값은 프로그램에 들어 있는 것</translation>
    </message>
    <message>
        <source>passes over the training part (default: %(default)s)</source>
        <translation>훈련용 데이터를 되풀이하는 횟수(기본값: %(default)s)</translation>
    </message>
    <message>
        <source>colours of a mini-batch (default: %(default)s)</source>
        <translation>미니배치의 색 개수(기본값: %(default)s)</translation>
    </message>
    <message>
        <source>size of a step (default: %(default)s)</source>
        <translation>한 단계의 크기(기본값: %(default)s)</translation>
    </message>
    <message>
        <source>of the split, the start and the order of the colours (default: %(default)s)</source>
        <translation>분할, 초기값, 색 순서의 시드(기본값: %(default)s)</translation>
    </message>
    <message>
        <source>what is made small (default: %(default)s)</source>
        <translation>줄일 값(기본값: %(default)s)</translation>
    </message>
    <message>
        <source>how the start is drawn (default: %(default)s)</source>
        <translation>초기값을 뽑는 방법(기본값: %(default)s)</translation>
    </message>
    <message>
        <source>save the network as JSON</source>
        <translation>신경망을 JSON으로 저장</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>신경망</translation>
    </message>
    <message>
        <source>of the split; the one that the network&apos;s file names by default</source>
        <translation>분할의 시드. 기본값은 신경망 파일에 적힌 것</translation>
    </message>
    <message>
        <source>a CSV file; the bundled colours by default</source>
        <translation>CSV 파일. 기본값은 내장 색</translation>
    </message>
    <message>
        <source>the data file&apos;s encoding, where it cannot be told</source>
        <translation>알아낼 수 없을 때 쓸 데이터 파일의 인코딩</translation>
    </message>
    <message>
        <source>leave out unusable rows, if they are few</source>
        <translation>쓸 수 없는 행이 적으면 건너뜀</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>JSON으로 출력</translation>
    </message>
    <message>
        <source>a size is a width and a height of {least} to {most} pixels, such as 1280x800, not {text}</source>
        <translation>크기는 1280x800처럼 너비와 높이를 {least}~{most}픽셀로 적어야 하며, {text}은(는) 안 됩니다</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most} is needed, not {text}</source>
        <translation>{text} 대신 {least}부터 {most}까지의 정수가 필요합니다</translation>
    </message>
    <message>
        <source>a positive number is needed, not {text}</source>
        <translation>{text} 대신 양수가 필요합니다</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>메모리가 모자랍니다.</translation>
    </message>
    <message>
        <source>The system refuses: {reason}.</source>
        <translation>시스템이 거부했습니다: {reason}.</translation>
    </message>
    <message>
        <source>--encoding and --skip-bad-rows are for a file that --data names.</source>
        <translation>--encoding과 --skip-bad-rows는 --data로 파일을 지정할 때 씁니다.</translation>
    </message>
    <message>
        <source>{problem} The option is --encoding.</source>
        <translation>{problem} --encoding 옵션으로 정합니다.</translation>
    </message>
    <message>
        <source>{problem} --skip-bad-rows leaves them out.</source>
        <translation>{problem} --skip-bad-rows를 쓰면 건너뜁니다.</translation>
    </message>
    <message>
        <source>The bundled colours cannot be read: {reason}.</source>
        <translation>내장 색을 읽을 수 없습니다: {reason}.</translation>
    </message>
    <message>
        <source>{file}: a network for colours has 3 inputs and 1 output, this one has {n_in} and {n_out}.</source>
        <translation>{file}: 색을 다루는 신경망은 입력이 3개, 출력이 1개인데 이 신경망은 입력 {n_in}개, 출력 {n_out}개입니다.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>{file}에 쓸 수 없습니다: {reason}.</translation>
    </message>
    <message>
        <source>The output cannot be written: {reason}.</source>
        <translation>출력을 쓸 수 없습니다: {reason}.</translation>
    </message>
    <message>
        <source>Choose either a hex column or all of red, green and blue.</source>
        <translation>hex 열 하나를 고르거나 빨강, 녹색, 파랑 열을 모두 고르세요.</translation>
    </message>
    <message>
        <source>{file} has {count} columns named &quot;{name}&quot;, and must have one</source>
        <translation>{file}에 &quot;{name}&quot; 열이 {count}개 있지만 하나만 있어야 합니다</translation>
    </message>
    <message>
        <source>{file}: columns {first} and {second} could both be {role}</source>
        <translation>{file}: {first}번째 열과 {second}번째 열이 모두 {role} 열로 보입니다</translation>
    </message>
    <message>
        <source>{file}: {count} columns could be red, green and blue, and three are needed</source>
        <translation>{file}: 빨강, 녹색, 파랑으로 보이는 열이 {count}개인데, 3개여야 합니다</translation>
    </message>
    <message>
        <source>{file} has no column for {role}</source>
        <translation>{file}에 {role} 열이 없습니다</translation>
    </message>
    <message>
        <source>{problem}; its columns are {columns}; right would be red, green, blue (or hex) and a label.</source>
        <translation>{problem}. 파일의 열은 {columns}이며, red, green, blue(또는 hex)와 label이 있어야 합니다.</translation>
    </message>
    <message>
        <source>The colours are hex colours, each channel from 00 to FF.</source>
        <translation>색은 채널마다 00부터 FF까지인 16진수 색입니다.</translation>
    </message>
    <message>
        <source>The channels are read on the scale from 0 to 1.</source>
        <translation>채널을 0부터 1까지의 값으로 읽었습니다.</translation>
    </message>
    <message>
        <source>The channels are read on the scale from 0 to 1, because none is above 1; on the scale from 0 to 255 every colour would be almost black.</source>
        <translation>1보다 큰 값이 없어 채널을 0부터 1까지의 값으로 읽었습니다. 0부터 255까지의 값으로 읽으면 모든 색이 거의 검은색이 됩니다.</translation>
    </message>
    <message>
        <source>The channels are read on the scale from 0 to 255; the largest is {top:g}.</source>
        <translation>채널을 0부터 255까지의 값으로 읽었습니다. 가장 큰 값은 {top:g}입니다.</translation>
    </message>
    <message>
        <source>The label {label} was taken as the light font, as you said.</source>
        <translation>지정한 대로 레이블 {label}을(를) 밝은 글꼴로 보았습니다.</translation>
    </message>
    <message>
        <source>Which label is the light font cannot be told from the brightness of the backgrounds (mean luma {ones:.0f} % with {one}, {zeros:.0f} % with {zero}); {one} was left as the light font.</source>
        <translation>배경의 밝기만으로는 어느 레이블이 밝은 글꼴인지 알 수 없어(평균 루마 {one}: {ones:.0f} %, {zero}: {zeros:.0f} %) {one}을(를) 밝은 글꼴로 두었습니다.</translation>
    </message>
    <message>
        <source>The label {one} marks a light font: rows labelled {one} have the darker backgrounds (mean luma {ones:.0f} %, against {zeros:.0f} % with {zero}).</source>
        <translation>레이블 {one}은(는) 밝은 글꼴입니다. 레이블이 {one}인 행의 배경이 더 어둡습니다(평균 루마 {ones:.0f} %, {zero}은(는) {zeros:.0f} %).</translation>
    </message>
    <message>
        <source>In the file {one} and {zero} describe the background, not the font: rows labelled {one} have the lighter backgrounds (mean luma {ones:.0f} %, against {zeros:.0f} % with {zero}); the labels were turned round, so that 1 = light font here.</source>
        <translation>파일의 {one}, {zero}은(는) 글꼴이 아니라 배경을 나타냅니다. 레이블이 {one}인 행의 배경이 더 밝으므로(평균 루마 {ones:.0f} %, {zero}은(는) {zeros:.0f} %) 레이블을 뒤집었습니다. 여기서는 1 = 밝은 글꼴입니다.</translation>
    </message>
    <message>
        <source>In the file the label {one} marks a dark font: rows labelled {one} have the lighter backgrounds (mean luma {ones:.0f} %, against {zeros:.0f} % with {zero}); it was turned round: 1 = light font here.</source>
        <translation>파일에서 레이블 {one}은(는) 어두운 글꼴입니다. 레이블이 {one}인 행의 배경이 더 밝으므로(평균 루마 {ones:.0f} %, {zero}은(는) {zeros:.0f} %) 뒤집었습니다. 여기서는 1 = 밝은 글꼴입니다.</translation>
    </message>
    <message>
        <source>{file}, line {line:,}: {problem}.</source>
        <translation>{file}, {line:,}번째 줄: {problem}.</translation>
    </message>
    <message>
        <source>{file}, line {line:,}: {problem} (in all, {count:,} of {total:,} rows cannot be used).</source>
        <translation>{file}, {line:,}번째 줄: {problem}(전체 {total:,}행 중 {count:,}행을 쓸 수 없음).</translation>
    </message>
    <message>
        <source>{file} holds a header and no rows.</source>
        <translation>{file}에는 머리글만 있고 행이 없습니다.</translation>
    </message>
    <message>
        <source>{file} is not parted into columns; right would be commas, semicolons or tabs.</source>
        <translation>{file}이(가) 열로 나뉘어 있지 않습니다. 쉼표, 세미콜론, 탭으로 나누어야 합니다.</translation>
    </message>
    <message>
        <source>{file} has more than {most} columns.</source>
        <translation>{file}의 열이 {most}개보다 많습니다.</translation>
    </message>
    <message>
        <source>{file}, line {line:,}: the header is parted into {header:,} columns, but the rows into {width}.</source>
        <translation>{file}, {line:,}번째 줄: 머리글은 {header:,}열로 나뉘는데 행은 {width}열로 나뉩니다.</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>쉼표</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>세미콜론</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>탭</translation>
    </message>
    <message>
        <source>{file} was read as {encoding}, parted by {delimiter}, with a header.</source>
        <translation>{file}을(를) 읽었습니다: 인코딩 {encoding}, 구분자 {delimiter}, 머리글 있음.</translation>
    </message>
    <message>
        <source>{file} was read as {encoding}, parted by {delimiter}, without a header.</source>
        <translation>{file}을(를) 읽었습니다: 인코딩 {encoding}, 구분자 {delimiter}, 머리글 없음.</translation>
    </message>
    <message>
        <source>The colour is in column {hex}, the label in column {label}.</source>
        <translation>색은 {hex} 열, 레이블은 {label} 열에 있습니다.</translation>
    </message>
    <message>
        <source>Red, green and blue are in the columns {red}, {green} and {blue}, the label in column {label}.</source>
        <translation>빨강, 녹색, 파랑은 {red}, {green}, {blue} 열, 레이블은 {label} 열에 있습니다.</translation>
    </message>
    <message>
        <source>No colour stands in two rows.</source>
        <translation>두 행에 나오는 색은 없습니다.</translation>
    </message>
    <message>
        <source>Colours that carry both labels: {count:,}.</source>
        <translation>두 레이블이 모두 붙은 색: {count:,}개.</translation>
    </message>
    <message>
        <source>Rows that repeat another row&apos;s colour and were left out: {count:,} of {total:,}.</source>
        <translation>다른 행의 색과 같아서 뺀 행: {total:,}행 중 {count:,}행.</translation>
    </message>
    <message>
        <source>1 of {total:,} rows repeats another row&apos;s colour; it was not dropped, and the split keeps both together.</source>
        <translation>{total:,}행 중 1행이 다른 행의 색과 같습니다. 빼지 않았으며, 나눌 때 두 행을 함께 둡니다.</translation>
    </message>
    <message>
        <source>{count:,} of {total:,} rows repeat another row&apos;s colour; none was dropped, and the split keeps them together.</source>
        <translation>{total:,}행 중 {count:,}행이 다른 행의 색과 같습니다. 빼지 않았으며, 나눌 때 같은 색을 함께 둡니다.</translation>
    </message>
    <message>
        <source>light_label must be 0 or 1, but is {value}.</source>
        <translation>light_label은 0 또는 1이어야 하는데 {value}입니다.</translation>
    </message>
    <message>
        <source>Opened from {file}.</source>
        <translation>{file}에서 열었습니다.</translation>
    </message>
    <message>
        <source>Rows in which every cell is empty were passed over: {count:,}.</source>
        <translation>모든 칸이 빈 행은 건너뛰었습니다: {count:,}행.</translation>
    </message>
    <message>
        <source>Rows that could not be used and were left out: {count:,} of {total:,}; the first is line {line:,}: {problem}.</source>
        <translation>쓸 수 없어 뺀 행: {total:,}행 중 {count:,}행. 첫 번째는 {line:,}번째 줄: {problem}.</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; in column {column} is outside 0 to {top}</source>
        <translation>{column} 열의 &quot;{cell}&quot;은(는) 0~{top} 범위를 벗어납니다</translation>
    </message>
    <message>
        <source>{file} has too few usable rows: {count}, and at least {least} are needed.</source>
        <translation>{file}에서 쓸 수 있는 행이 {count}개뿐입니다. 적어도 {least}개가 필요합니다.</translation>
    </message>
    <message>
        <source>{file}: every row has the label {label}; right would be rows of both.</source>
        <translation>{file}: 모든 행의 레이블이 {label}입니다. 두 레이블의 행이 모두 있어야 합니다.</translation>
    </message>
    <message>
        <source>{file}, line {line:,}: a cell begins here that is too long or whose quotation marks do not match.</source>
        <translation>{file}, {line:,}번째 줄: 여기서 시작하는 칸이 너무 길거나 따옴표의 짝이 맞지 않습니다.</translation>
    </message>
    <message>
        <source>the row is parted into {found:,} and not into {width}</source>
        <translation>행이 {width}열이 아니라 {found:,}열로 나뉩니다</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; in column {column} is no label; right would be 0 or 1, light or dark, white or black</source>
        <translation>{column} 열의 &quot;{cell}&quot;은(는) 레이블이 아닙니다. 0/1, light/dark, white/black 중에서 적어야 합니다</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; in column {column} is no hex colour such as #336699</source>
        <translation>{column} 열의 &quot;{cell}&quot;은(는) #336699 같은 16진수 색이 아닙니다</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; in column {column} is not a number from 0 to 255</source>
        <translation>{column} 열의 &quot;{cell}&quot;은(는) 0부터 255까지의 수가 아닙니다</translation>
    </message>
    <message>
        <source>{file} is a binary file; right would be a CSV text.</source>
        <translation>{file}은(는) 이진 파일입니다. CSV 텍스트여야 합니다.</translation>
    </message>
    <message>
        <source>{file} is empty; it should hold at least 10 rows.</source>
        <translation>{file}이(가) 비어 있습니다. 적어도 10행이 있어야 합니다.</translation>
    </message>
    <message>
        <source>{file} is not a possible file name.</source>
        <translation>{file}은(는) 쓸 수 없는 파일 이름입니다.</translation>
    </message>
    <message>
        <source>{file} is a folder; choose a CSV file in it.</source>
        <translation>{file}은(는) 폴더입니다. 그 안의 CSV 파일을 고르세요.</translation>
    </message>
    <message>
        <source>{file} is not an ordinary file.</source>
        <translation>{file}은(는) 일반 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>{file} 파일이 없습니다.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>{file}을(를) 읽을 수 없습니다: {reason}.</translation>
    </message>
    <message>
        <source>{file} is larger than {limit} MB, the most that can be read.</source>
        <translation>{file}이(가) 읽을 수 있는 한도인 {limit} MB보다 큽니다.</translation>
    </message>
    <message>
        <source>{file} is a file of the kind {kind}; right would be a CSV text.</source>
        <translation>{file}은(는) {kind} 형식의 파일입니다. CSV 텍스트여야 합니다.</translation>
    </message>
    <message>
        <source>{file} cannot be read as &quot;{encoding}&quot;, which is no encoding&apos;s name; right would be utf-8 or latin-1.</source>
        <translation>&quot;{encoding}&quot;은(는) 인코딩 이름이 아니어서 {file}을(를) 읽을 수 없습니다. utf-8이나 latin-1처럼 적으세요.</translation>
    </message>
    <message>
        <source>{file} is not in UTF-8, UTF-16 or cp949; name the encoding that it was saved in, such as latin-1.</source>
        <translation>{file}은(는) UTF-8, UTF-16, cp949가 아닙니다. latin-1처럼 저장할 때 쓴 인코딩을 지정하세요.</translation>
    </message>
    <message>
        <source>{file} cannot be read as {encoding}; name the encoding that it was saved in, such as latin-1.</source>
        <translation>{file}을(를) {encoding}(으)로 읽을 수 없습니다. latin-1처럼 저장할 때 쓴 인코딩을 지정하세요.</translation>
    </message>
    <message>
        <source>The labels were turned round by hand: light and dark have changed places.</source>
        <translation>레이블을 직접 뒤집었습니다. 밝음과 어두움이 서로 바뀌었습니다.</translation>
    </message>
    <message>
        <source>X must have the shape (3, n) with n of at least 1, but has {shape}.</source>
        <translation>X의 모양은 (3, n)(n은 1 이상)이어야 하는데 {shape}입니다.</translation>
    </message>
    <message>
        <source>Every channel in X must be a number from 0 to 1.</source>
        <translation>X의 모든 채널은 0부터 1까지의 수여야 합니다.</translation>
    </message>
    <message>
        <source>y must have the shape ({n},) as X has, but has {shape}.</source>
        <translation>y의 모양은 X에 맞추어 ({n},)이어야 하는데 {shape}입니다.</translation>
    </message>
    <message>
        <source>Every label in y must be 1 (light font) or 0 (dark font).</source>
        <translation>y의 모든 레이블은 1(밝은 글꼴) 또는 0(어두운 글꼴)이어야 합니다.</translation>
    </message>
    <message>
        <source>test_size must be between 0 and 1, but is {value}.</source>
        <translation>test_size는 0과 1 사이여야 하는데 {value}입니다.</translation>
    </message>
    <message>
        <source>seed must be a whole number from 0 to {most}, but is {value}.</source>
        <translation>seed는 0부터 {most}까지의 정수여야 하는데 {value}입니다.</translation>
    </message>
    <message>
        <source>A test part of {share:.1%} of {count:,} colours or rows would leave none for training.</source>
        <translation>색 또는 행 {count:,}개 가운데 {share:.1%}을(를) 테스트용으로 떼면 훈련용이 남지 않습니다.</translation>
    </message>
    <message>
        <source>bundled colours</source>
        <translation>내장 색</translation>
    </message>
    <message>
        <source>A network for training needs {wanted} inputs and 1 output, not {n_in} and {n_out}.</source>
        <translation>훈련할 신경망에는 입력 {wanted}개와 출력 1개가 필요한데 입력 {n_in}개, 출력 {n_out}개입니다.</translation>
    </message>
    <message>
        <source>A training can only go on with a network of the same layers.</source>
        <translation>같은 층으로 된 신경망으로만 훈련을 이어 갈 수 있습니다.</translation>
    </message>
    <message>
        <source>An epoch of {n} samples has no sample {position}.</source>
        <translation>표본이 {n}개인 에포크에는 표본 {position}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>log loss</source>
        <translation>로그 손실</translation>
    </message>
    <message>
        <source>squared error</source>
        <translation>제곱 오차</translation>
    </message>
    <message>
        <source>The network must have one output, not {n}.</source>
        <translation>신경망의 출력은 {n}개가 아니라 1개여야 합니다.</translation>
    </message>
    <message>
        <source>an object was expected, not {found}</source>
        <translation>{found} 대신 객체가 필요합니다</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>this is no network of Fontlight: &apos;format&apos; is not {format!r}</source>
        <translation>Fontlight의 신경망이 아닙니다. &apos;format&apos;이 {format!r}이(가) 아닙니다</translation>
    </message>
    <message>
        <source>it was made by a newer version of Fontlight (schema_version {found}; this one reads {version})</source>
        <translation>더 새로운 Fontlight에서 만든 파일입니다(schema_version {found}, 읽을 수 있는 것은 {version})</translation>
    </message>
    <message>
        <source>{place} lacks the key {key!r}</source>
        <translation>{place}에 {key!r} 키가 없습니다</translation>
    </message>
    <message>
        <source>{place} has a key too many, {key}</source>
        <translation>{place}에 필요 없는 키 {key}이(가) 있습니다</translation>
    </message>
    <message>
        <source>a list of 2 to {most} whole numbers</source>
        <translation>정수 2~{most}개의 목록</translation>
    </message>
    <message>
        <source>a whole number from 1 to {most}</source>
        <translation>1부터 {most}까지의 정수</translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <translation>{choices} 중 하나</translation>
    </message>
    <message>
        <source>a list of at most {most} nodes</source>
        <translation>노드가 {most}개 이하인 목록</translation>
    </message>
    <message>
        <source>a whole number from 0 to {most}</source>
        <translation>0부터 {most}까지의 정수</translation>
    </message>
    <message>
        <source>{place} names a node that is off already</source>
        <translation>{place}: 이미 꺼져 있는 노드입니다</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>객체</translation>
    </message>
    <message>
        <source>the number {number}</source>
        <translation>수 {number}</translation>
    </message>
    <message>
        <source>an object of at most {most} entries</source>
        <translation>항목이 {most}개 이하인 객체</translation>
    </message>
    <message>
        <source>an object with names of at most {most} characters</source>
        <translation>이름이 {most}자 이하인 객체</translation>
    </message>
    <message>
        <source>a text of at most {most} characters, a number, true, false or null</source>
        <translation>{most}자 이하의 문자열, 수, true, false, null 중 하나</translation>
    </message>
    <message>
        <source>a list of length {length}</source>
        <translation>길이 {length}의 목록</translation>
    </message>
    <message>
        <source>a finite number</source>
        <translation>유한한 수</translation>
    </message>
    <message>
        <source>{place} must be {wanted}, not {found}</source>
        <translation>{place}: 필요한 값은 {wanted}, 적힌 값은 {found}입니다</translation>
    </message>
    <message>
        <source>the text {text}</source>
        <translation>문자열 {text}</translation>
    </message>
    <message>
        <source>an object of {count} entries</source>
        <translation>항목이 {count}개인 객체</translation>
    </message>
    <message>
        <source>NaN</source>
        <translation>NaN</translation>
    </message>
    <message>
        <source>a number beyond all bounds</source>
        <translation>무한대</translation>
    </message>
    <message>
        <source>a number of more than 64 bits</source>
        <translation>64비트를 넘는 수</translation>
    </message>
    <message>
        <source>{file}: {problem}.</source>
        <translation>{file}: {problem}.</translation>
    </message>
    <message>
        <source>it is not UTF-8 text (byte {position})</source>
        <translation>UTF-8 텍스트가 아닙니다({position}번째 바이트)</translation>
    </message>
    <message>
        <source>it is not JSON (line {line}, column {column}: {reason})</source>
        <translation>JSON이 아닙니다({line}번째 줄 {column}번째 글자: {reason})</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>너무 깊이 중첩되어 있습니다</translation>
    </message>
    <message>
        <source>it needs more memory than there is</source>
        <translation>메모리가 모자랍니다</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>파일이 없습니다</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>파일이 아니라 폴더입니다</translation>
    </message>
    <message>
        <source>it is a device or a pipe, not a file</source>
        <translation>파일이 아니라 장치나 파이프입니다</translation>
    </message>
    <message>
        <source>it cannot be read ({reason})</source>
        <translation>읽을 수 없습니다({reason})</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>비어 있습니다</translation>
    </message>
    <message>
        <source>the key {key} stands there twice</source>
        <translation>{key} 키가 두 번 나옵니다</translation>
    </message>
    <message>
        <source>{file}: a network&apos;s file has at most {most:,} bytes.</source>
        <translation>{file}: 신경망 파일은 {most:,}바이트를 넘을 수 없습니다.</translation>
    </message>
    <message>
        <source>init must be one of {choices}, not {value!r}.</source>
        <translation>init은 {value!r} 대신 {choices} 중 하나여야 합니다.</translation>
    </message>
    <message>
        <source>layer_sizes needs at least two whole numbers from 1 up, not {value}.</source>
        <translation>layer_sizes에는 {value} 대신 1 이상의 정수가 둘 이상 있어야 합니다.</translation>
    </message>
    <message>
        <source>X must have the shape ({n_in}, n), not {shape}.</source>
        <translation>X의 모양은 {shape} 대신 ({n_in}, n)이어야 합니다.</translation>
    </message>
    <message>
        <source>Layer {layer}: the parameters must be a matrix of numbers.</source>
        <translation>{layer}층: 매개변수는 수로 된 행렬이어야 합니다.</translation>
    </message>
    <message>
        <source>A network needs as many weight matrices as biases and activations, at least one; these are {weights}, {biases} and {activations}.</source>
        <translation>신경망의 가중치 행렬, 편향, 활성화 함수는 하나 이상이고 개수가 같아야 하는데 {weights}, {biases}, {activations}개입니다.</translation>
    </message>
    <message>
        <source>Only a hidden node can be off; there is none in layer {layer}, row {row}.</source>
        <translation>은닉 노드만 끌 수 있는데 {layer}층 {row}행은 은닉 노드가 아닙니다.</translation>
    </message>
    <message>
        <source>Layer {layer}: the weights must have the shape (n_out, {n_in}), not {shape}.</source>
        <translation>{layer}층: 가중치의 모양은 {shape} 대신 (n_out, {n_in})이어야 합니다.</translation>
    </message>
    <message>
        <source>Layer {layer}: the biases must have the shape ({n_out}, 1), not {shape}.</source>
        <translation>{layer}층: 편향의 모양은 {shape} 대신 ({n_out}, 1)이어야 합니다.</translation>
    </message>
    <message>
        <source>Layer {layer}: every weight and bias must be a finite number.</source>
        <translation>{layer}층: 모든 가중치와 편향은 유한한 수여야 합니다.</translation>
    </message>
    <message>
        <source>Layer {layer}: the activation must be one of {choices}, not {value!r}.</source>
        <translation>{layer}층: 활성화 함수는 {value!r} 대신 {choices} 중 하나여야 합니다.</translation>
    </message>
    <message>
        <source>loss must be one of {choices}, not {value!r}.</source>
        <translation>loss는 {value!r} 대신 {choices} 중 하나여야 합니다.</translation>
    </message>
    <message>
        <source>y must have the shape ({n_out}, {n}), not {shape}.</source>
        <translation>y의 모양은 {shape} 대신 ({n_out}, {n})이어야 합니다.</translation>
    </message>
    <message>
        <source>The forward pass has the shapes {shapes}, but this network and X give {wanted}.</source>
        <translation>정방향 계산의 모양은 {shapes}인데 이 신경망과 X로는 {wanted}이어야 합니다.</translation>
    </message>
    <message>
        <source>all epochs are done</source>
        <translation>모든 에포크를 마쳤습니다</translation>
    </message>
    <message>
        <source>stopped by hand</source>
        <translation>사용자가 멈췄습니다</translation>
    </message>
    <message>
        <source>diverged: the numbers grew without bound; a smaller learning rate helps</source>
        <translation>발산했습니다. 값이 한없이 커졌으니 학습률을 낮추어 보세요</translation>
    </message>
    <message>
        <source>dead: every ReLU node of a layer is 0 for every training colour; start anew</source>
        <translation>한 층의 모든 렐루 노드가 훈련용 색 전부에서 0이 되었습니다. 새로 시작하세요</translation>
    </message>
    <message>
        <source>stop rule: the training loss has reached its target</source>
        <translation>종료 조건: 훈련 손실이 목표에 이르렀습니다</translation>
    </message>
    <message>
        <source>stop rule: the training accuracy has reached its target</source>
        <translation>종료 조건: 훈련 정확도가 목표에 이르렀습니다</translation>
    </message>
    <message>
        <source>stop rule: the training loss has found no new minimum for the epochs that were allowed</source>
        <translation>종료 조건: 정한 에포크 동안 훈련 손실의 최솟값이 더 낮아지지 않았습니다</translation>
    </message>
    <message>
        <source>stop rule: the step at which to stop is reached</source>
        <translation>종료 조건: 멈출 단계에 이르렀습니다</translation>
    </message>
    <message>
        <source>learning_rate must be a positive number, not {value!r}.</source>
        <translation>learning_rate는 {value!r} 대신 양수여야 합니다.</translation>
    </message>
    <message>
        <source>{name} must be a whole number from {least} up, not {value!r}.</source>
        <translation>{name}은(는) {value!r} 대신 {least} 이상의 정수여야 합니다.</translation>
    </message>
    <message>
        <source>pace must be one of {choices}, not {value!r}.</source>
        <translation>pace는 {value!r} 대신 {choices} 중 하나여야 합니다.</translation>
    </message>
    <message>
        <source>test_size must lie between 0 and 1, not {value!r}.</source>
        <translation>test_size는 {value!r} 대신 0과 1 사이의 수여야 합니다.</translation>
    </message>
    <message>
        <source>split_seed must be a whole number from 0 up, not {value!r}.</source>
        <translation>split_seed는 {value!r} 대신 0 이상의 정수여야 합니다.</translation>
    </message>
    <message>
        <source>There is no display to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set); log in to a desktop, or use the commands predict, train, evaluate or --screenshot, which need none.</source>
        <translation>창을 열 화면이 없습니다(DISPLAY도 WAYLAND_DISPLAY도 설정되지 않음). 데스크톱에 로그인하거나 화면이 필요 없는 predict, train, evaluate 명령이나 --screenshot을 쓰세요.</translation>
    </message>
    <message>
        <source>The display {name} does not answer; check the variable {variable}.</source>
        <translation>화면 {name}이(가) 응답하지 않습니다. {variable} 변수를 확인하세요.</translation>
    </message>
    <message>
        <source>The Python package {name} is missing; from the program&apos;s folder this helps: {python} -m pip install -e .</source>
        <translation>파이썬 패키지 {name}이(가) 없습니다. 프로그램 폴더에서 다음 명령을 실행하세요: {python} -m pip install -e .</translation>
    </message>
    <message>
        <source>Qt cannot start here ({detail}); on Debian or Ubuntu this helps: sudo apt-get install -y {packages}</source>
        <translation>Qt를 시작할 수 없습니다({detail}). Debian이나 Ubuntu에서는 다음을 실행하세요: sudo apt-get install -y {packages}</translation>
    </message>
    <message>
        <source>The settings could not be read: {reason}.</source>
        <translation>설정을 읽을 수 없습니다: {reason}.</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>파일이 너무 큽니다</translation>
    </message>
    <message>
        <source>The settings are damaged and could not be set aside: {reason}. They start anew.</source>
        <translation>설정이 손상되었고 따로 옮겨 둘 수도 없었습니다: {reason}. 설정을 새로 시작합니다.</translation>
    </message>
    <message>
        <source>The settings were damaged and start anew; the old file is kept as {file}.</source>
        <translation>설정이 손상되어 새로 시작합니다. 이전 파일은 {file}(으)로 남겨 두었습니다.</translation>
    </message>
    <message>
        <source>the settings must be an object</source>
        <translation>설정은 객체여야 합니다</translation>
    </message>
    <message>
        <source>a value of the settings is of the wrong kind</source>
        <translation>설정값의 종류가 잘못되었습니다</translation>
    </message>
    <message>
        <source>the form of the training is of the wrong kind</source>
        <translation>훈련 설정의 종류가 잘못되었습니다</translation>
    </message>
    <message>
        <source>Softmax with a single output is always 1: every colour gets the light font; nothing is learned.</source>
        <translation>출력이 하나인 소프트맥스는 언제나 1입니다. 모든 색이 밝은 글꼴이 되고 아무것도 학습하지 못합니다.</translation>
    </message>
    <message>
        <source>With squared error, a logistic output that is far off learns slowly; log loss mends that.</source>
        <translation>제곱 오차를 쓰면 크게 틀린 로지스틱 출력이 느리게 학습합니다. 로그 손실을 쓰면 나아집니다.</translation>
    </message>
    <message>
        <source>Log loss wants a probability: outputs of {name} beyond 0 and 1 are cut off, and learn nothing there.</source>
        <translation>로그 손실에는 확률이 필요합니다. {name} 출력 가운데 0과 1을 벗어난 값은 잘려서 거기서는 학습하지 못합니다.</translation>
    </message>
    <message>
        <source>An output of {name} is no probability: it may be below 0 or above 1.</source>
        <translation>{name} 출력은 확률이 아닙니다. 0보다 작거나 1보다 클 수 있습니다.</translation>
    </message>
    <message>
        <source>Softmax in a hidden layer lets its nodes share a sum of 1; one node alone is always 1.</source>
        <translation>은닉층에 소프트맥스를 쓰면 노드들의 합이 1이 됩니다. 노드가 하나면 언제나 1입니다.</translation>
    </message>
    <message>
        <source>A linear hidden layer adds nothing: together with the next layer it is one layer.</source>
        <translation>선형 은닉층은 보태는 것이 없습니다. 다음 층과 합치면 한 층과 같습니다.</translation>
    </message>
    <message>
        <source>Diverged: the steps are too large. Try a smaller learning rate, {rate} instead of {now}.</source>
        <translation>발산했습니다. 한 단계가 너무 큽니다. 학습률을 {now} 대신 {rate}(으)로 낮추어 보세요.</translation>
    </message>
    <message>
        <source>Training {train} right, test {test}: it knows {n:,} colours by heart. Try more training colours, or fewer epochs.</source>
        <translation>정확도가 훈련용 {train}, 테스트용 {test}입니다. 색 {n:,}개를 외운 셈이니 훈련용 색을 늘리거나 에포크를 줄여 보세요.</translation>
    </message>
    <message>
        <source>The loss fell by only {fall} in {epochs} epochs. Try a larger learning rate, {rate} instead of {now}.</source>
        <translation>{epochs}에포크 동안 손실이 {fall}만 줄었습니다. 학습률을 {now} 대신 {rate}(으)로 높여 보세요.</translation>
    </message>
    <message>
        <source>Every answer is “{answer}”: {accuracy} right, and always “{common}” would make {baseline}. Try to train longer, or another start.</source>
        <translation>모든 예측이 ‘{answer}’이고 정확도는 {accuracy}입니다(항상 ‘{common}’이면 {baseline}). 더 오래 훈련하거나 새로 시작해 보세요.</translation>
    </message>
    <message>
        <source>Layer {layer} is dead: all its nodes are 0 for each of {n:,} training colours. Try another start, or a learning rate below {now}.</source>
        <translation>{layer}층이 죽었습니다. 훈련용 색 {n:,}개 모두에서 모든 노드가 0입니다. 새로 시작하거나 학습률을 {now}보다 낮추어 보세요.</translation>
    </message>
    <message>
        <source>{names} and {more:,} more</source>
        <translation>{names} 외 {more:,}개</translation>
    </message>
    <message>
        <source>Dead, since 0 for each of {n:,} training colours: {names}. No gradient passes there; try another start.</source>
        <translation>훈련용 색 {n:,}개 모두에서 0인 죽은 노드: {names}. 그레이디언트가 지나가지 못하니 새로 시작해 보세요.</translation>
    </message>
    <message>
        <source>light</source>
        <translation>밝음</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>어두움</translation>
    </message>
    <message>
        <source>The backward direction needs a wished answer.</source>
        <translation>역전파에는 정답이 필요합니다.</translation>
    </message>
    <message>
        <source>There is no layer {layer}.</source>
        <translation>{layer}층이 없습니다.</translation>
    </message>
    <message>
        <source>There is no such parameter: {parameter}.</source>
        <translation>그런 매개변수가 없습니다: {parameter}.</translation>
    </message>
    <message>
        <source>A weight or bias must be a finite number, not {value}.</source>
        <translation>가중치와 편향은 {value} 대신 유한한 수여야 합니다.</translation>
    </message>
    <message>
        <source>This network has {count:,} parameters; gradients are checked up to {most:,}.</source>
        <translation>이 신경망의 매개변수는 {count:,}개인데 그레이디언트 검사는 {most:,}개까지 할 수 있습니다.</translation>
    </message>
    <message>
        <source>No gradient can be compared here.</source>
        <translation>여기서는 비교할 수 있는 그레이디언트가 없습니다.</translation>
    </message>
    <message>
        <source>{failed} of {count} gradients differ from the finite differences, most of all {name}, by {difference}.</source>
        <translation>그레이디언트 {count}개 중 {failed}개가 유한 차분과 다릅니다. 가장 크게 다른 것은 {name}이며 차이는 {difference}입니다.</translation>
    </message>
    <message>
        <source>All {count} gradients agree with the finite differences; the largest difference is {difference} ({name}).</source>
        <translation>그레이디언트 {count}개가 모두 유한 차분과 일치합니다. 가장 큰 차이는 {difference}입니다({name}).</translation>
    </message>
    <message>
        <source>Not counted: {names}. A Z there passes its kink within the step, where a function has no derivative; the two may then differ, and rightly.</source>
        <translation>제외: {names}. 값을 움직이는 사이에 Z가 미분할 수 없는 꺾인 점을 지나므로 둘이 달라도 잘못이 아닙니다.</translation>
    </message>
    <message>
        <source>Not counted: {names}. The numbers there are too large for a difference.</source>
        <translation>제외: {names}. 수가 너무 커서 차분을 구할 수 없습니다.</translation>
    </message>
    <message>
        <source>The training has no step {step}.</source>
        <translation>이 훈련에는 {step}단계가 없습니다.</translation>
    </message>
    <message>
        <source>Nothing is typed; right would be a number such as 0.5, −0,5, 1/2 or 1e-3.</source>
        <translation>입력한 것이 없습니다. 0.5, −0,5, 1/2, 1e-3처럼 수를 적으세요.</translation>
    </message>
    <message>
        <source>{text} has more than one comma or point; right would be a number such as 1000000.5.</source>
        <translation>{text}에 쉼표나 마침표가 둘 이상 있습니다. 1000000.5처럼 적으세요.</translation>
    </message>
    <message>
        <source>{text} is no number; right would be 0.5, −0,5, 1/2 or 1e-3.</source>
        <translation>{text}은(는) 수가 아닙니다. 0.5, −0,5, 1/2, 1e-3처럼 적으세요.</translation>
    </message>
    <message>
        <source>{text} divides by 0; right would be a fraction such as 1/2 or −3/4.</source>
        <translation>{text}은(는) 0으로 나눕니다. 1/2이나 −3/4 같은 분수로 적으세요.</translation>
    </message>
    <message>
        <source>{text} is too large; right would be a number up to 1.7e308.</source>
        <translation>{text}은(는) 너무 큽니다. 1.7e308 이하의 수를 적으세요.</translation>
    </message>
    <message>
        <source>red</source>
        <translation>빨강</translation>
    </message>
    <message>
        <source>green</source>
        <translation>녹색</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>파랑</translation>
    </message>
    <message>
        <source>hue</source>
        <translation>색상</translation>
    </message>
    <message>
        <source>saturation</source>
        <translation>채도</translation>
    </message>
    <message>
        <source>value</source>
        <translation>명도</translation>
    </message>
    <message>
        <source>hue × value</source>
        <translation>색상 × 명도</translation>
    </message>
    <message>
        <source>hue × saturation</source>
        <translation>색상 × 채도</translation>
    </message>
    <message>
        <source>red × green</source>
        <translation>빨강 × 녹색</translation>
    </message>
    <message>
        <source>red × blue</source>
        <translation>빨강 × 파랑</translation>
    </message>
    <message>
        <source>green × blue</source>
        <translation>녹색 × 파랑</translation>
    </message>
    <message>
        <source>target_loss must be a number from 0 up, not {value!r}.</source>
        <translation>target_loss는 {value!r} 대신 0 이상의 수여야 합니다.</translation>
    </message>
    <message>
        <source>target_accuracy must be above 0 and at most 1, not {value!r}.</source>
        <translation>target_accuracy는 {value!r} 대신 0보다 크고 1 이하여야 합니다.</translation>
    </message>
    <message>
        <source>{name} must be a whole number from 1 up, not {value!r}.</source>
        <translation>{name}은(는) {value!r} 대신 1 이상의 정수여야 합니다.</translation>
    </message>
    <message>
        <source>{factor} is the sum over all paths from there to the loss.</source>
        <translation>{factor}: 거기서 손실까지 가는 모든 경로의 합입니다.</translation>
    </message>
    <message>
        <source>Softmax ties the nodes of its layer together: {factor} is one factor.</source>
        <translation>소프트맥스는 층의 노드를 서로 묶으므로 {factor}을(를) 인수 하나로 봅니다.</translation>
    </message>
    <message>
        <source>{factor} is one factor here: A is saturated, and its parts are lost.</source>
        <translation>여기서는 {factor}을(를) 인수 하나로 봅니다. A가 포화되어 나누어 구할 수 없습니다.</translation>
    </message>
    <message>
        <source>The update uses the mean over the samples.</source>
        <translation>갱신에는 표본들의 평균을 씁니다.</translation>
    </message>
    <message>
        <source>{factor} is 0: this node is off, its output is held at 0.</source>
        <translation>{factor} = 0: 이 노드는 꺼 두어 출력이 0으로 고정되어 있습니다.</translation>
    </message>
    <message>
        <source>{factor} is 0: a ReLU whose Z is 0 or less lets no gradient through.</source>
        <translation>{factor} = 0: Z가 0 이하인 렐루는 그레이디언트를 통과시키지 않습니다.</translation>
    </message>
    <message>
        <source>{factor} is 0, and with it the whole product.</source>
        <translation>{factor} = 0이므로 곱 전체가 0입니다.</translation>
    </message>
    <message>
        <source>This pass computes no {symbol}.</source>
        <translation>이 계산 과정에는 {symbol}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>style must be one of {choices}, not {value!r}.</source>
        <translation>style은 {value!r} 대신 {choices} 중 하나여야 합니다.</translation>
    </message>
    <message>
        <source>These are {count:,} numbers, and up to {most:,} can be copied; a single colour or a smaller batch has fewer.</source>
        <translation>수가 {count:,}개인데 {most:,}개까지 복사할 수 있습니다. 색 하나나 더 작은 배치는 수가 적습니다.</translation>
    </message>
    <message>
        <source>scale the input</source>
        <translation>입력 조정</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>판정</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>정방향</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>backward</source>
        <translation>역전파</translation>
    </message>
    <message>
        <source>update</source>
        <translation>갱신</translation>
    </message>
    <message>
        <source>What is written as 0 here may be small, such as {value}: more decimals show it.</source>
        <translation>여기에 0으로 적힌 값은 {value}처럼 아주 작은 값일 수 있습니다. 자릿수를 늘리면 보입니다.</translation>
    </message>
    <message>
        <source>granularity must be one of {choices}, not {value!r}.</source>
        <translation>granularity는 {value!r} 대신 {choices} 중 하나여야 합니다.</translation>
    </message>
    <message>
        <source>There is no sample {sample}; there are {n}.</source>
        <translation>표본 {sample}이(가) 없습니다. 표본은 {n}개입니다.</translation>
    </message>
    <message>
        <source>The mean over the {n} samples is {value}.</source>
        <translation>표본 {n}개의 평균은 {value}입니다.</translation>
    </message>
    <message>
        <source>C: {loss}</source>
        <translation>C: {loss}</translation>
    </message>
    <message>
        <source>{name}: how C changes with {by}</source>
        <translation>{name}: {by}에 따른 C의 변화</translation>
    </message>
    <message>
        <source>{name}: the slope of {activation}</source>
        <translation>{name}: {activation}의 기울기</translation>
    </message>
    <message>
        <source>{name}: the two factors multiplied</source>
        <translation>{name}: 두 인수의 곱</translation>
    </message>
    <message>
        <source>{name}: back through softmax</source>
        <translation>{name}: 소프트맥스를 거슬러</translation>
    </message>
    <message>
        <source>Switched off, so held at 0 whatever Z is, with a slope of 0: {names}.</source>
        <translation>꺼 두어 Z와 상관없이 0으로 고정되고 기울기도 0인 것: {names}.</translation>
    </message>
    <message>
        <source>Z is not above 0, and there ReLU is flat, with a slope of 0: {names}.</source>
        <translation>Z가 0 이하라서 렐루가 평평하고 기울기가 0인 것: {names}.</translation>
    </message>
    <message>
        <source>The curve is almost flat here, so little of the gradient passes: {names}.</source>
        <translation>곡선이 거의 평평해 그레이디언트가 조금만 지나가는 것: {names}.</translation>
    </message>
    <message>
        <source>With softmax every A depends on every Z. This is how A changes with its own Z; the next step takes all of them into account.</source>
        <translation>소프트맥스에서는 모든 A가 모든 Z에 따라 달라집니다. 이것은 A가 자기 Z에 따라 변하는 정도이며, 다음 단계에서 모두를 함께 계산합니다.</translation>
    </message>
    <message>
        <source>The factors are ∞ and 0, which have no product. Multiplied as formulas they give A − y.</source>
        <translation>두 인수가 ∞와 0이라 곱할 수 없습니다. 수식으로 곱하면 A − y가 됩니다.</translation>
    </message>
    <message>
        <source>Switched off, so {names} = 0, and none of the weights into the node moves.</source>
        <translation>꺼 두었으므로 {names} = 0이고, 노드로 들어오는 가중치는 하나도 움직이지 않습니다.</translation>
    </message>
    <message>
        <source>The gradient stops here: for this colour the ReLU node is dead, its Z not above 0 and its slope 0.</source>
        <translation>그레이디언트가 여기서 멈춥니다. 이 색에서 렐루 노드는 Z가 0 이하이고 기울기가 0이라 죽어 있습니다.</translation>
    </message>
    <message>
        <source>The gradient stops here: the slope is 0.</source>
        <translation>그레이디언트가 여기서 멈춥니다. 기울기가 0입니다.</translation>
    </message>
    <message>
        <source>Hence {names} = 0, and none of the weights into the node moves.</source>
        <translation>따라서 {names} = 0이고, 노드로 들어오는 가중치는 하나도 움직이지 않습니다.</translation>
    </message>
    <message>
        <source>Hence {names} = 0: this sample moves none of the weights into the node.</source>
        <translation>따라서 {names} = 0이고, 이 표본은 노드로 들어오는 가중치를 하나도 움직이지 않습니다.</translation>
    </message>
    <message>
        <source>Scale the input {name}</source>
        <translation>입력 {name} 조정</translation>
    </message>
    <message>
        <source>{name}: the weighted sums</source>
        <translation>{name}: 가중합</translation>
    </message>
    <message>
        <source>{name}: the weighted sum</source>
        <translation>{name}: 가중합</translation>
    </message>
    <message>
        <source>{name}: {activation} of {of}</source>
        <translation>{name}: {of}의 {activation}</translation>
    </message>
    <message>
        <source>Decide: light or dark font</source>
        <translation>판정: 밝은 글꼴 또는 어두운 글꼴</translation>
    </message>
    <message>
        <source>{name} ≥ {limit} → light font, otherwise dark font</source>
        <translation>{name} ≥ {limit} → 밝은 글꼴, 아니면 어두운 글꼴</translation>
    </message>
    <message>
        <source>{name}, term {k} of {n}</source>
        <translation>{name}, 항 {k}/{n}</translation>
    </message>
    <message>
        <source>running sum {value}</source>
        <translation>지금까지의 합 {value}</translation>
    </message>
    <message>
        <source>Switched off, so held at 0: {names}.</source>
        <translation>꺼 두어 0으로 고정된 것: {names}.</translation>
    </message>
    <message>
        <source>Z is not above 0, and there ReLU lets nothing through: {names} = 0.</source>
        <translation>Z가 0 이하라서 렐루가 아무것도 통과시키지 않습니다: {names} = 0.</translation>
    </message>
    <message>
        <source>The largest Z is taken away from every exponent, which leaves the quotient as it is.</source>
        <translation>모든 지수에서 가장 큰 Z를 빼는데, 나눈 값은 그대로입니다.</translation>
    </message>
    <message>
        <source>{a} is no probability between 0 and 1. The loss takes it as the nearest one, at a distance of {epsilon} from 0 or 1, and does not change with it.</source>
        <translation>{a}은(는) 0과 1 사이의 확률이 아닙니다. 손실은 이를 0이나 1에서 {epsilon}만큼 떨어진 가장 가까운 확률로 보므로, 이 값에 따라 변하지 않습니다.</translation>
    </message>
    <message>
        <source>{a} is so near 0 or 1 that its last digits are lost, so this is computed from {z}.</source>
        <translation>{a}이(가) 0이나 1에 너무 가까워 끝자리를 잃으므로 {z}(으)로 계산합니다.</translation>
    </message>
    <message>
        <source>{y} is {value}, so only one of the two terms is left.</source>
        <translation>{y} = {value}이므로 두 항 가운데 하나만 남습니다.</translation>
    </message>
    <message>
        <source>{name} is no number: ∞ − ∞ and 0 · ∞ have no value.</source>
        <translation>{name}은(는) 수가 아닙니다. ∞ − ∞와 0 · ∞에는 값이 없습니다.</translation>
    </message>
    <message>
        <source>{name} is larger than any number that floating point can hold.</source>
        <translation>{name}은(는) 부동소수점이 담을 수 있는 어떤 수보다도 큽니다.</translation>
    </message>
    <message>
        <source>The numbers are those of column {k} of {n}.</source>
        <translation>{n}열 중 {k}번째 열의 수입니다.</translation>
    </message>
    <message>
        <source>{name}: the gradients of the layer&apos;s weights</source>
        <translation>{name}: 층 가중치의 그레이디언트</translation>
    </message>
    <message>
        <source>{name}: the gradients of the node&apos;s weights</source>
        <translation>{name}: 노드 가중치의 그레이디언트</translation>
    </message>
    <message>
        <source>{name}: the gradient of a weight</source>
        <translation>{name}: 가중치의 그레이디언트</translation>
    </message>
    <message>
        <source>{name}: the gradients of the layer&apos;s biases</source>
        <translation>{name}: 층 편향의 그레이디언트</translation>
    </message>
    <message>
        <source>{name}: the gradient of a bias</source>
        <translation>{name}: 편향의 그레이디언트</translation>
    </message>
    <message>
        <source>Update of {name}</source>
        <translation>{name} 갱신</translation>
    </message>
    <message>
        <source>Update of the weights and the bias of {name}</source>
        <translation>{name}의 가중치와 편향 갱신</translation>
    </message>
    <message>
        <source>The update leads to numbers that are not finite, so it is not made.</source>
        <translation>갱신하면 유한하지 않은 수가 되므로 갱신하지 않습니다.</translation>
    </message>
    <message>
        <source>new {name} = {name} − learning rate · dC/d{name}</source>
        <translation>새 {name} = {name} − 학습률 · dC/d{name}</translation>
    </message>
    <message>
        <source>new {name} = {value}</source>
        <translation>새 {name} = {value}</translation>
    </message>
    <message>
        <source>This is the mean over the {n} samples: what each contributes, added up and divided by {n}.</source>
        <translation>표본 {n}개의 평균입니다. 표본마다의 몫을 더해 {n}(으)로 나눕니다.</translation>
    </message>
    <message>
        <source>font</source>
        <translation>글꼴</translation>
    </message>
    <message>
        <source>by the Jacobian of softmax:</source>
        <translation>소프트맥스의 야코비 행렬로:</translation>
    </message>
    <message>
        <source>{loss} (</source>
        <translation>{loss} (</translation>
    </message>
    <message>
        <source>not computed yet</source>
        <translation>아직 계산하지 않음</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{name} row {row}: {value}</source>
        <translation>{name} {row}행: {value}</translation>
    </message>
    <message>
        <source>{name} row {row} column {column}: {value}</source>
        <translation>{name} {row}행 {column}열: {value}</translation>
    </message>
    <message>
        <source>The data are not ready yet; the colour on screen stands in for them.</source>
        <translation>데이터가 아직 준비되지 않아 지금 보이는 색으로 대신합니다.</translation>
    </message>
    <message>
        <source>row {row} of the data</source>
        <translation>데이터의 {row}번째 행</translation>
    </message>
    <message>
        <source>the next mini-batch, of {count} colours</source>
        <translation>다음 미니배치(색 {count}개)</translation>
    </message>
    <message>
        <source>the colour {hex}</source>
        <translation>색 {hex}</translation>
    </message>
</context>
<context>
    <name>AccuracyChart</name>
    <message>
        <source>Accuracy</source>
        <translation>정확도</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>정확도</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open data…</source>
        <translation>데이터 열기(&amp;O)…</translation>
    </message>
    <message>
        <source>Reads a CSV of colours and labels</source>
        <translation>색과 레이블의 CSV 읽기</translation>
    </message>
    <message>
        <source>&amp;Columns of the data…</source>
        <translation>데이터의 열(&amp;C)…</translation>
    </message>
    <message>
        <source>Says what the file&apos;s columns mean</source>
        <translation>파일의 열이 무엇인지 지정</translation>
    </message>
    <message>
        <source>Open &amp;network…</source>
        <translation>신경망 열기(&amp;N)…</translation>
    </message>
    <message>
        <source>Shows a saved network</source>
        <translation>저장한 신경망 보기</translation>
    </message>
    <message>
        <source>&amp;Save network…</source>
        <translation>신경망 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>Saves the network on screen</source>
        <translation>지금 보이는 신경망 저장</translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation>그림 내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>Saves the diagram as SVG or PNG</source>
        <translation>도해를 SVG나 PNG로 저장</translation>
    </message>
    <message>
        <source>&amp;Print diagram…</source>
        <translation>도해 인쇄(&amp;P)…</translation>
    </message>
    <message>
        <source>Prints the diagram</source>
        <translation>도해를 인쇄</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
        <source>Closes the window</source>
        <translation>창 닫기</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>Takes back what was done to the network</source>
        <translation>신경망에 한 일을 되돌림</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>Does again what was taken back</source>
        <translation>되돌린 일을 다시 함</translation>
    </message>
    <message>
        <source>&amp;List of changes…</source>
        <translation>변경 목록(&amp;L)…</translation>
    </message>
    <message>
        <source>Shows everything that was done to the network, to jump to any point of it</source>
        <translation>신경망에 한 일을 모두 보여 주고 그중 어디로든 이동</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>다음 단계(&amp;N)</translation>
    </message>
    <message>
        <source>Computes the next number</source>
        <translation>다음 수를 계산</translation>
    </message>
    <message>
        <source>&amp;Previous step</source>
        <translation>이전 단계(&amp;P)</translation>
    </message>
    <message>
        <source>Goes back by one number</source>
        <translation>수 하나만큼 되돌아감</translation>
    </message>
    <message>
        <source>P&amp;lay or pause</source>
        <translation>재생/일시 정지(&amp;L)</translation>
    </message>
    <message>
        <source>Lets the steps follow one another</source>
        <translation>단계를 차례로 이어서 보여 줌</translation>
    </message>
    <message>
        <source>To the &amp;end</source>
        <translation>끝까지(&amp;E)</translation>
    </message>
    <message>
        <source>Computes everything</source>
        <translation>모두 계산</translation>
    </message>
    <message>
        <source>&amp;Forwards or backwards</source>
        <translation>정방향/역전파 전환(&amp;F)</translation>
    </message>
    <message>
        <source>Changes between forward propagation and back-propagation</source>
        <translation>정방향 계산과 역전파 전환</translation>
    </message>
    <message>
        <source>&amp;Take over the update</source>
        <translation>갱신 적용(&amp;T)</translation>
    </message>
    <message>
        <source>Gives the network the parameters with which a backward walk ends</source>
        <translation>역전파가 끝났을 때의 매개변수를 신경망에 적용합니다</translation>
    </message>
    <message>
        <source>Lea&amp;ve slow motion</source>
        <translation>슬로 모션 끝내기(&amp;V)</translation>
    </message>
    <message>
        <source>Shows every number again</source>
        <translation>모든 수를 다시 표시</translation>
    </message>
    <message>
        <source>Copy as &amp;HEX</source>
        <translation>HEX 복사(&amp;H)</translation>
    </message>
    <message>
        <source>Copies the colour as #rrggbb</source>
        <translation>색을 #rrggbb로 복사</translation>
    </message>
    <message>
        <source>Copy as &amp;RGB</source>
        <translation>RGB 복사(&amp;R)</translation>
    </message>
    <message>
        <source>Copies the colour as rgb()</source>
        <translation>색을 rgb()로 복사</translation>
    </message>
    <message>
        <source>Copy as HS&amp;L</source>
        <translation>HSL 복사(&amp;L)</translation>
    </message>
    <message>
        <source>Copies the colour as hsl()</source>
        <translation>색을 hsl()로 복사</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>시작(&amp;S)</translation>
    </message>
    <message>
        <source>Trains on, or lets the training wait</source>
        <translation>훈련을 이어 가거나 멈춤</translation>
    </message>
    <message>
        <source>S&amp;tep</source>
        <translation>한 단계(&amp;T)</translation>
    </message>
    <message>
        <source>Takes one mini-batch</source>
        <translation>미니배치 하나 훈련</translation>
    </message>
    <message>
        <source>&amp;Epoch</source>
        <translation>에포크(&amp;E)</translation>
    </message>
    <message>
        <source>Trains to the end of the epoch</source>
        <translation>에포크 끝까지 훈련</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>뒤로(&amp;B)</translation>
    </message>
    <message>
        <source>Takes back exactly one step</source>
        <translation>정확히 한 단계를 되돌림</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>앞으로(&amp;F)</translation>
    </message>
    <message>
        <source>Goes to the next recorded step</source>
        <translation>기록된 다음 단계로 이동</translation>
    </message>
    <message>
        <source>Start &amp;over</source>
        <translation>처음부터(&amp;O)</translation>
    </message>
    <message>
        <source>Goes back to the weights that this training began with</source>
        <translation>이 훈련을 시작한 가중치로 되돌림</translation>
    </message>
    <message>
        <source>&amp;New start</source>
        <translation>새로 시작(&amp;N)</translation>
    </message>
    <message>
        <source>Draws random start weights</source>
        <translation>초기 가중치를 무작위로 뽑음</translation>
    </message>
    <message>
        <source>S&amp;witch light/dark</source>
        <translation>밝게/어둡게 전환(&amp;W)</translation>
    </message>
    <message>
        <source>Changes between the light and the dark theme</source>
        <translation>밝은 테마와 어두운 테마 전환</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>전체 화면(&amp;F)</translation>
    </message>
    <message>
        <source>Fills the screen</source>
        <translation>화면을 가득 채움</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>바로 가기 키(&amp;K)</translation>
    </message>
    <message>
        <source>Lists every shortcut</source>
        <translation>모든 바로 가기 키 보기</translation>
    </message>
    <message>
        <source>&amp;About Fontlight</source>
        <translation>Fontlight 정보(&amp;A)</translation>
    </message>
    <message>
        <source>Version, licences and where files lie</source>
        <translation>버전, 라이선스, 파일 위치</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>일시 정지(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Undo {deed}</source>
        <translation>실행 취소(&amp;U) {deed}</translation>
    </message>
    <message>
        <source>&amp;Redo {deed}</source>
        <translation>다시 실행(&amp;R) {deed}</translation>
    </message>
</context>
<context>
    <name>ActivationPlot</name>
    <message>
        <source>Curve and derivative</source>
        <translation>곡선과 도함수</translation>
    </message>
</context>
<context>
    <name>ActivationsPanel</name>
    <message>
        <source>C&amp;urve</source>
        <translation>곡선(&amp;U)</translation>
    </message>
    <message>
        <source>Wo&amp;rds</source>
        <translation>설명(&amp;R)</translation>
    </message>
    <message>
        <source>Many &amp;layers</source>
        <translation>여러 층(&amp;L)</translation>
    </message>
    <message>
        <source>What is shown below; a wider panel shows more of it.</source>
        <translation>아래에 표시할 내용입니다. 패널을 넓히면 더 많이 보입니다.</translation>
    </message>
    <message>
        <source>both</source>
        <translation>둘 다</translation>
    </message>
    <message>
        <source>output</source>
        <translation>출력층</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>은닉층</translation>
    </message>
    <message>
        <source>All layers are linear. Together they are one linear function: {function}.</source>
        <translation>모든 층이 선형이므로 합치면 선형 함수 하나입니다: {function}.</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>Node {name} works again</source>
        <translation>노드 {name} 다시 켬</translation>
    </message>
    <message>
        <source>Node {name} held at 0</source>
        <translation>노드 {name} 0으로 고정</translation>
    </message>
    <message>
        <source>Layer {layer}: {activation}</source>
        <translation>{layer}층: {activation}</translation>
    </message>
    <message>
        <source>Update by the gradients shown</source>
        <translation>표시된 그레이디언트로 갱신</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>step</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>no steps yet</source>
        <translation>아직 단계 없음</translation>
    </message>
    <message>
        <source>Dashed: the run that was kept to compare.</source>
        <translation>점선: 비교하려고 남겨 둔 훈련.</translation>
    </message>
    <message>
        <source>always light {share}</source>
        <translation>항상 밝음 {share}</translation>
    </message>
    <message>
        <source>always dark {share}</source>
        <translation>항상 어두움 {share}</translation>
    </message>
    <message>
        <source>{title} over the steps</source>
        <translation>단계별 {title}</translation>
    </message>
    <message>
        <source>Left and Right read the values from point to point. Wheel or + and − zoom, dragging moves; A or a double click shows everything again.</source>
        <translation>왼쪽/오른쪽 화살표로 점마다 값을 읽습니다. 휠이나 +, −로 확대/축소하고 끌어서 옮깁니다. A 키나 두 번 클릭으로 다시 전체를 봅니다.</translation>
    </message>
    <message>
        <source>at step {step:,}</source>
        <translation>{step:,}단계</translation>
    </message>
    <message>
        <source>train {value}</source>
        <translation>훈련용 {value}</translation>
    </message>
    <message>
        <source>test {value}</source>
        <translation>테스트용 {value}</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>이전 훈련</translation>
    </message>
</context>
<context>
    <name>CheckView</name>
    <message>
        <source>Chec&amp;k the gradients</source>
        <translation>그레이디언트 검사(&amp;K)</translation>
    </message>
    <message>
        <source>Move every parameter a little up and down, and compare how the loss changes with its gradient.</source>
        <translation>모든 매개변수를 조금씩 올리고 내려, 손실의 변화를 그레이디언트와 비교합니다.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>검사 결과</translation>
    </message>
    <message>
        <source>Each gradient is compared with (C(p + h) − C(p − h)) / 2h, for {subject}.</source>
        <translation>그레이디언트마다 (C(p + h) − C(p − h)) / 2h와 비교합니다. 대상: {subject}.</translation>
    </message>
    <message>
        <source>The table is of an earlier state. Check again for what is shown now.</source>
        <translation>이 표는 이전 상태의 결과입니다. 지금 상태를 보려면 다시 검사하세요.</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>매개변수</translation>
    </message>
    <message>
        <source>The weight or bias that the loss is differentiated by.</source>
        <translation>손실을 미분하는 가중치나 편향입니다.</translation>
    </message>
    <message>
        <source>backward</source>
        <translation>역전파</translation>
    </message>
    <message>
        <source>By back-propagation: the product of the factors of the chain rule.</source>
        <translation>역전파로 구한 값: 연쇄 법칙의 인수를 모두 곱한 값입니다.</translation>
    </message>
    <message>
        <source>numerical</source>
        <translation>수치 미분</translation>
    </message>
    <message>
        <source>By central finite differences: (C(p + h) − C(p − h)) / 2h.</source>
        <translation>중앙 유한 차분으로 구한 값: (C(p + h) − C(p − h)) / 2h.</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>The size of the difference of the two.</source>
        <translation>두 값의 차이의 크기입니다.</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Whether the two agree as far as rounding lets them.</source>
        <translation>반올림 오차 안에서 두 값이 일치하는지 보여 줍니다.</translation>
    </message>
    <message>
        <source>Gradients by back-propagation and by finite differences</source>
        <translation>역전파와 유한 차분으로 구한 그레이디언트</translation>
    </message>
    <message>
        <source>✓ agrees</source>
        <translation>✓ 일치</translation>
    </message>
    <message>
        <source>✗ differs</source>
        <translation>✗ 불일치</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>비교 안 함</translation>
    </message>
</context>
<context>
    <name>ColourDialog</name>
    <message>
        <source>Hue and saturation</source>
        <translation>색상과 채도</translation>
    </message>
    <message>
        <source>Drag, or use the arrow keys: left and right change the hue, up and down how strong it is.</source>
        <translation>끌거나 화살표 키를 씁니다. 왼쪽/오른쪽은 색상을, 위/아래는 채도를 바꿉니다.</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>밝기</translation>
    </message>
    <message>
        <source>Drag, or use the arrow keys: up is brighter.</source>
        <translation>끌거나 화살표 키를 씁니다. 위로 갈수록 밝아집니다.</translation>
    </message>
    <message>
        <source>Take the colour of any point on the screen; Escape leaves it.</source>
        <translation>화면 어느 곳의 색이든 가져옵니다. Esc 키로 그만둡니다.</translation>
    </message>
    <message>
        <source>This system does not let a program read colours from the screen.</source>
        <translation>이 시스템에서는 프로그램이 화면의 색을 읽을 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>ColourPanel</name>
    <message>
        <source>Any CSS colour</source>
        <translation>아무 CSS 색</translation>
    </message>
    <message>
        <source>rebeccapurple, #369, rgb(51 102 153)</source>
        <translation>rebeccapurple, #369, rgb(51 102 153)</translation>
    </message>
    <message>
        <source>Type or paste a colour as CSS writes it, then press Enter: the network answers for it.
Escape brings back the colour that is shown.</source>
        <translation>CSS 형식의 색을 입력하거나 붙여 넣고 Enter 키를 누르면 신경망이 판정합니다.
Esc 키를 누르면 지금 색으로 되돌아갑니다.</translation>
    </message>
    <message>
        <source>An&amp;y CSS colour</source>
        <translation>CSS 색(&amp;Y)</translation>
    </message>
    <message>
        <source>Rando&amp;m colour</source>
        <translation>무작위 색(&amp;M)</translation>
    </message>
    <message>
        <source>Random colour</source>
        <translation>무작위 색</translation>
    </message>
    <message>
        <source>Choose any of the 16.8 million colours by chance ({keys}).</source>
        <translation>1,680만 가지 색 중 하나를 무작위로 고릅니다({keys}).</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Choose columns</source>
        <translation>열 선택</translation>
    </message>
    <message>
        <source>three columns: red, green, blue</source>
        <translation>열 3개: 빨강, 녹색, 파랑</translation>
    </message>
    <message>
        <source>one column of hex colours</source>
        <translation>16진수 색 열 1개</translation>
    </message>
    <message>
        <source>The colour is in</source>
        <translation>색이 있는 열</translation>
    </message>
    <message>
        <source>The first rows of the file:</source>
        <translation>파일의 처음 몇 행:</translation>
    </message>
    <message>
        <source>&amp;Red</source>
        <translation>빨강(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <translation>녹색(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Blue</source>
        <translation>파랑(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Hex colour</source>
        <translation>16진수 색(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Label (light or dark)</source>
        <translation>레이블: 밝음/어두움(&amp;L)</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>파일의 처음 몇 행</translation>
    </message>
</context>
<context>
    <name>ConfusionTable</name>
    <message>
        <source>test part</source>
        <translation>테스트용</translation>
    </message>
    <message>
        <source>test part at step {step:,}</source>
        <translation>테스트용, {step:,}단계</translation>
    </message>
    <message>
        <source>{right:,} of {total:,} right: accuracy {accuracy}</source>
        <translation>정확도 {accuracy} ({right:,}/{total:,})</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>예측 결과</translation>
    </message>
    <message>
        <source>Answers on the test part: rows are labels, columns are answers</source>
        <translation>테스트용 예측 결과: 행은 레이블, 열은 예측</translation>
    </message>
    <message>
        <source>How many test colours got which answer; a bar is the share of its row.</source>
        <translation>테스트용 색을 어떻게 예측했는지 보여 줍니다. 막대는 그 행에서 차지하는 비율입니다.</translation>
    </message>
    <message>
        <source>says light</source>
        <translation>예측 밝음</translation>
    </message>
    <message>
        <source>says dark</source>
        <translation>예측 어두움</translation>
    </message>
    <message>
        <source>is light</source>
        <translation>실제 밝음</translation>
    </message>
    <message>
        <source>is dark</source>
        <translation>실제 어두움</translation>
    </message>
</context>
<context>
    <name>ContrastRow</name>
    <message>
        <source>Contrast ratio by WCAG 2, from 1:1 to 21:1, rounded down.
AA asks for 4.5:1, or 3:1 for text from 18 pt (24 px) or 14 pt bold;
AAA asks for 7:1. The dot marks the font that the network chose.</source>
        <translation>WCAG 2 명암비로, 1:1부터 21:1까지이며 내림한 값입니다.
AA는 4.5:1, 18 pt(24 px) 이상이거나 14 pt 이상의 굵은 글자는 3:1,
AAA는 7:1이 필요합니다. 점은 신경망이 고른 글꼴을 나타냅니다.</translation>
    </message>
    <message>
        <source>{name} {ratio} — {level}</source>
        <translation>{name} {ratio} — {level}</translation>
    </message>
    <message>
        <source>{contrast} (the network&apos;s choice)</source>
        <translation>{contrast}(신경망의 선택)</translation>
    </message>
    <message>
        <source>passes AAA for normal text</source>
        <translation>일반 글자 AAA 통과</translation>
    </message>
    <message>
        <source>passes AA for normal text</source>
        <translation>일반 글자 AA 통과</translation>
    </message>
    <message>
        <source>AA for large text only</source>
        <translation>큰 글자만 AA 통과</translation>
    </message>
    <message>
        <source>fails AA</source>
        <translation>AA 미달</translation>
    </message>
</context>
<context>
    <name>CopyMenu</name>
    <message>
        <source>The &amp;step</source>
        <translation>이 단계(&amp;S)</translation>
    </message>
    <message>
        <source>The &amp;whole pass</source>
        <translation>전체 계산 과정(&amp;W)</translation>
    </message>
    <message>
        <source>as plain &amp;text</source>
        <translation>일반 텍스트로(&amp;T)</translation>
    </message>
    <message>
        <source>as &amp;CSV</source>
        <translation>CSV로(&amp;C)</translation>
    </message>
    <message>
        <source>as &amp;LaTeX</source>
        <translation>LaTeX로(&amp;L)</translation>
    </message>
    <message>
        <source>as &amp;NumPy code</source>
        <translation>NumPy 코드로(&amp;N)</translation>
    </message>
    <message>
        <source>The &amp;matrix {name}</source>
        <translation>행렬(&amp;M) {name}</translation>
    </message>
    <message>
        <source>The &amp;formula of {name}</source>
        <translation>{name}의 식(&amp;F)</translation>
    </message>
    <message>
        <source>Copied {count:,} lines.</source>
        <translation>{count:,}줄을 복사했습니다.</translation>
    </message>
</context>
<context>
    <name>CurveView</name>
    <message>
        <source>Activation curve</source>
        <translation>활성화 함수 곡선</translation>
    </message>
</context>
<context>
    <name>DataBox</name>
    <message>
        <source>Preparing…</source>
        <translation>준비 중…</translation>
    </message>
    <message>
        <source>{light} light · {dark} dark font</source>
        <translation>밝음 {light} · 어두움 {dark}</translation>
    </message>
    <message>
        <source>{train:,} training · {test:,} test colours</source>
        <translation>훈련용 {train:,} · 테스트용 {test:,}</translation>
    </message>
    <message>
        <source>{light:,} light · {dark:,} dark font</source>
        <translation>밝음 {light:,} · 어두움 {dark:,}</translation>
    </message>
    <message>
        <source>Pause the training to change this.</source>
        <translation>훈련을 멈추면 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>What was decided while the data were read, in plain words.</source>
        <translation>데이터를 읽으면서 정한 것을 쉬운 말로 알려 줍니다.</translation>
    </message>
    <message>
        <source>T&amp;urn labels round</source>
        <translation>레이블 뒤집기(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Keep repeats together</source>
        <translation>같은 색 함께 두기(&amp;K)</translation>
    </message>
    <message>
        <source>Share of the file that is read</source>
        <translation>파일을 읽은 비율</translation>
    </message>
    <message>
        <source>Stop reading; the data there are stay.</source>
        <translation>읽기를 멈춥니다. 지금 데이터는 그대로입니다.</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>데이터(&amp;D)</translation>
    </message>
    <message>
        <source>N&amp;otes ({count})</source>
        <translation>참고(&amp;O) ({count})</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>취소(&amp;N)</translation>
    </message>
    <message>
        <source>The share of the colours that is only measured, never learned from.</source>
        <translation>학습에 쓰지 않고 평가에만 쓰는 색의 비율입니다.</translation>
    </message>
    <message>
        <source>The same seed parts the data in the same way.</source>
        <translation>시드가 같으면 데이터를 똑같이 나눕니다.</translation>
    </message>
    <message>
        <source>All rows of a colour go into one part, so that no tested colour was learned.</source>
        <translation>색이 같은 행을 모두 한쪽에 두어, 학습한 색으로 평가하지 않게 합니다.</translation>
    </message>
    <message>
        <source>Take the labels to mean the opposite: light becomes dark, dark becomes light.</source>
        <translation>레이블을 반대로 봅니다. 밝음은 어두움으로, 어두움은 밝음으로 바뀝니다.</translation>
    </message>
    <message>
        <source>Test si&amp;ze</source>
        <translation>테스트용(&amp;Z)</translation>
    </message>
    <message>
        <source>Spl&amp;it seed</source>
        <translation>분할 시드(&amp;I)</translation>
    </message>
</context>
<context>
    <name>DataMenuButton</name>
    <message>
        <source>none yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>Data set: {name}</source>
        <translation>데이터: {name}</translation>
    </message>
    <message>
        <source>{name}. Choose other data.</source>
        <translation>{name}. 다른 데이터를 고릅니다.</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>파일 열기(&amp;O)…</translation>
    </message>
    <message>
        <source>{name} (missing)</source>
        <translation>{name}(없음)</translation>
    </message>
</context>
<context>
    <name>DataOpening</name>
    <message>
        <source>Reading {name}: {share}</source>
        <translation>{name} 읽는 중: {share}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>In {name} the label 1 stands on the lighter backgrounds, so it means a dark font there; the labels were turned round: here 1 = light font.</source>
        <translation>{name}에서는 레이블 1이 더 밝은 배경에 붙어 있으므로 어두운 글꼴을 뜻합니다. 레이블을 뒤집어 여기서는 1 = 밝은 글꼴입니다.</translation>
    </message>
    <message>
        <source>Turn back</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Load the rest</source>
        <translation>나머지만 읽기</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>열 선택…</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>{name}을(를) 읽을 수 없습니다: {reason}.</translation>
    </message>
    <message>
        <source>Open a file first: the bundled colours need no choice of columns.</source>
        <translation>먼저 파일을 여세요. 내장 색은 열을 고를 필요가 없습니다.</translation>
    </message>
</context>
<context>
    <name>Diagram</name>
    <message>
        <source>{name} should end in .svg or .png.</source>
        <translation>{name}은(는) .svg나 .png로 끝나야 합니다.</translation>
    </message>
    <message>
        <source>The printer did not take the page.</source>
        <translation>프린터가 인쇄를 받아들이지 않았습니다.</translation>
    </message>
    <message>
        <source>The picture could not be encoded as PNG.</source>
        <translation>그림을 PNG로 만들 수 없습니다.</translation>
    </message>
    <message>
        <source>Network diagram</source>
        <translation>신경망 도해</translation>
    </message>
    <message>
        <source>off</source>
        <translation>꺼짐</translation>
    </message>
    <message>
        <source>held at 0</source>
        <translation>0 고정</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>꺼 둠</translation>
    </message>
    <message>
        <source>dark font</source>
        <translation>어두운 글꼴</translation>
    </message>
    <message>
        <source>light font</source>
        <translation>밝은 글꼴</translation>
    </message>
    <message>
        <source>Input X</source>
        <translation>입력 X</translation>
    </message>
    <message>
        <source>Hidden: {way}</source>
        <translation>은닉층: {way}</translation>
    </message>
    <message>
        <source>Output: {way}</source>
        <translation>출력층: {way}</translation>
    </message>
    <message>
        <source>{heading}: colour {place} of {count}</source>
        <translation>{heading}: 색 {place}/{count}</translation>
    </message>
    <message>
        <source>Edges: {edges} · cards: {cards}</source>
        <translation>선: {edges} · 카드: {cards}</translation>
    </message>
    <message>
        <source>{name}: {value}
Click to choose it, then Up and Down or the wheel change it; double click to type.</source>
        <translation>{name}: {value}
클릭해서 고른 뒤 위/아래 화살표나 휠로 바꿉니다. 두 번 클릭하면 직접 적습니다.</translation>
    </message>
    <message>
        <source>Let {name} work again (O).</source>
        <translation>{name} 다시 켜기(O).</translation>
    </message>
    <message>
        <source>Switch {name} off: its output is held at 0 (O).</source>
        <translation>{name} 끄기: 출력이 0으로 고정됩니다(O).</translation>
    </message>
    <message>
        <source>What {name} computes over {plane}, at {fixed} {value}.</source>
        <translation>{plane} 평면에서 {name}의 값({fixed} {value}).</translation>
    </message>
</context>
<context>
    <name>DiagramMenu</name>
    <message>
        <source>Edit weights an&amp;d bias	Enter</source>
        <translation>가중치와 편향 편집(&amp;D)	Enter</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>확대(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>축소(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>맞춤(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Copy arithmetic</source>
        <translation>계산식 복사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation>그림 내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Switch {name} on</source>
        <translation>{name} 켜기(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Switch {name} off (output held at 0)</source>
        <translation>{name} 끄기(&amp;S), 출력을 0으로 고정</translation>
    </message>
    <message>
        <source>&amp;Weights on the edges</source>
        <translation>가중치 표시(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>모두(&amp;A)</translation>
    </message>
    <message>
        <source>Of the &amp;focused node</source>
        <translation>선택한 노드만(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>없음(&amp;N)</translation>
    </message>
</context>
<context>
    <name>DiagramView</name>
    <message>
        <source>Network diagram</source>
        <translation>신경망 도해</translation>
    </message>
</context>
<context>
    <name>ErrorReporter</name>
    <message>
        <source>Something in the program went wrong; it goes on.</source>
        <translation>프로그램에 문제가 생겼지만 계속 실행됩니다.</translation>
    </message>
</context>
<context>
    <name>FactorCards</name>
    <message>
        <source>the gradient</source>
        <translation>그레이디언트</translation>
    </message>
    <message>
        <source>slope of {name}</source>
        <translation>{name}의 기울기</translation>
    </message>
    <message>
        <source>loss by A{layer}</source>
        <translation>A{layer}에 대한 손실 미분</translation>
    </message>
    <message>
        <source>loss by Z{layer}</source>
        <translation>Z{layer}에 대한 손실 미분</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>input</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>output of layer {layer}</source>
        <translation>{layer}층의 출력</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Open data</source>
        <translation>데이터 열기</translation>
    </message>
    <message>
        <source>Colours with labels (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>색과 레이블 (*.csv *.tsv *.txt);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Open network</source>
        <translation>신경망 열기</translation>
    </message>
    <message>
        <source>Networks (*.json);;All files (*)</source>
        <translation>신경망 (*.json);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Save network</source>
        <translation>신경망 저장</translation>
    </message>
    <message>
        <source>Networks (*.json)</source>
        <translation>신경망 (*.json)</translation>
    </message>
    <message>
        <source>Vector graphic (*.svg);;Picture (*.png)</source>
        <translation>벡터 그래픽 (*.svg);;그림 (*.png)</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>그림 내보내기</translation>
    </message>
    <message>
        <source>Encoding of {name}</source>
        <translation>{name}의 인코딩</translation>
    </message>
    <message>
        <source>Read it as:</source>
        <translation>읽을 인코딩:</translation>
    </message>
</context>
<context>
    <name>FunctionFigure</name>
    <message>
        <source>The Z of this node is not computed yet</source>
        <translation>이 노드의 Z는 아직 계산하지 않았습니다</translation>
    </message>
    <message>
        <source>Z{sign} = {z} → A{sign} = {a}</source>
        <translation>Z{sign} = {z} → A{sign} = {a}</translation>
    </message>
    <message>
        <source>Z{sign} = {z}: {function} would give A = {a}</source>
        <translation>Z{sign} = {z}: {function}(이)라면 A = {a}</translation>
    </message>
    <message>
        <source>dA/dZ = {slope}: no gradient gets through.</source>
        <translation>dA/dZ = {slope}: 그레이디언트가 통과하지 못합니다.</translation>
    </message>
    <message>
        <source>dA/dZ = {slope}: hardly any gradient gets through.</source>
        <translation>dA/dZ = {slope}: 그레이디언트가 거의 통과하지 못합니다.</translation>
    </message>
    <message>
        <source>dA/dZ = {slope}: the factor of the gradient here.</source>
        <translation>dA/dZ = {slope}: 여기서 그레이디언트에 곱하는 인수입니다.</translation>
    </message>
</context>
<context>
    <name>FunctionList</name>
    <message>
        <source>Activation functions</source>
        <translation>활성화 함수</translation>
    </message>
    <message>
        <source>Choose a function to read about it; nothing in the network changes.</source>
        <translation>함수를 고르면 설명이 나옵니다. 신경망은 바뀌지 않습니다.</translation>
    </message>
</context>
<context>
    <name>FunctionWords</name>
    <message>
        <source>About the function</source>
        <translation>함수 설명</translation>
    </message>
    <message>
        <source>does</source>
        <translation>하는 일</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>식</translation>
    </message>
    <message>
        <source>derivative</source>
        <translation>도함수</translation>
    </message>
    <message>
        <source>usual in</source>
        <translation>쓰는 곳</translation>
    </message>
    <message>
        <source>far from 0</source>
        <translation>0에서 멀 때</translation>
    </message>
    <message>
        <source>note</source>
        <translation>참고</translation>
    </message>
</context>
<context>
    <name>Hands</name>
    <message>
        <source>Bias of {node}</source>
        <translation>{node}의 편향</translation>
    </message>
    <message>
        <source>Weight from {source} to {target}</source>
        <translation>{source}에서 {target}(으)로 가는 가중치</translation>
    </message>
</context>
<context>
    <name>HyperParameterForm</name>
    <message>
        <source>Pause the training to change this.</source>
        <translation>훈련을 멈추면 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>균등</translation>
    </message>
    <message>
        <source>He</source>
        <translation>He</translation>
    </message>
    <message>
        <source>Glorot</source>
        <translation>Glorot</translation>
    </message>
    <message>
        <source>Learning &amp;rate</source>
        <translation>학습률(&amp;R)</translation>
    </message>
    <message>
        <source>How far a step goes down the slope; a running training takes it over at once.</source>
        <translation>한 단계에 경사를 얼마나 내려갈지 정합니다. 훈련 중에도 바로 반영됩니다.</translation>
    </message>
    <message>
        <source>P&amp;ace, steps/s</source>
        <translation>초당 단계(&amp;A)</translation>
    </message>
    <message>
        <source>How many steps a second are taken, so that they can be followed with the eye.</source>
        <translation>눈으로 따라갈 수 있도록 1초에 몇 단계를 진행할지 정합니다.</translation>
    </message>
    <message>
        <source>&amp;Batch size</source>
        <translation>배치 크기(&amp;B)</translation>
    </message>
    <message>
        <source>Colours that are averaged for one step.</source>
        <translation>한 단계에서 평균을 낼 색의 개수입니다.</translation>
    </message>
    <message>
        <source>&amp;Loss</source>
        <translation>손실(&amp;L)</translation>
    </message>
    <message>
        <source>What the training makes small.</source>
        <translation>훈련으로 줄일 값입니다.</translation>
    </message>
    <message>
        <source>Start wei&amp;ghts</source>
        <translation>초기 가중치(&amp;G)</translation>
    </message>
    <message>
        <source>How New start draws the weights: uniform from 0 to 1, or He or Glorot around 0.</source>
        <translation>새로 시작할 때 가중치를 뽑는 방법입니다. 0에서 1까지 균등하게, 또는 0 주변에서 He나 Glorot 방식으로 뽑습니다.</translation>
    </message>
    <message>
        <source>The same seed gives the same start weights and the same order of the colours.</source>
        <translation>시드가 같으면 초기 가중치와 색의 순서가 같습니다.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>시드</translation>
    </message>
    <message>
        <source>There are {train:,} training colours: one step takes them all, and is an epoch.</source>
        <translation>훈련용 색이 {train:,}개이므로 한 단계가 모두를 쓰며, 곧 한 에포크입니다.</translation>
    </message>
    <message>
        <source>full speed</source>
        <translation>최고 속도</translation>
    </message>
</context>
<context>
    <name>Inputs</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>데이터(&amp;D)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Which inputs are shown below; a wider panel shows all of them.</source>
        <translation>아래에 표시할 입력란입니다. 패널을 넓히면 모두 보입니다.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>None selected. {title}</source>
        <translation>선택 없음. {title}</translation>
    </message>
    <message>
        <source>colour {place} of {count} in {batch}</source>
        <translation>{batch} 중 색 {place}/{count}</translation>
    </message>
    <message>
        <source>Slow motion of {subject}</source>
        <translation>슬로 모션: {subject}</translation>
    </message>
    <message>
        <source>Nothing is computed yet. Next (Right) takes the first step.</source>
        <translation>아직 아무것도 계산하지 않았습니다. ‘다음 단계’(오른쪽 화살표)로 시작합니다.</translation>
    </message>
    <message>
        <source>{step} – {subject}</source>
        <translation>{step} – {subject}</translation>
    </message>
    <message>
        <source>red</source>
        <translation>빨강</translation>
    </message>
    <message>
        <source>green</source>
        <translation>녹색</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>파랑</translation>
    </message>
    <message>
        <source>Input {name} ({channel})</source>
        <translation>입력 {name}({channel})</translation>
    </message>
    <message>
        <source>Hidden node {name}: {activation}, {formula}</source>
        <translation>은닉 노드 {name}: {activation}, {formula}</translation>
    </message>
    <message>
        <source>Output {name}: {activation}, {formula}</source>
        <translation>출력 {name}: {activation}, {formula}</translation>
    </message>
    <message>
        <source>Switched off: the output is held at 0.</source>
        <translation>꺼 두었으므로 출력이 0으로 고정됩니다.</translation>
    </message>
    <message>
        <source>Z ≤ 0: the node is off.</source>
        <translation>Z ≤ 0: 노드가 꺼져 있습니다.</translation>
    </message>
</context>
<context>
    <name>LayerChoice</name>
    <message>
        <source>Function of the hidden layers</source>
        <translation>은닉층의 함수</translation>
    </message>
    <message>
        <source>Function of the output layer</source>
        <translation>출력층의 함수</translation>
    </message>
    <message>
        <source>Out&amp;put layer:</source>
        <translation>출력층(&amp;P):</translation>
    </message>
    <message>
        <source>Hi&amp;dden layer:</source>
        <translation>은닉층(&amp;D):</translation>
    </message>
    <message>
        <source>Hi&amp;dden layers:</source>
        <translation>은닉층(&amp;D):</translation>
    </message>
    <message>
        <source>different ones</source>
        <translation>서로 다름</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Changes the function in the network: the weights stay, the answers follow at once. It can be undone.</source>
        <translation>신경망의 함수를 바꿉니다. 가중치는 그대로이고 판정은 바로 달라집니다. 실행을 취소할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>LearningRateField</name>
    <message>
        <source>a number from {least} to {most:,.0f} is needed, such as 0.05 or 1e-3</source>
        <translation>{least}부터 {most:,.0f}까지의 수가 필요합니다(예: 0.05, 1e-3)</translation>
    </message>
</context>
<context>
    <name>LossChart</name>
    <message>
        <source>Loss</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>손실</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Views of the network</source>
        <translation>신경망 보기</translation>
    </message>
    <message>
        <source>Copied {text}</source>
        <translation>복사함: {text}</translation>
    </message>
    <message>
        <source>{name} could not be saved: {reason}.</source>
        <translation>{name}을(를) 저장할 수 없습니다: {reason}.</translation>
    </message>
    <message>
        <source>Saved the picture as {name}.</source>
        <translation>그림을 {name}(으)로 저장했습니다.</translation>
    </message>
</context>
<context>
    <name>MapControls</name>
    <message>
        <source>{component}:</source>
        <translation>{component}:</translation>
    </message>
    <message>
        <source>Light font on {share} of this plane.</source>
        <translation>이 평면의 {share}에서 밝은 글꼴입니다.</translation>
    </message>
    <message>
        <source>The data are being prepared.</source>
        <translation>데이터를 준비하고 있습니다.</translation>
    </message>
    <message>
        <source>Points: the {near:,} of {rows:,} colours that differ by at most {far} of 255 from this plane.</source>
        <translation>점: 이 평면과의 차이가 255 중 {far} 이하인 색, {rows:,}개 중 {near:,}개.</translation>
    </message>
    <message>
        <source>Points: {shown} of the {near:,} (of {rows:,}) colours that differ by at most {far} of 255 from this plane.</source>
        <translation>점: 이 평면과의 차이가 255 중 {far} 이하인 색 {near:,}개(전체 {rows:,}개) 중 {shown}개.</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>평면</translation>
    </message>
    <message>
        <source>Which two components of the colour are the axes; the third one stays fixed.</source>
        <translation>축으로 쓸 색 성분 두 가지를 고릅니다. 나머지 하나는 고정됩니다.</translation>
    </message>
    <message>
        <source>The component that the plane leaves fixed; moving it moves the plane, and the colour with it.</source>
        <translation>평면에서 고정된 성분입니다. 이것을 움직이면 평면과 색이 함께 움직입니다.</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>What the map is painted with: the colours themselves, or the output from dark to light.</source>
        <translation>지도에 칠할 것을 고릅니다. 색 그대로 또는 어두움에서 밝음까지의 출력.</translation>
    </message>
    <message>
        <source>the colours</source>
        <translation>색</translation>
    </message>
    <message>
        <source>the output</source>
        <translation>출력</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>점</translation>
    </message>
    <message>
        <source>Which rows of the data are drawn, where they lie near this plane.</source>
        <translation>이 평면 가까이에 있는 데이터 가운데 어느 행을 그릴지 고릅니다.</translation>
    </message>
    <message>
        <source>test part</source>
        <translation>테스트용</translation>
    </message>
    <message>
        <source>training part</source>
        <translation>훈련용</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>P&amp;lane:</source>
        <translation>평면(&amp;L):</translation>
    </message>
    <message>
        <source>Show&amp;n:</source>
        <translation>표시(&amp;N):</translation>
    </message>
    <message>
        <source>P&amp;oints:</source>
        <translation>점(&amp;O):</translation>
    </message>
</context>
<context>
    <name>MapLegend</name>
    <message>
        <source>Legend</source>
        <translation>범례</translation>
    </message>
    <message>
        <source>output: 0 dark, 1 light</source>
        <translation>출력: 0 어두움, 1 밝음</translation>
    </message>
    <message>
        <source>font the network chooses</source>
        <translation>신경망이 고른 글꼴</translation>
    </message>
    <message>
        <source>output 0.5: undecided</source>
        <translation>출력 0.5: 경계</translation>
    </message>
    <message>
        <source>row labelled light</source>
        <translation>레이블이 밝음인 행</translation>
    </message>
    <message>
        <source>row labelled dark</source>
        <translation>레이블이 어두움인 행</translation>
    </message>
</context>
<context>
    <name>MapPanel</name>
    <message>
        <source>Map of colours</source>
        <translation>색 지도</translation>
    </message>
    <message>
        <source>Click, drag or use the arrow keys to pick the colour there; PageUp and PageDown move the plane. With Shift, ten steps at once.</source>
        <translation>클릭하거나 끌거나 화살표 키를 눌러 그 자리의 색을 고릅니다. PageUp/PageDown 키로 평면을 옮깁니다. Shift를 함께 누르면 열 칸씩 움직입니다.</translation>
    </message>
    <message>
        <source>Pointer</source>
        <translation>포인터</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>색</translation>
    </message>
    <message>
        <source>{name} {hex}: {output}, dark font ({across} {x}, {up} {y})</source>
        <translation>{name} {hex}: {output}, 어두운 글꼴({across} {x}, {up} {y})</translation>
    </message>
    <message>
        <source>{name} {hex}: {output}, light font ({across} {x}, {up} {y})</source>
        <translation>{name} {hex}: {output}, 밝은 글꼴({across} {x}, {up} {y})</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>Recent &amp;data</source>
        <translation>최근 데이터(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Recent networks</source>
        <translation>최근 신경망(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>색(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>훈련(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Slow motion</source>
        <translation>슬로 모션(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>이동(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>시스템 테마(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>밝은 테마(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>어두운 테마(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>패널(&amp;P)</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>도구 모음</translation>
    </message>
</context>
<context>
    <name>NetworkFiles</name>
    <message>
        <source>{name} has {sizes} nodes; a network for colours has 3 inputs and 1 output.</source>
        <translation>{name}의 노드는 {sizes}입니다. 색을 다루는 신경망은 입력이 3개, 출력이 1개여야 합니다.</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} 열기</translation>
    </message>
    <message>
        <source>Opened the network {name}.</source>
        <translation>신경망 {name}을(를) 열었습니다.</translation>
    </message>
    <message>
        <source>{name} could not be saved: {reason}.</source>
        <translation>{name}을(를) 저장할 수 없습니다: {reason}.</translation>
    </message>
    <message>
        <source>Saved the network as {name}.</source>
        <translation>신경망을 {name}(으)로 저장했습니다.</translation>
    </message>
</context>
<context>
    <name>NetworkPanel</name>
    <message>
        <source>Point at a node, or choose one by click or arrow keys, to see its arithmetic.
Enter changes its weights and bias, O switches a hidden node off and on.
In slow motion Left and Right take steps, Space plays, Up and Down choose nodes.</source>
        <translation>노드를 가리키거나 클릭 또는 화살표 키로 고르면 계산 과정이 보입니다.
Enter 키로 가중치와 편향을 바꾸고, O 키로 은닉 노드를 끄고 켭니다.
슬로 모션에서는 왼쪽/오른쪽 화살표로 단계를 옮기고, 스페이스바로 재생하며, 위/아래 화살표로 노드를 고릅니다.</translation>
    </message>
</context>
<context>
    <name>NotesDialog</name>
    <message>
        <source>About the data</source>
        <translation>데이터 정보</translation>
    </message>
    <message>
        <source>Provenance and notes</source>
        <translation>출처와 참고</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>자세한 내용 복사</translation>
    </message>
    <message>
        <source>Puts the technical details on the clipboard, for a report</source>
        <translation>신고할 때 쓸 기술 정보를 클립보드에 복사</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>NumberBar</name>
    <message>
        <source>Decimals</source>
        <translation>소수 자릿수</translation>
    </message>
    <message>
        <source>How many decimals are written: here, in the diagram, everywhere. In a formula the operands get more where the result could not be recomputed otherwise; matrices with large numbers are recomputed with all digits.</source>
        <translation>소수점 아래 자릿수입니다. 여기와 도해를 비롯해 어디에나 적용됩니다. 식에서는 결과를 다시 계산할 수 있도록 피연산자의 자릿수가 더 많아지기도 합니다. 큰 수가 있는 행렬은 모든 자릿수로 다시 계산하십시오.</translation>
    </message>
    <message>
        <source>all digits</source>
        <translation>모든 자리</translation>
    </message>
    <message>
        <source>Write every number with all the digits that the computer keeps of it.</source>
        <translation>모든 수를 컴퓨터가 가진 자릿수 그대로 적습니다.</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>복사(&amp;O)</translation>
    </message>
    <message>
        <source>Copy the step, a matrix or the whole pass: as text, CSV, LaTeX or NumPy code.</source>
        <translation>이 단계, 행렬 또는 전체 계산 과정을 텍스트, CSV, LaTeX, NumPy 코드로 복사합니다.</translation>
    </message>
    <message>
        <source> dec.</source>
        <translation> 자리</translation>
    </message>
    <message>
        <source> decimals</source>
        <translation> 자리</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>“{typed}” was not taken over: {advice}.</source>
        <translation>‘{typed}’은(는) 적용되지 않았습니다: {advice}.</translation>
    </message>
</context>
<context>
    <name>NumbersPanel</name>
    <message>
        <source>What is shown below.</source>
        <translation>아래에 표시할 내용입니다.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Mat&amp;rices</source>
        <translation>행렬(&amp;R)</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>검사</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>추적</translation>
    </message>
    <message>
        <source>Step and mat&amp;rices</source>
        <translation>단계와 행렬(&amp;R)</translation>
    </message>
    <message>
        <source>Copied {text}</source>
        <translation>복사함: {text}</translation>
    </message>
    <message>
        <source>{subject}: one column for each; column {sample} is told.</source>
        <translation>{subject}: 색마다 한 열이며 {sample}열을 설명합니다.</translation>
    </message>
    <message>
        <source>{subject}: columns {first:,}–{last:,} of {count:,}; column {sample:,} is told.</source>
        <translation>{subject}: {count:,}열 중 {first:,}–{last:,}열이며 {sample:,}열을 설명합니다.</translation>
    </message>
</context>
<context>
    <name>OptionalNumberField</name>
    <message>
        <source>a number from {least} to {most:,.0f} is needed, or nothing</source>
        <translation>{least}부터 {most:,.0f}까지의 수를 적거나 비워 두세요</translation>
    </message>
</context>
<context>
    <name>OptionalWholeField</name>
    <message>
        <source>a whole number from 1 to {most:,} is needed, or nothing</source>
        <translation>1부터 {most:,}까지의 정수를 적거나 비워 두세요</translation>
    </message>
</context>
<context>
    <name>ParameterField</name>
    <message>
        <source>A number such as 0.25, 0,25 or 1/4. Enter takes it over, Escape takes it back.
Up and Down, or the mouse wheel, change it by 0.01, with Shift by 0.1.</source>
        <translation>0.25, 0,25, 1/4 같은 수를 적습니다. Enter 키로 적용하고 Esc 키로 되돌립니다.
위/아래 화살표나 마우스 휠로 0.01씩, Shift를 함께 누르면 0.1씩 바뀝니다.</translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message>
        <source>Training from step {step:,}</source>
        <translation>{step:,}단계부터 훈련</translation>
    </message>
    <message>
        <source>Training, steps {first:,} to {last:,}</source>
        <translation>훈련, {first:,}~{last:,}단계</translation>
    </message>
</context>
<context>
    <name>PhaseTrail</name>
    <message>
        <source>Phases: {phases}</source>
        <translation>과정: {phases}</translation>
    </message>
    <message>
        <source>Phase {title}, {place} of {n}, step {count}</source>
        <translation>과정 {title}({place}/{n}), 단계 {count}</translation>
    </message>
</context>
<context>
    <name>PlaneView</name>
    <message>
        <source>What the node computes over the colours</source>
        <translation>색에 따라 노드가 계산하는 값</translation>
    </message>
</context>
<context>
    <name>SampleArea</name>
    <message>
        <source>Sample text on the chosen colour</source>
        <translation>고른 색 위의 예문</translation>
    </message>
    <message>
        <source>Light font</source>
        <translation>밝은 글꼴</translation>
    </message>
    <message>
        <source>Dark font</source>
        <translation>어두운 글꼴</translation>
    </message>
    <message>
        <source>{font} · the network&apos;s choice</source>
        <translation>{font} · 신경망의 선택</translation>
    </message>
</context>
<context>
    <name>SamplePanel</name>
    <message>
        <source>The quick brown fox jumps over the lazy dog.</source>
        <translation>다람쥐 헌 쳇바퀴에 타고파.</translation>
    </message>
    <message>
        <source>Light font</source>
        <translation>밝은 글꼴</translation>
    </message>
    <message>
        <source>White</source>
        <translation>흰색</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>검은색</translation>
    </message>
    <message>
        <source>Sample text</source>
        <translation>예문</translation>
    </message>
    <message>
        <source>Your own words for the sample, in any script.
Empty it for the default sentence.</source>
        <translation>예문으로 쓸 문장을 어느 문자로든 적습니다.
비우면 기본 문장이 나옵니다.</translation>
    </message>
    <message>
        <source>Sample te&amp;xt</source>
        <translation>예문(&amp;X)</translation>
    </message>
    <message>
        <source>Dark font</source>
        <translation>어두운 글꼴</translation>
    </message>
    <message>
        <source>{name} = {output} is no probability, so no percentage is shown. From {limit} on the font is light.</source>
        <translation>{name} = {output}은(는) 확률이 아니므로 백분율을 표시하지 않습니다. {limit} 이상이면 밝은 글꼴입니다.</translation>
    </message>
    <message>
        <source>{name} = {output} ≥ {limit}, so the font is light; {name} is how sure the network is.</source>
        <translation>{name} = {output} ≥ {limit}이므로 밝은 글꼴입니다. {name}은(는) 신경망의 확신도입니다.</translation>
    </message>
    <message>
        <source>{name} = {output} &lt; {limit}, so the font is dark; 1 − {name} is how sure the network is.</source>
        <translation>{name} = {output} &lt; {limit}이므로 어두운 글꼴입니다. 1 − {name}은(는) 신경망의 확신도입니다.</translation>
    </message>
    <message>
        <source>{font}, {share}</source>
        <translation>{font}, {share}</translation>
    </message>
    <message>
        <source>Background {colour}. {contrast}</source>
        <translation>배경 {colour}. {contrast}</translation>
    </message>
    <message>
        <source>Fails AA for normal text; black would pass.</source>
        <translation>일반 글자 AA 미달. 검은색은 통과합니다.</translation>
    </message>
    <message>
        <source>Fails AA for normal text; white would pass.</source>
        <translation>일반 글자 AA 미달. 흰색은 통과합니다.</translation>
    </message>
    <message>
        <source>Black has more contrast.</source>
        <translation>검은색의 명암비가 더 높습니다.</translation>
    </message>
    <message>
        <source>White has more contrast.</source>
        <translation>흰색의 명암비가 더 높습니다.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>New start weights, seed {seed}.</source>
        <translation>초기 가중치를 새로 뽑았습니다(시드 {seed}).</translation>
    </message>
    <message>
        <source>Back at the start weights.</source>
        <translation>초기 가중치로 되돌아왔습니다.</translation>
    </message>
    <message>
        <source>Another network</source>
        <translation>다른 신경망</translation>
    </message>
    <message>
        <source>New start, seed {seed}</source>
        <translation>새로 시작, 시드 {seed}</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>처음부터</translation>
    </message>
    <message>
        <source>Preparing the data; training starts as soon as they are ready.</source>
        <translation>데이터를 준비하고 있습니다. 준비되면 바로 훈련을 시작합니다.</translation>
    </message>
    <message>
        <source>New parts: the network has learned some of these test colours. New start begins fairly.</source>
        <translation>나눔이 바뀌었습니다. 신경망이 이 테스트 색 일부를 이미 학습했으니 ‘새로 시작’으로 공정하게 시작하세요.</translation>
    </message>
    <message>
        <source>The training ended with an error of the program.</source>
        <translation>프로그램 오류로 훈련이 끝났습니다.</translation>
    </message>
    <message>
        <source>The data could not be prepared because of an error of the program.</source>
        <translation>프로그램 오류로 데이터를 준비하지 못했습니다.</translation>
    </message>
</context>
<context>
    <name>SheetList</name>
    <message>
        <source>The pass as matrices</source>
        <translation>행렬로 본 계산 과정</translation>
    </message>
    <message>
        <source>Arrow keys go from number to number; Enter edits a weight or bias, or traces a gradient.</source>
        <translation>화살표 키로 수 사이를 옮깁니다. Enter 키로 가중치나 편향을 편집하거나 그레이디언트를 추적합니다.</translation>
    </message>
</context>
<context>
    <name>SheetModel</name>
    <message>
        <source>{number}, held at 0: the node is switched off</source>
        <translation>{number}, 0으로 고정: 꺼 둔 노드입니다</translation>
    </message>
    <message>
        <source>Enter, F2, typing or a double click changes it.</source>
        <translation>Enter 키, F2 키, 두 번 클릭 또는 바로 입력해서 바꿉니다.</translation>
    </message>
    <message>
        <source>Enter or a click shows the factors that make this gradient.</source>
        <translation>Enter 키나 클릭으로 이 그레이디언트를 만드는 인수를 봅니다.</translation>
    </message>
</context>
<context>
    <name>SourceBar</name>
    <message>
        <source> of {count:,}</source>
        <translation> / {count:,}</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>색</translation>
    </message>
    <message>
        <source>row of the data</source>
        <translation>데이터의 행</translation>
    </message>
    <message>
        <source>next mini-batch</source>
        <translation>다음 미니배치</translation>
    </message>
    <message>
        <source>What goes through the network</source>
        <translation>신경망에 넣을 것</translation>
    </message>
    <message>
        <source>The colour on screen, one row of the data, or the mini-batch that the training takes next.</source>
        <translation>지금 보이는 색, 데이터의 한 행, 또는 훈련이 다음에 쓸 미니배치입니다.</translation>
    </message>
    <message>
        <source>wished: light</source>
        <translation>정답: 밝음</translation>
    </message>
    <message>
        <source>wished: dark</source>
        <translation>정답: 어두움</translation>
    </message>
    <message>
        <source>wished: by luma</source>
        <translation>정답: 루마 기준</translation>
    </message>
    <message>
        <source>Wished answer</source>
        <translation>정답</translation>
    </message>
    <message>
        <source>What the network should answer for this colour; the loss and all gradients depend on it. By luma: light on dark colours, dark on light ones, by the rule of Rec. 601.</source>
        <translation>이 색에 대해 신경망이 내야 할 답입니다. 손실과 모든 그레이디언트가 이에 따라 달라집니다. 루마 기준: Rec. 601 규칙에 따라 어두운 색에는 밝음, 밝은 색에는 어두움입니다.</translation>
    </message>
    <message>
        <source>row </source>
        <translation>행 </translation>
    </message>
    <message>
        <source>Row of the data</source>
        <translation>데이터의 행</translation>
    </message>
    <message>
        <source>Which row of the data goes through the network.</source>
        <translation>신경망에 넣을 데이터의 행입니다.</translation>
    </message>
    <message>
        <source>Colour of the mini-batch</source>
        <translation>미니배치의 색</translation>
    </message>
    <message>
        <source>Which column of the mini-batch the step is told for; the diagram shows it, too.</source>
        <translation>미니배치에서 설명할 열입니다. 도해에도 이 색이 나옵니다.</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>정방향</translation>
    </message>
    <message>
        <source>backward</source>
        <translation>역전파</translation>
    </message>
    <message>
        <source>Forward computes the answer; backward computes how each weight should change.</source>
        <translation>정방향은 답을 계산하고, 역전파는 가중치를 어떻게 바꿀지 계산합니다.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>State of the training</source>
        <translation>훈련 상태</translation>
    </message>
    <message>
        <source>epoch {epoch:,} · step {step:,}</source>
        <translation>에포크 {epoch:,} · 단계 {step:,}</translation>
    </message>
    <message>
        <source>test accuracy {accuracy}{baseline}</source>
        <translation>테스트 정확도 {accuracy}{baseline}</translation>
    </message>
    <message>
        <source>{speed:,.0f} steps/s</source>
        <translation>{speed:,.0f} 단계/초</translation>
    </message>
    <message>
        <source>light</source>
        <translation>밝음</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>어두움</translation>
    </message>
    <message>
        <source> (always “{answer}” {accuracy})</source>
        <translation> (항상 ‘{answer}’이면 {accuracy})</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Previous step</source>
        <translation>이전 단계</translation>
    </message>
    <message>
        <source>Take back a step (Left).</source>
        <translation>한 단계를 되돌립니다(왼쪽 화살표).</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>재생</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>다음 단계</translation>
    </message>
    <message>
        <source>Go through the network step by step (Right); what is not computed yet shows “–”.</source>
        <translation>신경망을 한 단계씩 따라갑니다(오른쪽 화살표). 아직 계산하지 않은 것은 ‘–’로 나옵니다.</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>끝까지</translation>
    </message>
    <message>
        <source>Take all the steps (End).</source>
        <translation>모든 단계를 진행합니다(End 키).</translation>
    </message>
    <message>
        <source>Leave the slow motion</source>
        <translation>슬로 모션 끝내기</translation>
    </message>
    <message>
        <source>Show everything again (Escape).</source>
        <translation>모두 다시 표시합니다(Esc 키).</translation>
    </message>
    <message>
        <source>&amp;forward</source>
        <translation>정방향(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;backward</source>
        <translation>역전파(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;term</source>
        <translation>항(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;node</source>
        <translation>노드(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;layer</source>
        <translation>층(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;slow</source>
        <translation>느리게(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;medium</source>
        <translation>보통(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;fast</source>
        <translation>빠르게(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>모두(&amp;A)</translation>
    </message>
    <message>
        <source>Of the &amp;focused node</source>
        <translation>선택한 노드만(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>없음(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation>방향(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;One step is a</source>
        <translation>한 단계의 크기(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Speed</source>
        <translation>속도(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Weights on the edges</source>
        <translation>가중치 표시(&amp;W)</translation>
    </message>
    <message>
        <source>Forward: from the colour to the decision. Backward: to the gradients and the update.</source>
        <translation>정방향: 색에서 판정까지. 역전파: 그레이디언트와 갱신까지.</translation>
    </message>
    <message>
        <source>What one step computes: a term of a sum, a node or a whole layer.</source>
        <translation>한 단계에 계산할 것: 합의 항 하나, 노드 하나 또는 층 전체.</translation>
    </message>
    <message>
        <source>How fast the steps follow one another.</source>
        <translation>단계가 이어지는 속도입니다.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>방향</translation>
    </message>
    <message>
        <source>Size of a step</source>
        <translation>한 단계의 크기</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>속도</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Speed, and which weights are shown.</source>
        <translation>속도와 표시할 가중치.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 정지</translation>
    </message>
    <message>
        <source>{name}: the steps follow one another (Space).</source>
        <translation>{name}: 단계를 차례로 이어서 보여 줍니다(스페이스바).</translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message>
        <source>Nothing is computed yet</source>
        <translation>아직 아무것도 계산하지 않음</translation>
    </message>
    <message>
        <source>Next takes the first of {count} steps.</source>
        <translation>‘다음 단계’를 누르면 전체 {count}단계 중 첫 단계를 진행합니다.</translation>
    </message>
    <message>
        <source>{step}/{count}  {phase} – {title}</source>
        <translation>{step}/{count}  {phase} – {title}</translation>
    </message>
</context>
<context>
    <name>StopBox</name>
    <message>
        <source>Pause the training to change this.</source>
        <translation>훈련을 멈추면 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>종료 조건</translation>
    </message>
    <message>
        <source>Empty: no such end.</source>
        <translation>비워 두면 이 조건을 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>E&amp;pochs</source>
        <translation>에포크(&amp;P)</translation>
    </message>
    <message>
        <source>Passes over the training colours until the training ends.</source>
        <translation>훈련이 끝날 때까지 훈련용 색을 되풀이하는 횟수입니다.</translation>
    </message>
    <message>
        <source>Ma&amp;x. step</source>
        <translation>최대 단계(&amp;X)</translation>
    </message>
    <message>
        <source>Ends at this step, counted from the start of the training.</source>
        <translation>훈련을 시작한 뒤 이 단계에서 끝냅니다.</translation>
    </message>
    <message>
        <source>Loss at &amp;most</source>
        <translation>목표 손실(&amp;M)</translation>
    </message>
    <message>
        <source>Ends when the training loss is at most this.</source>
        <translation>훈련 손실이 이 값 이하가 되면 끝냅니다.</translation>
    </message>
    <message>
        <source>Accurac&amp;y, %</source>
        <translation>목표 정확도, %(&amp;Y)</translation>
    </message>
    <message>
        <source>Ends when at least so many per cent of the training colours are right.</source>
        <translation>훈련용 색의 정확도가 이 백분율 이상이 되면 끝냅니다.</translation>
    </message>
    <message>
        <source>Epochs &amp;without progress</source>
        <translation>진전 없는 에포크(&amp;W)</translation>
    </message>
    <message>
        <source>Ends when the training loss has found no new minimum for so many epochs.</source>
        <translation>이만큼의 에포크 동안 훈련 손실의 최솟값이 더 낮아지지 않으면 끝냅니다.</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>step {step:,} of {head:,}</source>
        <translation>단계 {step:,}/{head:,}</translation>
    </message>
    <message>
        <source>Back one step</source>
        <translation>한 단계 뒤로</translation>
    </message>
    <message>
        <source>Take back exactly one step of the training.</source>
        <translation>훈련을 정확히 한 단계 되돌립니다.</translation>
    </message>
    <message>
        <source>Step of the training</source>
        <translation>훈련 단계</translation>
    </message>
    <message>
        <source>Goes to any step of the training; everything in the window follows. Left and Right: one step; Page Up and Page Down: an epoch; Home and End: the first and the last step.</source>
        <translation>훈련의 어느 단계로든 갑니다. 창의 모든 것이 따라 바뀝니다. 왼쪽/오른쪽 화살표: 한 단계, Page Up/Page Down: 한 에포크, Home/End: 처음과 마지막 단계.</translation>
    </message>
    <message>
        <source>Forward one step</source>
        <translation>한 단계 앞으로</translation>
    </message>
    <message>
        <source>Go one step on, exactly as it was.</source>
        <translation>기록된 그대로 한 단계 나아갑니다.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Keeps the curves there are, dashed, behind those of the next training.</source>
        <translation>지금 곡선을 점선으로 남겨 다음 훈련의 곡선 뒤에 보여 줍니다.</translation>
    </message>
</context>
<context>
    <name>TraceView</name>
    <message>
        <source>Gradient that is traced</source>
        <translation>추적할 그레이디언트</translation>
    </message>
    <message>
        <source>Whose gradient is taken apart; a dC/dW in the matrices can be chosen, too.</source>
        <translation>그레이디언트를 인수로 나누어 볼 매개변수입니다. 행렬에서 dC/dW를 골라도 됩니다.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>The product of the factors</source>
        <translation>인수의 곱</translation>
    </message>
    <message>
        <source>Choose a weight or bias, here or as a dC/dW in the matrices of the way back.</source>
        <translation>여기서 가중치나 편향을 고르거나, 역전파 행렬에서 dC/dW를 고르세요.</translation>
    </message>
    <message>
        <source>&amp;Gradient of</source>
        <translation>그레이디언트(&amp;G)</translation>
    </message>
</context>
<context>
    <name>TrainingControls</name>
    <message>
        <source>Pause</source>
        <translation>일시 정지</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>epoch {epoch:,}</source>
        <translation>에포크 {epoch:,}</translation>
    </message>
    <message>
        <source>step {step:,}</source>
        <translation>단계 {step:,}</translation>
    </message>
    <message>
        <source>{speed} steps/s</source>
        <translation>{speed} 단계/초</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>한 단계</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>에포크</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>처음부터</translation>
    </message>
    <message>
        <source>New start</source>
        <translation>새로 시작</translation>
    </message>
    <message>
        <source>Share of the epochs that is done</source>
        <translation>마친 에포크의 비율</translation>
    </message>
    <message>
        <source>How much of the epochs asked for is done.</source>
        <translation>정한 에포크 가운데 얼마나 마쳤는지 보여 줍니다.</translation>
    </message>
    <message>
        <source>State of the training</source>
        <translation>훈련 상태</translation>
    </message>
    <message>
        <source>Train the network on screen, or let the training wait.</source>
        <translation>지금 보이는 신경망을 훈련하거나 훈련을 멈춥니다.</translation>
    </message>
    <message>
        <source>Take one step: one mini-batch. A running training pauses after it.</source>
        <translation>한 단계, 곧 미니배치 하나를 진행합니다. 진행 중인 훈련은 그 뒤에 멈춥니다.</translation>
    </message>
    <message>
        <source>Ended. {advice}</source>
        <translation>끝남. {advice}</translation>
    </message>
    <message>
        <source>Ended – {reason}.</source>
        <translation>끝남 – {reason}.</translation>
    </message>
    <message>
        <source>Go on to the end of this epoch: once through the training colours.</source>
        <translation>이 에포크의 끝까지, 곧 훈련용 색을 한 번 다 쓸 때까지 진행합니다.</translation>
    </message>
    <message>
        <source>Go back to the weights that this training began with.</source>
        <translation>이 훈련을 시작할 때의 가중치로 되돌립니다.</translation>
    </message>
    <message>
        <source>Draw new random weights, to learn from the beginning.</source>
        <translation>가중치를 무작위로 새로 뽑아 처음부터 학습합니다.</translation>
    </message>
    <message>
        <source>Preparing the data; training starts as soon as they are ready.</source>
        <translation>데이터를 준비하고 있습니다. 준비되면 바로 훈련을 시작합니다.</translation>
    </message>
    <message>
        <source>Preparing the data…</source>
        <translation>데이터 준비 중…</translation>
    </message>
    <message>
        <source>Test part at step {step:,}: {accuracy} right.</source>
        <translation>{step:,}단계 테스트용 정확도: {accuracy}.</translation>
    </message>
    <message>
        <source>Start goes on from here.</source>
        <translation>‘시작’을 누르면 여기서 이어 갑니다.</translation>
    </message>
    <message>
        <source>Already trained: New start gives it random weights to learn from.</source>
        <translation>이미 훈련된 신경망입니다. ‘새로 시작’을 누르면 무작위 가중치로 학습합니다.</translation>
    </message>
    <message>
        <source>Start lets it learn.</source>
        <translation>‘시작’을 누르면 학습합니다.</translation>
    </message>
</context>
<context>
    <name>TrainingPanel</name>
    <message>
        <source>Loss</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>정확도</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>예측 결과</translation>
    </message>
    <message>
        <source>What is shown here; a wider panel shows all of it.</source>
        <translation>여기에 표시할 내용입니다. 패널을 넓히면 모두 보입니다.</translation>
    </message>
</context>
<context>
    <name>UndoList</name>
    <message>
        <source>What was done to the network</source>
        <translation>신경망에 한 일</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>처음 상태</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>한 일</translation>
    </message>
    <message>
        <source>Goes to the line that is chosen: what stands below it is undone, what stands above it is done.</source>
        <translation>고른 줄로 갑니다. 그 아래의 일은 취소되고 그 위의 일은 실행됩니다.</translation>
    </message>
    <message>
        <source>Choose a line to go there; all below it is undone.</source>
        <translation>줄을 고르면 그때로 갑니다. 그 아래의 일은 모두 취소됩니다.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
</context>
<context>
    <name>VanishingView</name>
    <message>
        <source>at the steepest</source>
        <translation>가장 가파른 곳</translation>
    </message>
    <message>
        <source>at the node&apos;s Z</source>
        <translation>노드의 Z</translation>
    </message>
    <message>
        <source>Where the derivatives are taken: where each function is steepest, or at the Z of the node.</source>
        <translation>도함수의 값을 구할 곳입니다. 함수마다 가장 가파른 곳 또는 노드의 Z.</translation>
    </message>
    <message>
        <source>What is left of a gradient after so many layers</source>
        <translation>여러 층을 지난 뒤 남는 그레이디언트</translation>
    </message>
    <message>
        <source>1 layer</source>
        <translation>1층</translation>
    </message>
    <message>
        <source>{count} layers</source>
        <translation>{count}층</translation>
    </message>
    <message>
        <source>What is left of a gradient after one derivative in each layer (weights of 1), at best.</source>
        <translation>층마다 도함수를 하나씩 곱할 때(가중치 1) 남는 그레이디언트의 최댓값입니다.</translation>
    </message>
    <message>
        <source>What is left of a gradient after one derivative in each layer (weights of 1), at {name} = {z}.</source>
        <translation>층마다 도함수를 하나씩 곱할 때(가중치 1) 남는 그레이디언트입니다({name} = {z}).</translation>
    </message>
</context>
<context>
    <name>WholeNumberField</name>
    <message>
        <source>a whole number from {least:,} to {most:,} is needed</source>
        <translation>{least:,}부터 {most:,}까지의 정수가 필요합니다</translation>
    </message>
</context>
<context>
    <name>_ArithmeticText</name>
    <message>
        <source>Arithmetic of the node</source>
        <translation>노드의 계산 과정</translation>
    </message>
</context>
<context>
    <name>_Body</name>
    <message>
        <source>The step in formulas and numbers</source>
        <translation>식과 수로 본 단계</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>System</source>
        <translation>시스템</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>로그</translation>
    </message>
    <message>
        <source>Pick a background colour; a small neural network says whether the text on it should be light or dark, and shows every number on the way.</source>
        <translation>배경색을 고르면 작은 신경망이 그 위의 글자를 밝게 할지 어둡게 할지 정하고, 계산에 쓰인 수를 모두 보여 줍니다.</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere; no internet is needed.</source>
        <translation>아무것도 밖으로 보내지 않으며, 인터넷 연결이 필요 없습니다.</translation>
    </message>
    <message>
        <source>In the diagram and its bar, in slow motion</source>
        <translation>도해와 그 막대에서, 슬로 모션일 때</translation>
    </message>
    <message>
        <source>In the matrices</source>
        <translation>행렬에서</translation>
    </message>
    <message>
        <source>While a weight or bias is typed</source>
        <translation>가중치나 편향을 입력하는 동안</translation>
    </message>
    <message>
        <source>In the timeline</source>
        <translation>타임라인에서</translation>
    </message>
    <message>
        <source>In the map</source>
        <translation>지도에서</translation>
    </message>
    <message>
        <source>Go from node to node</source>
        <translation>노드 사이 이동</translation>
    </message>
    <message>
        <source>Type the weights and the bias of the node</source>
        <translation>노드의 가중치와 편향 입력</translation>
    </message>
    <message>
        <source>Change the chosen weight by 0.01, by 0.1</source>
        <translation>선택한 가중치를 0.01씩, 0.1씩 변경</translation>
    </message>
    <message>
        <source>Switch a hidden node off or on</source>
        <translation>은닉 노드 끄기 또는 켜기</translation>
    </message>
    <message>
        <source>Read the arithmetic of the node aloud</source>
        <translation>노드의 계산 소리 내어 읽기</translation>
    </message>
    <message>
        <source>Let go of the weight, of the node</source>
        <translation>가중치, 노드 선택 해제</translation>
    </message>
    <message>
        <source>Copy the arithmetic</source>
        <translation>계산 복사</translation>
    </message>
    <message>
        <source>Previous or next step</source>
        <translation>이전 또는 다음 단계</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>재생 또는 일시 정지</translation>
    </message>
    <message>
        <source>To the start, to the end</source>
        <translation>처음으로, 끝으로</translation>
    </message>
    <message>
        <source>Previous or next phase (in the bar)</source>
        <translation>이전 또는 다음 국면(막대에서)</translation>
    </message>
    <message>
        <source>Leave slow motion</source>
        <translation>슬로 모션 끝내기</translation>
    </message>
    <message>
        <source>Go from number to number</source>
        <translation>수 사이 이동</translation>
    </message>
    <message>
        <source>To the ends of the row</source>
        <translation>행의 양 끝으로</translation>
    </message>
    <message>
        <source>To the first or the last number</source>
        <translation>첫 수 또는 마지막 수로</translation>
    </message>
    <message>
        <source>Type a weight or bias, or take its gradient apart</source>
        <translation>가중치나 편향 입력, 또는 그레이디언트 분해</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>수 복사</translation>
    </message>
    <message>
        <source>Let go of the number</source>
        <translation>수 선택 해제</translation>
    </message>
    <message>
        <source>Take the number over</source>
        <translation>수 적용</translation>
    </message>
    <message>
        <source>Take everything back</source>
        <translation>모두 되돌리기</translation>
    </message>
    <message>
        <source>Change it by 0.01, by 0.1</source>
        <translation>0.01씩, 0.1씩 변경</translation>
    </message>
    <message>
        <source>Next or previous weight of the node (in the diagram)</source>
        <translation>노드의 다음 또는 이전 가중치(도해에서)</translation>
    </message>
    <message>
        <source>One step back or on</source>
        <translation>한 스텝 뒤로 또는 앞으로</translation>
    </message>
    <message>
        <source>One epoch back or on</source>
        <translation>한 에포크 뒤로 또는 앞으로</translation>
    </message>
    <message>
        <source>To the first or the last step</source>
        <translation>첫 스텝 또는 마지막 스텝으로</translation>
    </message>
    <message>
        <source>Move the colour, ten times as far</source>
        <translation>색 이동, 열 배로 이동</translation>
    </message>
    <message>
        <source>Move the plane, ten times as far</source>
        <translation>평면 이동, 열 배로 이동</translation>
    </message>
    <message>
        <source>Zoom in, out, fit</source>
        <translation>확대, 축소, 맞춤</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>그림 옮기기</translation>
    </message>
    <message>
        <source>In the diagram</source>
        <translation>도해에서</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>바로 가기 키</translation>
    </message>
    <message>
        <source>About Fontlight</source>
        <translation>Fontlight 정보</translation>
    </message>
</context>
<context>
    <name>panels</name>
    <message>
        <source>Colour</source>
        <translation>색</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>예문</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>신경망</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>훈련</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>활성화</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>지도</translation>
    </message>
</context>
</TS>
