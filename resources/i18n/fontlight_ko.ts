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
        <source>--document holds data and network; --data and --network do not go with it</source>
        <translation>--document에 데이터와 신경망이 들어 있으므로 --data, --network와 함께 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>--screenshot shows the bundled colours; --document does not go with it</source>
        <translation>--screenshot은 내장 색 데이터를 보여 주므로 --document와 함께 쓸 수 없습니다</translation>
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
        <source>open this document (.fontlight)</source>
        <translation>이 문서(.fontlight) 열기</translation>
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
        <source>text</source>
        <translation>텍스트</translation>
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
        <source>The origins of the labels must be of {choices}.</source>
        <translation>레이블의 출처는 {choices} 가운데 있어야 합니다.</translation>
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
        <source>a path of at most {most} characters</source>
        <translation>{most}자 이하의 경로</translation>
    </message>
    <message>
        <source>this is no document of Fontlight: &apos;format&apos; is not {format!r}</source>
        <translation>Fontlight의 문서가 아닙니다. &apos;format&apos;이 {format!r}이(가) 아닙니다</translation>
    </message>
    <message>
        <source>64 hexadecimal digits</source>
        <translation>16진수 64자리</translation>
    </message>
    <message>
        <source>the path of a file on this machine</source>
        <translation>이 컴퓨터에 있는 파일의 경로</translation>
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
        <source>a document has at most {most:,} bytes</source>
        <translation>문서는 {most:,}바이트를 넘을 수 없습니다</translation>
    </message>
    <message>
        <source>{file}: its data cannot be read. {reason}</source>
        <translation>{file}: 데이터를 읽을 수 없습니다. {reason}</translation>
    </message>
    <message>
        <source>{file}: its data are in {data}, which holds other rows now than when the document was saved.</source>
        <translation>{file}: 데이터가 있는 {data}의 행이 문서를 저장할 때와 다릅니다.</translation>
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
        <source>it has more than {most:,} bytes</source>
        <translation>{most:,}바이트를 넘습니다</translation>
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
        <source>a number up to {most:,}</source>
        <translation>{most:,} 이하의 수</translation>
    </message>
    <message>
        <source>{place} has a key or a value of the wrong kind</source>
        <translation>{place}에 잘못된 키나 값이 있습니다</translation>
    </message>
    <message>
        <source>{place}: {problem}</source>
        <translation>{place}: {problem}</translation>
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
    <message>
        <source>HEX</source>
        <translation>HEX</translation>
    </message>
    <message>
        <source>Six hexadecimal digits, as in CSS and HTML</source>
        <translation>CSS와 HTML에서 쓰는 16진수 여섯 자리</translation>
    </message>
    <message>
        <source>HEX without #</source>
        <translation># 없는 HEX</translation>
    </message>
    <message>
        <source>Six hexadecimal digits alone</source>
        <translation>16진수 여섯 자리만</translation>
    </message>
    <message>
        <source>RGB</source>
        <translation>RGB</translation>
    </message>
    <message>
        <source>Red, green and blue, as in CSS</source>
        <translation>CSS에서 쓰는 빨강, 녹색, 파랑</translation>
    </message>
    <message>
        <source>HSL</source>
        <translation>HSL</translation>
    </message>
    <message>
        <source>Hue, saturation and lightness, as in CSS</source>
        <translation>CSS에서 쓰는 색상, 채도, 밝기</translation>
    </message>
    <message>
        <source>HSV</source>
        <translation>HSV</translation>
    </message>
    <message>
        <source>Hue, saturation and value, as in drawing programs; not in CSS</source>
        <translation>그리기 프로그램에서 쓰는 색상, 채도, 명도. CSS에는 없음</translation>
    </message>
    <message>
        <source>CMYK</source>
        <translation>CMYK</translation>
    </message>
    <message>
        <source>Computed from RGB alone; what a printer makes of it, only a colour profile says</source>
        <translation>RGB만으로 계산한 값. 실제 인쇄 색은 색 프로파일이 있어야 알 수 있음</translation>
    </message>
    <message>
        <source>not colour-managed</source>
        <translation>색상 관리 안 함</translation>
    </message>
    <message>
        <source>OKLCH</source>
        <translation>OKLCH</translation>
    </message>
    <message>
        <source>Lightness, chroma and hue as they are seen, as in CSS Color 4</source>
        <translation>CSS Color 4에서 쓰는, 눈에 보이는 대로의 명도, 크로마, 색상</translation>
    </message>
    <message>
        <source>CSS custom property</source>
        <translation>CSS 사용자 지정 속성</translation>
    </message>
    <message>
        <source>The colour as a variable of a style sheet</source>
        <translation>스타일시트의 변수로 적은 색</translation>
    </message>
    <message>
        <source>CSS declarations</source>
        <translation>CSS 선언</translation>
    </message>
    <message>
        <source>The background, and the font that was chosen for it</source>
        <translation>배경색과 그에 맞게 고른 글꼴 색</translation>
    </message>
    <message>
        <source>QColor</source>
        <translation>QColor</translation>
    </message>
    <message>
        <source>As Qt writes it, in C++ and in Python</source>
        <translation>C++와 파이썬에서 Qt가 쓰는 형식</translation>
    </message>
    <message>
        <source>Python tuple</source>
        <translation>파이썬 튜플</translation>
    </message>
    <message>
        <source>Three whole numbers from 0 to 255</source>
        <translation>0부터 255까지의 정수 세 개</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>서식</translation>
    </message>
    <message>
        <source>Your own form, with placeholders</source>
        <translation>자리 표시자로 직접 만드는 형식</translation>
    </message>
    <message>
        <source>a list of at most {most} entries</source>
        <translation>항목이 {most}개 이하인 목록</translation>
    </message>
    <message>
        <source>{place} repeats the colour {colour}</source>
        <translation>{place}: {colour} 색이 되풀이됩니다</translation>
    </message>
    <message>
        <source>a colour such as #336699</source>
        <translation>#336699 같은 색</translation>
    </message>
    <message>
        <source>a text of at most {most} characters</source>
        <translation>{most}자 이하의 문자열</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 또는 false</translation>
    </message>
    <message>
        <source>The template is empty; right would be {example}.</source>
        <translation>서식이 비어 있습니다. {example}처럼 적으세요.</translation>
    </message>
    <message>
        <source>The template has more than {most:,} characters.</source>
        <translation>서식이 {most:,}자를 넘습니다.</translation>
    </message>
    <message>
        <source>{place}: the brace {brace} stands alone; to mean the brace, double it.</source>
        <translation>{place}: 중괄호 {brace}에 짝이 없습니다. 중괄호 자체를 쓰려면 두 번 적으세요.</translation>
    </message>
    <message>
        <source>{place}: there is no placeholder {name}; there are {names}.</source>
        <translation>{place}: {name}(이)라는 자리 표시자는 없습니다. 쓸 수 있는 것: {names}.</translation>
    </message>
    <message>
        <source>Line {line}, character {column}</source>
        <translation>{line}번째 줄 {column}번째 글자</translation>
    </message>
    <message>
        <source>the colour, such as #336699</source>
        <translation>색(예: #336699)</translation>
    </message>
    <message>
        <source>the same without #</source>
        <translation># 없는 같은 값</translation>
    </message>
    <message>
        <source>red, 0 to 255</source>
        <translation>빨강, 0~255</translation>
    </message>
    <message>
        <source>green, 0 to 255</source>
        <translation>녹색, 0~255</translation>
    </message>
    <message>
        <source>blue, 0 to 255</source>
        <translation>파랑, 0~255</translation>
    </message>
    <message>
        <source>hue of HSL, in degrees</source>
        <translation>HSL의 색상(도)</translation>
    </message>
    <message>
        <source>saturation of HSL, in percent</source>
        <translation>HSL의 채도(%)</translation>
    </message>
    <message>
        <source>lightness of HSL, in percent</source>
        <translation>HSL의 밝기(%)</translation>
    </message>
    <message>
        <source>the nearest CSS name</source>
        <translation>가장 가까운 CSS 이름</translation>
    </message>
    <message>
        <source>the font&apos;s colour, #ffffff or #000000</source>
        <translation>글꼴 색, #ffffff 또는 #000000</translation>
    </message>
    <message>
        <source>how a table is read: {choices}</source>
        <translation>표를 읽는 방법({choices})</translation>
    </message>
    <message>
        <source>Pasted from the clipboard.</source>
        <translation>클립보드에서 붙여 넣었습니다.</translation>
    </message>
    <message>
        <source>Dropped as text.</source>
        <translation>텍스트로 끌어다 놓았습니다.</translation>
    </message>
    <message>
        <source>Read from the web address {address}.</source>
        <translation>웹 주소 {address}에서 읽었습니다.</translation>
    </message>
    <message>
        <source>It cannot be opened again by itself: a file needs {least} rows at least.</source>
        <translation>이것만으로는 다시 열 수 없습니다. 파일에는 적어도 {least}행이 있어야 합니다.</translation>
    </message>
    <message>
        <source>It cannot be opened again by itself: a file needs rows of both labels.</source>
        <translation>이것만으로는 다시 열 수 없습니다. 파일에는 두 레이블의 행이 모두 있어야 합니다.</translation>
    </message>
    <message>
        <source>When it is opened again, say that 1 means a light font: most light fonts stand on light backgrounds here, so it would be taken for the opposite.</source>
        <translation>다시 열 때 1이 밝은 글꼴이라고 지정하세요. 밝은 글꼴이 대부분 밝은 배경에 있어서 그대로 열면 반대로 해석됩니다.</translation>
    </message>
    <message>
        <source>the data have {count:,} rows, and a document holds {most:,}</source>
        <translation>데이터가 {count:,}행인데 문서에는 {most:,}행까지 담을 수 있습니다</translation>
    </message>
    <message>
        <source>a list of at most {most} texts</source>
        <translation>문자열 {most}개 이하의 목록</translation>
    </message>
    <message>
        <source>a list of {choices}</source>
        <translation>{choices}의 목록</translation>
    </message>
    <message>
        <source>a list of 1 to {most} texts</source>
        <translation>문자열 1~{most}개의 목록</translation>
    </message>
    <message>
        <source>such as 336699:1, or 0.2,0.4,0.61:1 with channels from 0 to 1</source>
        <translation>336699:1 또는 채널이 0~1인 0.2,0.4,0.61:1 같은 형식</translation>
    </message>
    <message>
        <source>row {number} of {place}</source>
        <translation>{place}의 {number}번째 행</translation>
    </message>
    <message>
        <source>{place} holds a channel above 1</source>
        <translation>{place}에 1보다 큰 채널이 있습니다</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation>{least}부터 {most}까지의 정수</translation>
    </message>
    <message>
        <source>a list of 1 to {most} networks</source>
        <translation>신경망 1~{most}개의 목록</translation>
    </message>
    <message>
        <source>of a network with 3 inputs and 1 output</source>
        <translation>입력이 3개, 출력이 1개인 신경망의 값</translation>
    </message>
    <message>
        <source>a list of 1 to {most} stages</source>
        <translation>훈련 구간 1~{most}개의 목록</translation>
    </message>
    <message>
        <source>checkpoints of {length} numbers each, in base64</source>
        <translation>각각 수 {length}개로 된 체크포인트(base64)</translation>
    </message>
    <message>
        <source>{place} must be at most {most} checkpoints with rising steps</source>
        <translation>{place}: 체크포인트는 {most}개 이하이고 단계가 커지는 순서여야 합니다</translation>
    </message>
    <message>
        <source>a list of at most {most} points</source>
        <translation>점 {most}개 이하의 목록</translation>
    </message>
    <message>
        <source>a list of 6 numbers</source>
        <translation>수 6개의 목록</translation>
    </message>
    <message>
        <source>a step after {step}</source>
        <translation>{step}보다 뒤의 단계</translation>
    </message>
    <message>
        <source>AA</source>
        <translation>AA</translation>
    </message>
    <message>
        <source>Success criterion 1.4.3, level AA: 4.5:1 for text of normal size.</source>
        <translation>성공 기준 1.4.3, 수준 AA: 일반 크기 글자는 4.5:1.</translation>
    </message>
    <message>
        <source>large text</source>
        <translation>큰 글자</translation>
    </message>
    <message>
        <source>Success criterion 1.4.3, level AA: 3:1 for large text, from 18 pt (24 px), or 14 pt bold (18.66 px).</source>
        <translation>성공 기준 1.4.3, 수준 AA: 큰 글자는 3:1. 18 pt(24 px) 이상 또는 굵은 14 pt(18.66 px) 이상.</translation>
    </message>
    <message>
        <source>AAA</source>
        <translation>AAA</translation>
    </message>
    <message>
        <source>Success criterion 1.4.6, level AAA: 7:1 for text of normal size.</source>
        <translation>성공 기준 1.4.6, 수준 AAA: 일반 크기 글자는 7:1.</translation>
    </message>
    <message>
        <source>Success criterion 1.4.6, level AAA: 4.5:1 for large text, from 18 pt (24 px), or 14 pt bold (18.66 px).</source>
        <translation>성공 기준 1.4.6, 수준 AAA: 큰 글자는 4.5:1. 18 pt(24 px) 이상 또는 굵은 14 pt(18.66 px) 이상.</translation>
    </message>
    <message>
        <source>3:1</source>
        <translation>3:1</translation>
    </message>
    <message>
        <source>controls</source>
        <translation>UI 요소</translation>
    </message>
    <message>
        <source>Success criterion 1.4.11, level AA: 3:1 for what a control is known by, such as its icon or its border.</source>
        <translation>성공 기준 1.4.11, 수준 AA: 아이콘이나 테두리처럼 UI 요소를 알아보게 하는 부분은 3:1.</translation>
    </message>
    <message>
        <source>Light where its probability of a light font is at least 0.5.</source>
        <translation>밝은 글꼴일 확률이 0.5 이상이면 밝은 글꼴입니다.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>신경망</translation>
    </message>
    <message>
        <source>probability of a light font, 0 to 1</source>
        <translation>밝은 글꼴일 확률, 0~1</translation>
    </message>
    <message>
        <source>Light where the output of the network on screen is at least 0.5.</source>
        <translation>지금 보이는 신경망의 출력이 0.5 이상이면 밝은 글꼴입니다.</translation>
    </message>
    <message>
        <source>Luma</source>
        <translation>루마</translation>
    </message>
    <message>
        <source>Rec. 601 luma Y′, 0 to 1</source>
        <translation>Rec. 601 루마 Y′, 0~1</translation>
    </message>
    <message>
        <source>Light where Y′ = 0.299 R + 0.587 G + 0.114 B of the channels as they are is at most one half.</source>
        <translation>채널 값 그대로 계산한 Y′ = 0.299 R + 0.587 G + 0.114 B가 절반 이하이면 밝은 글꼴입니다.</translation>
    </message>
    <message>
        <source>WCAG</source>
        <translation>WCAG</translation>
    </message>
    <message>
        <source>the better contrast ratio of white and black, 1 to 21</source>
        <translation>흰색과 검은색 중 더 높은 명도 대비, 1~21</translation>
    </message>
    <message>
        <source>Light where white has at least the contrast of black, by WCAG 2: up to a relative luminance of 0.1791.</source>
        <translation>WCAG 2에 따라 흰색의 명도 대비가 검은색 이상이면, 곧 상대 휘도가 0.1791 이하이면 밝은 글꼴입니다.</translation>
    </message>
    <message>
        <source>L*</source>
        <translation>L*</translation>
    </message>
    <message>
        <source>CIELAB lightness L* (D65), 0 to 100</source>
        <translation>CIELAB 명도 L*(D65), 0~100</translation>
    </message>
    <message>
        <source>Light where the lightness is below 50, the middle between black and white.</source>
        <translation>명도가 검은색과 흰색의 가운데인 50보다 낮으면 밝은 글꼴입니다.</translation>
    </message>
    <message>
        <source>MLPClassifier</source>
        <translation>MLPClassifier</translation>
    </message>
    <message>
        <source>LogisticRegression</source>
        <translation>LogisticRegression</translation>
    </message>
    <message>
        <source>driver must be one of {choices}, not {value!r}.</source>
        <translation>driver는 {value!r} 대신 {choices} 중 하나여야 합니다.</translation>
    </message>
    <message>
        <source>level must be one of {choices}, not {value!r}.</source>
        <translation>level은 {value!r} 대신 {choices} 중 하나여야 합니다.</translation>
    </message>
    <message>
        <source>a colour such as #336699, or null</source>
        <translation>#336699 같은 색 또는 null</translation>
    </message>
    <message>
        <source>The training part has only light fonts; to learn, it needs dark ones as well.</source>
        <translation>훈련용 데이터에 밝은 글꼴만 있습니다. 학습하려면 어두운 글꼴도 있어야 합니다.</translation>
    </message>
    <message>
        <source>The training part has only dark fonts; to learn, it needs light ones as well.</source>
        <translation>훈련용 데이터에 어두운 글꼴만 있습니다. 학습하려면 밝은 글꼴도 있어야 합니다.</translation>
    </message>
    <message>
        <source>A label must be 1 (light font), 0 (dark font) or None.</source>
        <translation>레이블은 1(밝은 글꼴), 0(어두운 글꼴), None 중 하나여야 합니다.</translation>
    </message>
    <message>
        <source>There is room for {most:,} answers of your own.</source>
        <translation>내 답은 {most:,}개까지 담을 수 있습니다.</translation>
    </message>
    <message>
        <source>Training needs at least {least} labels: {more} more.</source>
        <translation>훈련하려면 레이블이 적어도 {least}개 필요합니다. {more}개가 더 있어야 합니다.</translation>
    </message>
    <message>
        <source>Training needs at least {least} labels of each font: more light ones.</source>
        <translation>훈련하려면 글꼴마다 레이블이 적어도 {least}개 필요합니다. 밝음이 더 있어야 합니다.</translation>
    </message>
    <message>
        <source>Training needs at least {least} labels of each font: more dark ones.</source>
        <translation>훈련하려면 글꼴마다 레이블이 적어도 {least}개 필요합니다. 어두움이 더 있어야 합니다.</translation>
    </message>
    <message>
        <source>There are no labels of your own yet.</source>
        <translation>아직 내 레이블이 없습니다.</translation>
    </message>
    <message>
        <source>Of a colour that was asked about more than once the newest answer counts.</source>
        <translation>여러 번 물은 색은 가장 최근의 답을 씁니다.</translation>
    </message>
    <message>
        <source>Colours left out because you could not decide: {count:,}.</source>
        <translation>정하지 못해 뺀 색: {count:,}개.</translation>
    </message>
    <message>
        <source>my labels</source>
        <translation>내 레이블</translation>
    </message>
    <message>
        <source>Labelled by a person in this program, one colour after the other.</source>
        <translation>이 프로그램에서 사람이 색을 하나씩 보며 붙인 레이블입니다.</translation>
    </message>
    <message>
        <source>Your own labels were added. New colours: {new:,}. Rows whose colour you labelled too: {shared:,}; your label counts there and changed {changed:,} of them.</source>
        <translation>내 레이블을 더했습니다. 새 색: {new:,}개. 나도 레이블을 붙인 색의 행: {shared:,}개. 거기서는 내 레이블을 쓰며, 그중 {changed:,}개가 바뀌었습니다.</translation>
    </message>
    <message>
        <source>{name} with my labels</source>
        <translation>{name} + 내 레이블</translation>
    </message>
    <message>
        <source>a list of at most {most:,} answers</source>
        <translation>답 {most:,}개 이하의 목록</translation>
    </message>
    <message>
        <source>1, 0 or null</source>
        <translation>1, 0 또는 null</translation>
    </message>
    <message>
        <source>A function of red, green and blue needs a network of 3 inputs, not {n_in}.</source>
        <translation>빨강, 녹색, 파랑의 함수로 만들려면 신경망의 입력이 {n_in}개가 아니라 3개여야 합니다.</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>font_on(r, g, b) and probability_light(r, g, b), for every Python 3.</source>
        <translation>font_on(r, g, b)와 probability_light(r, g, b). 모든 Python 3에서 씁니다.</translation>
    </message>
    <message>
        <source>JavaScript</source>
        <translation>JavaScript</translation>
    </message>
    <message>
        <source>fontOn(r, g, b) and probabilityLight(r, g, b), as a module for browsers and Node.</source>
        <translation>fontOn(r, g, b)와 probabilityLight(r, g, b). 브라우저와 Node에서 쓰는 모듈입니다.</translation>
    </message>
    <message>
        <source>CSS-in-JS</source>
        <translation>CSS-in-JS</translation>
    </message>
    <message>
        <source>styleOn(r, g, b) gives the colours of background and font, for styled-components, Emotion or React.</source>
        <translation>styleOn(r, g, b)이 배경과 글꼴의 색을 돌려줍니다. styled-components, Emotion, React에서 씁니다.</translation>
    </message>
    <message>
        <source>A palette holds at most {most:,} colours; these are {count:,}.</source>
        <translation>팔레트에는 색을 {most:,}개까지 담을 수 있는데 {count:,}개입니다.</translation>
    </message>
    <message>
        <source>a list of at most {most:,} colours</source>
        <translation>색 {most:,}개 이하의 목록</translation>
    </message>
    <message>
        <source>it has a line of more than {most:,} characters</source>
        <translation>{most:,}자를 넘는 줄이 있습니다</translation>
    </message>
    <message>
        <source>line {line:,}: {problem}</source>
        <translation>{line:,}번째 줄: {problem}</translation>
    </message>
    <message>
        <source>no column of it holds colours; right would be a column such as #336699, or three from 0 to 255</source>
        <translation>색이 있는 열이 없습니다. #336699 같은 열 하나 또는 0~255인 열 셋이 있어야 합니다</translation>
    </message>
    <message>
        <source>{text} is not red, green and blue from 0 to 255.</source>
        <translation>{text}은(는) 0부터 255까지의 빨강, 녹색, 파랑이 아닙니다.</translation>
    </message>
    <message>
        <source>GIMP palette</source>
        <translation>GIMP 팔레트</translation>
    </message>
    <message>
        <source>CSS custom properties</source>
        <translation>CSS 사용자 지정 속성</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>List of colours</source>
        <translation>색 목록</translation>
    </message>
    <message>
        <source>it has more than {most:,} characters</source>
        <translation>{most:,}자를 넘습니다</translation>
    </message>
    <message>
        <source>The pasted text</source>
        <translation>붙여 넣은 텍스트</translation>
    </message>
    <message>
        <source>line {line:,} is not UTF-8 text; right would be a file saved in UTF-8</source>
        <translation>{line:,}번째 줄이 UTF-8 텍스트가 아닙니다. UTF-8로 저장한 파일이어야 합니다</translation>
    </message>
    <message>
        <source>{what} cannot be read as a palette: {problem}; {first}</source>
        <translation>{what}을(를) 팔레트로 읽을 수 없습니다: {problem}. {first}</translation>
    </message>
    <message>
        <source>{what} cannot be read as a palette: {problem}.</source>
        <translation>{what}을(를) 팔레트로 읽을 수 없습니다: {problem}.</translation>
    </message>
    <message>
        <source>line 1 is {found}; right would be {header}</source>
        <translation>첫째 줄이 {found}입니다. {header}(이)어야 합니다</translation>
    </message>
    <message>
        <source>{text} is not red, green and blue from 0 to 255, such as 51 102 153.</source>
        <translation>{text}은(는) 51 102 153처럼 0부터 255까지인 빨강, 녹색, 파랑이 아닙니다.</translation>
    </message>
    <message>
        <source>{text} is not opaque.</source>
        <translation>{text}은(는) 불투명하지 않습니다.</translation>
    </message>
    <message>
        <source>it is nested more than {most} levels deep</source>
        <translation>{most}단계보다 깊이 중첩되어 있습니다</translation>
    </message>
    <message>
        <source>{value} is no colour.</source>
        <translation>{value}은(는) 색이 아닙니다.</translation>
    </message>
    <message>
        <source>{place}</source>
        <translation>{place}</translation>
    </message>
    <message>
        <source>{text} is no colour; right would be #336699, teal or rgb(51, 102, 153).</source>
        <translation>{text}은(는) 색이 아닙니다. #336699, teal, rgb(51, 102, 153)처럼 적으세요.</translation>
    </message>
    <message>
        <source>it has more than {most:,} colours, the most that a palette holds</source>
        <translation>색이 팔레트의 한도인 {most:,}개를 넘습니다</translation>
    </message>
    <message>
        <source>{where}: {problem}</source>
        <translation>{where}: {problem}</translation>
    </message>
    <message>
        <source>there is no colour in it</source>
        <translation>색이 없습니다</translation>
    </message>
    <message>
        <source>line {line:,}</source>
        <translation>{line:,}번째 줄</translation>
    </message>
    <message>
        <source>{text} is no colour without a # before it.</source>
        <translation>{text} 앞에 #이 없으면 색이 아닙니다.</translation>
    </message>
    <message>
        <source>The last row cannot be removed: data need one row at least.</source>
        <translation>마지막 행은 삭제할 수 없습니다. 데이터에는 적어도 한 행이 있어야 합니다.</translation>
    </message>
    <message>
        <source>The change belongs to other data.</source>
        <translation>이 변경은 다른 데이터의 것입니다.</translation>
    </message>
    <message>
        <source>Rows that were added, changed or removed by hand: {count:,}.</source>
        <translation>직접 추가, 변경, 삭제한 행: {count:,}개.</translation>
    </message>
    <message>
        <source>There is no such row.</source>
        <translation>그런 행이 없습니다.</translation>
    </message>
    <message>
        <source>{name} must be one of {choices}, not {value!r}.</source>
        <translation>{name}은(는) {value!r} 대신 {choices} 중 하나여야 합니다.</translation>
    </message>
    <message>
        <source>The order must be one of {choices}, not {value!r}.</source>
        <translation>순서는 {value!r} 대신 {choices} 중 하나여야 합니다.</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>아주 가늘게</translation>
    </message>
    <message>
        <source>Extra light</source>
        <translation>더 가늘게</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>가늘게</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>중간</translation>
    </message>
    <message>
        <source>Semibold</source>
        <translation>약간 굵게</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>굵게</translation>
    </message>
    <message>
        <source>Extra bold</source>
        <translation>더 굵게</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>아주 굵게</translation>
    </message>
    <message>
        <source>A page with everything</source>
        <translation>모두 담은 페이지</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>본문</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>버튼</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>아이콘</translation>
    </message>
    <message>
        <source>A font family must be a line of at most {length} characters.</source>
        <translation>글꼴 이름은 {length}자 이하의 한 줄이어야 합니다.</translation>
    </message>
    <message>
        <source>The size of the sample must be a whole number from {least} to {most}, or 0 for what fits.</source>
        <translation>예문의 크기는 {least}부터 {most}까지의 정수 또는 맞춤을 뜻하는 0이어야 합니다.</translation>
    </message>
    <message>
        <source>The weight of the sample must be 100, 200 and so on up to 900.</source>
        <translation>예문의 굵기는 100부터 900까지 100 단위의 수여야 합니다.</translation>
    </message>
    <message>
        <source>The sample must show one of {kinds}.</source>
        <translation>예문에 표시할 것은 {kinds} 중 하나여야 합니다.</translation>
    </message>
    <message>
        <source>Usual vision</source>
        <translation>일반 색각</translation>
    </message>
    <message>
        <source>All three kinds of cones.</source>
        <translation>원뿔세포 세 종류가 모두 있습니다.</translation>
    </message>
    <message>
        <source>Protanopia</source>
        <translation>적색맹</translation>
    </message>
    <message>
        <source>No cones for long waves: red looks dark. About 1 % of men.</source>
        <translation>장파장 원뿔세포가 없어 빨강이 어둡게 보입니다. 남성의 약 1 %입니다.</translation>
    </message>
    <message>
        <source>Deuteranopia</source>
        <translation>녹색맹</translation>
    </message>
    <message>
        <source>No cones for medium waves: red and green look alike. About 1 % of men.</source>
        <translation>중파장 원뿔세포가 없어 빨강과 녹색이 비슷해 보입니다. 남성의 약 1 %입니다.</translation>
    </message>
    <message>
        <source>Tritanopia</source>
        <translation>청색맹</translation>
    </message>
    <message>
        <source>No cones for short waves: blue and green look alike. Very rare.</source>
        <translation>단파장 원뿔세포가 없어 파랑과 녹색이 비슷해 보입니다. 매우 드뭅니다.</translation>
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
    <name>ActionRow</name>
    <message>
        <source>{shown:,} of {total:,} rows</source>
        <translation>{shown:,}/{total:,}행</translation>
    </message>
    <message>
        <source>Add li&amp;ght</source>
        <translation>밝음 추가(&amp;G)</translation>
    </message>
    <message>
        <source>Add dar&amp;k</source>
        <translation>어두움 추가(&amp;K)</translation>
    </message>
    <message>
        <source>Re&amp;label</source>
        <translation>뒤집기(&amp;L)</translation>
    </message>
    <message>
        <source>Rem&amp;ove</source>
        <translation>삭제(&amp;O)</translation>
    </message>
    <message>
        <source>S&amp;ave…</source>
        <translation>저장(&amp;A)…</translation>
    </message>
    <message>
        <source>Adds the window&apos;s colour as a row; parts are drawn anew, and the training counts from 0.</source>
        <translation>지금 보이는 색을 행으로 추가합니다. 데이터를 다시 나누고 훈련을 0단계부터 셉니다.</translation>
    </message>
    <message>
        <source>Exchanges light and dark in the selected rows (L).</source>
        <translation>선택한 행의 밝음과 어두움을 맞바꿉니다(L 키).</translation>
    </message>
    <message>
        <source>Removes the selected rows (Delete); Undo brings them back.</source>
        <translation>선택한 행을 삭제합니다(Delete 키). 실행 취소로 되살릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Saves all rows as a CSV that can be opened again.</source>
        <translation>모든 행을 다시 열 수 있는 CSV로 저장합니다.</translation>
    </message>
    <message>
        <source>Pause the training to change rows.</source>
        <translation>훈련을 멈추면 행을 바꿀 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Reads a CSV of colours and labels</source>
        <translation>색과 레이블의 CSV 읽기</translation>
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
        <source>Ne&amp;w</source>
        <translation>새로 만들기(&amp;W)</translation>
    </message>
    <message>
        <source>Begins anew with the program&apos;s own data and network</source>
        <translation>프로그램의 데이터와 신경망으로 새로 시작</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>열기(&amp;O)…</translation>
    </message>
    <message>
        <source>Opens a document, data, a network or a palette</source>
        <translation>문서, 데이터, 신경망, 팔레트 열기</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>Saves data, training, network, colours, palette and labels as one document</source>
        <translation>데이터, 훈련, 신경망, 색, 팔레트, 레이블을 문서 하나로 저장</translation>
    </message>
    <message>
        <source>S&amp;ave as…</source>
        <translation>다른 이름으로 저장(&amp;A)…</translation>
    </message>
    <message>
        <source>Saves the document in another file</source>
        <translation>문서를 다른 파일로 저장</translation>
    </message>
    <message>
        <source>Open &amp;data…</source>
        <translation>데이터 열기(&amp;D)…</translation>
    </message>
    <message>
        <source>Open from the we&amp;b…</source>
        <translation>웹에서 열기(&amp;B)…</translation>
    </message>
    <message>
        <source>Reads a CSV from a web address, once and only when you say so</source>
        <translation>웹 주소의 CSV를 시킬 때만 한 번 읽음</translation>
    </message>
    <message>
        <source>Co&amp;lumns of the data…</source>
        <translation>데이터의 열(&amp;L)…</translation>
    </message>
    <message>
        <source>Save da&amp;ta…</source>
        <translation>데이터 저장(&amp;T)…</translation>
    </message>
    <message>
        <source>Saves the rows as a CSV that can be opened again</source>
        <translation>행을 다시 열 수 있는 CSV로 저장</translation>
    </message>
    <message>
        <source>Sa&amp;ve network…</source>
        <translation>신경망 저장(&amp;V)…</translation>
    </message>
    <message>
        <source>E&amp;xport network as code…</source>
        <translation>신경망을 코드로 내보내기(&amp;X)…</translation>
    </message>
    <message>
        <source>Writes the network as a function in Python, JavaScript or CSS-in-JS</source>
        <translation>신경망을 Python, JavaScript, CSS-in-JS 함수로 적음</translation>
    </message>
    <message>
        <source>Takes back what was done last</source>
        <translation>마지막에 한 일을 되돌림</translation>
    </message>
    <message>
        <source>&amp;Paste data…</source>
        <translation>데이터 붙여넣기(&amp;P)…</translation>
    </message>
    <message>
        <source>Reads the cells that were copied from a spreadsheet</source>
        <translation>스프레드시트에서 복사한 칸을 읽음</translation>
    </message>
    <message>
        <source>Shows everything that was done, to jump to any point of it</source>
        <translation>지금까지 한 일을 모두 보고 어느 때로든 이동</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>Edit te&amp;mplate…</source>
        <translation>서식 편집(&amp;M)…</translation>
    </message>
    <message>
        <source>Writes a form of your own</source>
        <translation>복사 형식을 직접 만듦</translation>
    </message>
    <message>
        <source>Next &amp;judge</source>
        <translation>다음 판정자(&amp;J)</translation>
    </message>
    <message>
        <source>Lets the next judge choose the font</source>
        <translation>다음 판정자가 글꼴을 정함</translation>
    </message>
    <message>
        <source>&amp;Add colour</source>
        <translation>색 추가(&amp;A)</translation>
    </message>
    <message>
        <source>Adds the colour to the palette</source>
        <translation>팔레트에 색 추가</translation>
    </message>
    <message>
        <source>&amp;Open palette…</source>
        <translation>팔레트 열기(&amp;O)…</translation>
    </message>
    <message>
        <source>Reads .gpl, .css, .json, .csv or .txt</source>
        <translation>.gpl, .css, .json, .csv, .txt 읽기</translation>
    </message>
    <message>
        <source>&amp;Paste colours…</source>
        <translation>색 붙여넣기(&amp;P)…</translation>
    </message>
    <message>
        <source>Reads colours from a text</source>
        <translation>텍스트에서 색을 읽음</translation>
    </message>
    <message>
        <source>&amp;Save palette…</source>
        <translation>팔레트 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>Saves the palette in one of five formats</source>
        <translation>팔레트를 다섯 가지 형식 중 하나로 저장</translation>
    </message>
    <message>
        <source>Export fonts as &amp;CSS…</source>
        <translation>글꼴을 CSS로 내보내기(&amp;C)…</translation>
    </message>
    <message>
        <source>Saves each colour with the font for it</source>
        <translation>색마다 알맞은 글꼴과 함께 저장</translation>
    </message>
    <message>
        <source>Export fonts as CS&amp;V…</source>
        <translation>글꼴을 CSV로 내보내기(&amp;V)…</translation>
    </message>
    <message>
        <source>Saves fonts, contrasts and judges</source>
        <translation>글꼴, 명도 대비, 판정 저장</translation>
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
        <source>&amp;Which looks better?</source>
        <translation>어느 쪽이 나은가요(&amp;W)?</translation>
    </message>
    <message>
        <source>Asks for labels of your own, to train on and to compare the judges with</source>
        <translation>훈련과 판정자 비교에 쓸 내 레이블을 물음</translation>
    </message>
    <message>
        <source>Train on &amp;my labels</source>
        <translation>내 레이블로 훈련(&amp;M)</translation>
    </message>
    <message>
        <source>Trains on the labels of your own and nothing else, from new start weights</source>
        <translation>내 레이블만으로 새 초기 가중치에서 훈련</translation>
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
        <source>S&amp;mall window</source>
        <translation>작은 창(&amp;M)</translation>
    </message>
    <message>
        <source>Shows colour, font and contrast alone, above all other windows</source>
        <translation>색, 글꼴, 대비만 다른 모든 창 위에 표시</translation>
    </message>
    <message>
        <source>&amp;Answer the notice</source>
        <translation>알림에 답하기(&amp;A)</translation>
    </message>
    <message>
        <source>Does what the line under the tool bar offers first</source>
        <translation>도구 모음 아래 알림의 첫 번째 버튼을 누름</translation>
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
    <name>AskBox</name>
    <message>
        <source>Labels: {count:,}, undecided: {skipped:,}</source>
        <translation>레이블 {count:,}개, 미정 {skipped:,}개</translation>
    </message>
    <message>
        <source>Takes {name} again, which your labels replaced</source>
        <translation>내 레이블로 바뀌기 전의 {name}을(를) 다시 씁니다</translation>
    </message>
    <message>
        <source>Your labels become the data, and the training begins from new start weights, so that it is fair; with more epochs where there are few of them</source>
        <translation>내 레이블이 데이터가 되고, 공정하도록 새 초기 가중치에서 훈련을 시작합니다. 레이블이 적으면 에포크를 늘립니다</translation>
    </message>
    <message>
        <source>The data get your labels, which count where both have the colour, and the training begins from new start weights</source>
        <translation>데이터에 내 레이블을 더하고(색이 겹치면 내 레이블을 씀) 새 초기 가중치에서 훈련을 시작합니다</translation>
    </message>
    <message>
        <source>← or 1</source>
        <translation>← 또는 1</translation>
    </message>
    <message>
        <source>→ or 2</source>
        <translation>→ 또는 2</translation>
    </message>
    <message>
        <source>Judge by your eyes alone: the rest of the window tells what the network thinks.</source>
        <translation>눈으로만 판단하세요. 창의 나머지에는 신경망의 판정이 나옵니다.</translation>
    </message>
    <message>
        <source>Can’t decide (Space)</source>
        <translation>못 정함(스페이스바)</translation>
    </message>
    <message>
        <source>Asks about another colour; also with the key 0</source>
        <translation>다른 색을 묻습니다. 0 키로도 됩니다</translation>
    </message>
    <message>
        <source>Undo answer</source>
        <translation>답 취소</translation>
    </message>
    <message>
        <source>Takes back the last answer and asks again (Backspace)</source>
        <translation>마지막 답을 되돌리고 다시 묻습니다(Backspace 키)</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>무작위</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>불확실한 색</translation>
    </message>
    <message>
        <source>How the next colour is chosen</source>
        <translation>다음 색을 고르는 방법</translation>
    </message>
    <message>
        <source>At random: evenly from all colours. In doubt: where the network on screen is nearest to 0.5. Colours near those asked about already are left out; which font stands on the left is random.</source>
        <translation>무작위: 모든 색에서 고르게. 불확실한 색: 지금 보이는 신경망의 출력이 0.5에 가장 가까운 색. 이미 물은 색과 가까운 색은 빼며, 어느 글꼴이 왼쪽에 올지는 무작위입니다.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>다음(&amp;N)</translation>
    </message>
    <message>
        <source>Train on them alone</source>
        <translation>이것만으로 훈련</translation>
    </message>
    <message>
        <source>Add to the data</source>
        <translation>데이터에 더하기</translation>
    </message>
    <message>
        <source>Former data</source>
        <translation>이전 데이터</translation>
    </message>
    <message>
        <source>Back to the former data</source>
        <translation>이전 데이터로 돌아가기</translation>
    </message>
    <message>
        <source>More to do with my labels</source>
        <translation>내 레이블로 더 할 일</translation>
    </message>
    <message>
        <source>Save the labels, or clear them</source>
        <translation>레이블을 저장하거나 지웁니다</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>CSV로 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Clear all</source>
        <translation>모두 지우기(&amp;C)</translation>
    </message>
    <message>
        <source>{facts} Left: {left}. Right: {right}.</source>
        <translation>{facts} 왼쪽: {left}. 오른쪽: {right}.</translation>
    </message>
    <message>
        <source>The quick brown fox jumps over the lazy dog.</source>
        <translation>다람쥐 헌 쳇바퀴에 타고파.</translation>
    </message>
</context>
<context>
    <name>BalanceBar</name>
    <message>
        <source>Balance of my labels</source>
        <translation>내 레이블의 비율</translation>
    </message>
    <message>
        <source>How many labels say light font and how many dark font.</source>
        <translation>밝은 글꼴과 어두운 글꼴 레이블이 각각 몇 개인지 보여 줍니다.</translation>
    </message>
    <message>
        <source>{count:,} light</source>
        <translation>밝음 {count:,}</translation>
    </message>
    <message>
        <source>{count:,} dark</source>
        <translation>어두움 {count:,}</translation>
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
    <name>Choice</name>
    <message>
        <source>Light font on {colour}</source>
        <translation>{colour} 위의 밝은 글꼴</translation>
    </message>
    <message>
        <source>Dark font on {colour}</source>
        <translation>{colour} 위의 어두운 글꼴</translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>The network as code</source>
        <translation>신경망 코드</translation>
    </message>
    <message>
        <source>{name} could not be saved: {reason}.</source>
        <translation>{name}을(를) 저장할 수 없습니다: {reason}.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>{name}(으)로 저장했습니다.</translation>
    </message>
    <message>
        <source>The language of the code</source>
        <translation>코드의 언어</translation>
    </message>
    <message>
        <source>The {sizes} network at step {step:,}, as code that needs nothing else.</source>
        <translation>{step:,}단계의 {sizes} 신경망을 다른 것 없이 쓸 수 있는 코드로 적었습니다.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>저장(&amp;S)…</translation>
    </message>
    <message>
        <source>Copied {count:,} lines.</source>
        <translation>{count:,}줄을 복사했습니다.</translation>
    </message>
</context>
<context>
    <name>ColourBook</name>
    <message>
        <source>Name {colour}</source>
        <translation>{colour} 이름 짓기</translation>
    </message>
    <message>
        <source>Pin {colour}</source>
        <translation>{colour} 고정</translation>
    </message>
    <message>
        <source>Unpin {colour}</source>
        <translation>{colour} 고정 해제</translation>
    </message>
    <message>
        <source>Remove {colour}</source>
        <translation>{colour} 삭제</translation>
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
    <name>ColourField</name>
    <message>
        <source>Any CSS colour</source>
        <translation>아무 CSS 색</translation>
    </message>
    <message>
        <source>Type or paste a colour as CSS writes it, then press Enter.</source>
        <translation>CSS 형식의 색을 입력하거나 붙여 넣고 Enter 키를 누르세요.</translation>
    </message>
</context>
<context>
    <name>ColourNameLine</name>
    <message>
        <source>Nearest CSS name: {name}</source>
        <translation>가장 가까운 CSS 이름: {name}</translation>
    </message>
    <message>
        <source>CSS name: {name}, exactly</source>
        <translation>CSS 이름: {name}(정확히 일치)</translation>
    </message>
    <message>
        <source>Nearest CSS name: {name}, ΔE {difference:.1f}</source>
        <translation>가장 가까운 CSS 이름: {name}, ΔE {difference:.1f}</translation>
    </message>
    <message>
        <source>ΔE is CIEDE2000: about 1 is just noticeable, at 10 nobody would call it the same colour.</source>
        <translation>ΔE는 CIEDE2000입니다. 1 정도면 겨우 구별되고, 10이면 누구도 같은 색이라고 하지 않습니다.</translation>
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
        <source>Pick from the &amp;screen</source>
        <translation>화면에서 고르기(&amp;S)</translation>
    </message>
    <message>
        <source>Takes the colour of any point of the screen</source>
        <translation>화면 어느 곳의 색이든 가져옵니다</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>기록(&amp;H)…</translation>
    </message>
    <message>
        <source>Shows the colours that were looked at</source>
        <translation>지금까지 본 색을 보여 줍니다</translation>
    </message>
    <message>
        <source>Rando&amp;m</source>
        <translation>무작위(&amp;M)</translation>
    </message>
    <message>
        <source>Random colour</source>
        <translation>무작위 색</translation>
    </message>
    <message>
        <source>Choose any of the 16.8 million colours by chance ({keys}).</source>
        <translation>1,680만 가지 색 중 하나를 무작위로 고릅니다({keys}).</translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation>기록(&amp;I)</translation>
    </message>
    <message>
        <source>History of colours</source>
        <translation>색 기록</translation>
    </message>
    <message>
        <source>The colours that were looked at, to take one again, name it or pin it ({keys}).</source>
        <translation>지금까지 본 색입니다. 다시 쓰거나 이름을 짓거나 고정할 수 있습니다({keys}).</translation>
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
        <source>A click or Enter shows the rows of a cell in the Data tab.</source>
        <translation>클릭하거나 Enter 키를 누르면 칸의 행이 ‘데이터’ 탭에 나옵니다.</translation>
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
    <message>
        <source>Labelled light, answered light.</source>
        <translation>실제 밝음, 예측 밝음.</translation>
    </message>
    <message>
        <source>Labelled light, answered dark: wrong.</source>
        <translation>실제 밝음, 예측 어두움: 틀림.</translation>
    </message>
    <message>
        <source>Labelled dark, answered light: wrong.</source>
        <translation>실제 어두움, 예측 밝음: 틀림.</translation>
    </message>
    <message>
        <source>Labelled dark, answered dark.</source>
        <translation>실제 어두움, 예측 어두움.</translation>
    </message>
    <message>
        <source>A click or Enter shows these rows in the Data tab; the bar is their share of the label&apos;s rows.</source>
        <translation>클릭하거나 Enter 키를 누르면 이 행들이 ‘데이터’ 탭에 나옵니다. 막대는 그 레이블의 행에서 차지하는 비율입니다.</translation>
    </message>
</context>
<context>
    <name>ContrastHead</name>
    <message>
        <source>Font</source>
        <translation>글꼴</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>명도 대비</translation>
    </message>
</context>
<context>
    <name>ContrastLine</name>
    <message>
        <source>chosen</source>
        <translation>선택됨</translation>
    </message>
    <message>
        <source>passes {level} for {subject}</source>
        <translation>{subject} {level} 통과</translation>
    </message>
    <message>
        <source>fails {level} for {subject}</source>
        <translation>{subject} {level} 미달</translation>
    </message>
    <message>
        <source>✓ pass</source>
        <translation>✓ 통과</translation>
    </message>
    <message>
        <source>✗ fail</source>
        <translation>✗ 미달</translation>
    </message>
</context>
<context>
    <name>ContrastPage</name>
    <message>
        <source>O&amp;wn font</source>
        <translation>내 글꼴(&amp;W)</translation>
    </message>
    <message>
        <source>What a background is asked to pass: AA 4.5:1, AAA 7:1.</source>
        <translation>배경이 통과해야 할 수준입니다: AA 4.5:1, AAA 7:1.</translation>
    </message>
    <message>
        <source>Level that is asked for</source>
        <translation>요구 수준</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>요구 수준</translation>
    </message>
    <message>
        <source>Suggested background</source>
        <translation>추천 배경</translation>
    </message>
    <message>
        <source>Ta&amp;ke it</source>
        <translation>적용(&amp;K)</translation>
    </message>
    <message>
        <source>Take the suggested background</source>
        <translation>추천 배경 적용</translation>
    </message>
    <message>
        <source>Makes the suggested background the colour of the window.</source>
        <translation>추천 배경을 창의 색으로 씁니다.</translation>
    </message>
    <message>
        <source>white</source>
        <translation>흰색</translation>
    </message>
    <message>
        <source>black</source>
        <translation>검은색</translation>
    </message>
    <message>
        <source>With {font} this background passes {level} already.</source>
        <translation>이 배경은 {font} 글꼴로 이미 {level}를 통과합니다.</translation>
    </message>
    <message>
        <source>With {font}, the network&apos;s choice, this background fails {level}.</source>
        <translation>이 배경은 신경망이 고른 {font} 글꼴로 {level}에 미달합니다.</translation>
    </message>
    <message>
        <source>Neither {font} nor {other}, the network&apos;s choice, passes {level}.</source>
        <translation>{font} 글꼴도, 신경망이 고른 {other} 글꼴도 {level}에 미달합니다.</translation>
    </message>
    <message>
        <source>{font} fails {level} here; {other}, the network&apos;s choice, passes.</source>
        <translation>여기서 {font} 글꼴은 {level} 미달, 신경망이 고른 {other} 글꼴은 통과입니다.</translation>
    </message>
    <message>
        <source>No background of this hue passes {level} with {font}.</source>
        <translation>이 색상에는 {font} 글꼴로 {level}를 통과하는 배경이 없습니다.</translation>
    </message>
    <message>
        <source>{colour}, {ratio}:1 with {font}</source>
        <translation>{colour}, {font} 글꼴로 {ratio}:1</translation>
    </message>
    <message>
        <source>the nearest of the same hue (OKLCH)</source>
        <translation>색상이 같은 가장 가까운 색(OKLCH)</translation>
    </message>
</context>
<context>
    <name>ContrastRow</name>
    <message>
        <source>{name} {ratio} — {level}</source>
        <translation>{name} {ratio} — {level}</translation>
    </message>
    <message>
        <source>Contrast ratio by WCAG 2, from 1:1 to 21:1, rounded down.
AA asks for 4.5:1, or 3:1 for large text, from 18 pt (24 px) or 14 pt bold;
AAA asks for 7:1. The dot marks the font that was chosen.</source>
        <translation>WCAG 2의 명도 대비로 1:1부터 21:1까지이며 내림한 값입니다.
AA는 4.5:1, 큰 글자(18 pt(24 px) 이상 또는 굵은 14 pt 이상)는 3:1,
AAA는 7:1이 필요합니다. 점은 고른 글꼴을 나타냅니다.</translation>
    </message>
    <message>
        <source>{contrast} (chosen)</source>
        <translation>{contrast}(선택됨)</translation>
    </message>
    <message>
        <source>passes {level} for this text, which is large</source>
        <translation>이 큰 글자에 대해 {level} 통과</translation>
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
    <message>
        <source>✓ {level} large</source>
        <translation>✓ 큰 글자 {level}</translation>
    </message>
    <message>
        <source>✓ passes AAA</source>
        <translation>✓ AAA 통과</translation>
    </message>
    <message>
        <source>✓ passes AA</source>
        <translation>✓ AA 통과</translation>
    </message>
    <message>
        <source>! large text</source>
        <translation>! 큰 글자만</translation>
    </message>
    <message>
        <source>✗ fails AA</source>
        <translation>✗ AA 미달</translation>
    </message>
</context>
<context>
    <name>ContrastTable</name>
    <message>
        <source>White</source>
        <translation>흰색</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>검은색</translation>
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
    <name>Copying</name>
    <message>
        <source>Copied {text}</source>
        <translation>복사함: {text}</translation>
    </message>
    <message>
        <source>&amp;Copy as {format}</source>
        <translation>{format} 복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the colour; the arrow offers other forms</source>
        <translation>색을 복사합니다. 화살표를 누르면 다른 형식이 나옵니다</translation>
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
    <name>DataHead</name>
    <message>
        <source>Leak {share}: {share} of the test rows&apos; colours are in the training part.</source>
        <translation>누출 {share}: 테스트용 행의 {share}가 훈련용에도 있는 색입니다.</translation>
    </message>
    <message>
        <source>Leak 0 % (plain split by rows {share}): no test row&apos;s colour is in the training part.</source>
        <translation>누출 0 %(행 단위 분할 {share}): 훈련용과 겹치는 색 없음.</translation>
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
        <source>The clipboard</source>
        <translation>클립보드</translation>
    </message>
    <message>
        <source>The dropped text</source>
        <translation>끌어다 놓은 텍스트</translation>
    </message>
    <message>
        <source>The clipboard holds a picture; copy the cells of a table with colours and labels.</source>
        <translation>클립보드에 그림이 있습니다. 색과 레이블이 있는 표의 칸을 복사하세요.</translation>
    </message>
    <message>
        <source>The clipboard holds no text; copy the cells of a table with colours and labels.</source>
        <translation>클립보드에 텍스트가 없습니다. 색과 레이블이 있는 표의 칸을 복사하세요.</translation>
    </message>
    <message>
        <source>Open a file first: these data have no columns to choose from.</source>
        <translation>먼저 파일을 여세요. 이 데이터에는 고를 열이 없습니다.</translation>
    </message>
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
</context>
<context>
    <name>DataPanel</name>
    <message>
        <source>&amp;Rows</source>
        <translation>행(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Which looks better?</source>
        <translation>어느 쪽이 나은가요(&amp;W)?</translation>
    </message>
    <message>
        <source>All rows of the data, or labels of your own.</source>
        <translation>데이터의 모든 행 또는 내 레이블입니다.</translation>
    </message>
</context>
<context>
    <name>DataPreview</name>
    <message>
        <source>Use these data?</source>
        <translation>이 데이터를 쓸까요?</translation>
    </message>
    <message>
        <source>&amp;light font</source>
        <translation>밝은 글꼴(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;dark font</source>
        <translation>어두운 글꼴(&amp;D)</translation>
    </message>
    <message>
        <source>light font</source>
        <translation>밝은 글꼴</translation>
    </message>
    <message>
        <source>dark font</source>
        <translation>어두운 글꼴</translation>
    </message>
    <message>
        <source>In the file {one} means a {font}</source>
        <translation>파일의 {one}: {font}</translation>
    </message>
    <message>
        <source>&amp;Use these data</source>
        <translation>이 데이터 쓰기(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>열(&amp;C)…</translation>
    </message>
    <message>
        <source>Say which columns are the colour and the label</source>
        <translation>색과 레이블이 어느 열인지 지정합니다</translation>
    </message>
    <message>
        <source>&quot;{label}&quot; means</source>
        <translation>&quot;{label}&quot;의 뜻</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>읽은 형식</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>색</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>레이블</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>글꼴</translation>
    </message>
    <message>
        <source>with a header</source>
        <translation>머리글 있음</translation>
    </message>
    <message>
        <source>without a header</source>
        <translation>머리글 없음</translation>
    </message>
    <message>
        <source>{light:,} light · {dark:,} dark</source>
        <translation>밝음 {light:,} · 어두움 {dark:,}</translation>
    </message>
    <message>
        <source>{encoding}, parted by {delimiter}, {header}</source>
        <translation>{encoding}, 구분자 {delimiter}, {header}</translation>
    </message>
    <message>
        <source>column {label}</source>
        <translation>{label} 열</translation>
    </message>
    <message>
        <source>column {hex}, in hex</source>
        <translation>{hex} 열, 16진수</translation>
    </message>
    <message>
        <source>columns {red}, {green}, {blue}</source>
        <translation>{red}, {green}, {blue} 열</translation>
    </message>
    <message>
        <source>{rows:,} · {colours:,} different colours · {left_out:,} left out</source>
        <translation>{rows:,} · 서로 다른 색 {colours:,} · 제외 {left_out:,}</translation>
    </message>
    <message>
        <source>{rows:,} · {colours:,} different colours</source>
        <translation>{rows:,} · 서로 다른 색 {colours:,}</translation>
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
    <name>DocumentCommands</name>
    <message>
        <source>Opening {name}…</source>
        <translation>{name} 여는 중…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>제목 없음</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>저장하지 않은 변경</translation>
    </message>
    <message>
        <source>Save the changes to {name}?</source>
        <translation>{name}의 변경 내용을 저장할까요?</translation>
    </message>
    <message>
        <source>Data, network, training, palette and your own labels go into the document.</source>
        <translation>데이터, 신경망, 훈련, 팔레트, 내 레이블이 문서에 저장됩니다.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Don’t save</source>
        <translation>저장 안 함(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
    <message>
        <source>Fontlight ended before its work was saved. A copy of {time} was kept.</source>
        <translation>작업을 저장하기 전에 Fontlight가 종료되었습니다. {time}의 사본이 남아 있습니다.</translation>
    </message>
    <message>
        <source>Older copies: {count}.</source>
        <translation>더 오래된 사본: {count}개.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>되살리기</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>The unsaved work is back. Save it to keep it.</source>
        <translation>저장하지 않은 작업을 되살렸습니다. 남겨 두려면 저장하세요.</translation>
    </message>
    <message>
        <source>Opened {name}.</source>
        <translation>{name}을(를) 열었습니다.</translation>
    </message>
    <message>
        <source>Open with the bundled colours</source>
        <translation>내장 색으로 열기</translation>
    </message>
</context>
<context>
    <name>DocumentKeeper</name>
    <message>
        <source>{name} could not be saved: {reason}. What is in the window is still there.</source>
        <translation>{name}을(를) 저장할 수 없습니다: {reason}. 창의 내용은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation>{name}을(를) 저장했습니다.</translation>
    </message>
    <message>
        <source>The document could not be opened: an error of the program.</source>
        <translation>프로그램 오류로 문서를 열지 못했습니다.</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Palette</source>
        <translation>팔레트</translation>
    </message>
    <message>
        <source>A palette sets many colours against the judges at once: the font for each, where the judges disagree, which contrast fails, and every pair of colours in a matrix. Open a GIMP, CSS, JSON or CSV file, drop one here, or paste a list.</source>
        <translation>팔레트는 여러 색을 한꺼번에 판정합니다. 색마다 알맞은 글꼴, 판정이 갈리는 곳, 대비가 모자라는 색, 모든 색의 짝을 담은 행렬을 보여 줍니다. GIMP, CSS, JSON, CSV 파일을 열거나 여기로 끌어다 놓거나 목록을 붙여 넣으세요.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>열기(&amp;O)…</translation>
    </message>
    <message>
        <source>Opens a .gpl, .css, .json, .csv or .txt file</source>
        <translation>.gpl, .css, .json, .csv, .txt 파일을 엽니다</translation>
    </message>
    <message>
        <source>Paste…</source>
        <translation>붙여넣기…</translation>
    </message>
    <message>
        <source>Reads colours from a text</source>
        <translation>텍스트에서 색을 읽음</translation>
    </message>
    <message>
        <source>CSS colour &amp;names</source>
        <translation>CSS 색 이름(&amp;N)</translation>
    </message>
    <message>
        <source>An example of a palette</source>
        <translation>팔레트의 예</translation>
    </message>
    <message>
        <source>A&amp;dd this colour</source>
        <translation>이 색 추가(&amp;D)</translation>
    </message>
    <message>
        <source>Begins a palette with the colour on screen</source>
        <translation>지금 보이는 색으로 팔레트를 시작합니다</translation>
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
        <source>All that Fontlight opens (*.fontlight *.csv *.tsv *.txt *.json *.gpl *.css)</source>
        <translation>Fontlight로 열 수 있는 모든 파일 (*.fontlight *.csv *.tsv *.txt *.json *.gpl *.css)</translation>
    </message>
    <message>
        <source>Fontlight documents (*.fontlight)</source>
        <translation>Fontlight 문서 (*.fontlight)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Save document</source>
        <translation>문서 저장</translation>
    </message>
    <message>
        <source>Untitled.fontlight</source>
        <translation>제목 없음.fontlight</translation>
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
        <source>Save data</source>
        <translation>데이터 저장</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>표 (*.csv)</translation>
    </message>
    <message>
        <source>Save my labels</source>
        <translation>내 레이블 저장</translation>
    </message>
    <message>
        <source>Code (*{suffix})</source>
        <translation>코드 (*{suffix})</translation>
    </message>
    <message>
        <source>Save code</source>
        <translation>코드 저장</translation>
    </message>
    <message>
        <source>Palettes (*.gpl *.css *.scss *.json *.csv *.tsv *.txt);;All files (*)</source>
        <translation>팔레트 (*.gpl *.css *.scss *.json *.csv *.tsv *.txt);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Open palette</source>
        <translation>팔레트 열기</translation>
    </message>
    <message>
        <source>GIMP palette (*.gpl)</source>
        <translation>GIMP 팔레트 (*.gpl)</translation>
    </message>
    <message>
        <source>CSS custom properties (*.css)</source>
        <translation>CSS 사용자 지정 속성 (*.css)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>List of colours (*.txt)</source>
        <translation>색 목록 (*.txt)</translation>
    </message>
    <message>
        <source>Save palette</source>
        <translation>팔레트 저장</translation>
    </message>
    <message>
        <source>Export fonts</source>
        <translation>글꼴 내보내기</translation>
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
    <name>FilterRow</name>
    <message>
        <source>Largest first</source>
        <translation>큰 값부터</translation>
    </message>
    <message>
        <source>Smallest first</source>
        <translation>작은 값부터</translation>
    </message>
    <message>
        <source>{direction}. Turn the order round.</source>
        <translation>{direction}. 순서를 뒤집습니다.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>Any part</source>
        <translation>모든 구분</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>훈련용</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>테스트용</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>레이블</translation>
    </message>
    <message>
        <source>Any label</source>
        <translation>모든 레이블</translation>
    </message>
    <message>
        <source>Is light</source>
        <translation>실제 밝음</translation>
    </message>
    <message>
        <source>Is dark</source>
        <translation>실제 어두움</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>예측</translation>
    </message>
    <message>
        <source>Any answer</source>
        <translation>모든 예측</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>틀림</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>맞음</translation>
    </message>
    <message>
        <source>Says light</source>
        <translation>예측 밝음</translation>
    </message>
    <message>
        <source>Says dark</source>
        <translation>예측 어두움</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>순서</translation>
    </message>
    <message>
        <source>By row</source>
        <translation>행 순</translation>
    </message>
    <message>
        <source>By doubt</source>
        <translation>불확실한 순</translation>
    </message>
    <message>
        <source>By P(light)</source>
        <translation>P(밝음) 순</translation>
    </message>
    <message>
        <source>By luma</source>
        <translation>루마 순</translation>
    </message>
    <message>
        <source>By red</source>
        <translation>빨강 순</translation>
    </message>
    <message>
        <source>By green</source>
        <translation>녹색 순</translation>
    </message>
    <message>
        <source>By blue</source>
        <translation>파랑 순</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>레이블 순</translation>
    </message>
    <message>
        <source>By answer</source>
        <translation>예측 순</translation>
    </message>
    <message>
        <source>By part</source>
        <translation>구분 순</translation>
    </message>
    <message>
        <source>Rows that are learned from, or only measured.</source>
        <translation>학습에 쓰는 행 또는 평가에만 쓰는 행입니다.</translation>
    </message>
    <message>
        <source>The font that the data ask for.</source>
        <translation>데이터에 적힌 글꼴입니다.</translation>
    </message>
    <message>
        <source>What the network says, and whether it is the label&apos;s font.</source>
        <translation>신경망의 예측과, 그것이 레이블의 글꼴과 같은지입니다.</translation>
    </message>
    <message>
        <source>By doubt: first the rows whose probability is nearest to 0.5.</source>
        <translation>불확실한 순: 확률이 0.5에 가장 가까운 행부터.</translation>
    </message>
    <message>
        <source>Show all rows again</source>
        <translation>모든 행 다시 표시</translation>
    </message>
</context>
<context>
    <name>FontField</name>
    <message>
        <source>Font colour of your own</source>
        <translation>직접 정한 글꼴 색</translation>
    </message>
    <message>
        <source>none; such as gold or #336699</source>
        <translation>없음. 예: gold, #336699</translation>
    </message>
    <message>
        <source>Any colour as CSS writes it, then Enter: its contrast stands beside white and black. Empty: none.</source>
        <translation>CSS 형식의 색을 적고 Enter 키를 누르면 흰색, 검은색과 나란히 대비가 나옵니다. 비우면 없음입니다.</translation>
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
    <name>HistoryDialog</name>
    <message>
        <source>History of colours</source>
        <translation>색 기록</translation>
    </message>
    <message>
        <source>A click takes a colour, a double click names it.</source>
        <translation>클릭하면 색을 쓰고, 두 번 클릭하면 이름을 짓습니다.</translation>
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
    <name>HistoryModel</name>
    <message>
        <source>pinned</source>
        <translation>고정됨</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Newest colours</source>
        <translation>최근 색</translation>
    </message>
    <message>
        <source>History of colours</source>
        <translation>색 기록</translation>
    </message>
    <message>
        <source>&amp;Take the colour</source>
        <translation>이 색 쓰기(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Name it…</source>
        <translation>이름 짓기(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>고정(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>삭제(&amp;R)</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>고정 해제(&amp;P)</translation>
    </message>
    <message>
        <source>Colours that you look at for a moment are kept here.</source>
        <translation>잠시 머문 색이 여기에 남습니다.</translation>
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
    <name>JudgeChip</name>
    <message>
        <source>{judge} {number}: {font}, drives the preview</source>
        <translation>{judge} {number}: {font}, 예문의 기준</translation>
    </message>
    <message>
        <source>{judge} {number}: {font}, agrees</source>
        <translation>{judge} {number}: {font}, 일치</translation>
    </message>
    <message>
        <source>{judge} {number}: {font}, disagrees</source>
        <translation>{judge} {number}: {font}, 불일치</translation>
    </message>
    <message>
        <source>{rule}
Press it to let this judge choose the font of the sample.</source>
        <translation>{rule}
누르면 이 판정자가 예문의 글꼴을 정합니다.</translation>
    </message>
</context>
<context>
    <name>JudgeRow</name>
    <message>
        <source>test accuracy {accuracy}</source>
        <translation>테스트 정확도 {accuracy}</translation>
    </message>
</context>
<context>
    <name>JudgeStrip</name>
    <message>
        <source>Judges</source>
        <translation>판정자</translation>
    </message>
</context>
<context>
    <name>JudgesPage</name>
    <message>
        <source>All judges agree.</source>
        <translation>모든 판정이 같습니다.</translation>
    </message>
    <message>
        <source>{judge} and {other} are being learned: {share} of the epochs at the most.</source>
        <translation>{judge}, {other} 학습 중: 최대 에포크의 {share}.</translation>
    </message>
    <message>
        <source>The learned judges wait for the data.</source>
        <translation>학습하는 판정자가 데이터를 기다립니다.</translation>
    </message>
    <message>
        <source>Learned from {rows} rows. {judge}: hidden {sizes}, Adam, rate {rate}, seed {seed}.</source>
        <translation>{rows}행으로 학습했습니다. {judge}: 은닉층 {sizes}, Adam, 학습률 {rate}, 시드 {seed}.</translation>
    </message>
    <message>
        <source>{judge} had not settled after {epochs} epochs (hidden {sizes}, rate {rate}, seed {seed}; {rows} rows).</source>
        <translation>{judge}: {epochs}에포크 뒤에도 수렴하지 않았습니다(은닉층 {sizes}, 학습률 {rate}, 시드 {seed}, {rows}행).</translation>
    </message>
</context>
<context>
    <name>JudgesPanel</name>
    <message>
        <source>&amp;Judges</source>
        <translation>판정(&amp;J)</translation>
    </message>
    <message>
        <source>Co&amp;ntrast</source>
        <translation>명도 대비(&amp;N)</translation>
    </message>
    <message>
        <source>Co&amp;lour vision</source>
        <translation>색각(&amp;L)</translation>
    </message>
    <message>
        <source>What is shown; there is room for one of them.</source>
        <translation>표시할 내용입니다. 한 번에 하나씩 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>페이지</translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message>
        <source>The judges could not be learned because of an error of the program.</source>
        <translation>프로그램 오류로 판정자를 학습하지 못했습니다.</translation>
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
        <source>{name} could not be saved: {reason}.</source>
        <translation>{name}을(를) 저장할 수 없습니다: {reason}.</translation>
    </message>
    <message>
        <source>Saved the picture as {name}.</source>
        <translation>그림을 {name}(으)로 저장했습니다.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>제목 없음</translation>
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
    <name>MatrixPage</name>
    <message>
        <source>● AAA, 7:1  ·  ◐ AA, 4.5:1  ·  ○ large text, 3:1</source>
        <translation>● AAA, 7:1  ·  ◐ AA, 4.5:1  ·  ○ 큰 글자, 3:1</translation>
    </message>
    <message>
        <source>The first {most} of {count:,} colours  ·  {text}</source>
        <translation>색 {count:,}개 중 처음 {most}개  ·  {text}</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>on ↓  font →</source>
        <translation>배경 ↓  글꼴 →</translation>
    </message>
    <message>
        <source>Contrast of each colour with each</source>
        <translation>모든 색 사이의 명도 대비</translation>
    </message>
    <message>
        <source>Click, or press Enter, to take the background and the font of a cell</source>
        <translation>클릭하거나 Enter 키를 누르면 칸의 배경과 글꼴을 씁니다</translation>
    </message>
    <message>
        <source>Background {background}, font {font}: {ratio}:1, {level}</source>
        <translation>배경 {background}, 글꼴 {font}: {ratio}:1, {level}</translation>
    </message>
    <message>
        <source>white</source>
        <translation>흰색</translation>
    </message>
    <message>
        <source>black</source>
        <translation>검은색</translation>
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
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>Recent doc&amp;uments</source>
        <translation>최근 문서(&amp;U)</translation>
    </message>
    <message>
        <source>Re&amp;cent data</source>
        <translation>최근 데이터(&amp;C)</translation>
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
        <source>Copy &amp;as</source>
        <translation>복사 형식(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Palette</source>
        <translation>팔레트(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Recent palettes</source>
        <translation>최근 팔레트(&amp;R)</translation>
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
    <name>MiniMode</name>
    <message>
        <source>On Wayland the desktop decides which window is on top; the menu of its title bar can say so.</source>
        <translation>Wayland에서는 어느 창이 맨 위에 올지 데스크톱이 정합니다. 제목 표시줄의 메뉴에서 바꿀 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>MiniSwatch</name>
    <message>
        <source>Sample text on the chosen colour</source>
        <translation>고른 색 위의 예문</translation>
    </message>
    <message>
        <source>Drag to move the window. Ctrl+C copies the colour, Ctrl+V takes one.</source>
        <translation>끌어서 창을 옮깁니다. Ctrl+C로 색을 복사하고 Ctrl+V로 가져옵니다.</translation>
    </message>
</context>
<context>
    <name>MiniWindow</name>
    <message>
        <source>Small window</source>
        <translation>작은 창</translation>
    </message>
    <message>
        <source>Pick from the screen</source>
        <translation>화면에서 고르기</translation>
    </message>
    <message>
        <source>Back to the large window</source>
        <translation>큰 창으로 돌아가기</translation>
    </message>
    <message>
        <source>large text only</source>
        <translation>큰 글자만</translation>
    </message>
    <message>
        <source>fails AA</source>
        <translation>AA 미달</translation>
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
        <source>{name} {ratio}:1 {level}</source>
        <translation>{name} {ratio}:1 {level}</translation>
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
        <source>{font}, {share}</source>
        <translation>{font}, {share}</translation>
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
    <name>OriginChip</name>
    <message>
        <source>There are no data yet.</source>
        <translation>아직 데이터가 없습니다.</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>수식</translation>
    </message>
    <message>
        <source>file</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>person</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>computed by a formula</source>
        <translation>수식으로 계산</translation>
    </message>
    <message>
        <source>read from a file</source>
        <translation>파일에서 읽음</translation>
    </message>
    <message>
        <source>given by a person</source>
        <translation>사람이 붙임</translation>
    </message>
    <message>
        <source>The labels were: {origins}.</source>
        <translation>레이블의 출처: {origins}.</translation>
    </message>
</context>
<context>
    <name>PaletteColumns</name>
    <message>
        <source>Colour</source>
        <translation>색</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>글꼴</translation>
    </message>
    <message>
        <source>P(light)</source>
        <translation>P(밝음)</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>명도 대비</translation>
    </message>
    <message>
        <source>The order of the palette</source>
        <translation>팔레트의 순서</translation>
    </message>
    <message>
        <source>The colour with its hex in the font of higher contrast; sorted by hue, greys first</source>
        <translation>대비가 더 높은 글꼴로 HEX를 적은 색. 회색부터 색상 순으로 정렬됩니다</translation>
    </message>
    <message>
        <source>The name, which can be changed</source>
        <translation>이름. 바꿀 수 있습니다</translation>
    </message>
    <message>
        <source>The font that the driving judge chooses</source>
        <translation>기준 판정자가 고른 글꼴</translation>
    </message>
    <message>
        <source>Probability of a light font: the driving judge&apos;s where it gives one, else the network&apos;s</source>
        <translation>밝은 글꼴일 확률. 기준 판정자가 확률을 내면 그 값, 아니면 신경망의 값</translation>
    </message>
    <message>
        <source>Contrast ratio of the chosen font by WCAG 2, rounded down, and the level that it passes:
AAA from 7, AA from 4.5, for large text alone from 3</source>
        <translation>고른 글꼴의 WCAG 2 명도 대비(내림)와 통과하는 수준:
7 이상 AAA, 4.5 이상 AA, 3 이상 큰 글자만</translation>
    </message>
    <message>
        <source>How many judges want the other font</source>
        <translation>다른 글꼴을 고른 판정자의 수</translation>
    </message>
</context>
<context>
    <name>PaletteControls</name>
    <message>
        <source>Ta&amp;ble</source>
        <translation>표(&amp;B)</translation>
    </message>
    <message>
        <source>Mat&amp;rix</source>
        <translation>행렬(&amp;R)</translation>
    </message>
    <message>
        <source>What is shown of the palette</source>
        <translation>팔레트에서 표시할 내용</translation>
    </message>
    <message>
        <source>Colours in view</source>
        <translation>표시할 색</translation>
    </message>
    <message>
        <source>Which colours are in view</source>
        <translation>어느 색을 표시할지 고릅니다</translation>
    </message>
    <message>
        <source>All colours</source>
        <translation>모든 색</translation>
    </message>
    <message>
        <source>Only disagreements</source>
        <translation>판정 갈림</translation>
    </message>
    <message>
        <source>Only failing AA</source>
        <translation>AA 미달</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Stops reading</source>
        <translation>읽기를 멈춥니다</translation>
    </message>
    <message>
        <source>{name}: {count:,} colours, {disputed:,} disputed, {failing:,} fail AA</source>
        <translation>{name}: 색 {count:,}, 판정 갈림 {disputed:,}, AA 미달 {failing:,}</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>팔레트</translation>
    </message>
    <message>
        <source>Disputed: not every judge wants the same font.
Fail AA: the chosen font has less than 4.5:1.</source>
        <translation>판정 갈림: 모든 판정자가 같은 글꼴을 고르지는 않았습니다.
AA 미달: 고른 글꼴의 대비가 4.5:1보다 낮습니다.</translation>
    </message>
    <message>
        <source>Reading: {share}</source>
        <translation>읽는 중: {share}</translation>
    </message>
    <message>
        <source>A&amp;dd colour</source>
        <translation>색 추가(&amp;D)</translation>
    </message>
    <message>
        <source>Adds the colour on screen (Ctrl+Shift+A)</source>
        <translation>지금 보이는 색을 추가합니다(Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>열기(&amp;O)…</translation>
    </message>
    <message>
        <source>Opens another palette</source>
        <translation>다른 팔레트를 엽니다</translation>
    </message>
    <message>
        <source>Paste…</source>
        <translation>붙여넣기…</translation>
    </message>
    <message>
        <source>Reads colours from a text</source>
        <translation>텍스트에서 색을 읽음</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>저장…</translation>
    </message>
    <message>
        <source>Saves the palette as .gpl, .css, .json, .csv or .txt</source>
        <translation>팔레트를 .gpl, .css, .json, .csv, .txt로 저장합니다</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Exports the fonts, and more</source>
        <translation>글꼴 내보내기 등</translation>
    </message>
    <message>
        <source>Export fonts as &amp;CSS…</source>
        <translation>글꼴을 CSS로 내보내기(&amp;C)…</translation>
    </message>
    <message>
        <source>Export fonts as CS&amp;V…</source>
        <translation>글꼴을 CSV로 내보내기(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Rename palette…</source>
        <translation>팔레트 이름 바꾸기(&amp;R)…</translation>
    </message>
    <message>
        <source>CSS colour &amp;names</source>
        <translation>CSS 색 이름(&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;ew palette</source>
        <translation>새 팔레트(&amp;E)</translation>
    </message>
</context>
<context>
    <name>PaletteDelegate</name>
    <message>
        <source>Name of the colour</source>
        <translation>색 이름</translation>
    </message>
</context>
<context>
    <name>PaletteDialogs</name>
    <message>
        <source>Rename palette</source>
        <translation>팔레트 이름 바꾸기</translation>
    </message>
    <message>
        <source>Name of the palette:</source>
        <translation>팔레트 이름:</translation>
    </message>
</context>
<context>
    <name>PaletteModel</name>
    <message>
        <source>dark</source>
        <translation>어두움</translation>
    </message>
    <message>
        <source>light</source>
        <translation>밝음</translation>
    </message>
    <message>
        <source>large</source>
        <translation>큰 글자</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>미달</translation>
    </message>
    <message>
        <source>{name}
{hex} is {count} times in the palette.</source>
        <translation>{name}
{hex}이(가) 팔레트에 {count}번 있습니다.</translation>
    </message>
</context>
<context>
    <name>PalettePanel</name>
    <message>
        <source>All judges want the same font for every colour.</source>
        <translation>모든 색에서 판정이 같습니다.</translation>
    </message>
    <message>
        <source>The chosen font passes AA on every colour.</source>
        <translation>고른 글꼴이 모든 색에서 AA를 통과합니다.</translation>
    </message>
    <message>
        <source>Sort by # and show all colours to put them in another order.</source>
        <translation>순서를 바꾸려면 # 순으로 정렬하고 모든 색을 표시하세요.</translation>
    </message>
</context>
<context>
    <name>PaletteStore</name>
    <message>
        <source>Open {name}</source>
        <translation>{name} 열기</translation>
    </message>
    <message>
        <source>Pasted colours</source>
        <translation>붙여 넣은 색</translation>
    </message>
    <message>
        <source>Paste {count:,} colours</source>
        <translation>색 {count:,}개 붙여넣기</translation>
    </message>
    <message>
        <source>CSS colour names</source>
        <translation>CSS 색 이름</translation>
    </message>
    <message>
        <source>New palette</source>
        <translation>새 팔레트</translation>
    </message>
    <message>
        <source>Add {count:,} colours to the palette</source>
        <translation>팔레트에 색 {count:,}개 추가</translation>
    </message>
    <message>
        <source>Add {hex} to the palette</source>
        <translation>팔레트에 {hex} 추가</translation>
    </message>
    <message>
        <source>{hex} is in the palette.</source>
        <translation>{hex}이(가) 팔레트에 있습니다.</translation>
    </message>
    <message>
        <source>Remove {count:,} colours from the palette</source>
        <translation>팔레트에서 색 {count:,}개 삭제</translation>
    </message>
    <message>
        <source>Remove {hex} from the palette</source>
        <translation>팔레트에서 {hex} 삭제</translation>
    </message>
    <message>
        <source>Name {hex}</source>
        <translation>{hex} 이름 짓기</translation>
    </message>
    <message>
        <source>Rename the palette</source>
        <translation>팔레트 이름 바꾸기</translation>
    </message>
    <message>
        <source>Move {hex}</source>
        <translation>{hex} 이동</translation>
    </message>
    <message>
        <source>That was done to another palette, which is no longer here.</source>
        <translation>지금은 없는 다른 팔레트에 한 일입니다.</translation>
    </message>
    <message>
        <source>{name} could not be saved: {reason}.</source>
        <translation>{name}을(를) 저장할 수 없습니다: {reason}.</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation>{name}을(를) 저장했습니다.</translation>
    </message>
    <message>
        <source>The palette could not be read or saved because of an error of the program.</source>
        <translation>프로그램 오류로 팔레트를 읽거나 저장하지 못했습니다.</translation>
    </message>
    <message>
        <source>{name}: {count:,} colours.</source>
        <translation>{name}: 색 {count:,}개.</translation>
    </message>
    <message>
        <source>{name}: {count:,} colours; passed over: {bad:,}.</source>
        <translation>{name}: 색 {count:,}개. 건너뜀: {bad:,}개.</translation>
    </message>
    <message>
        <source>{name}: {count:,} colours; passed over: {bad:,}, the first in {first}</source>
        <translation>{name}: 색 {count:,}개. 건너뜀: {bad:,}개, 첫 번째는 {first}</translation>
    </message>
</context>
<context>
    <name>PaletteTable</name>
    <message>
        <source>Colours of the palette</source>
        <translation>팔레트의 색</translation>
    </message>
    <message>
        <source>&amp;Take the colour</source>
        <translation>이 색 쓰기(&amp;T)</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>이름 바꾸기(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Copy the colours</source>
        <translation>색 복사(&amp;C)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>위로(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>아래로(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>삭제(&amp;R)</translation>
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
    <name>PasteDialog</name>
    <message>
        <source>Paste colours</source>
        <translation>색 붙여넣기</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>색</translation>
    </message>
    <message>
        <source>One per line, or separated by commas, spaces or tabs:</source>
        <translation>한 줄에 하나씩 또는 쉼표, 공백, 탭으로 나누어:</translation>
    </message>
    <message>
        <source>What is understood</source>
        <translation>읽은 내용</translation>
    </message>
    <message>
        <source>&amp;Add them to the palette that is there</source>
        <translation>지금 팔레트에 더하기(&amp;A)</translation>
    </message>
    <message>
        <source>{count:,} colours.</source>
        <translation>색 {count:,}개.</translation>
    </message>
    <message>
        <source>{count:,} colours; passed over: {bad:,}, the first in {first}</source>
        <translation>색 {count:,}개. 건너뜀: {bad:,}개, 첫 번째는 {first}</translation>
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
    <name>PreviewTable</name>
    <message>
        <source>The first rows</source>
        <translation>처음 몇 행</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>색</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>파일의 값</translation>
    </message>
    <message>
        <source>Font here</source>
        <translation>해석한 글꼴</translation>
    </message>
    <message>
        <source>light</source>
        <translation>밝음</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>어두움</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>No copy for a crash can be kept ({reason}). Save your work yourself.</source>
        <translation>비정상 종료에 대비한 사본을 남길 수 없습니다({reason}). 작업을 직접 저장하세요.</translation>
    </message>
</context>
<context>
    <name>RowEdits</name>
    <message>
        <source>Add {colour} as light</source>
        <translation>{colour} 밝음으로 추가</translation>
    </message>
    <message>
        <source>Add {colour} as dark</source>
        <translation>{colour} 어두움으로 추가</translation>
    </message>
    <message>
        <source>Change the label of {count:,} rows</source>
        <translation>{count:,}행의 레이블 변경</translation>
    </message>
    <message>
        <source>Change the label of row {row:,}</source>
        <translation>{row:,}번째 행의 레이블 변경</translation>
    </message>
    <message>
        <source>Remove {count:,} rows</source>
        <translation>{count:,}행 삭제</translation>
    </message>
    <message>
        <source>Remove row {row:,}</source>
        <translation>{row:,}번째 행 삭제</translation>
    </message>
    <message>
        <source>There are no data yet that could be saved.</source>
        <translation>아직 저장할 데이터가 없습니다.</translation>
    </message>
    <message>
        <source>Change the colour of row {row:,}</source>
        <translation>{row:,}번째 행의 색 변경</translation>
    </message>
    <message>
        <source>There are no data yet that could be changed.</source>
        <translation>아직 바꿀 데이터가 없습니다.</translation>
    </message>
    <message>
        <source>Other data have taken the place of those that were changed here: nothing was done to them.</source>
        <translation>여기서 바꾼 데이터가 다른 데이터로 바뀌어 아무것도 하지 않았습니다.</translation>
    </message>
    <message>
        <source>The rows were changed: parts are drawn anew, and the training counts from 0.</source>
        <translation>행이 바뀌어 데이터를 다시 나누고 훈련을 0단계부터 셉니다.</translation>
    </message>
    <message>
        <source>The rows were changed: parts are drawn anew, the training counts from 0, and the network has learned some of these test colours. New start begins fairly.</source>
        <translation>행이 바뀌어 데이터를 다시 나누고 훈련을 0단계부터 셉니다. 신경망이 이 테스트 색 일부를 이미 학습했으니 ‘새로 시작’으로 공정하게 시작하세요.</translation>
    </message>
    <message>
        <source>{name} could not be saved: {reason}.</source>
        <translation>{name}을(를) 저장할 수 없습니다: {reason}.</translation>
    </message>
    <message>
        <source>The data could not be saved because of an error of the program.</source>
        <translation>프로그램 오류로 데이터를 저장하지 못했습니다.</translation>
    </message>
    <message>
        <source>Saved {count:,} rows as {name}.</source>
        <translation>{count:,}행을 {name}(으)로 저장했습니다.</translation>
    </message>
</context>
<context>
    <name>RowsDelegate</name>
    <message>
        <source>New value</source>
        <translation>새 값</translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>light</source>
        <translation>밝음</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>어두움</translation>
    </message>
    <message>
        <source>training</source>
        <translation>훈련용</translation>
    </message>
    <message>
        <source>test</source>
        <translation>테스트용</translation>
    </message>
    <message>
        <source>“{text}” is no level; right would be a whole number from 0 to 255.</source>
        <translation>‘{text}’은(는) 채널 값이 아닙니다. 0부터 255까지의 정수를 적으세요.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>색</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>레이블</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>예측</translation>
    </message>
    <message>
        <source>P(light)</source>
        <translation>P(밝음)</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>행</translation>
    </message>
    <message>
        <source>0 to 255. Double-click or F2 types another level.</source>
        <translation>0~255. 두 번 클릭하거나 F2 키를 눌러 다른 값을 적습니다.</translation>
    </message>
    <message>
        <source>The background with the font of its label. A click or Enter takes it into the window, double-click or F2 types another colour. Sorted from dark to light, by luma.</source>
        <translation>레이블의 글꼴로 적은 배경색입니다. 클릭하거나 Enter 키를 누르면 창의 색이 되고, 두 번 클릭하거나 F2 키를 누르면 다른 색을 적습니다. 어두운 색부터 루마 순으로 정렬됩니다.</translation>
    </message>
    <message>
        <source>The font that the data ask for. A click here or the key L changes it.</source>
        <translation>데이터에 적힌 글꼴입니다. 여기를 클릭하거나 L 키를 누르면 바뀝니다.</translation>
    </message>
    <message>
        <source>The font that the network on screen chooses; ✗ where it is not the label&apos;s.</source>
        <translation>지금 보이는 신경망이 고른 글꼴입니다. 레이블과 다르면 ✗입니다.</translation>
    </message>
    <message>
        <source>The network&apos;s probability of a light font; 0.5 is the border.</source>
        <translation>신경망이 낸 밝은 글꼴일 확률입니다. 0.5가 경계입니다.</translation>
    </message>
    <message>
        <source>Whether the row is learned from or only measured.</source>
        <translation>학습에 쓰는 행인지 평가에만 쓰는 행인지입니다.</translation>
    </message>
    <message>
        <source>Its place in the data.</source>
        <translation>데이터에서의 자리입니다.</translation>
    </message>
    <message>
        <source>{hex} with a light font</source>
        <translation>{hex}, 밝은 글꼴</translation>
    </message>
    <message>
        <source>{hex} with a dark font</source>
        <translation>{hex}, 어두운 글꼴</translation>
    </message>
    <message>
        <source>{text}, wrong</source>
        <translation>{text}, 틀림</translation>
    </message>
</context>
<context>
    <name>RowsPage</name>
    <message>
        <source>While a training runs the rows stay in their places; this orders them by the answers of now.</source>
        <translation>훈련하는 동안 행은 제자리에 있습니다. 누르면 지금 예측에 따라 정렬합니다.</translation>
    </message>
    <message>
        <source>As of step {step:,}: &amp;update</source>
        <translation>{step:,}단계 기준: 새로 고침(&amp;U)</translation>
    </message>
    <message>
        <source>The answers are being computed…</source>
        <translation>예측을 계산하는 중…</translation>
    </message>
    <message>
        <source>No row is like this. ✕ shows all rows again.</source>
        <translation>맞는 행이 없습니다. ✕를 누르면 모든 행이 나옵니다.</translation>
    </message>
    <message>
        <source>Pause the training to change rows.</source>
        <translation>훈련을 멈추면 행을 바꿀 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>RowsTableView</name>
    <message>
        <source>Rows of the data</source>
        <translation>데이터의 행</translation>
    </message>
</context>
<context>
    <name>SampleArea</name>
    <message>
        <source>the network&apos;s choice</source>
        <translation>신경망의 선택</translation>
    </message>
    <message>
        <source>Sample text on the chosen colour</source>
        <translation>고른 색 위의 예문</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>보내기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
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
        <source>{family} is not installed</source>
        <translation>{family} 글꼴 없음</translation>
    </message>
    <message>
        <source>3:1 is enough for an icon</source>
        <translation>아이콘은 3:1이면 충분</translation>
    </message>
    <message>
        <source>large text: AA from 3:1</source>
        <translation>큰 글자: 3:1부터 AA</translation>
    </message>
    <message>
        <source>{size} px</source>
        <translation>{size} px</translation>
    </message>
</context>
<context>
    <name>SampleDialog</name>
    <message>
        <source>How the sample is set</source>
        <translation>예문의 모양</translation>
    </message>
    <message>
        <source>{name} ({weight})</source>
        <translation>{name}({weight})</translation>
    </message>
    <message>
        <source>Choose a family, or type the name of one that this machine need not have.
Empty it for the program&apos;s own font.</source>
        <translation>글꼴을 고르거나 이름을 적습니다. 이 컴퓨터에 없어도 됩니다.
비우면 프로그램의 글꼴을 씁니다.</translation>
    </message>
    <message>
        <source>as large as fits</source>
        <translation>맞춤</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>In pixels of CSS: 24 px are 18 pt. On a page this is the paragraph&apos;s size;
the heading is 1.75 times as large. Below 8 px: as large as fits.</source>
        <translation>CSS 픽셀 단위입니다: 24 px = 18 pt. 페이지에서는 본문의 크기이며
제목은 그 1.75배입니다. 8 px보다 작게 하면 ‘맞춤’이 됩니다.</translation>
    </message>
    <message>
        <source>&amp;As at first</source>
        <translation>처음 모양(&amp;A)</translation>
    </message>
    <message>
        <source>Everything on one page, in the program&apos;s own font</source>
        <translation>모두 한 페이지에, 프로그램의 글꼴로</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>표시(&amp;H)</translation>
    </message>
    <message>
        <source>What the sample shows</source>
        <translation>예문에 표시할 것</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>글꼴(&amp;F)</translation>
    </message>
    <message>
        <source>Font family</source>
        <translation>글꼴</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>크기(&amp;S)</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>글꼴 크기</translation>
    </message>
    <message>
        <source>&amp;Weight</source>
        <translation>굵기(&amp;W)</translation>
    </message>
    <message>
        <source>Font weight</source>
        <translation>글꼴 굵기</translation>
    </message>
    <message>
        <source>{family} is not installed; {other} stands in for it.</source>
        <translation>{family} 글꼴이 없어 {other} 글꼴로 대신합니다.</translation>
    </message>
    <message>
        <source>For icons and parts of a control WCAG asks for 3:1.</source>
        <translation>아이콘과 UI 요소의 WCAG 기준은 3:1입니다.</translation>
    </message>
    <message>
        <source>Large text by WCAG: 3:1 passes AA.</source>
        <translation>WCAG의 큰 글자: 3:1이면 AA 통과.</translation>
    </message>
    <message>
        <source>No large text by WCAG: AA asks for 4.5:1.</source>
        <translation>WCAG의 큰 글자가 아님: AA는 4.5:1.</translation>
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
        <source>Own</source>
        <translation>내 색</translation>
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
        <source>chosen by {judge}</source>
        <translation>{judge}의 선택</translation>
    </message>
    <message>
        <source>the network&apos;s choice</source>
        <translation>신경망의 선택</translation>
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
        <source>{judge} is being learned; the network decides.</source>
        <translation>{judge} 학습 중. 신경망이 판정합니다.</translation>
    </message>
    <message>
        <source>White fails AA; {judges} wants black.</source>
        <translation>흰색은 AA 미달. {judges}의 선택: 검은색.</translation>
    </message>
    <message>
        <source>Black fails AA; {judges} wants white.</source>
        <translation>검은색은 AA 미달. {judges}의 선택: 흰색.</translation>
    </message>
    <message>
        <source>White fails AA; {judges} want black.</source>
        <translation>흰색은 AA 미달. {judges}의 선택: 검은색.</translation>
    </message>
    <message>
        <source>Black fails AA; {judges} want white.</source>
        <translation>검은색은 AA 미달. {judges}의 선택: 흰색.</translation>
    </message>
</context>
<context>
    <name>ScoreBox</name>
    <message>
        <source>Whose rule your taste follows</source>
        <translation>내 취향과 가까운 규칙</translation>
    </message>
    <message>
        <source>Judges trained on these labels</source>
        <translation>이 레이블로 훈련한 판정자</translation>
    </message>
    <message>
        <source>always light</source>
        <translation>항상 밝음</translation>
    </message>
    <message>
        <source>always dark</source>
        <translation>항상 어두움</translation>
    </message>
    <message>
        <source>How well each judge agrees with my labels</source>
        <translation>판정자마다 내 레이블과 일치하는 정도</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>판정자</translation>
    </message>
    <message>
        <source>Agrees on</source>
        <translation>일치 수</translation>
    </message>
    <message>
        <source>Share (95 %)</source>
        <translation>비율(95 %)</translation>
    </message>
    <message>
        <source>What giving your more frequent answer every time would achieve</source>
        <translation>내가 더 자주 고른 답을 매번 낼 때의 결과</translation>
    </message>
    <message>
        <source>Wilson’s 95 % interval: of a hundred samples of your taste as small as this one, about 95 such intervals hold the true share. Where two intervals overlap widely, the labels do not tell the judges apart.</source>
        <translation>윌슨의 95 % 구간: 이만한 크기의 표본을 백 번 뽑으면 그중 약 95번은 구간에 참값이 들어갑니다. 두 구간이 많이 겹치면 이 레이블로는 두 판정자를 구별할 수 없습니다.</translation>
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
    <name>SplitLine</name>
    <message>
        <source>{train} training, {test} test, {repeats:,} repeated.</source>
        <translation>훈련용 {train}, 테스트용 {test}, 중복 {repeats:,}.</translation>
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
    <name>StyleButton</name>
    <message>
        <source>Aa…</source>
        <translation>Aa…</translation>
    </message>
    <message>
        <source>How the sample is set</source>
        <translation>예문의 모양</translation>
    </message>
    <message>
        <source>Font, size and weight of the sample, and what it shows: a page, a button, an icon…</source>
        <translation>예문의 글꼴, 크기, 굵기와 표시할 것: 페이지, 버튼, 아이콘…</translation>
    </message>
</context>
<context>
    <name>SwatchDelegate</name>
    <message>
        <source>Name of the colour</source>
        <translation>색 이름</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
</context>
<context>
    <name>TableHead</name>
    <message>
        <source>The number is the judge&apos;s own: a probability of a light font, the luma Y′ from 0 to 1,
the better contrast ratio, the lightness L* from 0 to 100.
Agreement is with the one who decides.
The accuracy is the share of the test part&apos;s labels that the judge answers as they are.</source>
        <translation>값은 판정자마다 다릅니다: 밝은 글꼴일 확률, 0~1의 루마 Y′,
더 높은 쪽의 명도 대비, 0~100의 명도 L*.
일치는 기준 판정자와 비교한 것입니다.
정확도는 판정이 테스트용 레이블과 같은 비율입니다.</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>판정자</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>글꼴</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>일치</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>정확도</translation>
    </message>
</context>
<context>
    <name>Taste</name>
    <message>
        <source>Light font</source>
        <translation>밝은 글꼴</translation>
    </message>
    <message>
        <source>Dark font</source>
        <translation>어두운 글꼴</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>미정</translation>
    </message>
    <message>
        <source>{answer} on {colour}</source>
        <translation>{colour}: {answer}</translation>
    </message>
    <message>
        <source>Answer on {colour} taken back</source>
        <translation>{colour}의 답 취소</translation>
    </message>
    <message>
        <source>My labels cleared</source>
        <translation>내 레이블 지움</translation>
    </message>
    <message>
        <source>Your labels are cleared; Undo brings them back.</source>
        <translation>내 레이블을 지웠습니다. 실행 취소로 되살릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Training on your {count:,} labels alone, {epochs:,} epochs from new start weights.</source>
        <translation>내 레이블 {count:,}개만으로 새 초기 가중치에서 {epochs:,}에포크 훈련합니다.</translation>
    </message>
    <message>
        <source>Training with your {count:,} labels added, {epochs:,} epochs from new start weights.</source>
        <translation>내 레이블 {count:,}개를 더해 새 초기 가중치에서 {epochs:,}에포크 훈련합니다.</translation>
    </message>
    <message>
        <source>Back to {name}.</source>
        <translation>{name}(으)로 돌아왔습니다.</translation>
    </message>
    <message>
        <source>Back to {name}. The network has learned from your labels; New start begins fairly.</source>
        <translation>{name}(으)로 돌아왔습니다. 신경망이 내 레이블로 학습했으니 ‘새로 시작’으로 공정하게 시작하세요.</translation>
    </message>
    <message>
        <source>{name} could not be saved: {reason}.</source>
        <translation>{name}을(를) 저장할 수 없습니다: {reason}.</translation>
    </message>
    <message>
        <source>Saved your labels as {name}.</source>
        <translation>내 레이블을 {name}(으)로 저장했습니다.</translation>
    </message>
    <message>
        <source>Your labels are others by now, and stay as they are.</source>
        <translation>내 레이블이 그사이 바뀌어 그대로 둡니다.</translation>
    </message>
</context>
<context>
    <name>TastePage</name>
    <message>
        <source>Question</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>What is shown below; a wider page shows both.</source>
        <translation>아래에 표시할 내용입니다. 페이지를 넓히면 둘 다 보입니다.</translation>
    </message>
    <message>
        <source>Which looks better on {colour}?</source>
        <translation>{colour} 위에서는 어느 쪽이 나은가요?</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>Template</source>
        <translation>서식</translation>
    </message>
    <message>
        <source>Placeholders in braces are replaced; for a brace itself, write it twice.</source>
        <translation>중괄호 안의 자리 표시자는 값으로 바뀝니다. 중괄호 자체는 두 번 적으세요.</translation>
    </message>
    <message>
        <source>&amp;Form in which the colour is copied</source>
        <translation>색을 복사할 형식(&amp;F)</translation>
    </message>
    <message>
        <source>The colour on screen, copied so</source>
        <translation>이 서식으로 복사한 지금 색</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>미리 보기</translation>
    </message>
    <message>
        <source>Puts it in where the cursor is</source>
        <translation>커서 위치에 넣습니다</translation>
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
    <name>VisionPage</name>
    <message>
        <source>White</source>
        <translation>흰색</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>검은색</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>내 색</translation>
    </message>
    <message>
        <source>Simulation, approximate, for eyes that lack one kind of cones.</source>
        <translation>원뿔세포 한 종류가 없는 눈의 근사 시뮬레이션입니다.</translation>
    </message>
    <message>
        <source>white is better</source>
        <translation>흰색이 나음</translation>
    </message>
    <message>
        <source>black is better</source>
        <translation>검은색이 나음</translation>
    </message>
</context>
<context>
    <name>WebDialog</name>
    <message>
        <source>Open from the web</source>
        <translation>웹에서 열기</translation>
    </message>
    <message>
        <source>Web address of a CSV</source>
        <translation>CSV의 웹 주소</translation>
    </message>
    <message>
        <source>The address is asked once, when you press Open: for at most 10 MB, 15 seconds long. No cookies, nothing about you, nothing at any other time.</source>
        <translation>‘열기’를 누를 때 한 번만, 최대 10 MB를 15초 동안 요청합니다. 쿠키도 개인 정보도 보내지 않으며, 그 밖에는 아무것도 요청하지 않습니다.</translation>
    </message>
    <message>
        <source>How much has come</source>
        <translation>받은 양</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>열기(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Address of a CSV</source>
        <translation>CSV 주소(&amp;A)</translation>
    </message>
    <message>
        <source>Asking {host} …</source>
        <translation>{host}에 요청하는 중 …</translation>
    </message>
    <message>
        <source>{size:,} kB have come</source>
        <translation>{size:,} kB 받음</translation>
    </message>
    <message>
        <source>Cancelled; nothing was read.</source>
        <translation>취소했습니다. 읽은 것이 없습니다.</translation>
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
        <source>In the rows of the data</source>
        <translation>데이터의 행에서</translation>
    </message>
    <message>
        <source>In the map</source>
        <translation>지도에서</translation>
    </message>
    <message>
        <source>In the palette</source>
        <translation>팔레트에서</translation>
    </message>
    <message>
        <source>In the small window</source>
        <translation>작은 창에서</translation>
    </message>
    <message>
        <source>In the history of colours</source>
        <translation>색 기록에서</translation>
    </message>
    <message>
        <source>Which looks better?</source>
        <translation>어느 쪽이 나은가요?</translation>
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
        <translation>한 단계 뒤로 또는 앞으로</translation>
    </message>
    <message>
        <source>One epoch back or on</source>
        <translation>한 에포크 뒤로 또는 앞으로</translation>
    </message>
    <message>
        <source>To the first or the last step</source>
        <translation>첫 단계 또는 마지막 단계로</translation>
    </message>
    <message>
        <source>Take the colour</source>
        <translation>색 쓰기</translation>
    </message>
    <message>
        <source>Name the colour</source>
        <translation>색 이름 짓기</translation>
    </message>
    <message>
        <source>Pin the colour, or let it go</source>
        <translation>색 고정 또는 고정 해제</translation>
    </message>
    <message>
        <source>Remove the colour</source>
        <translation>색 삭제</translation>
    </message>
    <message>
        <source>Take the colour into the window</source>
        <translation>색을 창으로 가져오기</translation>
    </message>
    <message>
        <source>Type another colour or level</source>
        <translation>다른 색이나 채널 값 입력</translation>
    </message>
    <message>
        <source>Change the labels of the selected rows</source>
        <translation>선택한 행의 레이블 변경</translation>
    </message>
    <message>
        <source>Remove the selected rows</source>
        <translation>선택한 행 삭제</translation>
    </message>
    <message>
        <source>Select more rows</source>
        <translation>행 더 선택</translation>
    </message>
    <message>
        <source>Show the rows of an answer (in the table of answers)</source>
        <translation>예측의 행 보기(예측 결과 표에서)</translation>
    </message>
    <message>
        <source>Copy the colour, take a copied one</source>
        <translation>색 복사, 복사한 색 쓰기</translation>
    </message>
    <message>
        <source>Pick from the screen</source>
        <translation>화면에서 고르기</translation>
    </message>
    <message>
        <source>Let the next judge choose the font</source>
        <translation>다음 판정자로 글꼴 정하기</translation>
    </message>
    <message>
        <source>Back to the large window</source>
        <translation>큰 창으로 돌아가기</translation>
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
        <source>The font on the left</source>
        <translation>왼쪽 글꼴</translation>
    </message>
    <message>
        <source>The font on the right</source>
        <translation>오른쪽 글꼴</translation>
    </message>
    <message>
        <source>Can’t decide</source>
        <translation>못 정함</translation>
    </message>
    <message>
        <source>Take back the last answer</source>
        <translation>마지막 답 취소</translation>
    </message>
    <message>
        <source>Take the colour, or the pair of a cell of the matrix</source>
        <translation>색 쓰기, 또는 행렬 칸의 두 색 쓰기</translation>
    </message>
    <message>
        <source>Type the name of the colour</source>
        <translation>색 이름 입력</translation>
    </message>
    <message>
        <source>Move the colour up or down</source>
        <translation>색을 위나 아래로 이동</translation>
    </message>
    <message>
        <source>Remove the selected colours</source>
        <translation>선택한 색 삭제</translation>
    </message>
    <message>
        <source>Copy the selected colours, paste colours</source>
        <translation>선택한 색 복사, 색 붙여넣기</translation>
    </message>
    <message>
        <source>Zoom in, out, fit</source>
        <translation>확대, 축소, 맞춤</translation>
    </message>
    <message>
        <source>No internet is needed. Only “Open from the web” asks for anything there, when you tell it to.</source>
        <translation>인터넷이 필요 없습니다. ‘웹에서 열기’만, 시킬 때만 인터넷에 요청합니다.</translation>
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
    <name>judges</name>
    <message>
        <source>light font</source>
        <translation>밝은 글꼴</translation>
    </message>
    <message>
        <source>dark font</source>
        <translation>어두운 글꼴</translation>
    </message>
    <message>
        <source>{judge} {number}</source>
        <translation>{judge} {number}</translation>
    </message>
    <message>
        <source>{judge}: {measure}.</source>
        <translation>{judge}: {measure}.</translation>
    </message>
    <message>
        <source>{few} says light; {many} say dark.</source>
        <translation>밝음: {few}. 어두움: {many}.</translation>
    </message>
    <message>
        <source>{few} says dark; {many} say light.</source>
        <translation>어두움: {few}. 밝음: {many}.</translation>
    </message>
    <message>
        <source>{few} say light; {many} say dark.</source>
        <translation>밝음: {few}. 어두움: {many}.</translation>
    </message>
    <message>
        <source>{few} say dark; {many} say light.</source>
        <translation>어두움: {few}. 밝음: {many}.</translation>
    </message>
    <message>
        <source>{few} says light, the others dark.</source>
        <translation>{few}만 밝음, 나머지는 어두움.</translation>
    </message>
    <message>
        <source>{few} says dark, the others light.</source>
        <translation>{few}만 어두움, 나머지는 밝음.</translation>
    </message>
    <message>
        <source>{few} say light, the others dark.</source>
        <translation>{few}만 밝음, 나머지는 어두움.</translation>
    </message>
    <message>
        <source>{few} say dark, the others light.</source>
        <translation>{few}만 어두움, 나머지는 밝음.</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first}, {last}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>값</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>기준</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>일치</translation>
    </message>
    <message>
        <source>disagrees</source>
        <translation>불일치</translation>
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
        <source>Data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>팔레트</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>지도</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>판정</translation>
    </message>
</context>
<context>
    <name>screen_picker</name>
    <message>
        <source>This desktop gives no program the colours of its screen: on Wayland that takes a desktop portal (xdg-desktop-portal) that can pick colours. Any colour can be typed or pasted instead.</source>
        <translation>이 데스크톱에서는 프로그램이 화면의 색을 읽을 수 없습니다. Wayland에서는 색을 고를 수 있는 데스크톱 포털(xdg-desktop-portal)이 필요합니다. 대신 색을 입력하거나 붙여 넣을 수 있습니다.</translation>
    </message>
    <message>
        <source>This system does not let a program read colours from the screen. Any colour can be typed or pasted instead.</source>
        <translation>이 시스템에서는 프로그램이 화면의 색을 읽을 수 없습니다. 대신 색을 입력하거나 붙여 넣을 수 있습니다.</translation>
    </message>
    <message>
        <source>Click on any point of the screen; Escape leaves off.</source>
        <translation>화면의 아무 곳이나 클릭하세요. Esc 키로 그만둡니다.</translation>
    </message>
    <message>
        <source>On Wayland other programs&apos; windows may come out black.</source>
        <translation>Wayland에서는 다른 프로그램의 창이 검게 나올 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>taste</name>
    <message>
        <source>{right:,} of {total:,}</source>
        <translation>{right:,}/{total:,}</translation>
    </message>
    <message>
        <source>{share} ({low:.0f}–{high:.0f})</source>
        <translation>{share} ({low:.0f}–{high:.0f})</translation>
    </message>
    <message>
        <source>Too few labels to tell whose rule your taste follows: {count:,} of at least {least}.</source>
        <translation>취향이 어느 규칙과 가까운지 알기에는 레이블이 적습니다: {count:,}개(적어도 {least}개).</translation>
    </message>
    <message>
        <source>No judge follows your taste better than always giving your more frequent answer.</source>
        <translation>더 자주 고른 답을 매번 내는 것보다 내 취향에 가까운 판정자가 없습니다.</translation>
    </message>
    <message>
        <source>Your taste follows {judges} most closely ({right:,} of {total:,}).</source>
        <translation>내 취향에 가장 가까운 판정자: {judges}({right:,}/{total:,}).</translation>
    </message>
    <message>
        <source>Your taste follows {judges} equally closely ({right:,} of {total:,}).</source>
        <translation>내 취향에 똑같이 가까운 판정자: {judges}({right:,}/{total:,}).</translation>
    </message>
    <message>
        <source>{mark} Trained on some of these. On the others: {each}.</source>
        <translation>{mark} 이 가운데 일부로 훈련했습니다. 나머지에서는: {each}.</translation>
    </message>
</context>
<context>
    <name>web</name>
    <message>
        <source>The address is longer than {most:,} characters.</source>
        <translation>주소가 {most:,}자보다 깁니다.</translation>
    </message>
    <message>
        <source>That is no web address; right would be one such as https://example.org/colours.csv.</source>
        <translation>웹 주소가 아닙니다. https://example.org/colours.csv처럼 적으세요.</translation>
    </message>
    <message>
        <source>Only addresses that begin with https:// or http:// are opened, not {scheme}:.</source>
        <translation>{scheme}:이(가) 아니라 https://나 http://로 시작하는 주소만 열 수 있습니다.</translation>
    </message>
    <message>
        <source>The address holds a user name or a password; Fontlight sends none. Leave it out.</source>
        <translation>주소에 사용자 이름이나 비밀번호가 있습니다. Fontlight는 이런 것을 보내지 않으니 빼고 적으세요.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB, the most that is read from the web.</source>
        <translation>파일이 웹에서 읽을 수 있는 한도인 {limit} MB보다 큽니다.</translation>
    </message>
    <message>
        <source>{host} took longer than {seconds:g} seconds; nothing was read. Try again later.</source>
        <translation>{host}의 응답이 {seconds:g}초를 넘겨 읽지 못했습니다. 나중에 다시 해 보세요.</translation>
    </message>
    <message>
        <source>{host} sent the file compressed, though it was asked for plain text; it is not unpacked.</source>
        <translation>일반 텍스트를 요청했는데 {host}에서 압축된 파일을 보냈습니다. 압축을 풀지 않습니다.</translation>
    </message>
    <message>
        <source>That is a web page, not a CSV; on GitHub use the address behind the button Raw.</source>
        <translation>CSV가 아니라 웹 페이지입니다. GitHub에서는 Raw 버튼의 주소를 쓰세요.</translation>
    </message>
    <message>
        <source>https is not possible on this machine, since no TLS library was found; save the file with a browser.</source>
        <translation>TLS 라이브러리가 없어 이 컴퓨터에서는 https를 쓸 수 없습니다. 브라우저로 파일을 저장하세요.</translation>
    </message>
    <message>
        <source>{host} leads to another address that is not opened. {reason}</source>
        <translation>{host}에서 열 수 없는 다른 주소로 이어집니다. {reason}</translation>
    </message>
    <message>
        <source>Nothing could be read from {host}: {reason}.</source>
        <translation>{host}에서 아무것도 읽을 수 없습니다: {reason}.</translation>
    </message>
    <message>
        <source>{host} has no such file (HTTP {status}); check the address.</source>
        <translation>{host}에 그런 파일이 없습니다(HTTP {status}). 주소를 확인하세요.</translation>
    </message>
    <message>
        <source>{host} does not give this file to everybody (HTTP {status}).</source>
        <translation>{host}에서 이 파일을 누구에게나 공개하지는 않습니다(HTTP {status}).</translation>
    </message>
    <message>
        <source>{host} answers with an error (HTTP {status}); try again later.</source>
        <translation>{host}에서 오류로 응답했습니다(HTTP {status}). 나중에 다시 해 보세요.</translation>
    </message>
    <message>
        <source>{host} refuses the connection; check the address and its port.</source>
        <translation>{host}에서 연결을 거부했습니다. 주소와 포트를 확인하세요.</translation>
    </message>
    <message>
        <source>{host} was not found; check the address and the connection.</source>
        <translation>{host}을(를) 찾을 수 없습니다. 주소와 연결을 확인하세요.</translation>
    </message>
    <message>
        <source>{host} ended the connection before the whole file had come.</source>
        <translation>파일을 다 받기 전에 {host}에서 연결을 끊었습니다.</translation>
    </message>
    <message>
        <source>{host} leads from one address to the next without an end.</source>
        <translation>{host}에서 다른 주소로 끝없이 이어집니다.</translation>
    </message>
    <message>
        <source>{host} leads to an address that is not safe (https) or no web address; it is not opened.</source>
        <translation>{host}에서 안전하지 않거나(https 아님) 웹 주소가 아닌 곳으로 이어져 열지 않습니다.</translation>
    </message>
    <message>
        <source>The connection to {host} is not safe and was ended: {reason}.</source>
        <translation>{host}에 대한 연결이 안전하지 않아 끊었습니다: {reason}.</translation>
    </message>
</context>
</TS>
