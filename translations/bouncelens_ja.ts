<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Annotate</name>
    <message>
        <source>reading it took too long</source>
        <translation>読み取りに時間がかかりすぎました</translation>
    </message>
    <message>
        <source>reading it failed</source>
        <translation>読み取りに失敗しました</translation>
    </message>
    <message>
        <source>it does not begin with a header field</source>
        <translation>ヘッダーフィールドで始まっていません</translation>
    </message>
    <message>
        <source>The mail could not be read: %1</source>
        <translation>メールを読み取れませんでした: %1</translation>
    </message>
    <message>
        <source>The mail leaves as it came: %1</source>
        <translation>メールは届いたときのまま出力されます: %1</translation>
    </message>
</context>
<context>
    <name>BounceLens::AlarmBar</name>
    <message>
        <source>This is a fake. Do not click on anything in it, and do not answer it. Delete it. Whoever typed a password there must change it now.</source>
        <translation>これは偽物です。中のものは何もクリックせず、返信もせずに、削除してください。そこでパスワードを入力した人は、今すぐパスワードを変更する必要があります。</translation>
    </message>
    <message>
        <source>This report is made up: the message had been delivered before. Do not rely on anything that it says.</source>
        <translation>この通知は作り物です。メールはその前に配信されていました。書かれている内容を信用しないでください。</translation>
    </message>
</context>
<context>
    <name>BounceLens::BrowserPage</name>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>All cards</source>
        <translation>すべてのカード</translation>
    </message>
    <message>
        <source>Words of a reply or a card, or a code such as 5.7.1</source>
        <translation>応答やカードの語句、または5.7.1のようなコード</translation>
    </message>
    <message>
        <source>Search all cards</source>
        <translation>すべてのカードを検索</translation>
    </message>
    <message>
        <source>Cards that fit</source>
        <translation>該当するカード</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>Reading the cards…</source>
        <translation>カードを読み込み中…</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>すべてのプロバイダー</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>すべての理由</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n件のカード</numerusform>
        </translation>
    </message>
    <message>
        <source>No card holds all these words. Use fewer words, or choose all providers and reasons.</source>
        <translation>これらの語句をすべて含むカードはありません。語句を減らすか、すべてのプロバイダーとすべての理由を選んでください。</translation>
    </message>
    <message>
        <source>No card is about this code. Above stands what the code itself says.</source>
        <translation>このコードについてのカードはありません。コード自体の意味は上に表示されています。</translation>
    </message>
    <message>
        <source>Use this card instead</source>
        <translation>代わりにこのカードを使う</translation>
    </message>
    <message>
        <source>For the failure that is open</source>
        <translation>開いている配信失敗について</translation>
    </message>
</context>
<context>
    <name>BounceLens::CardListModel</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>BounceLens::CardPanel</name>
    <message>
        <source>Card</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>fits what the checks found</source>
        <translation>チェックの結果に合う</translation>
    </message>
    <message>
        <source>another possible cause</source>
        <translation>考えられる別の原因</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>コピーしました: %1</translation>
    </message>
    <message>
        <source>This text was read from a picture. You found it right.</source>
        <translation>このテキストは画像から読み取られ、正しいことを確認済みです。</translation>
    </message>
    <message>
        <source>The text is right</source>
        <translation>テキストは正しい</translation>
    </message>
    <message>
        <source>What it claims</source>
        <translation>主張している内容</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>記載内容: %1</translation>
    </message>
    <message>
        <source>What all cards say of %1</source>
        <translation>すべてのカードに書かれた%1の情報</translation>
    </message>
    <message numerus="yes">
        <source>%n other code(s) were ignored</source>
        <translation>
            <numerusform>対象外としたほかのコード: %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2. %3</source>
        <translation>%1行目: %2。%3</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>判明した情報</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>コピー: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n other card(s) were considered</source>
        <translation>
            <numerusform>検討したほかのカード: %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Use this card instead</source>
        <translation>代わりにこのカードを使う</translation>
    </message>
    <message>
        <source>Use this card instead: %1</source>
        <translation>代わりにこのカードを使う: %1</translation>
    </message>
    <message>
        <source>Card: %1. %2</source>
        <translation>カード: %1。%2</translation>
    </message>
    <message>
        <source>Make a card from this…</source>
        <translation>これを元にカードを作成…</translation>
    </message>
</context>
<context>
    <name>BounceLens::CardSheet</name>
    <message>
        <source>Reason: %1</source>
        <translation>理由: %1</translation>
    </message>
    <message>
        <source>Card: %1.</source>
        <translation>カード: %1。</translation>
    </message>
    <message>
        <source>Who acts: %1</source>
        <translation>対応者: %1</translation>
    </message>
    <message>
        <source>What not to do</source>
        <translation>してはいけないこと</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>不明な点</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>What to do, by who does it</source>
        <translation>対応者ごとの対処方法</translation>
    </message>
    <message numerus="yes">
        <source>It is chosen for %n pattern(s)</source>
        <translation>
            <numerusform>%n件のパターンで選ばれます</numerusform>
        </translation>
    </message>
    <message>
        <source>Often the real cause</source>
        <translation>よくある本当の原因</translation>
    </message>
    <message>
        <source>Pages for this</source>
        <translation>関連ページ</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>%1, seen %2</source>
        <translation>%1（%2閲覧）</translation>
    </message>
    <message>
        <source>Your own card</source>
        <translation>自分のカード</translation>
    </message>
    <message>
        <source>Edit this card</source>
        <translation>このカードを編集</translation>
    </message>
</context>
<context>
    <name>BounceLens::CheckFix</name>
    <message>
        <source>Copy the new record</source>
        <translation>新しいレコードをコピー</translation>
    </message>
    <message>
        <source>Copy the new record of %1</source>
        <translation>%1の新しいレコードをコピー</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>Runs the checks again as if the record were published. Sends the same questions once more.</source>
        <translation>レコードが公開されたものとして、チェックをもう一度実行します。同じ問い合わせがもう一度送られます。</translation>
    </message>
    <message>
        <source>Try the new record of %1</source>
        <translation>%1の新しいレコードを試す</translation>
    </message>
    <message>
        <source>Asks your resolver and the name servers of the domain until the record is there, each at most once in 30 seconds.</source>
        <translation>レコードが現れるまで、お使いのリゾルバーとドメインのネームサーバーに、それぞれ30秒に1回を上限に問い合わせます。</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>監視を停止</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>監視</translation>
    </message>
</context>
<context>
    <name>BounceLens::CheckRow</name>
    <message>
        <source>Asking…</source>
        <translation>問い合わせ中…</translation>
    </message>
    <message>
        <source>Details and records</source>
        <translation>詳細とレコード</translation>
    </message>
</context>
<context>
    <name>BounceLens::CheckWatches</name>
    <message>
        <source>Only a private network knows this name, so nobody outside can be asked about it.</source>
        <translation>この名前はプライベートネットワークの中でしか知られていないため、外部には問い合わせできません。</translation>
    </message>
</context>
<context>
    <name>BounceLens::ChecksPanel</name>
    <message>
        <source>Checks</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Copy as evidence</source>
        <translation>証拠としてコピー</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>コピーしました: %1</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>問い合わせ中…</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>再実行</translation>
    </message>
    <message>
        <source>Run checks</source>
        <translation>チェックを実行</translation>
    </message>
    <message>
        <source>Nothing of a fake is asked about: its names are those of whoever made it.</source>
        <translation>偽物については問い合わせを行いません。そこにある名前は、偽物を作った人が書いたものです。</translation>
    </message>
    <message>
        <source>This card calls for no checks.</source>
        <translation>このカードに必要なチェックはありません。</translation>
    </message>
    <message>
        <source>Nothing has been asked.</source>
        <translation>まだ何も問い合わせていません。</translation>
    </message>
    <message>
        <source>Nothing can be asked: the resolver in the settings is not valid.</source>
        <translation>問い合わせできません。設定にあるリゾルバーが正しくありません。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing has been asked yet. Running the checks sends %n question(s) and reveals these names to the servers that answer.</source>
        <translation>
            <numerusform>まだ何も問い合わせていません。チェックを実行すると%n件の問い合わせが送られ、応答するサーバーにこれらの名前が知られます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers can call for more questions, about names that they bring along; those of SPF can hold the sender&apos;s address.</source>
        <translation>応答に含まれる名前について、さらに問い合わせが必要になることがあります。SPFの問い合わせには送信者のアドレスが含まれることがあります。</translation>
    </message>
    <message>
        <source>This computer knows no DNS resolver.</source>
        <translation>このコンピューターにはDNSリゾルバーが設定されていません。</translation>
    </message>
    <message>
        <source>Your DNS resolver is %1.</source>
        <translation>お使いのDNSリゾルバーは%1です。</translation>
    </message>
    <message>
        <source>The checks were stopped before an answer came.</source>
        <translation>応答が届く前にチェックが停止されました。</translation>
    </message>
    <message>
        <source>The check results were copied.</source>
        <translation>チェックの結果をコピーしました。</translation>
    </message>
    <message>
        <source>Save the check results</source>
        <translation>チェックの結果を保存</translation>
    </message>
    <message>
        <source>Text (*.txt);;JSON (*.json)</source>
        <translation>テキスト (*.txt);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました: %1</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <translation>%1を保存できませんでした: %2</translation>
    </message>
</context>
<context>
    <name>BounceLens::DraftForm</name>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>One line without a full stop: what happened.</source>
        <translation>何が起きたかを1行で。末尾に句点は付けません。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>At most two sentences, for a reader who is no expert.</source>
        <translation>専門家でない人に向けて、2文以内で。</translation>
    </message>
    <message>
        <source>Steps for the sender</source>
        <translation>送信者が行う手順</translation>
    </message>
    <message>
        <source>One step a line, at most four.</source>
        <translation>1行に1手順、4つまで。</translation>
    </message>
    <message>
        <source>Steps for our admin</source>
        <translation>こちらの管理者が行う手順</translation>
    </message>
    <message>
        <source>What not to do</source>
        <translation>してはいけないこと</translation>
    </message>
    <message>
        <source>Words of the reply</source>
        <translation>応答の語句</translation>
    </message>
    <message>
        <source>What varies stands in braces: {address}, {domain}, {ip}, {host}, {url}, {id}, {number}, {any}.</source>
        <translation>変わる部分は波括弧で書きます: {address}、{domain}、{ip}、{host}、{url}、{id}、{number}、{any}。</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Reply code</source>
        <translation>応答コード</translation>
    </message>
    <message>
        <source>Enhanced status code</source>
        <translation>拡張ステータスコード</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>A reply that must get this card. Addresses were replaced; take out other names, too.</source>
        <translation>このカードが選ばれるべき応答です。アドレスは置き換えてあります。ほかの名前も取り除いてください。</translation>
    </message>
    <message>
        <source>Any provider</source>
        <translation>任意のプロバイダー</translation>
    </message>
</context>
<context>
    <name>BounceLens::EditorPage</name>
    <message>
        <source>Make a card</source>
        <translation>カードを作成</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>カードを保存</translation>
    </message>
    <message>
        <source>Throw the draft away</source>
        <translation>下書きを破棄</translation>
    </message>
    <message>
        <source>The card is saved on this computer and used at once. Its words go before those of the cards that came with the program.</source>
        <translation>カードはこのコンピューターに保存され、すぐに使われます。その語句は、付属のカードの語句より優先されます。</translation>
    </message>
    <message>
        <source>What would become of it</source>
        <translation>適用した場合の結果</translation>
    </message>
    <message>
        <source>Before it can be saved</source>
        <translation>保存の前に必要なこと</translation>
    </message>
    <message>
        <source>Change the card %1</source>
        <translation>カード「%1」を変更</translation>
    </message>
    <message>
        <source>Give the card a title.</source>
        <translation>カードにタイトルを付けてください。</translation>
    </message>
    <message>
        <source>Say what the reply means.</source>
        <translation>応答の意味を書いてください。</translation>
    </message>
    <message>
        <source>Fill in the words of the reply, or a code.</source>
        <translation>応答の語句またはコードを入力してください。</translation>
    </message>
    <message>
        <source>You already have a card of this title. Choose another title.</source>
        <translation>このタイトルのカードはすでにあります。別のタイトルにしてください。</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>不足はありません。</translation>
    </message>
    <message>
        <source>No failure is open to try it with.</source>
        <translation>試すための配信失敗が開かれていません。</translation>
    </message>
    <message>
        <source>✗ Its words do not fit the status line that is open.</source>
        <translation>✗ 語句が、開いているステータス行に合いません。</translation>
    </message>
    <message>
        <source>○ Its words fit the status line that is open, but another card is chosen.</source>
        <translation>○ 語句は開いているステータス行に合いますが、別のカードが選ばれます。</translation>
    </message>
    <message>
        <source>✓ Its words fit the status line that is open.</source>
        <translation>✓ 語句が、開いているステータス行に合います。</translation>
    </message>
    <message>
        <source>✓ The status line that is open would get this card.</source>
        <translation>✓ 開いているステータス行にはこのカードが選ばれます。</translation>
    </message>
    <message>
        <source>There is no sample to try it with.</source>
        <translation>試すためのサンプルがありません。</translation>
    </message>
    <message>
        <source>✓ The sample fits.</source>
        <translation>✓ サンプルに合います。</translation>
    </message>
    <message>
        <source>○ The sample fits, but another card is chosen for it.</source>
        <translation>○ サンプルに合いますが、別のカードが選ばれます。</translation>
    </message>
    <message>
        <source>✗ The sample does not fit.</source>
        <translation>✗ サンプルに合いません。</translation>
    </message>
    <message numerus="yes">
        <source>%n input(s) since the start would get this card.</source>
        <translation>
            <numerusform>起動後の入力のうち%n件でこのカードが選ばれます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The card could not be saved: %1</source>
        <translation>カードを保存できませんでした: %1</translation>
    </message>
</context>
<context>
    <name>BounceLens::Help</name>
    <message>
        <source>The marked line of the source is the status line. Hover over its codes to see what they mean.</source>
        <translation>ソースで印の付いた行がステータス行です。コードにマウスを合わせると、その意味が表示されます。</translation>
    </message>
    <message>
        <source>How to read a card</source>
        <translation>カードの読み方</translation>
    </message>
    <message>
        <source>BounceLens %1 explains why a mail came back. Free software under the GNU GPL, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>BounceLens %1は、メールが戻ってきた理由を説明します。GNU GPLバージョン3以降（GPL-3.0-or-later）のフリーソフトウェアです。保証は一切ありません。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>BounceLens::HelpPage</name>
    <message>
        <source>Manual</source>
        <translation>マニュアル</translation>
    </message>
    <message>
        <source>Save as a web page…</source>
        <translation>Webページとして保存…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Save the manual</source>
        <translation>マニュアルを保存</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webページ (*.html)</translation>
    </message>
</context>
<context>
    <name>BounceLens::IncidentModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>(%1 of %2 with this cause)</source>
        <translation>（この原因は%2件中%1件）</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
</context>
<context>
    <name>BounceLens::Inputs</name>
    <message>
        <source>The card was exchanged. Reply and note follow it.</source>
        <translation>カードを差し替えました。返信とメモも新しいカードに合わせて変わります。</translation>
    </message>
</context>
<context>
    <name>BounceLens::Knowledge</name>
    <message>
        <source>&amp;Search all cards…</source>
        <translation>すべてのカードを検索…(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Make a card from this…</source>
        <translation>これを元にカードを作成…(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Go on with the card that is not saved</source>
        <translation>未保存のカードの作成を続ける(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Export my cards…</source>
        <translation>自分のカードをエクスポート…(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Import a pack…</source>
        <translation>パックをインポート…(&amp;I)</translation>
    </message>
    <message>
        <source>Open the &amp;folder of my cards</source>
        <translation>自分のカードのフォルダーを開く(&amp;F)</translation>
    </message>
    <message>
        <source>What is &amp;wrong with my cards</source>
        <translation>自分のカードの問題点(&amp;W)</translation>
    </message>
    <message>
        <source>A card that you began is not saved yet.</source>
        <translation>作成中のカードがまだ保存されていません。</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>作成を続ける</translation>
    </message>
    <message>
        <source>Throw it away and begin anew</source>
        <translation>破棄して新しく作成</translation>
    </message>
    <message>
        <source>This card was changed by hand, so it is opened as a file.</source>
        <translation>このカードは手作業で変更されているため、ファイルとして開かれます。</translation>
    </message>
    <message>
        <source>The card was saved as %1.</source>
        <translation>カードを%1として保存しました。</translation>
    </message>
    <message>
        <source>This file is left out; all other cards are in use.</source>
        <translation>このファイルは除外されます。ほかのカードはすべて使われています。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>ほか%n件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export my cards</source>
        <translation>自分のカードをエクスポート</translation>
    </message>
    <message>
        <source>Cards (*.toml)</source>
        <translation>カード (*.toml)</translation>
    </message>
    <message>
        <source>You have no cards of your own yet. Open a bounce and choose Make a card from this.</source>
        <translation>自分のカードはまだありません。不達通知を開き、「これを元にカードを作成」を選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) were written to %1. Samples in them may name people: read them before you pass the file on.</source>
        <translation>
            <numerusform>%n件のカードを%1に書き出しました。サンプルに個人名が含まれることがあります。ファイルを渡す前に内容を確認してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a pack</source>
        <translation>パックをインポート</translation>
    </message>
    <message>
        <source>You already have a file %1 among your cards.</source>
        <translation>自分のカードの中に、すでに%1というファイルがあります。</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>Nothing was imported: %1</source>
        <translation>インポートは行われませんでした: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) were imported and are in use.</source>
        <translation>
            <numerusform>%n件のカードをインポートしました。すぐに使われます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BounceLens::MainWindow</name>
    <message>
        <source>BounceLens</source>
        <translation>BounceLens</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>This is a picture. BounceLens reads text: copy the words of the bounce, or drop the message itself.</source>
        <translation>これは画像です。BounceLensはテキストを読み取ります。不達通知の文面をコピーするか、メールそのものをドロップしてください。</translation>
    </message>
    <message>
        <source>The clipboard holds no text and no file.</source>
        <translation>クリップボードにテキストもファイルもありません。</translation>
    </message>
    <message>
        <source>%1 – BounceLens</source>
        <translation>%1 – BounceLens</translation>
    </message>
    <message>
        <source>Drop it to have it explained.</source>
        <translation>ドロップすると説明を表示します。</translation>
    </message>
    <message>
        <source>Open bounces</source>
        <translation>不達通知を開く</translation>
    </message>
    <message>
        <source>Mail and text (*.eml *.msg *.mht *.mbox *.txt *.log);;All files (*)</source>
        <translation>メールとテキスト (*.eml *.msg *.mht *.mbox *.txt *.log);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました: %1</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <translation>%1を保存できませんでした: %2</translation>
    </message>
</context>
<context>
    <name>BounceLens::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Paste and analyse</source>
        <translation>貼り付けて解析(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Find in the source…</source>
        <translation>ソース内を検索…(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定…(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Cards</source>
        <translation>カード(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;hecks</source>
        <translation>チェック(&amp;H)</translation>
    </message>
    <message>
        <source>He&amp;lp</source>
        <translation>ヘルプ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く…(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation>スタートページ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>進む(&amp;F)</translation>
    </message>
    <message>
        <source>S&amp;ave a report</source>
        <translation>レポートを保存(&amp;A)</translation>
    </message>
    <message>
        <source>With all &amp;names and addresses…</source>
        <translation>名前とアドレスをすべて含む…(&amp;N)</translation>
    </message>
    <message>
        <source>Safe for the &amp;customer…</source>
        <translation>顧客に渡しても安全…(&amp;C)</translation>
    </message>
    <message>
        <source>Safe for &amp;everybody…</source>
        <translation>誰に渡しても安全…(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Remember recent files</source>
        <translation>最近使ったファイルを記録(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Next &amp;area</source>
        <translation>次の領域(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Next candidate line</source>
        <translation>次の候補行(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous candidate line</source>
        <translation>前の候補行(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Checks</source>
        <translation>チェック(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Wrap long lines of the source</source>
        <translation>ソースの長い行を折り返す(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Larger source</source>
        <translation>ソースを拡大(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller source</source>
        <translation>ソースを縮小(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Run the checks</source>
        <translation>チェックを実行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Stop the checks</source>
        <translation>チェックを停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy the results as evidence</source>
        <translation>結果を証拠としてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>S&amp;ave the results…</source>
        <translation>結果を保存…(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help on what is shown</source>
        <translation>表示中の内容のヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>マニュアル(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>キー操作(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About BounceLens</source>
        <translation>BounceLensについて(&amp;A)</translation>
    </message>
</context>
<context>
    <name>BounceLens::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み取り中</translation>
    </message>
    <message>
        <source>All that was found</source>
        <translation>見つかったものすべて</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>BounceLens::Outbox</name>
    <message>
        <source>Copy &amp;reply for the customer</source>
        <translation>顧客への返信をコピー(&amp;R)</translation>
    </message>
    <message>
        <source>Copy ticket &amp;note</source>
        <translation>チケット用メモをコピー(&amp;N)</translation>
    </message>
    <message>
        <source>Copy text for our &amp;admin</source>
        <translation>こちらの管理者への文面をコピー(&amp;A)</translation>
    </message>
    <message>
        <source>Copy text for their &amp;postmaster</source>
        <translation>先方のポストマスターへの文面をコピー(&amp;P)</translation>
    </message>
    <message>
        <source>Copy note &amp;without names and addresses</source>
        <translation>名前とアドレスを除いたメモをコピー(&amp;W)</translation>
    </message>
    <message>
        <source>Nothing was copied: the new input is not on the screen.</source>
        <translation>何もコピーされませんでした。新しい入力がまだ画面に表示されていません。</translation>
    </message>
    <message>
        <source>The new input is being read. Its text is copied as soon as it is on the screen.</source>
        <translation>新しい入力を読み取っています。画面に表示され次第、その文面をコピーします。</translation>
    </message>
    <message>
        <source>Nothing was copied yet: this text was read from a picture. Compare its codes and addresses with the picture, choose &quot;The text is right&quot; in the card, then copy.</source>
        <translation>まだ何もコピーされていません。このテキストは画像から読み取られたものです。コードとアドレスを画像と見比べ、カードで「テキストは正しい」を選んでから、コピーしてください。</translation>
    </message>
    <message>
        <source>A file of your own texts has a fault and was left out: %1</source>
        <translation>自分の文面のファイルに誤りがあるため、除外されました: %1</translation>
    </message>
    <message>
        <source>The reply for the customer was copied.</source>
        <translation>顧客への返信をコピーしました。</translation>
    </message>
    <message>
        <source>The ticket note was copied.</source>
        <translation>チケット用メモをコピーしました。</translation>
    </message>
    <message>
        <source>The text for our admin was copied.</source>
        <translation>こちらの管理者への文面をコピーしました。</translation>
    </message>
    <message>
        <source>The text for their postmaster was copied.</source>
        <translation>先方のポストマスターへの文面をコピーしました。</translation>
    </message>
</context>
<context>
    <name>BounceLens::Panels</name>
    <message>
        <source>Failures</source>
        <translation>配信失敗</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>チェック</translation>
    </message>
</context>
<context>
    <name>BounceLens::ReplyBar</name>
    <message>
        <source>Replies</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Copy reply (Enter)</source>
        <translation>返信をコピー（Enter）</translation>
    </message>
    <message>
        <source>Copy note</source>
        <translation>メモをコピー</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>This card is not translated as a whole: reply and note say why it failed and who acts, and leave out what is not in their language.</source>
        <translation>このカードは全体が翻訳されているわけではありません。返信とメモには、失敗の理由と対応者だけを記し、その言語にない部分は省きます。</translation>
    </message>
</context>
<context>
    <name>BounceLens::ReplyPreview</name>
    <message>
        <source>For whom</source>
        <translation>宛て先</translation>
    </message>
    <message>
        <source>What is masked</source>
        <translation>伏せる範囲</translation>
    </message>
    <message>
        <source>Language of this text</source>
        <translation>この文面の言語</translation>
    </message>
    <message>
        <source>Nothing masked</source>
        <translation>伏せ字なし</translation>
    </message>
    <message>
        <source>Safe for the customer</source>
        <translation>顧客に渡しても安全</translation>
    </message>
    <message>
        <source>Safe for everybody</source>
        <translation>誰に渡しても安全</translation>
    </message>
    <message>
        <source>The text that is copied</source>
        <translation>コピーされる文面</translation>
    </message>
    <message>
        <source>Copy this text</source>
        <translation>この文面をコピー</translation>
    </message>
    <message>
        <source>Reply for the customer</source>
        <translation>顧客への返信</translation>
    </message>
    <message>
        <source>Note for the ticket</source>
        <translation>チケット用メモ</translation>
    </message>
    <message>
        <source>Text for our admin</source>
        <translation>こちらの管理者への文面</translation>
    </message>
    <message>
        <source>Text for their postmaster</source>
        <translation>先方のポストマスターへの文面</translation>
    </message>
    <message>
        <source>Nothing in this text is masked.</source>
        <translation>この文面に伏せ字はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) are masked, and marked above.</source>
        <translation>
            <numerusform>%nか所が伏せ字になっています。上で印を付けてあります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BounceLens::SettingsPage</name>
    <message>
        <source>Remove from the list</source>
        <translation>リストから削除</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Your own domains and mail servers</source>
        <translation>自分のドメインとメールサーバー</translation>
    </message>
    <message>
        <source>With them BounceLens tells bounces of your own mail from bounces of mail that somebody else sent in your name. They stay on this computer.</source>
        <translation>これにより、自分が送ったメールの不達通知と、ほかの誰かが名前をかたって送ったメールの不達通知を区別します。この情報はこのコンピューターの外に出ません。</translation>
    </message>
    <message>
        <source>One a line: a domain, which stands for its subdomains too, an IP address, or a network such as 192.0.2.0/24. Name no domain that you share with strangers, such as gmail.com.</source>
        <translation>1行に1つずつ、ドメイン（サブドメインも含む）、IPアドレス、または192.0.2.0/24のようなネットワークを入力します。gmail.comのように他人と共有するドメインは入力しないでください。</translation>
    </message>
    <message>
        <source>Neither a domain nor an address, and not used: %1</source>
        <translation>ドメインでもアドレスでもないため使われません: %1</translation>
    </message>
    <message>
        <source>Folders with cards of others</source>
        <translation>ほかの人のカードのフォルダー</translation>
    </message>
    <message>
        <source>Cards that your team keeps in a shared folder are read beside your own. Your own cards are in %1.</source>
        <translation>チームが共有フォルダーに置いているカードを、自分のカードと併せて読み込みます。自分のカードは%1にあります。</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>A folder with cards of others</source>
        <translation>ほかの人のカードのフォルダー</translation>
    </message>
    <message>
        <source>Live checks</source>
        <translation>ライブチェック</translation>
    </message>
    <message>
        <source>Checks ask the DNS only when you run them. A resolver that you name here is asked instead of the one of this computer.</source>
        <translation>チェックがDNSに問い合わせるのは、実行したときだけです。ここでリゾルバーを指定すると、このコンピューターのリゾルバーの代わりに使われます。</translation>
    </message>
    <message>
        <source>The resolver of this computer</source>
        <translation>このコンピューターのリゾルバー</translation>
    </message>
    <message>
        <source>Not a resolver, and not used: give an IP address, tls://ADDRESS#NAME or an https address.</source>
        <translation>リゾルバーではないため使われません。IPアドレス、tls://アドレス#名前、またはhttpsアドレスを指定してください。</translation>
    </message>
    <message>
        <source>&amp;Resolver:</source>
        <translation>リゾルバー(&amp;R):</translation>
    </message>
    <message>
        <source>Resolver</source>
        <translation>リゾルバー</translation>
    </message>
    <message>
        <source>For example 192.0.2.53, tls://192.0.2.53#dns.example for DNS over TLS, or https://dns.example/dns-query for DNS over HTTPS.</source>
        <translation>例: 192.0.2.53、DNS over TLSならtls://192.0.2.53#dns.example、DNS over HTTPSならhttps://dns.example/dns-query。</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>&amp;Time limit of each check:</source>
        <translation>各チェックの制限時間(&amp;T):</translation>
    </message>
    <message>
        <source>Time limit of each check</source>
        <translation>各チェックの制限時間</translation>
    </message>
    <message>
        <source>&amp;Key of the Spamhaus Data Query Service:</source>
        <translation>Spamhaus Data Query Serviceのキー(&amp;K):</translation>
    </message>
    <message>
        <source>Key of the Spamhaus Data Query Service</source>
        <translation>Spamhaus Data Query Serviceのキー</translation>
    </message>
    <message>
        <source>Spamhaus does not answer public resolvers. With a key of your own it does; the key is part of each question to Spamhaus.</source>
        <translation>Spamhausはパブリックリゾルバーには応答しません。自分のキーがあれば応答します。キーはSpamhausへの問い合わせのたびに送られます。</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>The language of this computer</source>
        <translation>このコンピューターの言語</translation>
    </message>
    <message>
        <source>The language of the window</source>
        <translation>ウィンドウの言語</translation>
    </message>
    <message>
        <source>&amp;Window:</source>
        <translation>ウィンドウ(&amp;W):</translation>
    </message>
    <message>
        <source>&amp;Texts that are copied:</source>
        <translation>コピーする文面(&amp;T):</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>How replies begin and end. What is empty is as it came with the program. All texts can be changed by files in %1.</source>
        <translation>返信の書き出しと結びです。空欄の項目には付属の文面が使われます。すべての文面は%1のファイルで変更できます。</translation>
    </message>
    <message>
        <source>&amp;Name of your desk:</source>
        <translation>窓口の名前(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Greeting:</source>
        <translation>書き出しの挨拶(&amp;G):</translation>
    </message>
    <message>
        <source>S&amp;ignature:</source>
        <translation>署名(&amp;I):</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近使ったファイル</translation>
    </message>
    <message>
        <source>The start page lists the files that you opened last. Their names can tell who wrote to whom; switch the list off on a computer that you share.</source>
        <translation>スタートページには、最近開いたファイルの一覧が表示されます。ファイル名から誰が誰に書いたかが分かることがあるため、共用のコンピューターではこの一覧をオフにしてください。</translation>
    </message>
    <message>
        <source>Remember recent files</source>
        <translation>最近使ったファイルを記録</translation>
    </message>
</context>
<context>
    <name>BounceLens::SourcePanel</name>
    <message>
        <source>Decoded source</source>
        <translation>デコード済みソース</translation>
    </message>
    <message>
        <source>Raw source</source>
        <translation>元のソース</translation>
    </message>
    <message>
        <source>Views of the source</source>
        <translation>ソースの表示方法</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>デコード済み</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>元のまま</translation>
    </message>
    <message>
        <source>Find in the source</source>
        <translation>ソース内を検索</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>検索する語句</translation>
    </message>
    <message>
        <source>Find the one before</source>
        <translation>前を検索</translation>
    </message>
    <message>
        <source>Find the next one</source>
        <translation>次を検索</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>検索バーを閉じる</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>%1件超</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2件中%1件目</translation>
    </message>
</context>
<context>
    <name>BounceLens::StartPage</name>
    <message>
        <source>Start page</source>
        <translation>スタートページ</translation>
    </message>
    <message>
        <source>Drop a bounce here, or press Ctrl+V</source>
        <translation>不達通知をここにドロップするか、Ctrl+Vを押してください</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>ファイルを開く…</translation>
    </message>
    <message>
        <source>Analyse clipboard</source>
        <translation>クリップボードを解析</translation>
    </message>
    <message>
        <source>Works offline. Nothing leaves this computer until you run checks.</source>
        <translation>オフラインで動作します。チェックを実行するまで、データはこのコンピューターの外に出ません。</translation>
    </message>
    <message>
        <source>Try a sample</source>
        <translation>サンプルを試す</translation>
    </message>
    <message>
        <source>How to get the whole message</source>
        <translation>メール全体を取得する方法</translation>
    </message>
    <message>
        <source>In Outlook, Gmail, Apple Mail, Thunderbird, Yahoo, GMX and Web.de</source>
        <translation>Outlook、Gmail、Apple Mail、Thunderbird、Yahoo、GMX、Web.deの場合</translation>
    </message>
    <message>
        <source>Opens the manual, with a text to send to the customer</source>
        <translation>顧客に送る文面を含むマニュアルを開きます</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近使ったファイル</translation>
    </message>
</context>
<context>
    <name>BounceLens::StatusFrame</name>
    <message>
        <source>Reply code</source>
        <translation>応答コード</translation>
    </message>
    <message>
        <source>Enhanced status code</source>
        <translation>拡張ステータスコード</translation>
    </message>
    <message>
        <source>Status line: %1</source>
        <translation>ステータス行: %1</translation>
    </message>
    <message>
        <source>Show line %1 in the source</source>
        <translation>ソースの%1行目を表示</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>There is no card &quot;%1&quot;. See: bouncelens cards list</source>
        <translation>「%1」というカードはありません。一覧の表示: bouncelens cards list</translation>
    </message>
    <message>
        <source>You have no cards of your own yet.</source>
        <translation>自分のカードはまだありません。</translation>
    </message>
    <message>
        <source>There are no cards in %1.</source>
        <translation>%1にカードはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) without a fault.</source>
        <translation>
            <numerusform>%n件のカードに誤りはありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dialect(s) without a fault.</source>
        <translation>
            <numerusform>%n件の方言に誤りはありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of texts without a fault.</source>
        <translation>
            <numerusform>%n件の文面ファイルに誤りはありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>by text</source>
        <translation>語句による</translation>
    </message>
    <message>
        <source>by code</source>
        <translation>コードによる</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>該当なし</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>This card calls for no checks.</source>
        <translation>このカードに必要なチェックはありません。</translation>
    </message>
    <message>
        <source>Of %1 failures the first %2 are checked.</source>
        <translation>%1件の配信失敗のうち、最初の%2件をチェックします。</translation>
    </message>
    <message>
        <source>It cannot be told what “%1” was meant to be: SPF, DMARC, a DKIM key, MTA-STS or TLS-RPT.</source>
        <translation>「%1」がSPF、DMARC、DKIMキー、MTA-STS、TLS-RPTのどれのつもりで書かれたものか判定できません。</translation>
    </message>
    <message>
        <source>“%1” is no resolver. Give an IP address, tls://ADDRESS#NAME or an https address.</source>
        <translation>「%1」はリゾルバーではありません。IPアドレス、tls://アドレス#名前、またはhttpsアドレスを指定してください。</translation>
    </message>
    <message>
        <source>Nothing can be asked: the resolver in the settings, “%1”, is not valid. Change it there, or name one with --resolver.</source>
        <translation>問い合わせできません。設定にあるリゾルバー「%1」が正しくありません。設定で変更するか、--resolverで指定してください。</translation>
    </message>
    <message>
        <source>The time limit is a number of seconds from 1 to %1.</source>
        <translation>制限時間は1から%1までの秒数です。</translation>
    </message>
    <message>
        <source>--key wants the name of a blocklist service, “=” and your key of it.</source>
        <translation>--keyには、ブロックリストサービスの名前、「=」、そのサービスの自分のキーを指定します。</translation>
    </message>
    <message>
        <source>--until goes with --watch, and is one of published, safe and pass.</source>
        <translation>--untilは--watchと一緒に使い、値はpublished、safe、passのいずれかです。</translation>
    </message>
    <message>
        <source>“%1” is no record. Give a name, a type and what the record says, as a zone file does.</source>
        <translation>「%1」はレコードではありません。ゾーンファイルと同じように、名前、種類、内容を指定してください。</translation>
    </message>
    <message>
        <source>check needs a file, or - for standard input, or checks and whom they are about.</source>
        <translation>checkには、ファイル、標準入力を表す-、またはチェックの名前とその対象が必要です。</translation>
    </message>
    <message>
        <source>What a bounce is about is read from it: give a file, or --ip, --sender and the like.</source>
        <translation>チェックの対象は不達通知から読み取られます。ファイルを指定するか、--ip、--senderなどを指定してください。</translation>
    </message>
    <message>
        <source>“%1” is no IP address.</source>
        <translation>「%1」はIPアドレスではありません。</translation>
    </message>
    <message>
        <source>“%1” is no mail address and no domain.</source>
        <translation>「%1」はメールアドレスでもドメインでもありません。</translation>
    </message>
    <message>
        <source>“%1” names no author.</source>
        <translation>「%1」に作成者がありません。</translation>
    </message>
    <message>
        <source>“%1” is no name that the DNS could know.</source>
        <translation>「%1」はDNSで扱える名前ではありません。</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>%1: not asked</source>
        <translation>%1: 問い合わせなし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>at %1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>from %1 at %2 UTC</source>
        <translation>%1より、%2 UTC</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題あり</translation>
    </message>
    <message>
        <source>Could not tell</source>
        <translation>判定不能</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>応答あり</translation>
    </message>
    <message>
        <source>the name has no such record</source>
        <translation>名前にそのレコードがない</translation>
    </message>
    <message>
        <source>the name does not exist (NXDOMAIN)</source>
        <translation>名前が存在しない（NXDOMAIN）</translation>
    </message>
    <message>
        <source>the look-up failed (SERVFAIL)</source>
        <translation>照会に失敗（SERVFAIL）</translation>
    </message>
    <message>
        <source>the resolver refused (REFUSED)</source>
        <translation>リゾルバーが拒否（REFUSED）</translation>
    </message>
    <message>
        <source>the question was not understood (FORMERR)</source>
        <translation>問い合わせが理解されなかった（FORMERR）</translation>
    </message>
    <message>
        <source>the signature is wrong (DNSSEC)</source>
        <translation>署名が正しくない（DNSSEC）</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>時間内に応答なし</translation>
    </message>
    <message>
        <source>the answer was cut off</source>
        <translation>応答が途中で切れている</translation>
    </message>
    <message>
        <source>the answer cannot be read</source>
        <translation>応答を読み取れない</translation>
    </message>
    <message>
        <source>no resolver can be reached</source>
        <translation>接続できるリゾルバーがない</translation>
    </message>
    <message>
        <source>the resolver&apos;s certificate is not valid</source>
        <translation>リゾルバーの証明書が有効でない</translation>
    </message>
    <message>
        <source>the resolver&apos;s certificate cannot be judged</source>
        <translation>リゾルバーの証明書を判定できない</translation>
    </message>
    <message>
        <source>the resolver&apos;s web server failed</source>
        <translation>リゾルバーのWebサーバーで障害が発生</translation>
    </message>
    <message>
        <source>not asked, because the name belongs to a private network</source>
        <translation>プライベートネットワークの名前のため問い合わせなし</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>%1 (TTL %2 s)</source>
        <translation>%1（TTL %2秒）</translation>
    </message>
    <message>
        <source>alias of %1</source>
        <translation>%1の別名</translation>
    </message>
    <message>
        <source>Publish this record: %1</source>
        <translation>このレコードを公開してください: %1</translation>
    </message>
    <message>
        <source>Delete this record: %1</source>
        <translation>このレコードを削除してください: %1</translation>
    </message>
    <message>
        <source>Change this record: %1</source>
        <translation>このレコードを変更してください: %1</translation>
    </message>
    <message>
        <source>  now:   %1</source>
        <translation>  現在:   %1</translation>
    </message>
    <message>
        <source>  to be: %1</source>
        <translation>  変更後: %1</translation>
    </message>
    <message>
        <source>The checks support this card</source>
        <translation>チェックの結果はこのカードを裏付けています</translation>
    </message>
    <message>
        <source>The checks contradict this card</source>
        <translation>チェックの結果はこのカードと矛盾しています</translation>
    </message>
    <message>
        <source>The checks found something that may add to this</source>
        <translation>関係する可能性のあるものがチェックで見つかりました</translation>
    </message>
    <message>
        <source>The checks say nothing for or against this card</source>
        <translation>チェックの結果からは、このカードの当否を判断できません</translation>
    </message>
    <message>
        <source>Unless it was mended since, the cause is another one.</source>
        <translation>その後に解消されたのでなければ、原因は別にあります。</translation>
    </message>
    <message>
        <source>Status line: %1</source>
        <translation>ステータス行: %1</translation>
    </message>
    <message>
        <source>Card: %1</source>
        <translation>カード: %1</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Listed on a blocklist (%2): %1{. This explains the refusal}.</source>
        <translation>ブロックリスト（%2）に%1が登録されています{。これが拒否の理由です}。</translation>
    </message>
    <message>
        <source>None of the lists asked (%2) names %1{: blocklists do not explain the refusal, or the entry is gone}.</source>
        <translation>問い合わせたリスト（%2）のどれにも%1は登録されていません{。ブロックリストは拒否の理由でないか、登録はすでに解除されています}。</translation>
    </message>
    <message>
        <source>None of the lists that answered (%2) names %1; of others (%3) it cannot be told.</source>
        <translation>応答したリスト（%2）に%1は登録されていません。その他のリスト（%3）については判定できません。</translation>
    </message>
    <message>
        <source>None of the lists asked (%1) gave an answer that can be used.</source>
        <translation>問い合わせたリスト（%1）から、使える応答は得られませんでした。</translation>
    </message>
    <message>
        <source>{The bounce names|You gave} no address or domain that a blocklist could be asked for.</source>
        <translation>{不達通知には|指定された内容には}、ブロックリストに照会できるアドレスもドメインもありません。</translation>
    </message>
    <message>
        <source>%2 lists %1: %4 (answer %3).</source>
        <translation>%2に%1が登録されています: %4（応答%3）。</translation>
    </message>
    <message>
        <source>%2 lists %1 for a reason that is not known here (answer %3).</source>
        <translation>%2に%1が登録されていますが、その理由は分かりません（応答%3）。</translation>
    </message>
    <message>
        <source>%1 says: “%2”.</source>
        <translation>%1の説明: 「%2」。</translation>
    </message>
    <message>
        <source>To look up or remove the entry of %1, see %2.</source>
        <translation>%1の登録を確認または解除するには、%2を参照してください。</translation>
    </message>
    <message>
        <source>%2 does not list %1.</source>
        <translation>%2に%1は登録されていません。</translation>
    </message>
    <message>
        <source>Who may ask %1: “%2”.</source>
        <translation>%1に問い合わせできる条件: 「%2」。</translation>
    </message>
    <message>
        <source>%1 lists everything, even the test entry that must never be listed, so its answer says nothing; receivers should not use it any more.</source>
        <translation>%1は、登録されるはずのないテスト用の項目を含め、すべてを登録済みと答えるため、その応答には意味がありません。受信側はこのリストの使用をやめる必要があります。</translation>
    </message>
    <message>
        <source>%1 does not even list its own test entry, so “not listed” says nothing.</source>
        <translation>%1は自身のテスト用の項目も登録済みと答えないため、「登録なし」という応答には意味がありません。</translation>
    </message>
    <message>
        <source>%1 does not know the zone that was asked (answer %2).</source>
        <translation>%1は、問い合わせたゾーンを扱っていません（応答%2）。</translation>
    </message>
    <message>
        <source>%1 does not answer public DNS resolvers (answer %2); choose another resolver, or use a key.</source>
        <translation>%1はパブリックDNSリゾルバーには応答しません（応答%2）。別のリゾルバーを選ぶか、キーを使ってください。</translation>
    </message>
    <message>
        <source>%1 refuses because this resolver asks too often (answer %2).</source>
        <translation>このリゾルバーからの問い合わせが多すぎるため、%1は応答を拒否しています（応答%2）。</translation>
    </message>
    <message>
        <source>%1 refused to answer (answer %2); this is no entry.</source>
        <translation>%1は応答を拒否しました（応答%2）。登録されているという意味ではありません。</translation>
    </message>
    <message>
        <source>%1 gave an answer that is no entry (%2): %3.</source>
        <translation>%1の応答（%2）は、登録を示すものではありません: %3。</translation>
    </message>
    <message>
        <source>%1 gave an answer that is no entry (%2).</source>
        <translation>%1の応答（%2）は、登録を示すものではありません。</translation>
    </message>
    <message>
        <source>%1 answered with %2, which no blocklist does: the list has moved, or the DNS resolver makes answers up.</source>
        <translation>%1はブロックリストではありえない%2を返しました。リストが移転したか、DNSリゾルバーが応答を作り出しています。</translation>
    </message>
    <message>
        <source>None of the %2 usual lists names %1{; the list that refused may be another one}.</source>
        <translation>一般的なリスト%2件のどれにも%1は登録されていません{。拒否の元になったリストは別のものである可能性があります}。</translation>
    </message>
    <message>
        <source>%1 lists IP addresses, and {the bounce names|you gave} no public one.</source>
        <translation>%1はIPアドレスのリストですが、パブリックIPアドレスが{不達通知に記載されて|指定されて}いません。</translation>
    </message>
    <message>
        <source>%1 knows no IPv6 addresses and was not asked.</source>
        <translation>%1はIPv6アドレスを扱わないため、問い合わせませんでした。</translation>
    </message>
    <message>
        <source>%1 answers only with a key and was not asked.</source>
        <translation>%1はキーがないと応答しないため、問い合わせませんでした。</translation>
    </message>
    <message>
        <source>The returned message has no DKIM signature, or its header was not returned.</source>
        <translation>返送されたメールにDKIM署名がないか、ヘッダーが返送されていません。</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 (selector %2) holds{: DKIM does not explain the refusal}.</source>
        <translation>%1のDKIM署名（セレクター%2）は有効です{。DKIMは拒否の理由ではありません}。</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 (selector %2) matches the message, but is expired, outdated or too weak, so receivers do not count it{: this explains a refusal}.</source>
        <translation>%1のDKIM署名（セレクター%2）はメールと一致しますが、期限切れか、古い方式か、強度不足のため、受信側では考慮されません{。これは拒否の理由になります}。</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 (selector %2) holds for the header, but the body was changed after signing{: this explains a refusal, unless only the report changed it}.</source>
        <translation>%1のDKIM署名（セレクター%2）はヘッダーについては有効ですが、署名の後に本文が変更されています{。通知の中だけで変更されたのでなければ、これは拒否の理由になります}。</translation>
    </message>
    <message>
        <source>The body is as %1 (selector %2) signed it, but a signed header field was changed, or the key is another one{: this explains a refusal, unless only the report changed it}.</source>
        <translation>本文は%1（セレクター%2）が署名したときのままですが、署名対象のヘッダーフィールドが変更されたか、キーが異なります{。通知の中だけで変更されたのでなければ、これは拒否の理由になります}。</translation>
    </message>
    <message>
        <source>Neither header nor body match the DKIM signature of %1 (selector %2){: this explains a refusal, unless only the report changed them}.</source>
        <translation>ヘッダーも本文も%1のDKIM署名（セレクター%2）と一致しません{。通知の中だけで変更されたのでなければ、これは拒否の理由になります}。</translation>
    </message>
    <message>
        <source>The DKIM key of %1 (selector %2) is usable and the signature holds for the header; the body was not returned, so nobody can tell whether it was changed.</source>
        <translation>%1のDKIMキー（セレクター%2）は使用でき、ヘッダーに対して署名は有効です。本文が返送されていないため、本文が変更されたかどうかは分かりません。</translation>
    </message>
    <message>
        <source>The DKIM key of %1 (selector %2) is usable, but the returned header does not match the signature; it may have been changed on the way or in the report, and the body was not returned.</source>
        <translation>%1のDKIMキー（セレクター%2）は使用できますが、返送されたヘッダーは署名と一致しません。ヘッダーは途中または通知の中で変更された可能性があります。本文は返送されていません。</translation>
    </message>
    <message>
        <source>This computer&apos;s OpenSSL does not verify signatures of the kind that %1 (selector %2) made.</source>
        <translation>このコンピューターのOpenSSLは、%1（セレクター%2）が使った種類の署名を検証できません。</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 (selector %2) is malformed: receivers ignore it.</source>
        <translation>%1のDKIM署名（セレクター%2）は形式が正しくないため、受信側に無視されます。</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 (selector %2) lacks a tag that it must have: receivers ignore it.</source>
        <translation>%1のDKIM署名（セレクター%2）には必須のタグがないため、受信側に無視されます。</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 (selector %2) is of an unknown version: receivers ignore it.</source>
        <translation>%1のDKIM署名（セレクター%2）は不明なバージョンのため、受信側に無視されます。</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 (selector %2) uses an unknown algorithm (%4): receivers ignore it.</source>
        <translation>%1のDKIM署名（セレクター%2）は不明なアルゴリズム（%4）を使っているため、受信側に無視されます。</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 (selector %2) names an unknown way to prepare the text for signing (c=): receivers ignore it.</source>
        <translation>%1のDKIM署名（セレクター%2）は、署名対象の正規化に不明な方式を指定しているため（c=）、受信側に無視されます。</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 (selector %2) does not keep its key in the DNS (q=): receivers ignore it.</source>
        <translation>%1のDKIM署名（セレクター%2）はキーをDNSに置いていないため（q=）、受信側に無視されます。</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 (selector %2) signs for %4, which does not belong to %1: receivers ignore it.</source>
        <translation>%1のDKIM署名（セレクター%2）は、%1に属さない%4のために署名しているため、受信側に無視されます。</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 (selector %2) does not cover the From field: receivers ignore it.</source>
        <translation>%1のDKIM署名（セレクター%2）はFromフィールドを対象に含まないため、受信側に無視されます。</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 (selector %2) covers %4 bytes of the body, but the body is shorter: it was cut off after signing.</source>
        <translation>%1のDKIM署名（セレクター%2）は本文の%4バイトを対象にしていますが、本文はそれより短く、署名の後に切り詰められています。</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 (selector %2) was valid until %4 only: receivers ignore it since.</source>
        <translation>%1のDKIM署名（セレクター%2）の有効期限は%4までだったため、それ以降は受信側に無視されます。</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 (selector %2) is of a draft, before RFC 4871: receivers ignore it.</source>
        <translation>%1のDKIM署名（セレクター%2）はRFC 4871より前の草案のものであるため、受信側に無視されます。</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 (selector %2) uses SHA-1, which receivers must ignore since 2018 (RFC 8301).</source>
        <translation>%1のDKIM署名（セレクター%2）はSHA-1を使っています。受信側は2018年以降、SHA-1を無視しなければなりません（RFC 8301）。</translation>
    </message>
    <message>
        <source>The DKIM key %3 does not exist, so nobody can verify the signature of %1{: this explains a refusal}.</source>
        <translation>DKIMキー%3が存在しないため、%1の署名は誰にも検証できません{。これは拒否の理由になります}。</translation>
    </message>
    <message>
        <source>The DKIM key %3 cannot be read, so nobody can verify the signature of %1{: this explains a refusal}.</source>
        <translation>DKIMキー%3を読み取れないため、%1の署名は誰にも検証できません{。これは拒否の理由になります}。</translation>
    </message>
    <message>
        <source>The DKIM key %3 was revoked (p= is empty), so the signature of %1 does not count{: this explains a refusal}.</source>
        <translation>DKIMキー%3は失効している（p=が空）ため、%1の署名は考慮されません{。これは拒否の理由になります}。</translation>
    </message>
    <message>
        <source>The DKIM key %3 is of another type than the signature of %1 needs{: this explains a refusal}.</source>
        <translation>DKIMキー%3は、%1の署名に必要なものと種類が異なります{。これは拒否の理由になります}。</translation>
    </message>
    <message>
        <source>The DKIM key %3 does not allow {the hash of the signature of %1|SHA-256, the hash of every signature of today} (h=){: this explains a refusal}.</source>
        <translation>DKIMキー%3は{%1の署名のハッシュ|現在のすべての署名に使われるハッシュ、SHA-256}を許可していません（h=）{。これは拒否の理由になります}。</translation>
    </message>
    <message>
        <source>The DKIM key %3 is not for mail (s=){: this explains a refusal}.</source>
        <translation>DKIMキー%3はメール用ではありません（s=）{。これは拒否の理由になります}。</translation>
    </message>
    <message>
        <source>The DKIM key %3 does not allow subdomains (t=s), but %4 signed{: this explains a refusal}.</source>
        <translation>DKIMキー%3はサブドメインを許可していません（t=s）が、%4が署名しています{。これは拒否の理由になります}。</translation>
    </message>
    <message>
        <source>The DKIM key %3 has %4 bits; receivers must ignore keys under 1024 bits (RFC 8301).</source>
        <translation>DKIMキー%3は%4ビットです。受信側は1024ビット未満のキーを無視しなければなりません（RFC 8301）。</translation>
    </message>
    <message>
        <source>The DKIM key %3 has %4 bits; 2048 are recommended.</source>
        <translation>DKIMキー%3は%4ビットです。推奨は2048ビットです。</translation>
    </message>
    <message>
        <source>The DKIM key %3 says that %1 is only testing (t=y); receivers treat the mail all the same.</source>
        <translation>DKIMキー%3は、%1がテスト中であることを示しています（t=y）。受信側でのメールの扱いは変わりません。</translation>
    </message>
    <message>
        <source>%3 has %4 records where there should be one; which of them receivers take is open.</source>
        <translation>%3には、1つであるべきレコードが%4件あります。受信側がどれを使うかは決まっていません。</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 (selector %2) does not cover the last %4 bytes of the body (l=).</source>
        <translation>%1のDKIM署名（セレクター%2）は、本文の最後の%4バイトを対象に含みません（l=）。</translation>
    </message>
    <message>
        <source>The message has %1 more DKIM signatures that were not looked at.</source>
        <translation>このメールには、ほかにも調べなかったDKIM署名が%1件あります。</translation>
    </message>
    <message>
        <source>The ARC chain of the message holds; it was sealed by %1.</source>
        <translation>このメールのARCチェーンは有効です。%1がシールを付けました。</translation>
    </message>
    <message>
        <source>The ARC chain is incomplete or out of order at step %1 (ARC set): receivers do not count it.</source>
        <translation>ARCチェーンは%1番目（ARCセット）で不完全か順序が正しくないため、受信側では考慮されません。</translation>
    </message>
    <message>
        <source>A field of the ARC chain has no valid number (i=): receivers do not count the chain.</source>
        <translation>ARCチェーンに有効な番号（i=）のないフィールドがあるため、受信側ではこのチェーンは考慮されません。</translation>
    </message>
    <message>
        <source>The last server that sealed the ARC chain, at step %1 (ARC set), already found it broken: receivers do not count it.</source>
        <translation>ARCチェーンに最後にシールを付けたサーバー（%1番目のARCセット）の時点で、チェーンはすでに壊れていたため、受信側では考慮されません。</translation>
    </message>
    <message>
        <source>The ARC seal at step %1 (ARC set) does not continue the chain (cv=): receivers do not count the chain.</source>
        <translation>%1番目（ARCセット）のARCシールがチェーンを継続していないため（cv=）、受信側ではこのチェーンは考慮されません。</translation>
    </message>
    <message>
        <source>The ARC signature at step %1 (ARC set) does not hold, for instance because the message was changed later: receivers do not count the chain.</source>
        <translation>%1番目（ARCセット）のARC署名は、後からメールが変更されたなどの理由で有効でないため、受信側ではこのチェーンは考慮されません。</translation>
    </message>
    <message>
        <source>The ARC seal at step %1 (ARC set) does not hold: receivers do not count the chain.</source>
        <translation>%1番目（ARCセット）のARCシールが有効でないため、受信側ではこのチェーンは考慮されません。</translation>
    </message>
    <message>
        <source>Whether the ARC chain holds cannot be told at step %1 (ARC set): the body of the message was not returned, or a key could not be looked up.</source>
        <translation>%1番目（ARCセット）でARCチェーンが有効かどうかは判定できません。メールの本文が返送されていないか、キーを照会できませんでした。</translation>
    </message>
    <message>
        <source>The DKIM key %3 is an alias of %4, where nothing is published, so nobody can verify the signature of %1{: this explains a refusal}. Whoever runs %4 must publish the key there, or the alias must go.</source>
        <translation>DKIMキー%3は%4の別名ですが、%4には何も公開されていないため、%1の署名は誰にも検証できません{。これは拒否の理由になります}。%4の運営者がそこでキーを公開するか、別名を削除する必要があります。</translation>
    </message>
    <message>
        <source>The alias %3 leads to %4, whose end stands there twice: a dot is missing behind the name in the zone file.</source>
        <translation>別名%3は%4を指していますが、末尾が二重になっています。ゾーンファイルで名前の後のドットが抜けています。</translation>
    </message>
    <message>
        <source>The DKIM key %3 holds the lines “BEGIN PUBLIC KEY” and “END PUBLIC KEY”; only the letters between them belong there.</source>
        <translation>DKIMキー%3に「BEGIN PUBLIC KEY」と「END PUBLIC KEY」の行が含まれています。必要なのはその間の文字だけです。</translation>
    </message>
    <message>
        <source>The DKIM key %3 is an Ed25519 key in the form of RSA keys; an Ed25519 key stands in the record as 32 bytes alone.</source>
        <translation>DKIMキー%3は、RSAキーの形式で書かれたEd25519キーです。Ed25519キーは、レコードには32バイトのみで書きます。</translation>
    </message>
    <message>
        <source>The DKIM key %3 names another type (k=) than the key that it holds.</source>
        <translation>DKIMキー%3に書かれた種類（k=）は、実際のキーの種類と異なります。</translation>
    </message>
    <message>
        <source>A DKIM key stands at %2, where no receiver looks for it: a dot is missing behind the name in the zone file. It belongs at %1.</source>
        <translation>DKIMキーが、受信側が参照しない%2にあります。ゾーンファイルで名前の後のドットが抜けています。正しい位置は%1です。</translation>
    </message>
    <message>
        <source>The DKIM key %3 names signature algorithms in h=, where names of hashes such as sha256 belong.</source>
        <translation>DKIMキー%3のh=には署名アルゴリズムの名前が書かれています。ここに書くのはsha256などのハッシュの名前です。</translation>
    </message>
    <message>
        <source>The DKIM key %3 is cut off: %4 of %5 bytes are there. Many DNS panels keep only 255 characters of a text; the rest belongs in a second quoted string.</source>
        <translation>DKIMキー%3は途中で切れていて、%5バイトのうち%4バイトしかありません。DNS管理画面の多くは1つの文字列を255文字までしか保存しません。残りは、引用符で囲んだ2つ目の文字列に入れます。</translation>
    </message>
    <message>
        <source>The DKIM key %3 can be used; it has %4 bits.</source>
        <translation>DKIMキー%3は使用でき、%4ビットです。</translation>
    </message>
    <message>
        <source>The message passes DMARC of %1 through %4{: DMARC does not explain the refusal}.</source>
        <translation>このメールは%4によって%1のDMARCに合格します{。DMARCは拒否の理由ではありません}。</translation>
    </message>
    <message>
        <source>Neither SPF nor DKIM passes for a domain that belongs to %1, and %2 asks to refuse such mail{: this explains the refusal}.</source>
        <translation>SPFもDKIMも、%1に属するドメインでは合格していません。%2は、このようなメールの拒否を求めています{。これが拒否の理由です}。</translation>
    </message>
    <message>
        <source>Neither SPF nor DKIM passes for a domain that belongs to %1, and %2 asks to treat such mail as suspicious{: this may explain the refusal}.</source>
        <translation>SPFもDKIMも、%1に属するドメインでは合格していません。%2は、このようなメールを疑わしいものとして扱うよう求めています{。これが拒否の理由である可能性があります}。</translation>
    </message>
    <message>
        <source>Neither SPF nor DKIM passes for a domain that belongs to %1, but under %2 the policy none applies, which asks for no action: a receiver that refuses does so by its own rules.</source>
        <translation>SPFもDKIMも、%1に属するドメインでは合格していません。ただし%2により、対処を求めないポリシーnoneが適用されます。拒否する受信側は、独自のルールに従っています。</translation>
    </message>
    <message>
        <source>%2 asks to refuse mail of %1 that is not authenticated{; whether this mail was authenticated cannot be told}.</source>
        <translation>%2は、認証されていない%1のメールの拒否を求めています{。このメールが認証されていたかどうかは判定できません}。</translation>
    </message>
    <message>
        <source>%2 asks to treat mail of %1 that is not authenticated as suspicious{; whether this mail was authenticated cannot be told}.</source>
        <translation>%2は、認証されていない%1のメールを疑わしいものとして扱うよう求めています{。このメールが認証されていたかどうかは判定できません}。</translation>
    </message>
    <message>
        <source>Under %2 the policy none, which asks for no action, applies to mail of %1{: DMARC hardly explains the refusal}.</source>
        <translation>%1のメールには、%2により、対処を求めないポリシーnoneが適用されます{。DMARCが拒否の理由とは考えにくいです}。</translation>
    </message>
    <message>
        <source>No DMARC policy covers %1: receivers that demand one may refuse for that, but none refuses because of a policy.</source>
        <translation>%1に適用されるDMARCポリシーはありません。DMARCポリシーを必須とする受信側はそのために拒否することがありますが、ポリシーに従って拒否されることはありません。</translation>
    </message>
    <message>
        <source>%1 has %2 DMARC records, so receivers act as if there were none.</source>
        <translation>%1にはDMARCレコードが%2件あるため、受信側では1つもないものとして扱われます。</translation>
    </message>
    <message>
        <source>The DMARC record %1 has no valid policy (p=) and asks for no reports, so receivers act as if there were none.</source>
        <translation>DMARCレコード%1には有効なポリシー（p=）がなく、レポートも求めていないため、受信側では存在しないものとして扱われます。</translation>
    </message>
    <message>
        <source>{The bounce does not tell|You did not give} the domain of the From field.</source>
        <translation>Fromフィールドのドメインが{不達通知に記載されて|指定されて}いません。</translation>
    </message>
    <message>
        <source>The From field names authors of several domains (%1), so DMARC gives no result: many receivers refuse such mail for that.</source>
        <translation>Fromフィールドに複数のドメインの作成者（%1）が記載されているため、DMARCの結果が出ません。このようなメールは、それを理由に多くの受信側で拒否されます。</translation>
    </message>
    <message>
        <source>Neither the envelope sender nor a DKIM signature is known that could belong to %1.</source>
        <translation>%1に属する可能性のあるエンベロープ送信者もDKIM署名も分かっていません。</translation>
    </message>
    <message>
        <source>SPF passes for %1, which belongs to %2.</source>
        <translation>%2に属する%1でSPFは合格です。</translation>
    </message>
    <message>
        <source>SPF is about %1, but the DMARC record of %2 demands the very same domain (aspf=s).</source>
        <translation>SPFの対象は%1ですが、%2のDMARCレコードは完全に同じドメインであることを求めています（aspf=s）。</translation>
    </message>
    <message>
        <source>SPF is about %1, which does not belong to %2, so it does not count for DMARC.</source>
        <translation>SPFの対象は%1で、%2に属していないため、DMARCでは考慮されません。</translation>
    </message>
    <message>
        <source>SPF is about %1, which belongs to %2, but SPF does not pass.</source>
        <translation>SPFの対象は%2に属する%1ですが、SPFは不合格です。</translation>
    </message>
    <message>
        <source>Whether SPF of %1 counts for %2 cannot be told.</source>
        <translation>%1のSPFが%2について考慮されるかどうかは判定できません。</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 holds, and %1 belongs to %2.</source>
        <translation>%1のDKIM署名は有効で、%1は%2に属しています。</translation>
    </message>
    <message>
        <source>The DKIM signature is of %1, but the DMARC record of %2 demands the very same domain (adkim=s).</source>
        <translation>DKIM署名は%1のものですが、%2のDMARCレコードは完全に同じドメインであることを求めています（adkim=s）。</translation>
    </message>
    <message>
        <source>The DKIM signature is of %1, which does not belong to %2, so it does not count for DMARC.</source>
        <translation>DKIM署名は%1のもので、%2に属していないため、DMARCでは考慮されません。</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 would count for %2, but it does not hold.</source>
        <translation>%1のDKIM署名は%2について考慮されるはずですが、有効ではありません。</translation>
    </message>
    <message>
        <source>Whether the DKIM signature of %1 counts for %2 cannot be told.</source>
        <translation>%1のDKIM署名が%2について考慮されるかどうかは判定できません。</translation>
    </message>
    <message>
        <source>The policy %1 comes from p= of %2.</source>
        <translation>ポリシー%1は、%2のp=によるものです。</translation>
    </message>
    <message>
        <source>The policy %1 comes from sp= of %2, because the domain has no record of its own.</source>
        <translation>ドメイン自身のレコードがないため、%2のsp=によるポリシー%1が適用されます。</translation>
    </message>
    <message>
        <source>The policy %1 comes from np= of %2, because the domain does not exist.</source>
        <translation>ドメインが存在しないため、%2のnp=によるポリシー%1が適用されます。</translation>
    </message>
    <message>
        <source>The DMARC record says t=y (testing), so receivers apply the policy %2 instead of %1.</source>
        <translation>DMARCレコードにt=y（テスト中）とあるため、受信側では%1の代わりにポリシー%2が適用されます。</translation>
    </message>
    <message>
        <source>The value of %1= in %2, “%3”, is of the wrong form or stands there twice; receivers ignore it.</source>
        <translation>%2の%1=の値「%3」は、形式が正しくないか、重複しているため、受信側に無視されます。</translation>
    </message>
    <message>
        <source>%1= in %2 is no longer part of DMARC (RFC 9989).</source>
        <translation>%2の%1=は、現在のDMARCには含まれていません（RFC 9989）。</translation>
    </message>
    <message>
        <source>%1= in %2 is not a tag of DMARC; receivers ignore it.</source>
        <translation>%2の%1=はDMARCのタグではないため、受信側に無視されます。</translation>
    </message>
    <message>
        <source>%1 asks for no reports, so its owner does not learn which mail fails.</source>
        <translation>%1はレポートを求めていないため、どのメールが不合格になったか所有者には分かりません。</translation>
    </message>
    <message>
        <source>Reports to %1 are not sent, because the record %2 is missing.</source>
        <translation>レコード%2がないため、%1へのレポートは送信されません。</translation>
    </message>
    <message>
        <source>Whether %1 accepts DMARC reports cannot be told, because %2 could not be looked up.</source>
        <translation>%2を照会できなかったため、%1がDMARCレポートを受け付けるかどうかは判定できません。</translation>
    </message>
    <message>
        <source>The domain of the From field belongs to %1 by DMARC records, but to %2 by the Public Suffix List; older receivers go by that list and may decide differently.</source>
        <translation>Fromフィールドのドメインは、DMARCレコードによると%1に、Public Suffix Listによると%2に属します。古い受信側はこのリストに従うため、判断が異なることがあります。</translation>
    </message>
    <message>
        <source>%1 names a logo (BIMI).</source>
        <translation>%1はロゴを指定しています（BIMI）。</translation>
    </message>
    <message>
        <source>%1 declines to show a logo (BIMI).</source>
        <translation>%1はロゴを表示しないことを指定しています（BIMI）。</translation>
    </message>
    <message>
        <source>The BIMI record %1 is malformed{; this does not explain a refusal}.</source>
        <translation>BIMIレコード%1は形式が正しくありません{。これは拒否の理由ではありません}。</translation>
    </message>
    <message>
        <source>The BIMI record %1 names a logo that is not an https address{; this does not explain a refusal}.</source>
        <translation>BIMIレコード%1が指定するロゴは、httpsアドレスではありません{。これは拒否の理由ではありません}。</translation>
    </message>
    <message>
        <source>The BIMI record %1 names a certificate that is not an https address{; this does not explain a refusal}.</source>
        <translation>BIMIレコード%1が指定する証明書は、httpsアドレスではありません{。これは拒否の理由ではありません}。</translation>
    </message>
    <message>
        <source>%1 has several BIMI records, so receivers use none.</source>
        <translation>%1にはBIMIレコードが複数あるため、受信側ではどれも使われません。</translation>
    </message>
    <message>
        <source>Receivers show the logo of %1 only under a DMARC policy of quarantine or reject.</source>
        <translation>受信側が%1のロゴを表示するのは、DMARCポリシーがquarantineまたはrejectの場合だけです。</translation>
    </message>
    <message>
        <source>SPF passes for %1 itself.</source>
        <translation>%1自身のSPFは合格です。</translation>
    </message>
    <message>
        <source>SPF is about %1 itself, but SPF does not pass.</source>
        <translation>SPFの対象は%1自身ですが、SPFは不合格です。</translation>
    </message>
    <message>
        <source>Whether SPF of %1 passes cannot be told.</source>
        <translation>%1のSPFが合格かどうかは判定できません。</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 itself holds.</source>
        <translation>%1自身のDKIM署名は有効です。</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 would count, but it does not hold.</source>
        <translation>%1のDKIM署名は考慮されるはずですが、有効ではありません。</translation>
    </message>
    <message>
        <source>Whether the DKIM signature of %1 holds cannot be told.</source>
        <translation>%1のDKIM署名が有効かどうかは判定できません。</translation>
    </message>
    <message>
        <source>%2 has no valid p=, or a wrong sp= or np=, so receivers act as if it said p=none.</source>
        <translation>%2に有効なp=がないか、sp=またはnp=が誤っているため、受信側ではp=noneとして扱われます。</translation>
    </message>
    <message>
        <source>%1= in %2 must be written in small letters; receivers ignore it as it is.</source>
        <translation>%2の%1=は小文字で書く必要があります。このままでは受信側に無視されます。</translation>
    </message>
    <message>
        <source>“%1” among the report addresses of %2 is no address of the form “mailto:name@example.com”; no reports go there.</source>
        <translation>%2のレポート用アドレスのうち「%1」は、「mailto:name@example.com」の形式のアドレスではありません。ここにはレポートが送られません。</translation>
    </message>
    <message>
        <source>The records of %1 ask for different policies. The stricter one (%2) is proposed, so that nothing gets weaker; it applies to all mail of the domain as soon as there is one record.</source>
        <translation>%1のレコードは、それぞれ異なるポリシーを求めています。今より緩くならないように、厳しいほう（%2）を提案します。レコードが1つになると、ドメインのすべてのメールに適用されます。</translation>
    </message>
    <message>
        <source>%1 has a record that was meant to be DMARC, but that receivers do not take for one: “%2”.</source>
        <translation>%1には、DMARCのつもりで書かれ、受信側ではDMARCと見なされないレコードがあります: 「%2」。</translation>
    </message>
    <message>
        <source>A DMARC record stands at %1, where no receiver looks for it; it belongs at %2 instead.</source>
        <translation>DMARCレコードが、受信側が参照しない%1にあります。正しい位置は%2です。</translation>
    </message>
    <message>
        <source>For %1 alone, the policy %2 of %3 would apply; some receivers take the strictest policy of all authors.</source>
        <translation>%1だけであれば、%3のポリシー%2が適用されます。すべての作成者のポリシーのうち最も厳しいものを適用する受信側もあります。</translation>
    </message>
    <message>
        <source>No DMARC policy covers %1.</source>
        <translation>%1に適用されるDMARCポリシーはありません。</translation>
    </message>
    <message>
        <source>Receivers do not show the logo of %1 while the DMARC record of the organisation spares subdomains (sp=none).</source>
        <translation>組織のDMARCレコードがサブドメインを対象外としている間（sp=none）、受信側は%1のロゴを表示しません。</translation>
    </message>
    <message>
        <source>%1 is an alias of %2, where no record is published; whoever runs %2 must publish it there, or the alias must go.</source>
        <translation>%1は%2の別名ですが、%2にはレコードが公開されていません。%2の運営者がそこで公開するか、別名を削除する必要があります。</translation>
    </message>
    <message>
        <source>%1 has no %2 record.</source>
        <translation>%1には%2レコードがありません。</translation>
    </message>
    <message>
        <source>The name %1 does not exist.</source>
        <translation>名前%1は存在しません。</translation>
    </message>
    <message>
        <source>The look-up of %2 of %1 failed (SERVFAIL): its name servers or your DNS resolver have a fault.</source>
        <translation>%1の%2の照会に失敗しました（SERVFAIL）。ドメインのネームサーバーか、お使いのDNSリゾルバーに障害があります。</translation>
    </message>
    <message>
        <source>The DNS resolver refused to look up %2 of %1.</source>
        <translation>DNSリゾルバーが%1の%2の照会を拒否しました。</translation>
    </message>
    <message>
        <source>The DNS resolver did not understand the question for %2 of %1.</source>
        <translation>DNSリゾルバーは%1の%2についての問い合わせを理解できませんでした。</translation>
    </message>
    <message>
        <source>The answer for %2 of %1 is not signed correctly (DNSSEC).</source>
        <translation>%1の%2についての応答は、正しく署名されていません（DNSSEC）。</translation>
    </message>
    <message>
        <source>The look-up of %2 of %1 was not answered in time.</source>
        <translation>%1の%2の照会に、時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>The answer for %2 of %1 is too long for UDP and was cut off, and none came over TCP: TCP port 53 may be blocked, here or at the name servers.</source>
        <translation>%1の%2についての応答はUDPには長すぎるため途中で切れ、TCPでは応答がありませんでした。ここかネームサーバー側で、TCPポート53がブロックされている可能性があります。</translation>
    </message>
    <message>
        <source>The answer for %2 of %1 cannot be read.</source>
        <translation>%1の%2についての応答を読み取れません。</translation>
    </message>
    <message>
        <source>The aliases (CNAME) behind %1 lead in a circle or too far, so nobody finds its %2 record.</source>
        <translation>%1の別名（CNAME）が循環しているか、長くつながりすぎているため、その%2レコードは見つけられません。</translation>
    </message>
    <message>
        <source>No DNS resolver can be reached, so %2 of %1 was not looked up.</source>
        <translation>接続できるDNSリゾルバーがないため、%1の%2は照会していません。</translation>
    </message>
    <message>
        <source>The certificate of the encrypted DNS resolver is not valid, so %2 of %1 was not looked up.</source>
        <translation>暗号化DNSリゾルバーの証明書が有効でないため、%1の%2は照会していません。</translation>
    </message>
    <message>
        <source>This computer has no list of certificate authorities, so the encrypted DNS resolver cannot be checked, and %2 of %1 was not looked up.</source>
        <translation>このコンピューターには認証局の一覧がないため、暗号化DNSリゾルバーを確認できず、%1の%2は照会していません。</translation>
    </message>
    <message>
        <source>The encrypted DNS resolver (DNS over HTTPS) gave no DNS answer, so %2 of %1 was not looked up.</source>
        <translation>暗号化DNSリゾルバー（DNS over HTTPS）からDNSの応答が得られなかったため、%1の%2は照会できていません。</translation>
    </message>
    <message>
        <source>%1 is a name that only a private network can know, so %2 of it was not looked up.</source>
        <translation>%1はプライベートネットワークの中でしか知られない名前のため、その%2は照会していません。</translation>
    </message>
    <message>
        <source>The look-up of %2 of %1 was cancelled.</source>
        <translation>%1の%2の照会は取り消されました。</translation>
    </message>
    <message>
        <source>%1 is an alias (CNAME) and has %2 records beside it, which the DNS does not allow: some resolvers answer with these records, others with those of the alias.</source>
        <translation>%1は別名（CNAME）なのに、%2レコードも併せて持っています。これはDNSでは許されません。リゾルバーによって、このレコードを返すものと、別名の指す先のレコードを返すものがあります。</translation>
    </message>
    <message>
        <source>%1 exists, and its %2 name servers are in order{: the domain does not explain the refusal}.</source>
        <translation>%1は存在し、%2台のネームサーバーに問題はありません{。ドメインは拒否の理由ではありません}。</translation>
    </message>
    <message>
        <source>%1 exists, and %2 of its %3 name servers can be reached by others{: that rarely explains a refusal}.</source>
        <translation>%1は存在し、%3台のネームサーバーのうち%2台に外部から到達できます{。これが拒否の理由になることはまれです}。</translation>
    </message>
    <message>
        <source>The domain %1 does not exist{: this explains the refusal}.</source>
        <translation>ドメイン%1は存在しません{。これが拒否の理由です}。</translation>
    </message>
    <message>
        <source>The DNSSEC signatures of %1 are broken, so servers that check them cannot find its mail servers{: this explains the refusal}.</source>
        <translation>%1のDNSSEC署名が壊れているため、署名を検証するサーバーはそのメールサーバーを見つけられません{。これが拒否の理由です}。</translation>
    </message>
    <message>
        <source>None of the %2 name servers of %1 has a public address{: this explains the refusal}.</source>
        <translation>%1の%2台のネームサーバーのどれにもパブリックアドレスがありません{。これが拒否の理由です}。</translation>
    </message>
    <message>
        <source>%1 exists as part of a larger domain, whose name servers answer for it.</source>
        <translation>%1は上位のドメインの一部として存在し、上位のドメインのネームサーバーが応答します。</translation>
    </message>
    <message>
        <source>{The bounce does not name|You did not give} the domain.</source>
        <translation>ドメインが{不達通知に記載されて|指定されて}いません。</translation>
    </message>
    <message>
        <source>%1 has only %2 name server; two are the least that is recommended.</source>
        <translation>%1のネームサーバーは%2台だけです。少なくとも2台が推奨されています。</translation>
    </message>
    <message>
        <source>Name server %1: %2.</source>
        <translation>ネームサーバー%1: %2。</translation>
    </message>
    <message>
        <source>The name server %1 has no public address (%2), so nobody outside can ask it.</source>
        <translation>ネームサーバー%1にはパブリックアドレスがない（%2）ため、外部からは問い合わせできません。</translation>
    </message>
    <message>
        <source>The name server %1 is an alias of %2, which is not allowed; some resolvers do not ask it.</source>
        <translation>ネームサーバー%1は%2の別名です。これは許されておらず、問い合わせないリゾルバーもあります。</translation>
    </message>
    <message>
        <source>The name server %1 has no address.</source>
        <translation>ネームサーバー%1にアドレスがありません。</translation>
    </message>
    <message>
        <source>Whether the name server %1 has an address cannot be told.</source>
        <translation>ネームサーバー%1にアドレスがあるかどうかは判定できません。</translation>
    </message>
    <message>
        <source>%1 is signed (DNSSEC), and your DNS resolver confirms it.</source>
        <translation>%1は署名されており（DNSSEC）、お使いのDNSリゾルバーで確認できました。</translation>
    </message>
    <message>
        <source>%1 is not signed (DNSSEC).</source>
        <translation>%1は署名されていません（DNSSEC）。</translation>
    </message>
    <message>
        <source>%1 is signed (DNSSEC), but your DNS resolver does not say whether the signature is right.</source>
        <translation>%1は署名されています（DNSSEC）が、お使いのDNSリゾルバーは署名が正しいかどうかを示していません。</translation>
    </message>
    <message>
        <source>The DNS zone of %1 has the serial number %2; resolvers remember for at most %3 seconds that a name in it does not exist.</source>
        <translation>%1のDNSゾーンのシリアル番号は%2です。リゾルバーは、ゾーンの中に名前が存在しないことを最長%3秒記憶します。</translation>
    </message>
    <message>
        <source>The bounce is from %4. Resolvers keep the %2 record of %1 for only %3 seconds, so it may have been different then.</source>
        <translation>この不達通知は%4のものです。リゾルバーが%1の%2レコードを保持するのは%3秒だけのため、当時は内容が異なっていた可能性があります。</translation>
    </message>
    <message>
        <source>%2 takes mail for %1{: its mail servers do not explain the refusal}.</source>
        <translation>%1のメールは%2が受け取ります{。メールサーバーは拒否の理由ではありません}。</translation>
    </message>
    <message>
        <source>%3 (%2) takes mail for %1{: its mail servers do not explain the refusal}.</source>
        <translation>%1のメールは%3（%2）が受け取ります{。メールサーバーは拒否の理由ではありません}。</translation>
    </message>
    <message>
        <source>%1 names no mail server, so mail goes to the domain itself (%2).</source>
        <translation>%1にはメールサーバーの指定がないため、メールはドメイン自体（%2）に送られます。</translation>
    </message>
    <message>
        <source>%1 says that it takes no mail at all (null MX){: this explains the refusal}.</source>
        <translation>%1は、メールを一切受け取らないと宣言しています（null MX）{。これが拒否の理由です}。</translation>
    </message>
    <message>
        <source>%1 has no mail server and no address{: this explains the refusal}.</source>
        <translation>%1にはメールサーバーもアドレスもありません{。これが拒否の理由です}。</translation>
    </message>
    <message>
        <source>The recipient&apos;s domain %1 does not exist{: this explains the refusal}.</source>
        <translation>受信者のドメイン%1は存在しません{。これが拒否の理由です}。</translation>
    </message>
    <message>
        <source>No mail server of %1 can be reached by its name{: this explains the refusal}.</source>
        <translation>%1のメールサーバーは、どれも名前で到達できません{。これが拒否の理由です}。</translation>
    </message>
    <message>
        <source>{The bounce names|You gave} no recipient&apos;s domain.</source>
        <translation>受信者のドメインが{不達通知に記載されて|指定されて}いません。</translation>
    </message>
    <message>
        <source>%2 takes mail for the sender domain %1.</source>
        <translation>送信者ドメイン%1のメールは%2が受け取ります。</translation>
    </message>
    <message>
        <source>%3 (%2) takes mail for the sender domain %1.</source>
        <translation>送信者ドメイン%1のメールは%3（%2）が受け取ります。</translation>
    </message>
    <message>
        <source>The sender domain %1 names no mail server; replies and bounces go to the domain itself (%2).</source>
        <translation>送信者ドメイン%1にはメールサーバーの指定がないため、返信と不達通知はドメイン自体（%2）に送られます。</translation>
    </message>
    <message>
        <source>The sender domain %1 says that it takes no mail (null MX): many receivers refuse mail that cannot be answered.</source>
        <translation>送信者ドメイン%1は、メールを受け取らないと宣言しています（null MX）。返信できないメールは多くの受信側で拒否されます。</translation>
    </message>
    <message>
        <source>The sender domain %1 has no mail server and no address: many receivers refuse mail that cannot be answered.</source>
        <translation>送信者ドメイン%1にはメールサーバーもアドレスもありません。返信できないメールは多くの受信側で拒否されます。</translation>
    </message>
    <message>
        <source>The sender domain %1 does not exist{: this explains the refusal}.</source>
        <translation>送信者ドメイン%1は存在しません{。これが拒否の理由です}。</translation>
    </message>
    <message>
        <source>No mail server of the sender domain %1 can be reached by its name: many receivers refuse mail that cannot be answered.</source>
        <translation>送信者ドメイン%1のメールサーバーは、どれも名前で到達できません。返信できないメールは多くの受信側で拒否されます。</translation>
    </message>
    <message>
        <source>{The bounce names|You gave} no sender domain.</source>
        <translation>送信者ドメインが{不達通知に記載されて|指定されて}いません。</translation>
    </message>
    <message>
        <source>Mail server %2 (%3), preference %1 (the lowest comes first).</source>
        <translation>メールサーバー%2（%3）、優先度%1（値の小さいものが先）。</translation>
    </message>
    <message>
        <source>Mail server %2 (%3), run by %4, preference %1 (the lowest comes first).</source>
        <translation>メールサーバー%2（%3）、運営は%4、優先度%1（値の小さいものが先）。</translation>
    </message>
    <message>
        <source>The mail server %1 is an alias of %2, which is not allowed and which some senders do not follow.</source>
        <translation>メールサーバー%1は%2の別名です。これは許されておらず、別名をたどらない送信側もあります。</translation>
    </message>
    <message>
        <source>The mail server %1 has no address.</source>
        <translation>メールサーバー%1にアドレスがありません。</translation>
    </message>
    <message>
        <source>%1 has no public address (%2), so nobody outside can bring mail there.</source>
        <translation>%1にはパブリックアドレスがない（%2）ため、外部からメールを届けることはできません。</translation>
    </message>
    <message>
        <source>%1 stands where the name of a mail server is demanded.</source>
        <translation>メールサーバー名が必要な箇所に%1と書かれています。</translation>
    </message>
    <message>
        <source>%1 says that it takes no mail (null MX) and names mail servers at the same time.</source>
        <translation>%1は、メールを受け取らないと宣言する（null MX）と同時に、メールサーバーも指定しています。</translation>
    </message>
    <message>
        <source>%1 names %2 mail servers; the first %3 were looked at.</source>
        <translation>%1には%2台のメールサーバーが指定されています。最初の%3台を調べました。</translation>
    </message>
    <message>
        <source>%1, which refused, is not among the mail servers that %2 names now.</source>
        <translation>拒否したサーバー%1は、現在%2に指定されているメールサーバーに含まれていません。</translation>
    </message>
    <message>
        <source>%1 was probably meant to be %2: a dot is missing behind the name in the zone file.</source>
        <translation>%1は、%2のつもりで書かれたものと思われます。ゾーンファイルで名前の後のドットが抜けています。</translation>
    </message>
    <message>
        <source>%1 (%2) answers on port 25 and encrypts (%3): it can be reached from here.</source>
        <translation>%1（%2）はポート25で応答し、暗号化します（%3）。ここから到達できます。</translation>
    </message>
    <message>
        <source>%1 (%2) answers on port 25, but offers no encryption; senders that demand it do not deliver.</source>
        <translation>%1（%2）はポート25で応答しますが、暗号化に対応していません。暗号化を必須とする送信側は配信しません。</translation>
    </message>
    <message>
        <source>%1 (%2) answers on port 25, but refuses to start encryption; senders that demand it do not deliver.</source>
        <translation>%1（%2）はポート25で応答しますが、暗号化の開始を拒否します。暗号化を必須とする送信側は配信しません。</translation>
    </message>
    <message>
        <source>%1 (%2) answers on port 25, but encryption fails{: this may explain why senders do not deliver}.</source>
        <translation>%1（%2）はポート25で応答しますが、暗号化に失敗します{。これが、送信側が配信しない理由である可能性があります}。</translation>
    </message>
    <message>
        <source>%1 (%2) did not answer on port 25; your network may block port 25, so this tells nothing.</source>
        <translation>%1（%2）はポート25で応答しませんでした。お使いのネットワークがポート25をブロックしていることもあるため、これだけでは何も分かりません。</translation>
    </message>
    <message>
        <source>%1 (%2) refuses connections on port 25{: this explains why mail is not delivered}.</source>
        <translation>%1（%2）はポート25での接続を拒否します{。これが、メールが配信されない理由です}。</translation>
    </message>
    <message>
        <source>There is no way from here to %1 (%2).</source>
        <translation>ここから%1（%2）への経路がありません。</translation>
    </message>
    <message>
        <source>%1 (%2) closed the connection without a word; it may do so with strangers.</source>
        <translation>%1（%2）は何も返さずに接続を閉じました。知らない相手にはそうしている可能性があります。</translation>
    </message>
    <message>
        <source>%1 (%2) took the connection, but did not answer in time.</source>
        <translation>%1（%2）は接続を受け付けましたが、時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>%1 (%2) refuses this computer with %3; it may take mail from your mail server all the same.</source>
        <translation>%1（%2）は、このコンピューターを%3で拒否します。お使いのメールサーバーからのメールは受け取る可能性があります。</translation>
    </message>
    <message>
        <source>Something that is no mail server answers on port 25 of %1 (%2).</source>
        <translation>%1（%2）のポート25では、メールサーバー以外のものが応答します。</translation>
    </message>
    <message>
        <source>The connection to %1 (%2) was cancelled.</source>
        <translation>%1（%2）への接続は取り消されました。</translation>
    </message>
    <message>
        <source>%1 names no mail server.</source>
        <translation>%1にはメールサーバーの指定がありません。</translation>
    </message>
    <message>
        <source>%1 has only addresses of a private network, so it was not connected to.</source>
        <translation>%1にはプライベートネットワークのアドレスしかないため、接続しませんでした。</translation>
    </message>
    <message>
        <source>%1 greets with: %2.</source>
        <translation>%1の最初の挨拶: %2。</translation>
    </message>
    <message>
        <source>The certificate of %1 is for %2, issued by %3, valid until %4.</source>
        <translation>%1の証明書は%2に対するもので、発行者は%3、有効期限は%4です。</translation>
    </message>
    <message>
        <source>The certificate of %1 is for another name (%2); only senders that follow MTA-STS or DANE may refuse to deliver for that.</source>
        <translation>%1の証明書は別の名前（%2）に対するものです。これを理由に配信しないことがあるのは、MTA-STSまたはDANEに従う送信側だけです。</translation>
    </message>
    <message>
        <source>The certificate of %1 (valid until %2) has expired or is not valid yet; only senders that follow MTA-STS or DANE may refuse to deliver for that.</source>
        <translation>%1の証明書（有効期限%2）は、期限切れか、まだ有効になっていません。これを理由に配信しないことがあるのは、MTA-STSまたはDANEに従う送信側だけです。</translation>
    </message>
    <message>
        <source>The certificate of %1 is issued by %2, which is not trusted here; only senders that follow MTA-STS or DANE may refuse to deliver for that.</source>
        <translation>%1の証明書の発行者は%2で、ここでは信頼されていません。これを理由に配信しないことがあるのは、MTA-STSまたはDANEに従う送信側だけです。</translation>
    </message>
    <message>
        <source>The certificate of %1 is issued by %2. This computer has no list of certificate authorities, so it cannot be told whether that is trusted.</source>
        <translation>%1の証明書の発行者は%2です。このコンピューターには認証局の一覧がないため、信頼されているかどうかは判定できません。</translation>
    </message>
    <message>
        <source>The record of %1 holds quotation marks as part of its text, so receivers cannot read it; the DNS panel wants the text without them.</source>
        <translation>%1のレコードでは引用符が内容の一部になっているため、受信側は読み取れません。DNS管理画面には引用符を付けずに入力します。</translation>
    </message>
    <message>
        <source>The record of %1 holds backslashes as part of its text, as in “\;”, so receivers cannot read it; the DNS panel wants the text without them.</source>
        <translation>%1のレコードでは「\\;」のようにバックスラッシュが内容の一部になっているため、受信側は読み取れません。DNS管理画面にはバックスラッシュを付けずに入力します。</translation>
    </message>
    <message>
        <source>The record of %1 begins with a blank, or holds another character that a text editor put in unseen.</source>
        <translation>%1のレコードが空白で始まっているか、テキストエディターが入れた、目に見えない別の文字が含まれています。</translation>
    </message>
    <message>
        <source>A semicolon is missing between two parts of the record of %1.</source>
        <translation>%1のレコードで、2つの部分の間のセミコロンが抜けています。</translation>
    </message>
    <message>
        <source>A colon stands in the record of %1 where an equals sign (=) is demanded.</source>
        <translation>%1のレコードで、等号（=）が必要な箇所がコロンになっています。</translation>
    </message>
    <message>
        <source>Capital and small letters are mixed up in the record of %1: it begins with exactly “%2”, and the names of its parts are written in small letters.</source>
        <translation>%1のレコードで大文字と小文字が混同されています。先頭は正確に「%2」とし、各部分の名前は小文字で書きます。</translation>
    </message>
    <message>
        <source>The record of %1 does not begin with exactly “%2”.</source>
        <translation>%1のレコードの先頭が、正確な「%2」になっていません。</translation>
    </message>
    <message>
        <source>The record of %1 holds something between its semicolons that is no part of it.</source>
        <translation>%1のレコードで、セミコロンの間に、レコードの要素ではないものがあります。</translation>
    </message>
    <message>
        <source>Nothing is wrong with the form of this record; what others publish was not asked.</source>
        <translation>このレコードの形式に問題はありません。ほかに公開されている内容は照会していません。</translation>
    </message>
    <message>
        <source>%1 is called %2, and %2 leads back to it{: reverse DNS does not explain the refusal}.</source>
        <translation>%1の名前は%2で、%2を引くと元に戻ります{。逆引きDNSは拒否の理由ではありません}。</translation>
    </message>
    <message>
        <source>%1 is called %2, but %2 does not lead back to it{: this can explain the refusal}.</source>
        <translation>%1の名前は%2ですが、%2を引いても元に戻りません{。これが拒否の理由である可能性があります}。</translation>
    </message>
    <message>
        <source>%1 has no name (no PTR record){: this can explain the refusal}.</source>
        <translation>%1には名前がありません（PTRレコードなし）{。これが拒否の理由である可能性があります}。</translation>
    </message>
    <message>
        <source>%1 is not a public address, so nobody outside can tell about it.</source>
        <translation>%1はパブリックアドレスではないため、外部からは何も調べられません。</translation>
    </message>
    <message>
        <source>{The bounce does not name|You did not give} the IP address that sent the message.</source>
        <translation>メールを送信したIPアドレスが{不達通知に記載されて|指定されて}いません。</translation>
    </message>
    <message>
        <source>%1 leads back to %2.</source>
        <translation>%1を引くと%2に戻ります。</translation>
    </message>
    <message>
        <source>%1 leads to %2 instead of %3.</source>
        <translation>%1を引くと、%3ではなく%2になります。</translation>
    </message>
    <message>
        <source>%1 leads nowhere: it has no %2 record.</source>
        <translation>%1には%2レコードがないため、どこにもつながりません。</translation>
    </message>
    <message>
        <source>%1 has %2 names; receivers look at one or a few, here %3 were looked at.</source>
        <translation>%1には名前が%2件あります。受信側が調べるのは1件か数件だけです。ここでは%3件を調べました。</translation>
    </message>
    <message>
        <source>%1 looks like the name of a home or dial-up line; some receivers refuse mail from such hosts.</source>
        <translation>%1は家庭用回線またはダイヤルアップ回線の名前に見えます。このようなホストからのメールを拒否する受信側もあります。</translation>
    </message>
    <message>
        <source>The HELO name %1 is the name of the address.</source>
        <translation>HELO名%1は、このアドレスの名前です。</translation>
    </message>
    <message>
        <source>The HELO name %1 leads to %2.</source>
        <translation>HELO名%1を引くと%2になります。</translation>
    </message>
    <message>
        <source>The HELO name %1 leads to %2 instead of %3; some receivers refuse for that.</source>
        <translation>HELO名%1を引くと、%3ではなく%2になります。これを理由に拒否する受信側もあります。</translation>
    </message>
    <message>
        <source>The HELO name %1 has no address; some receivers refuse for that.</source>
        <translation>HELO名%1にはアドレスがありません。これを理由に拒否する受信側もあります。</translation>
    </message>
    <message>
        <source>The HELO name “%1” is no full host name; some receivers refuse for that.</source>
        <translation>HELO名「%1」は完全なホスト名ではありません。これを理由に拒否する受信側もあります。</translation>
    </message>
    <message>
        <source>In HELO the server gave %1 instead of a name; some receivers refuse for that.</source>
        <translation>サーバーはHELOで、名前の代わりに%1を名乗りました。これを理由に拒否する受信側もあります。</translation>
    </message>
    <message>
        <source>In HELO the server gave %1 instead of a name, but its address is %2; some receivers refuse for that.</source>
        <translation>サーバーはHELOで、名前の代わりに%1を名乗りましたが、実際のアドレスは%2です。これを理由に拒否する受信側もあります。</translation>
    </message>
    <message>
        <source>SPF of %1 allows %2 by “%3”{: SPF does not explain the refusal}.</source>
        <translation>%1のSPFは「%3」により%2を許可しています{。SPFは拒否の理由ではありません}。</translation>
    </message>
    <message>
        <source>SPF of %1 does not list %2{: this explains the refusal}.</source>
        <translation>%1のSPFには%2が記載されていません{。これが拒否の理由です}。</translation>
    </message>
    <message>
        <source>SPF of %1 forbids %2 by “%3”{: this explains the refusal}.</source>
        <translation>%1のSPFは「%3」により%2を禁止しています{。これが拒否の理由です}。</translation>
    </message>
    <message>
        <source>SPF of %1 does not list %2 and calls such mail suspicious (“%3”){: this can explain the refusal}.</source>
        <translation>%1のSPFには%2が記載されておらず、このようなメールは疑わしいとされています（「%3」）{。これが拒否の理由である可能性があります}。</translation>
    </message>
    <message>
        <source>SPF of %1 neither allows nor forbids %2: receivers that demand authentication refuse such mail unless DKIM passes.</source>
        <translation>%1のSPFは、%2を許可も禁止もしていません。認証を必須とする受信側は、DKIMに合格しない限り、このようなメールを拒否します。</translation>
    </message>
    <message>
        <source>%1 has no SPF record, so nothing allows %2: receivers that demand authentication refuse such mail unless DKIM passes.</source>
        <translation>%1にはSPFレコードがないため、%2を許可するものがありません。認証を必須とする受信側は、DKIMに合格しない限り、このようなメールを拒否します。</translation>
    </message>
    <message>
        <source>%1 has no SPF record: receivers that demand authentication refuse such mail unless DKIM passes.</source>
        <translation>%1にはSPFレコードがありません。認証を必須とする受信側は、DKIMに合格しない限り、このようなメールを拒否します。</translation>
    </message>
    <message>
        <source>“%1” is no name that can have an SPF record, so nothing allows %2.</source>
        <translation>「%1」はSPFレコードを持てる名前ではないため、%2を許可するものがありません。</translation>
    </message>
    <message>
        <source>%4 has more than one SPF record, so receivers ignore them all{: this explains the refusal}.</source>
        <translation>%4にはSPFレコードが複数あるため、受信側ではすべて無視されます{。これが拒否の理由です}。</translation>
    </message>
    <message>
        <source>The SPF record of %4 is not valid, because “%3” is no mechanism{: this explains the refusal}.</source>
        <translation>%4のSPFレコードは、「%3」がSPFの機構ではないため、有効ではありません{。これが拒否の理由です}。</translation>
    </message>
    <message>
        <source>The SPF record of %4 is not valid, because “%3” holds a character that is not allowed{: this explains the refusal}.</source>
        <translation>%4のSPFレコードは、「%3」に許されない文字があるため、有効ではありません{。これが拒否の理由です}。</translation>
    </message>
    <message>
        <source>The SPF record of %4 is not valid, because “%3” holds no whole IP address{: this explains the refusal}.</source>
        <translation>%4のSPFレコードは、「%3」のIPアドレスが不完全なため、有効ではありません{。これが拒否の理由です}。</translation>
    </message>
    <message>
        <source>The SPF record of %4 is not valid, because the number after the slash in “%3” is wrong{: this explains the refusal}.</source>
        <translation>%4のSPFレコードは、「%3」のスラッシュの後の数字が誤っているため、有効ではありません{。これが拒否の理由です}。</translation>
    </message>
    <message>
        <source>The SPF record of %4 is not valid, because “%3” names no usable domain{: this explains the refusal}.</source>
        <translation>%4のSPFレコードは、「%3」に使用できるドメインがないため、有効ではありません{。これが拒否の理由です}。</translation>
    </message>
    <message>
        <source>The SPF record of %4 is not valid, because the domain is missing in “%3”{: this explains the refusal}.</source>
        <translation>%4のSPFレコードは、「%3」にドメインが抜けているため、有効ではありません{。これが拒否の理由です}。</translation>
    </message>
    <message>
        <source>The SPF record of %4 is not valid, because “%3” holds something that does not belong there{: this explains the refusal}.</source>
        <translation>%4のSPFレコードは、「%3」に余分なものがあるため、有効ではありません{。これが拒否の理由です}。</translation>
    </message>
    <message>
        <source>The SPF record of %4 is not valid, because “%3” cannot be read{: this explains the refusal}.</source>
        <translation>%4のSPFレコードは、「%3」を読み取れないため、有効ではありません{。これが拒否の理由です}。</translation>
    </message>
    <message>
        <source>The SPF record of %4 is not valid, because “%3” may stand in it only once{: this explains the refusal}.</source>
        <translation>%4のSPFレコードは、1回しか書けない「%3」が複数あるため、有効ではありません{。これが拒否の理由です}。</translation>
    </message>
    <message>
        <source>SPF of %1 needs more than 10 DNS look-ups, so receivers stop at “%3” and treat it as broken{: this explains the refusal}.</source>
        <translation>%1のSPFには10回を超えるDNS照会が必要なため、受信側では「%3」で打ち切られ、壊れているものとして扱われます{。これが拒否の理由です}。</translation>
    </message>
    <message>
        <source>SPF of %1 asks for more than two names that do not exist or have no such record (the last by “%3”), so receivers treat it as broken{: this explains the refusal}.</source>
        <translation>%1のSPFは、存在しない名前や該当レコードのない名前を2件を超えて照会する（最後は「%3」）ため、受信側では壊れているものとして扱われます{。これが拒否の理由です}。</translation>
    </message>
    <message>
        <source>SPF of %1 uses “%3”, but %5 has more than 10 mail servers, so receivers treat it as broken{: this explains the refusal}.</source>
        <translation>%1のSPFは「%3」を使っていますが、%5には10台を超えるメールサーバーがあるため、受信側では壊れているものとして扱われます{。これが拒否の理由です}。</translation>
    </message>
    <message>
        <source>SPF of %4 includes %5, which has no SPF record, so receivers treat it as broken{: this explains the refusal}.</source>
        <translation>%4のSPFは、SPFレコードのない%5を含めているため、受信側では壊れているものとして扱われます{。これが拒否の理由です}。</translation>
    </message>
    <message>
        <source>SPF of %1 points to %5, which has no SPF record, so receivers treat it as broken{: this explains the refusal}.</source>
        <translation>%1のSPFは、SPFレコードのない%5を指しているため、受信側では壊れているものとして扱われます{。これが拒否の理由です}。</translation>
    </message>
    <message>
        <source>{The bounce names|You gave} no sender whose SPF could be checked.</source>
        <translation>SPFをチェックできる送信者が{不達通知に記載されて|指定されて}いません。</translation>
    </message>
    <message>
        <source>{The bounce does not name|You did not give} the IP address that SPF of %1 would have to allow.</source>
        <translation>%1のSPFで許可されているべきIPアドレスが{不達通知に記載されて|指定されて}いません。</translation>
    </message>
    <message>
        <source>The envelope sender is not known, so the domain of From, %1, was taken instead.</source>
        <translation>エンベロープ送信者が分からないため、代わりにFromのドメイン%1を使いました。</translation>
    </message>
    <message>
        <source>%1 has a record that was meant to be SPF but is none: “%2”.</source>
        <translation>%1には、SPFのつもりで書かれた、SPFではないレコードがあります: 「%2」。</translation>
    </message>
    <message>
        <source>The SPF record of %1 is %2 bytes long; above 450 some receivers may not get it whole.</source>
        <translation>%1のSPFレコードは%2バイトです。450バイトを超えると、全体を取得できない受信側もあります。</translation>
    </message>
    <message>
        <source>The TXT records of %1 are %2 bytes together; above 512 they do not fit one UDP answer.</source>
        <translation>%1のTXTレコードは合計%2バイトです。512バイトを超えると、1つのUDP応答に収まりません。</translation>
    </message>
    <message>
        <source>SPF of %1 uses “%2”, which is slow and which some receivers ignore.</source>
        <translation>%1のSPFは「%2」を使っています。これは遅く、無視する受信側もあります。</translation>
    </message>
    <message>
        <source>“%2” stands behind “all” in the SPF record of %1 and never counts.</source>
        <translation>%1のSPFレコードの「%2」は「all」の後ろにあるため、まったく考慮されません。</translation>
    </message>
    <message>
        <source>SPF of %1 allows every server in the world (“%2”); some receivers distrust it for that.</source>
        <translation>%1のSPFは、世界中のすべてのサーバーを許可しています（「%2」）。そのためこのドメインを信用しない受信側もあります。</translation>
    </message>
    <message>
        <source>“%2” in the SPF record of %1 leads to %3, which has no SPF record.</source>
        <translation>%1のSPFレコードの「%2」は%3を指していますが、%3にはSPFレコードがありません。</translation>
    </message>
    <message>
        <source>“%2” in the SPF record of %1 leads to %3, which has more than one SPF record.</source>
        <translation>%1のSPFレコードの「%2」は%3を指していますが、%3にはSPFレコードが複数あります。</translation>
    </message>
    <message>
        <source>“%2” in the SPF record of %1 leads to %3, whose record is not valid: “%4”.</source>
        <translation>%1のSPFレコードの「%2」は%3を指していますが、%3のレコードは有効ではありません: 「%4」。</translation>
    </message>
    <message>
        <source>SPF of %1 needs at most %2 of the %3 DNS look-ups allowed.</source>
        <translation>%1のSPFに必要なDNS照会は、許される%3回のうち最大%2回です。</translation>
    </message>
    <message>
        <source>SPF of %1 needs up to %2 DNS look-ups; receivers stop at %3.</source>
        <translation>%1のSPFには最大%2回のDNS照会が必要です。受信側は%3回で打ち切ります。</translation>
    </message>
    <message>
        <source>SPF of %1 needs at least %2 DNS look-ups; receivers stop at %3.</source>
        <translation>%1のSPFには少なくとも%2回のDNS照会が必要です。受信側は%3回で打ち切ります。</translation>
    </message>
    <message>
        <source>DNS look-ups for “%1”: %2.</source>
        <translation>「%1」のDNS照会: %2回。</translation>
    </message>
    <message>
        <source>SPF of the HELO name %1 allows %2.</source>
        <translation>HELO名%1のSPFは%2を許可しています。</translation>
    </message>
    <message>
        <source>SPF of the HELO name %1 does not allow %2; some receivers refuse for that alone.</source>
        <translation>HELO名%1のSPFは%2を許可していません。これだけを理由に拒否する受信側もあります。</translation>
    </message>
    <message>
        <source>The SPF record of the HELO name %1 is broken.</source>
        <translation>HELO名%1のSPFレコードは壊れています。</translation>
    </message>
    <message>
        <source>SPF of the HELO name %1 could not be looked up.</source>
        <translation>HELO名%1のSPFを照会できませんでした。</translation>
    </message>
    <message>
        <source>SPF of the HELO name %1 says nothing about %2.</source>
        <translation>HELO名%1のSPFは、%2について何も示していません。</translation>
    </message>
    <message>
        <source>%1 gives receivers this text for refused mail: “%2”.</source>
        <translation>%1は、メールを拒否した際に示す文として次のものを受信側に提供しています: 「%2」。</translation>
    </message>
    <message>
        <source>This new record of %1 allows %2; add all other servers that send for the domain before you publish it.</source>
        <translation>%1のこの新しいレコードは%2を許可します。公開する前に、このドメインのために送信しているほかのサーバーをすべて追加してください。</translation>
    </message>
    <message>
        <source>With %2 added to the record of %1, SPF passes, if the server is really yours.</source>
        <translation>%1のレコードに%2を追加すると、SPFに合格します。ただし、そのサーバーが本当に自分のものである場合に限ります。</translation>
    </message>
    <message>
        <source>With %2 at the start of the record of %1, SPF passes for this server; the fault remains for others until it is mended.</source>
        <translation>%1のレコードの先頭に%2を置くと、このサーバーはSPFに合格します。ほかのサーバーについては、誤りが修正されるまで残ります。</translation>
    </message>
    <message>
        <source>Without the part that leads nowhere, the SPF record of %1 is valid again and SPF passes for %2.</source>
        <translation>どこも指していない部分を除くと、%1のSPFレコードは再び有効になり、%2はSPFに合格します。</translation>
    </message>
    <message>
        <source>Without the part that leads nowhere, and with %2 added, the SPF record of %1 is valid again and SPF passes; publish it only if the server is really yours.</source>
        <translation>どこも指していない部分を除き、%2を追加すると、%1のSPFレコードは再び有効になり、SPFに合格します。サーバーが本当に自分のものである場合にだけ公開してください。</translation>
    </message>
    <message>
        <source>Without the part that leads back to the record itself, SPF of %1 is valid again and passes for %2.</source>
        <translation>レコード自体に戻る部分を除くと、%1のSPFは再び有効になり、%2は合格します。</translation>
    </message>
    <message>
        <source>Without the part that leads back to the record itself, and with %2 added, SPF of %1 is valid again and passes; publish it only if the server is really yours.</source>
        <translation>レコード自体に戻る部分を除き、%2を追加すると、%1のSPFは再び有効になり、合格します。サーバーが本当に自分のものである場合にだけ公開してください。</translation>
    </message>
    <message>
        <source>One record made of all SPF records of %1 lets SPF pass for %2; publish it instead of them.</source>
        <translation>%1のすべてのSPFレコードを1つにまとめると、%2はSPFに合格します。元のレコードの代わりに公開してください。</translation>
    </message>
    <message>
        <source>One record made of all SPF records of %1, with %2 added, lets SPF pass; publish it instead of them only if the server is really yours.</source>
        <translation>%1のすべてのSPFレコードを1つにまとめ、%2を追加すると、SPFに合格します。サーバーが本当に自分のものである場合にだけ、元のレコードの代わりに公開してください。</translation>
    </message>
    <message>
        <source>The SPF records of %1 cannot be put together automatically; whoever looks after the domain must choose one.</source>
        <translation>%1のSPFレコードは自動ではまとめられません。ドメインの管理者が1つを選ぶ必要があります。</translation>
    </message>
    <message>
        <source>The SPF record of %1 uses placeholders (macros), so no changed record is proposed; ask whoever set it up.</source>
        <translation>%1のSPFレコードはプレースホルダー（マクロ）を使っているため、変更案は示されません。設定した人に問い合わせてください。</translation>
    </message>
    <message>
        <source>No changed record is proposed until the fault in the record of %1 is mended.</source>
        <translation>%1のレコードの誤りが修正されるまで、変更案は示されません。</translation>
    </message>
    <message>
        <source>Record of %1: “%2”.</source>
        <translation>%1のレコード: 「%2」。</translation>
    </message>
    <message>
        <source>%1: “%2” fits (%4 look-ups so far).</source>
        <translation>%1: 「%2」に一致します（ここまでの照会%4回）。</translation>
    </message>
    <message>
        <source>%1: “%2” does not fit (%4 look-ups so far).</source>
        <translation>%1: 「%2」に一致しません（ここまでの照会%4回）。</translation>
    </message>
    <message>
        <source>%1: “%2” leads to another record (%4 look-ups so far).</source>
        <translation>%1: 「%2」は別のレコードを指しています（ここまでの照会%4回）。</translation>
    </message>
    <message>
        <source>%1: “%2” ends in an error (%4 look-ups so far).</source>
        <translation>%1: 「%2」はエラーになります（ここまでの照会%4回）。</translation>
    </message>
    <message>
        <source>“%2” in the SPF record of %1 never counts, because “all” stands beside it.</source>
        <translation>%1のSPFレコードの「%2」は、「all」が併記されているため、まったく考慮されません。</translation>
    </message>
    <message>
        <source>“%2” in the SPF record of %1 leads back to %3: the records include each other in a loop.</source>
        <translation>%1のSPFレコードの「%2」は%3に戻ります。レコードが互いに含み合い、ループしています。</translation>
    </message>
    <message>
        <source>“%2” in the SPF record of %1 leads to the record itself, a loop without end.</source>
        <translation>%1のSPFレコードの「%2」はこのレコード自体を指しており、終わりのないループになっています。</translation>
    </message>
    <message>
        <source>“%2” in the SPF record of %1 was probably meant to be “%3”.</source>
        <translation>%1のSPFレコードの「%2」は、「%3」のつもりで書かれたものと思われます。</translation>
    </message>
    <message>
        <source>SPF of %1 asks %2 questions that find nothing, for instance about IPv6 addresses (AAAA); some receivers count each of them and stop after two.</source>
        <translation>%1のSPFには、IPv6アドレス（AAAA）など、該当がない照会が%2回あります。これらを1回ずつ数え、2回で打ち切る受信側もあります。</translation>
    </message>
    <message>
        <source>Written as it was probably meant, the SPF record of %1 allows %2.</source>
        <translation>本来の意図と思われる形に書き直すと、%1のSPFレコードは%2を許可します。</translation>
    </message>
    <message>
        <source>Written as it was probably meant, and with %2 added, the SPF record of %1 lets SPF pass, if the server is really yours.</source>
        <translation>本来の意図と思われる形に書き直し、%2を追加すると、%1のSPFレコードでSPFに合格します。ただし、そのサーバーが本当に自分のものである場合に限ります。</translation>
    </message>
    <message>
        <source>Written as it was probably meant, the SPF record of %1 is valid again; it does not allow %2.</source>
        <translation>本来の意図と思われる形に書き直すと、%1のSPFレコードは再び有効になります。%2は許可されません。</translation>
    </message>
    <message>
        <source>Written as it was probably meant, the SPF record of %1 is valid again.</source>
        <translation>本来の意図と思われる形に書き直すと、%1のSPFレコードは再び有効になります。</translation>
    </message>
    <message>
        <source>One record made of all SPF records of %1 is valid again; publish it instead of them.</source>
        <translation>%1のすべてのSPFレコードを1つにまとめると、再び有効になります。元のレコードの代わりに公開してください。</translation>
    </message>
    <message>
        <source>%2 calls itself %3, a name of another organisation, so no record that allows it is proposed. If it forwards mail, it must rewrite the envelope sender (SRS), or the mail must carry a DKIM signature of %1. If it sends for %1, add what its operator names, or “%4” if it is your own server.</source>
        <translation>%2は、別の組織の名前である%3を名乗っているため、%2を許可するレコードは提案しません。%2がメールを転送している場合は、%2がエンベロープ送信者を書き換える（SRS）か、メールに%1のDKIM署名が必要です。%2が%1のために送信している場合は、その運営者が指定する値を追加してください。自分のサーバーの場合は「%4」を追加してください。</translation>
    </message>
    <message>
        <source>The returned message bears a mark of forwarding (%3), so no record that allows %2 is proposed. Whoever forwards it must rewrite the envelope sender (SRS), or the mail must carry a DKIM signature of %1.</source>
        <translation>返送されたメールに転送された印（%3）があるため、%2を許可するレコードは提案しません。転送する側がエンベロープ送信者を書き換える（SRS）か、メールに%1のDKIM署名が必要です。</translation>
    </message>
    <message>
        <source>%1 does not demand encryption by MTA-STS{: MTA-STS does not explain the refusal}.</source>
        <translation>%1はMTA-STSで暗号化を必須としていません{。MTA-STSは拒否の理由ではありません}。</translation>
    </message>
    <message>
        <source>The MTA-STS policy of %1 has the mode none{: MTA-STS does not explain the refusal}.</source>
        <translation>%1のMTA-STSポリシーのモードはnoneです{。MTA-STSは拒否の理由ではありません}。</translation>
    </message>
    <message>
        <source>The mail servers of %1 fit its MTA-STS policy (mode %2); in mode enforce, senders also demand a valid certificate.</source>
        <translation>%1のメールサーバーは、そのMTA-STSポリシー（モード%2）に合っています。モードがenforceの場合、送信側は有効な証明書も必須とします。</translation>
    </message>
    <message>
        <source>The MTA-STS policy of %1 is enforced, but does not list its mail server %2: {this explains why senders do not deliver|senders that follow it do not deliver there}.</source>
        <translation>%1のMTA-STSポリシーは強制されていますが、そのメールサーバー%2が記載されていません。{これが、送信側が配信しない理由です|これに従う送信側はそのサーバーに配信しません}。</translation>
    </message>
    <message>
        <source>The MTA-STS policy of %1 does not list its mail server %2, but is only being tested.</source>
        <translation>%1のMTA-STSポリシーにはそのメールサーバー%2が記載されていませんが、ポリシーはテスト中です。</translation>
    </message>
    <message>
        <source>%1 has an MTA-STS policy (mode %2), but its mail servers were not found, so they cannot be compared.</source>
        <translation>%1にはMTA-STSポリシー（モード%2）がありますが、メールサーバーが見つからなかったため、比較できません。</translation>
    </message>
    <message>
        <source>%1 has %2 MTA-STS records, so senders act as if there were none.</source>
        <translation>%1にはMTA-STSレコードが%2件あるため、送信側では1つもないものとして扱われます。</translation>
    </message>
    <message>
        <source>The MTA-STS record of %1 has no valid id=, so senders act as if there were none.</source>
        <translation>%1のMTA-STSレコードには有効なid=がないため、送信側では存在しないものとして扱われます。</translation>
    </message>
    <message>
        <source>The MTA-STS policy of %1 does not say version: STSv1, so senders ignore it.</source>
        <translation>%1のMTA-STSポリシーにはversion: STSv1がないため、送信側に無視されます。</translation>
    </message>
    <message>
        <source>The MTA-STS policy of %1 has no valid mode, so senders ignore it.</source>
        <translation>%1のMTA-STSポリシーには有効なmodeがないため、送信側に無視されます。</translation>
    </message>
    <message>
        <source>The MTA-STS policy of %1 has no valid max_age, so senders ignore it.</source>
        <translation>%1のMTA-STSポリシーには有効なmax_ageがないため、送信側に無視されます。</translation>
    </message>
    <message>
        <source>The MTA-STS policy of %1 lists no mail server, so senders ignore it.</source>
        <translation>%1のMTA-STSポリシーにはメールサーバーが記載されていないため、送信側に無視されます。</translation>
    </message>
    <message>
        <source>The MTA-STS policy of %1 lists %2, which is no host name, so senders may ignore it.</source>
        <translation>%1のMTA-STSポリシーには、ホスト名ではない%2が記載されているため、送信側に無視されることがあります。</translation>
    </message>
    <message>
        <source>The MTA-STS policy of %1 is announced, but its web server answers with HTTP status %2.</source>
        <translation>%1のMTA-STSポリシーは告知されていますが、WebサーバーはHTTPステータス%2を返します。</translation>
    </message>
    <message>
        <source>The MTA-STS policy of %1 is announced, but its web server redirects, which senders do not follow.</source>
        <translation>%1のMTA-STSポリシーは告知されていますが、Webサーバーがリダイレクトしており、送信側はそれに従いません。</translation>
    </message>
    <message>
        <source>The MTA-STS policy of %1 is not served as text/plain, so senders ignore it.</source>
        <translation>%1のMTA-STSポリシーはtext/plainとして配信されていないため、送信側に無視されます。</translation>
    </message>
    <message>
        <source>The MTA-STS policy of %1 is longer than senders accept.</source>
        <translation>%1のMTA-STSポリシーは、送信側が受け付ける長さを超えています。</translation>
    </message>
    <message>
        <source>The web server of %1 for MTA-STS has an address of a private network, so its policy was not fetched.</source>
        <translation>%1のMTA-STS用Webサーバーはプライベートネットワークのアドレスを持つため、ポリシーを取得しませんでした。</translation>
    </message>
    <message>
        <source>The MTA-STS policy of %1 is announced, but the web server mta-sts.%1 does not exist.</source>
        <translation>%1のMTA-STSポリシーは告知されていますが、Webサーバーmta-sts.%1は存在しません。</translation>
    </message>
    <message>
        <source>The web server mta-sts.%1 refused the connection from here.</source>
        <translation>Webサーバーmta-sts.%1は、ここからの接続を拒否しました。</translation>
    </message>
    <message>
        <source>The web server mta-sts.%1 did not answer in time.</source>
        <translation>Webサーバーmta-sts.%1は、時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The certificate of the web server mta-sts.%1 is for another name, so senders ignore the policy.</source>
        <translation>Webサーバーmta-sts.%1の証明書は別の名前に対するものであるため、ポリシーは送信側に無視されます。</translation>
    </message>
    <message>
        <source>The certificate of the web server mta-sts.%1 has expired or is not valid yet, so senders ignore the policy.</source>
        <translation>Webサーバーmta-sts.%1の証明書は期限切れか、まだ有効になっていないため、ポリシーは送信側に無視されます。</translation>
    </message>
    <message>
        <source>The certificate of the web server mta-sts.%1 is not trusted here, so senders may ignore the policy.</source>
        <translation>Webサーバーmta-sts.%1の証明書はここでは信頼されていないため、ポリシーは送信側に無視されることがあります。</translation>
    </message>
    <message>
        <source>This computer has no list of certificate authorities, so it cannot be told whether the certificate of the web server mta-sts.%1 is trusted, and the policy was not fetched.</source>
        <translation>このコンピューターには認証局の一覧がないため、Webサーバーmta-sts.%1の証明書が信頼されているかどうかを判定できず、ポリシーを取得しませんでした。</translation>
    </message>
    <message>
        <source>No encrypted connection to the web server mta-sts.%1 comes about, so senders ignore the policy.</source>
        <translation>Webサーバーmta-sts.%1と暗号化接続ができないため、ポリシーは送信側に無視されます。</translation>
    </message>
    <message>
        <source>The web server mta-sts.%1 cannot be reached from here.</source>
        <translation>Webサーバーmta-sts.%1にはここから到達できません。</translation>
    </message>
    <message>
        <source>Fetching the policy from mta-sts.%1 was cancelled.</source>
        <translation>mta-sts.%1からのポリシーの取得は取り消されました。</translation>
    </message>
    <message>
        <source>The mail server %1 is listed in the MTA-STS policy of %2.</source>
        <translation>メールサーバー%1は%2のMTA-STSポリシーに記載されています。</translation>
    </message>
    <message>
        <source>The mail server %1 is not listed in the MTA-STS policy of %2.</source>
        <translation>メールサーバー%1は%2のMTA-STSポリシーに記載されていません。</translation>
    </message>
    <message>
        <source>Senders keep the policy for %1 seconds only; RFC 8461 recommends weeks.</source>
        <translation>送信側がこのポリシーを保持するのは%1秒だけです。RFC 8461は数週間を推奨しています。</translation>
    </message>
    <message>
        <source>%1 asks for reports about encryption.</source>
        <translation>%1は暗号化についてのレポートを求めています。</translation>
    </message>
    <message>
        <source>There is no TLS-RPT record %1, so nobody reports failed encryption.</source>
        <translation>TLS-RPTレコード%1がないため、暗号化の失敗は報告されません。</translation>
    </message>
    <message>
        <source>%1 has an address for reports that cannot be used.</source>
        <translation>%1のレポート用アドレスは使用できません。</translation>
    </message>
    <message>
        <source>%1 has several records, so no reports are sent.</source>
        <translation>%1にはレコードが複数あるため、レポートは送信されません。</translation>
    </message>
    <message>
        <source>%1 publishes no certificate by DANE{: DANE does not explain the refusal}.</source>
        <translation>%1はDANEで証明書を公開していません{。DANEは拒否の理由ではありません}。</translation>
    </message>
    <message>
        <source>The certificate of %1 is the one that DANE demands{: DANE does not explain the refusal}.</source>
        <translation>%1の証明書は、DANEが求めるものと一致します{。DANEは拒否の理由ではありません}。</translation>
    </message>
    <message>
        <source>%1 publishes its certificate by DANE, so some senders demand it; it was not compared with the server.</source>
        <translation>%1はDANEで証明書を公開しているため、これを必須とする送信側もあります。サーバーの証明書との比較は行っていません。</translation>
    </message>
    <message>
        <source>The certificate of %1 is none of those that DANE demands: {this explains why senders do not deliver|senders that follow DANE do not deliver}.</source>
        <translation>%1の証明書は、DANEが求めるもののどれとも一致しません。{これが、送信側が配信しない理由です|DANEに従う送信側は配信しません}。</translation>
    </message>
    <message>
        <source>None of the DANE records of %1 is usable for mail: senders that follow DANE demand encryption, but cannot check the certificate.</source>
        <translation>%1のDANEレコードには、メールに使えるものがありません。DANEに従う送信側は暗号化を必須としますが、証明書を確認できません。</translation>
    </message>
    <message>
        <source>The DNSSEC signature of the DANE records of %1 is broken: senders that check it do not deliver.</source>
        <translation>%1のDANEレコードのDNSSEC署名は壊れています。署名を検証する送信側は配信しません。</translation>
    </message>
    <message>
        <source>%1 publishes its certificate by DANE, but your DNS resolver does not confirm it (DNSSEC), so it cannot be told whether senders use it.</source>
        <translation>%1はDANEで証明書を公開していますが、お使いのDNSリゾルバーでは確認できません（DNSSEC）。そのため、送信側で使われるかどうかは判定できません。</translation>
    </message>
    <message>
        <source>The mail servers of %1 are not confirmed by DNSSEC, so most senders do not use their DANE records.</source>
        <translation>%1のメールサーバーはDNSSECで確認されていないため、ほとんどの送信側はそのDANEレコードを使いません。</translation>
    </message>
    <message>
        <source>The domain %1 names no mail server, so DANE does not apply.</source>
        <translation>ドメイン%1にはメールサーバーの指定がないため、DANEは適用されません。</translation>
    </message>
    <message>
        <source>DANE record of %1: %2.</source>
        <translation>%1のDANEレコード: %2。</translation>
    </message>
    <message>
        <source>The MTA-STS policy of %1 lists: %2.</source>
        <translation>%1のMTA-STSポリシーの記載: %2。</translation>
    </message>
    <message>
        <source>The MTA-STS policy of %1 lists the IP address %2 among the names of mail servers; some senders may ignore the policy for that.</source>
        <translation>%1のMTA-STSポリシーには、メールサーバー名の中にIPアドレス%2が記載されています。これを理由にポリシーを無視する送信側もあります。</translation>
    </message>
    <message>
        <source>The MTA-STS policy of %1 has lines that begin with “%2”, which is not part of MTA-STS; senders ignore them.</source>
        <translation>%1のMTA-STSポリシーには「%2」で始まる行があります。これはMTA-STSの要素ではなく、送信側に無視されます。</translation>
    </message>
    <message>
        <source>%1 has a record that was meant to be MTA-STS, but that senders do not take for one: “%2”.</source>
        <translation>%1には、MTA-STSのつもりで書かれ、送信側ではMTA-STSと見なされないレコードがあります: 「%2」。</translation>
    </message>
    <message>
        <source>%1 has a record that was meant to be TLS-RPT, but that senders do not take for one: “%2”.</source>
        <translation>%1には、TLS-RPTのつもりで書かれ、送信側ではTLS-RPTと見なされないレコードがあります: 「%2」。</translation>
    </message>
    <message>
        <source>The look-up of the DANE record %2 failed (SERVFAIL). Senders that follow DANE do not deliver to %1 then; they keep the mail in their queue and try again.</source>
        <translation>DANEレコード%2の照会に失敗しました（SERVFAIL）。この場合、DANEに従う送信側は%1に配信せず、メールをキューに残して再試行します。</translation>
    </message>
    <message>
        <source>The look-up of the DANE record %2 was not answered in time. Senders that follow DANE do not deliver to %1 then; they keep the mail in their queue and try again.</source>
        <translation>DANEレコード%2の照会に、時間内に応答がありませんでした。この場合、DANEに従う送信側は%1に配信せず、メールをキューに残して再試行します。</translation>
    </message>
    <message>
        <source>DANE record of %1: %2, which fits the certificate.</source>
        <translation>%1のDANEレコード: %2、証明書と一致します。</translation>
    </message>
    <message>
        <source>DANE record of %1: %2, which does not match the certificate; it may be of an old or of the next one.</source>
        <translation>%1のDANEレコード: %2、証明書と一致しません。以前または次の証明書のものである可能性があります。</translation>
    </message>
    <message>
        <source>DANE record of %1: %2, which mail servers do not use.</source>
        <translation>%1のDANEレコード: %2、メールサーバーでは使われません。</translation>
    </message>
    <message>
        <source>That the DANE records of %1 are signed is the word of the DNS resolver %2; the signatures were not verified here.</source>
        <translation>%1のDANEレコードが署名されていることは、DNSリゾルバー%2の回答によるものです。署名はここでは検証していません。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Name a bounce to have it explained on the terminal: bouncelens explain FILE</source>
        <translation>ターミナルで説明を表示するには、不達通知を指定してください: bouncelens explain FILE</translation>
    </message>
    <message>
        <source>So this is the explanation as text.</source>
        <translation>そのため、説明をテキストで表示します。</translation>
    </message>
    <message>
        <source>The window of BounceLens is not installed here.</source>
        <translation>BounceLensのウィンドウはここにインストールされていません。</translation>
    </message>
    <message>
        <source>There is no display here for the window.</source>
        <translation>ウィンドウを表示する画面がありません。</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>“%1” is no domain, no IP address and no network.</source>
        <translation>「%1」はドメインでもIPアドレスでもネットワークでもありません。</translation>
    </message>
    <message>
        <source>How it is called: %1</source>
        <translation>使い方: %1</translation>
    </message>
</context>
<context>
    <name>ExplainCommand</name>
    <message>
        <source>--redact is none, customer or public, and goes with --html.</source>
        <translation>--redactの値はnone、customer、publicのいずれかで、--htmlと一緒に使います。</translation>
    </message>
</context>
<context>
    <name>FileErrors</name>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1は存在しません。</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose the files in it.</source>
        <translation>%1はフォルダーです。中のファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 is a device or a pipe, not a file. It was not opened.</source>
        <translation>%1はファイルではなく、デバイスまたはパイプです。開きませんでした。</translation>
    </message>
    <message>
        <source>%1 may not be read: %2</source>
        <translation>%1を読み取る権限がありません: %2</translation>
    </message>
    <message>
        <source>%1 could not be read to its end: %2</source>
        <translation>%1を最後まで読み取れませんでした: %2</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n messages are shown. Save the text to a file and run bouncelens explain with it to see all.</source>
        <translation>
            <numerusform>最初の%n通だけを表示しています。すべてを見るには、テキストをファイルに保存し、そのファイルを指定してbouncelens explainを実行してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n messages of %1 are shown. Run bouncelens explain with this file to see all.</source>
        <translation>
            <numerusform>%1の最初の%n通だけを表示しています。すべてを見るには、このファイルを指定してbouncelens explainを実行してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Filling</name>
    <message>
        <source>the sender&apos;s domain</source>
        <translation>送信者のドメイン</translation>
    </message>
    <message>
        <source>the IP address</source>
        <translation>そのIPアドレス</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>そのアドレス</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>そのサーバー</translation>
    </message>
    <message>
        <source>the value named in the reply</source>
        <translation>応答に示された値</translation>
    </message>
    <message>
        <source>The sending server tries again by itself. The steps are for the case that this does not help.</source>
        <translation>送信側サーバーが自動的に再試行します。以下の手順は、それでも解決しない場合のものです。</translation>
    </message>
    <message>
        <source>This answer is final: no server tries again by itself.</source>
        <translation>これは最終的な応答です。自動的に再試行するサーバーはありません。</translation>
    </message>
    <message>
        <source>A server of the recipient passed the message on, and only its administrator can change where to and how.</source>
        <translation>受信者側のサーバーがメールを転送しました。転送の先と方法を変更できるのは、そのサーバーの管理者だけです。</translation>
    </message>
    <message>
        <source>Your own mail provider refused it, and the settings of the account in your mail program are yours to change.</source>
        <translation>ご利用のメールプロバイダーが拒否しました。メールソフトのアカウント設定はご自身で変更できます。</translation>
    </message>
    <message>
        <source>of the=of the</source>
        <extracomment>Only where a word changes the article behind it, else as it is. &quot;de le=du&quot; makes &quot;du serveur&quot; of &quot;de&quot; and &quot;le serveur&quot;. The first word of a pair is the one in front.</extracomment>
        <translation>の=の</translation>
    </message>
</context>
<context>
    <name>HtmlReport</name>
    <message>
        <source>Live checks</source>
        <translation>ライブチェック</translation>
    </message>
    <message>
        <source>Who acts: %1</source>
        <translation>対応者: %1</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>対処方法: %1</translation>
    </message>
    <message>
        <source>What not to do</source>
        <translation>してはいけないこと</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>不明な点</translation>
    </message>
    <message>
        <source>What it claims</source>
        <translation>主張している内容</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>判明した情報</translation>
    </message>
    <message>
        <source>Source: %1 (seen %2)</source>
        <translation>出典: %1（%2閲覧）</translation>
    </message>
    <message>
        <source>Card: %1</source>
        <translation>カード: %1</translation>
    </message>
    <message>
        <source>Report of BounceLens</source>
        <translation>BounceLensのレポート</translation>
    </message>
</context>
<context>
    <name>Index</name>
    <message>
        <source>what is does do mean means the a code error status smtp</source>
        <extracomment>Words of a question about a code, small letters, between spaces: &quot;what does the code 5.7.1 mean?&quot;</extracomment>
        <translation>とは は の が です か 意味 何 なに なん コード エラー ステータス smtp what is does do mean means the a code error status</translation>
    </message>
    <message>
        <source>%1 stands in no registry. Its first digit says: temporary.</source>
        <translation>%1はどの登録簿にもありません。最初の数字によると、一時的です。</translation>
    </message>
    <message>
        <source>%1 stands in no registry. Its first digit says: permanent.</source>
        <translation>%1はどの登録簿にもありません。最初の数字によると、恒久的です。</translation>
    </message>
    <message>
        <source>%1 stands in no registry. Its first digit says: no failure.</source>
        <translation>%1はどの登録簿にもありません。最初の数字によると、失敗ではありません。</translation>
    </message>
    <message>
        <source>Codes that begin with %1 are about: %2.</source>
        <translation>%1で始まるコードの分類: %2。</translation>
    </message>
    <message>
        <source>My own cards</source>
        <translation>自分のカード</translation>
    </message>
    <message>
        <source>Any provider</source>
        <translation>任意のプロバイダー</translation>
    </message>
    <message>
        <source>Common words</source>
        <translation>一般的な語句</translation>
    </message>
    <message>
        <source>By code only</source>
        <translation>コードのみ</translation>
    </message>
    <message>
        <source>By reply code only</source>
        <translation>応答コードのみ</translation>
    </message>
    <message>
        <source>By the first digit only</source>
        <translation>最初の数字のみ</translation>
    </message>
    <message>
        <source>Blocklists</source>
        <translation>ブロックリスト</translation>
    </message>
    <message>
        <source>Spam filters of unknown make</source>
        <translation>製品不明の迷惑メールフィルター</translation>
    </message>
    <message>
        <source>Greylisting</source>
        <translation>グレーリスティング</translation>
    </message>
    <message>
        <source>Mail programs and devices</source>
        <translation>メールソフトと機器</translation>
    </message>
    <message>
        <source>Network and DNS</source>
        <translation>ネットワークとDNS</translation>
    </message>
    <message>
        <source>Providers in China</source>
        <translation>中国のプロバイダー</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>[FILE…]</source>
        <translation>[FILE…]</translation>
    </message>
    <message>
        <source>open the window</source>
        <translation>ウィンドウを開く</translation>
    </message>
    <message>
        <source>FILE…|-</source>
        <translation>FILE…|-</translation>
    </message>
    <message>
        <source>explain on the terminal; - reads standard input</source>
        <translation>ターミナルで説明する。-は標準入力を読み取る</translation>
    </message>
    <message>
        <source>explain needs a file, or - for standard input.</source>
        <translation>explainには、ファイル、または標準入力を表す-が必要です。</translation>
    </message>
    <message>
        <source>PATH…|-</source>
        <translation>PATH…|-</translation>
    </message>
    <message>
        <source>read many: files, folders, Maildirs, mail archives, ZIP files, logs; list the failures and name the incidents</source>
        <translation>ファイル、フォルダー、Maildir、メールアーカイブ、ZIPファイル、ログをまとめて読み取り、配信失敗を一覧にしてインシデントを示す</translation>
    </message>
    <message>
        <source>triage needs a file or folder, or - for standard input.</source>
        <translation>triageには、ファイルかフォルダー、または標準入力を表す-が必要です。</translation>
    </message>
    <message>
        <source>read one reply a line, print one result a line</source>
        <translation>1行に1つずつ応答を読み取り、結果を1行ずつ出力する</translation>
    </message>
    <message>
        <source>classify reads standard input and takes no file.</source>
        <translation>classifyは標準入力を読み取り、ファイルは指定できません。</translation>
    </message>
    <message>
        <source>[FILE…|-]</source>
        <translation>[FILE…|-]</translation>
    </message>
    <message>
        <source>ask the DNS what the card of a bounce calls for, or the checks that are named; without a file they are about whom the options name</source>
        <translation>不達通知のカードに必要な事項、または指定したチェックをDNSに問い合わせる。ファイルがない場合、対象はオプションで指定したものになる</translation>
    </message>
    <message>
        <source>add X-BounceLens fields to a mail on its way from standard input to standard output</source>
        <translation>標準入力から標準出力へ流れるメールに、X-BounceLensフィールドを追加する</translation>
    </message>
    <message>
        <source>annotate reads standard input and takes no file.</source>
        <translation>annotateは標準入力を読み取り、ファイルは指定できません。</translation>
    </message>
    <message>
        <source>serve an assistant by the Model Context Protocol, offline</source>
        <translation>アシスタントにModel Context Protocolで応答する（オフライン）</translation>
    </message>
    <message>
        <source>mcp reads standard input and takes no file.</source>
        <translation>mcpは標準入力を読み取り、ファイルは指定できません。</translation>
    </message>
    <message>
        <source>all cards</source>
        <translation>すべてのカード</translation>
    </message>
    <message>
        <source>cards list takes no file.</source>
        <translation>cards listにファイルは指定できません。</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>one card</source>
        <translation>1件のカード</translation>
    </message>
    <message>
        <source>cards show needs the id of one card.</source>
        <translation>cards showには、カードのIDを1つ指定します。</translation>
    </message>
    <message>
        <source>[PATH…]</source>
        <translation>[PATH…]</translation>
    </message>
    <message>
        <source>check card files; without PATH your own cards</source>
        <translation>カードのファイルを検査する。PATHがない場合は自分のカード</translation>
    </message>
    <message>
        <source>PATH…</source>
        <translation>PATH…</translation>
    </message>
    <message>
        <source>which card each sample of your card files gets</source>
        <translation>カードのファイルの各サンプルに選ばれるカードを示す</translation>
    </message>
    <message>
        <source>cards test needs files of cards.</source>
        <translation>cards testには、カードのファイルを指定します。</translation>
    </message>
    <message>
        <source>FILE|-</source>
        <translation>FILE|-</translation>
    </message>
    <message>
        <source>how many replies, one a line, the cards know</source>
        <translation>1行に1つずつの応答のうち、カードで分かるものの数を示す</translation>
    </message>
    <message>
        <source>cards coverage needs one file with a reply a line, or - for standard input.</source>
        <translation>cards coverageには、1行に1つずつ応答を書いたファイルを1つ、または標準入力を表す-を指定します。</translation>
    </message>
    <message>
        <source>texts of cards that the language of --lang does not have</source>
        <translation>--langの言語に翻訳されていないカードの文面</translation>
    </message>
    <message>
        <source>cards untranslated takes no file.</source>
        <translation>cards untranslatedにファイルは指定できません。</translation>
    </message>
    <message>
        <source>one line of comma-separated values a failure, for a spreadsheet</source>
        <translation>配信失敗ごとに1行のコンマ区切りの値（表計算ソフト用）</translation>
    </message>
    <message>
        <source>the incidents and the counts, not each failure</source>
        <translation>インシデントと件数のみ。個々の配信失敗は出力しない</translation>
    </message>
    <message>
        <source>go on reading what comes: a Maildir, a folder, a log, standard input</source>
        <translation>届くものを読み取り続ける: Maildir、フォルダー、ログ、標準入力</translation>
    </message>
    <message>
        <source>read what triage --json wrote in former runs, for example in parallel</source>
        <translation>並列実行など、以前のtriage --jsonの出力を読み取る</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NUMBER</translation>
    </message>
    <message>
        <source>how many are read at once; else as many as there are processors</source>
        <translation>同時に読み取る数。指定がない場合はプロセッサーの数</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>write counts for the textfile collector of Prometheus</source>
        <translation>Prometheusのtextfile collector用に件数を書き出す</translation>
    </message>
    <message>
        <source>write the addresses that no longer exist, each with its evidence</source>
        <translation>もう存在しないアドレスを、それぞれの証拠とともに書き出す</translation>
    </message>
    <message>
        <source>write the addresses to which a message can be sent again</source>
        <translation>メールを再送できるアドレスを書き出す</translation>
    </message>
    <message>
        <source>%1; it connects to port 25 and is never on by itself</source>
        <translation>%1。ポート25に接続し、自動でオンになることはない</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADDRESS</translation>
    </message>
    <message>
        <source>the sending server&apos;s address, without a bounce</source>
        <translation>送信側サーバーのアドレス（不達通知がない場合）</translation>
    </message>
    <message>
        <source>the envelope sender, without a bounce</source>
        <translation>エンベロープ送信者（不達通知がない場合）</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>what the sending server called itself, without a bounce</source>
        <translation>送信側サーバーが名乗った名前（不達通知がない場合）</translation>
    </message>
    <message>
        <source>DOMAIN</source>
        <translation>DOMAIN</translation>
    </message>
    <message>
        <source>the domain of the From field, without a bounce</source>
        <translation>Fromフィールドのドメイン（不達通知がない場合）</translation>
    </message>
    <message>
        <source>the selector of a DKIM key of that domain, without a bounce</source>
        <translation>そのドメインのDKIMキーのセレクター（不達通知がない場合）</translation>
    </message>
    <message>
        <source>the recipient&apos;s domain, without a bounce</source>
        <translation>受信者のドメイン（不達通知がない場合）</translation>
    </message>
    <message>
        <source>the server that refused, without a bounce</source>
        <translation>拒否したサーバー（不達通知がない場合）</translation>
    </message>
    <message>
        <source>RECORD</source>
        <translation>RECORD</translation>
    </message>
    <message>
        <source>look at the text of a record that is not published, or at a line of a zone file; ask nothing</source>
        <translation>まだ公開していないレコードの内容、またはゾーンファイルの行を調べる。問い合わせはしない</translation>
    </message>
    <message>
        <source>say what would change with this record in the DNS, for example &apos;example.com TXT &quot;v=spf1 mx -all&quot;&apos;; may be given several times</source>
        <translation>このレコードがDNSにある場合に何が変わるかを示す（例: &apos;example.com TXT &quot;v=spf1 mx -all&quot;&apos;）。複数回指定できる</translation>
    </message>
    <message>
        <source>say what would change with the records that the checks propose</source>
        <translation>チェックが提案するレコードで何が変わるかを示す</translation>
    </message>
    <message>
        <source>wait until these records, or else those that the checks propose, are at the domain&apos;s name servers; prints a line a change, asks each server at most once in 30 seconds</source>
        <translation>このレコード、またはチェックが提案するレコードが、ドメインのネームサーバーに現れるまで待つ。変化のたびに1行を出力し、各サーバーへの問い合わせは30秒に1回まで</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>STATE</translation>
    </message>
    <message>
        <source>when the watch ends: published (on every name server), safe (old answers are gone too, the usual one) or pass (the checks pass)</source>
        <translation>監視を終える時点: published（すべてのネームサーバーにある）、safe（古い応答も消えた、既定）、pass（チェックが合格）</translation>
    </message>
    <message>
        <source>print the questions, ask nothing</source>
        <translation>問い合わせの内容を出力し、実際には問い合わせない</translation>
    </message>
    <message>
        <source>RESOLVER</source>
        <translation>RESOLVER</translation>
    </message>
    <message>
        <source>whom to ask instead of the resolver of the settings, or else of this computer: ADDRESS[:PORT], tls://ADDRESS[:PORT][#NAME] or https://…</source>
        <translation>設定またはこのコンピューターのリゾルバーの代わりに問い合わせる相手: ADDRESS[:PORT]、tls://ADDRESS[:PORT][#NAME]、またはhttps://…</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>SECONDS</translation>
    </message>
    <message>
        <source>for each check; else that of the settings, or else 5</source>
        <translation>各チェックの制限時間。指定がない場合は設定の値、それもない場合は5</translation>
    </message>
    <message>
        <source>SERVICE=KEY</source>
        <translation>SERVICE=KEY</translation>
    </message>
    <message>
        <source>your key of a blocklist service, for example spamhaus=…; else that of the settings</source>
        <translation>ブロックリストサービスの自分のキー（例: spamhaus=…）。指定がない場合は設定の値</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>%1というオプションはありません。</translation>
    </message>
    <message>
        <source>%1 is an option of %2, not of %3.</source>
        <translation>%1は%2のオプションで、%3では使えません。</translation>
    </message>
    <message>
        <source>one JSON object a line</source>
        <translation>1行に1つのJSONオブジェクト</translation>
    </message>
    <message>
        <source>text for a terminal; so it is without this option too</source>
        <translation>ターミナル用のテキスト。このオプションがない場合も同じ</translation>
    </message>
    <message>
        <source>CommonMark, to paste into a ticket</source>
        <translation>チケットに貼り付けられるCommonMark</translation>
    </message>
    <message>
        <source>one page of HTML, to keep or to print</source>
        <translation>保存または印刷できる1つのHTMLページ</translation>
    </message>
    <message>
        <source>LEVEL</source>
        <translation>LEVEL</translation>
    </message>
    <message>
        <source>what is masked in that page: none, customer (that is usual) or public</source>
        <translation>そのページで伏せる範囲: none、customer（既定）、public</translation>
    </message>
    <message>
        <source>NAME[,NAME…]</source>
        <translation>NAME[,NAME…]</translation>
    </message>
    <message>
        <source>your own domains, addresses and networks: bounces of mail that was not sent from there are backscatter</source>
        <translation>自分のドメイン、アドレス、ネットワーク。そこから送られていないメールの不達通知はバックスキャッターになる</translation>
    </message>
    <message>
        <source>print the replies that no words of a card fit</source>
        <translation>カードの語句に合わない応答を出力する</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>PATH</translation>
    </message>
    <message>
        <source>use the cards in PATH instead of your own</source>
        <translation>自分のカードの代わりにPATHのカードを使う</translation>
    </message>
    <message>
        <source>OUT.png</source>
        <translation>OUT.png</translation>
    </message>
    <message>
        <source>save a picture of the window, which needs no display</source>
        <translation>ウィンドウの画像を保存する（画面は不要）</translation>
    </message>
    <message>
        <source>open another window, even if there is one</source>
        <translation>すでにウィンドウがあっても、別のウィンドウを開く</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>CODE</translation>
    </message>
    <message>
        <source>language of the texts (%1) in place of the system&apos;s</source>
        <translation>システムの言語の代わりに使う文面の言語（%1）</translation>
    </message>
    <message>
        <source>how the program, or a command, is called</source>
        <translation>プログラムまたはコマンドの使い方</translation>
    </message>
    <message>
        <source>the version of the program</source>
        <translation>プログラムのバージョン</translation>
    </message>
    <message>
        <source>with --version, what it stands on and what keeps it in</source>
        <translation>--versionと併せて、何を基盤とし、何によって制限されているかを示す</translation>
    </message>
    <message>
        <source>the window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>%1 needs one of these words behind it: %2.</source>
        <translation>%1の後には、次の語のいずれかが必要です: %2。</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>What was printed could not be written: %1</source>
        <translation>出力を書き込めませんでした: %1</translation>
    </message>
</context>
<context>
    <name>ReportFile</name>
    <message>
        <source>Save a report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;Webページ (*.html)</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Gmail refuses a message by the DMARC policy</source>
        <translation>GmailがDMARCポリシーに従ってメールを拒否</translation>
    </message>
    <message>
        <source>Gmail misses reverse DNS of the sending server</source>
        <translation>送信側サーバーの逆引きDNSがないとGmailが判定</translation>
    </message>
    <message>
        <source>The address does not exist (Postfix)</source>
        <translation>アドレスが存在しない（Postfix）</translation>
    </message>
    <message>
        <source>The sending server is on a blocklist</source>
        <translation>送信側サーバーがブロックリストに登録されている</translation>
    </message>
    <message>
        <source>A delay notice: greylisting</source>
        <translation>遅延通知: グレーリスティング</translation>
    </message>
    <message>
        <source>A full mailbox behind a forwarding (Exchange)</source>
        <translation>転送先のメールボックスがいっぱい（Exchange）</translation>
    </message>
    <message>
        <source>Two recipients, two reasons (Exim)</source>
        <translation>2人の受信者、2つの理由（Exim）</translation>
    </message>
    <message>
        <source>An SMTP transcript with a login and two recipients</source>
        <translation>サインインと2人の受信者を含むSMTPの記録</translation>
    </message>
    <message>
        <source>Lines of a Postfix log</source>
        <translation>Postfixのログの行</translation>
    </message>
    <message>
        <source>The message is too large</source>
        <translation>メールが大きすぎる</translation>
    </message>
</context>
<context>
    <name>Screenshot</name>
    <message>
        <source>%1 could not be written. Choose a folder that exists and a name that ends in .png.</source>
        <translation>%1を書き込めませんでした。存在するフォルダーと、.pngで終わる名前を選んでください。</translation>
    </message>
</context>
<context>
    <name>Signs</name>
    <message>
        <source>It thanks for a message or says that it will be answered.</source>
        <translation>メールへの礼を述べているか、返信すると述べています。</translation>
    </message>
    <message>
        <source>The delivery status says that all messages are only delayed.</source>
        <translation>配信ステータスによると、すべてのメールは遅延しているだけです。</translation>
    </message>
    <message>
        <source>The delivery status says that a delivery failed.</source>
        <translation>配信ステータスによると、配信に失敗しています。</translation>
    </message>
    <message>
        <source>The delivery status says that the message was delivered or passed on.</source>
        <translation>配信ステータスによると、メールは配信または転送されました。</translation>
    </message>
    <message>
        <source>A person answers another message.</source>
        <translation>人が別のメールに返信したものです。</translation>
    </message>
    <message>
        <source>A program is attached.</source>
        <translation>プログラムが添付されています。</translation>
    </message>
    <message>
        <source>The header says that a program wrote it.</source>
        <translation>ヘッダーによると、プログラムが作成したものです。</translation>
    </message>
    <message>
        <source>The header says that it is an automatic answer.</source>
        <translation>ヘッダーによると、自動応答です。</translation>
    </message>
    <message>
        <source>The header has a field of automatic answers.</source>
        <translation>ヘッダーに自動応答のフィールドがあります。</translation>
    </message>
    <message>
        <source>It says that it is an automatic answer.</source>
        <translation>自動応答であると書かれています。</translation>
    </message>
    <message>
        <source>It says that somebody is away.</source>
        <translation>不在であると書かれています。</translation>
    </message>
    <message>
        <source>It uses words of bounces.</source>
        <translation>不達通知の語句が使われています。</translation>
    </message>
    <message>
        <source>It asks for something behind a link.</source>
        <translation>リンク先での操作を求めています。</translation>
    </message>
    <message>
        <source>It asks the sender to confirm the message.</source>
        <translation>送信者にメールの確認を求めています。</translation>
    </message>
    <message>
        <source>The sender&apos;s name claims to be of the reader&apos;s domain.</source>
        <translation>送信者名が、読み手のドメインのものだと称しています。</translation>
    </message>
    <message>
        <source>It calls a message spam.</source>
        <translation>メールを迷惑メールと呼んでいます。</translation>
    </message>
    <message>
        <source>A mail system&apos;s report with a server&apos;s reply was copied into it.</source>
        <translation>サーバーの応答を含むメールシステムの通知が、文面にコピーされています。</translation>
    </message>
    <message>
        <source>The sender is a mail system.</source>
        <translation>送信者はメールシステムです。</translation>
    </message>
    <message>
        <source>It threatens a loss if nothing is done.</source>
        <translation>何もしなければ何かを失うと脅しています。</translation>
    </message>
    <message>
        <source>It says that the delivery is tried further.</source>
        <translation>配信の試行を続けると書かれています。</translation>
    </message>
    <message>
        <source>It says that the message was delivered or passed on.</source>
        <translation>メールは配信または転送されたと書かれています。</translation>
    </message>
    <message>
        <source>It has a delivery status as a part of its own.</source>
        <translation>独立したパートとして配信ステータスがあります。</translation>
    </message>
    <message>
        <source>Its text holds the fields of a delivery status.</source>
        <translation>本文に配信ステータスのフィールドがあります。</translation>
    </message>
    <message>
        <source>Its type is that of a delivery report.</source>
        <translation>種類が配信レポートです。</translation>
    </message>
    <message>
        <source>Words are disguised with letters that only look alike.</source>
        <translation>見た目が似ているだけの別の文字で、語句が偽装されています。</translation>
    </message>
    <message>
        <source>It says that a message was opened or removed unread.</source>
        <translation>メールが開かれた、または未読のまま削除されたと書かれています。</translation>
    </message>
    <message>
        <source>It has the form of a read receipt.</source>
        <translation>開封確認の形式です。</translation>
    </message>
    <message>
        <source>The read receipt says that a filter or the mailbox refused the message.</source>
        <translation>開封確認によると、フィルターまたはメールボックスがメールを拒否しました。</translation>
    </message>
    <message>
        <source>It quotes a reply as an example, for no recipient.</source>
        <translation>応答を、特定の受信者のない例として引用しています。</translation>
    </message>
    <message>
        <source>The sender&apos;s domain could not be confirmed on its way.</source>
        <translation>送信者のドメインを経路上で確認できませんでした。</translation>
    </message>
    <message>
        <source>The header names the failed recipients.</source>
        <translation>ヘッダーに、配信に失敗した受信者が示されています。</translation>
    </message>
    <message>
        <source>It tells of a failure.</source>
        <translation>失敗について述べています。</translation>
    </message>
    <message>
        <source>It names whom it failed for.</source>
        <translation>配信に失敗した受信者が示されています。</translation>
    </message>
    <message>
        <source>It uses words of phishing mails.</source>
        <translation>フィッシングメールの語句が使われています。</translation>
    </message>
    <message>
        <source>It has the form of a spam complaint.</source>
        <translation>迷惑メールの苦情の形式です。</translation>
    </message>
    <message>
        <source>It claims to come from the reader.</source>
        <translation>読み手自身から送られたと称しています。</translation>
    </message>
    <message>
        <source>It says that the delivery was given up.</source>
        <translation>配信を断念したと書かれています。</translation>
    </message>
    <message>
        <source>It is about goods that are delivered.</source>
        <translation>商品の配達に関するものです。</translation>
    </message>
    <message>
        <source>It greets an address instead of a name.</source>
        <translation>名前の代わりにアドレスに宛てて挨拶しています。</translation>
    </message>
    <message>
        <source>The header of a bounce stands in its text.</source>
        <translation>本文に不達通知のヘッダーがあります。</translation>
    </message>
    <message>
        <source>It says that several messages wait.</source>
        <translation>複数のメールが保留されていると書かれています。</translation>
    </message>
    <message>
        <source>It holds text that its reader does not see.</source>
        <translation>読み手に見えないテキストを含んでいます。</translation>
    </message>
    <message>
        <source>It is about mail to the reader, not from the reader.</source>
        <translation>読み手が送ったメールではなく、読み手宛てのメールに関するものです。</translation>
    </message>
    <message>
        <source>A link leads to another domain.</source>
        <translation>リンクが別のドメインを指しています。</translation>
    </message>
    <message>
        <source>A link carries the reader&apos;s address with it.</source>
        <translation>リンクに読み手のアドレスが含まれています。</translation>
    </message>
    <message>
        <source>All links lead to the sender&apos;s own domain.</source>
        <translation>すべてのリンクが送信者自身のドメインを指しています。</translation>
    </message>
    <message>
        <source>A person&apos;s mail program wrote it.</source>
        <translation>人のメールソフトで書かれたものです。</translation>
    </message>
    <message>
        <source>It came through a mailing list.</source>
        <translation>メーリングリストを経由しています。</translation>
    </message>
    <message>
        <source>It says in more than one way that somebody is away.</source>
        <translation>不在であることが複数の形で書かれています。</translation>
    </message>
    <message>
        <source>It says more than once that the delivery is tried further.</source>
        <translation>配信の試行を続けることが何度も書かれています。</translation>
    </message>
    <message>
        <source>It uses more words of phishing mails.</source>
        <translation>フィッシングメールの語句がさらに使われています。</translation>
    </message>
    <message>
        <source>A filter called it spam.</source>
        <translation>フィルターが迷惑メールと判定しました。</translation>
    </message>
    <message>
        <source>It can be unsubscribed from.</source>
        <translation>配信停止ができます。</translation>
    </message>
    <message>
        <source>The sender cannot be answered.</source>
        <translation>送信者に返信できません。</translation>
    </message>
    <message>
        <source>It has no sender.</source>
        <translation>送信者がありません。</translation>
    </message>
    <message>
        <source>No failure was found in it.</source>
        <translation>配信失敗は見つかりませんでした。</translation>
    </message>
    <message>
        <source>The envelope sender is empty, as reports must have it.</source>
        <translation>通知に必要なとおり、エンベロープ送信者が空です。</translation>
    </message>
    <message>
        <source>The only address that it calls failed is the reader&apos;s own.</source>
        <translation>失敗したとされるアドレスは、読み手自身のものだけです。</translation>
    </message>
    <message>
        <source>It opens as the bounces of a program do.</source>
        <translation>プログラムの不達通知と同じ書き出しです。</translation>
    </message>
    <message>
        <source>It tells of a failure at somebody else&apos;s address.</source>
        <translation>ほかの人のアドレスでの失敗について述べています。</translation>
    </message>
    <message>
        <source>It is a report of another kind.</source>
        <translation>別の種類のレポートです。</translation>
    </message>
    <message>
        <source>It speaks of the reader&apos;s own mailbox.</source>
        <translation>読み手自身のメールボックスについて述べています。</translation>
    </message>
    <message>
        <source>It says that the reader&apos;s own mailbox is full or must be confirmed.</source>
        <translation>読み手自身のメールボックスがいっぱいである、または確認が必要であると書かれています。</translation>
    </message>
    <message>
        <source>A person passed it on.</source>
        <translation>人が転送したものです。</translation>
    </message>
    <message>
        <source>The pasted text tells of a failure.</source>
        <translation>貼り付けられたテキストが失敗について述べています。</translation>
    </message>
    <message>
        <source>The envelope sender is a person.</source>
        <translation>エンベロープ送信者は人です。</translation>
    </message>
    <message>
        <source>The sender is a person.</source>
        <translation>送信者は人です。</translation>
    </message>
    <message>
        <source>A placeholder of a template was not filled in.</source>
        <translation>テンプレートのプレースホルダーが埋められていません。</translation>
    </message>
    <message>
        <source>The header&apos;s precedence is that of automatic answers.</source>
        <translation>ヘッダーのPrecedenceが自動応答のものです。</translation>
    </message>
    <message>
        <source>The header&apos;s precedence is that of bulk mail.</source>
        <translation>ヘッダーのPrecedenceが一斉配信メールのものです。</translation>
    </message>
    <message>
        <source>A person quotes a mail system.</source>
        <translation>人がメールシステムの文を引用しています。</translation>
    </message>
    <message>
        <source>It quotes a person.</source>
        <translation>人の文を引用しています。</translation>
    </message>
    <message>
        <source>Answers would go to another domain.</source>
        <translation>返信が別のドメインに送られます。</translation>
    </message>
    <message>
        <source>The sender of the returned message could not be confirmed.</source>
        <translation>返送されたメールの送信者を確認できませんでした。</translation>
    </message>
    <message>
        <source>The returned message was sent from a home line.</source>
        <translation>返送されたメールは家庭用回線から送信されています。</translation>
    </message>
    <message>
        <source>The returned message is from another domain.</source>
        <translation>返送されたメールは別のドメインからのものです。</translation>
    </message>
    <message>
        <source>The returned message is the reader&apos;s own.</source>
        <translation>返送されたメールは読み手自身のものです。</translation>
    </message>
    <message>
        <source>It holds the returned message.</source>
        <translation>返送されたメールを含んでいます。</translation>
    </message>
    <message>
        <source>None of your own servers took part in sending the returned message.</source>
        <translation>返送されたメールの送信に、自分のサーバーはどれも関わっていません。</translation>
    </message>
    <message>
        <source>The returned message had already been delivered to a mailbox.</source>
        <translation>返送されたメールは、すでにメールボックスに配信されていました。</translation>
    </message>
    <message>
        <source>The envelope sender is of another domain than the sender.</source>
        <translation>エンベロープ送信者のドメインが送信者と異なります。</translation>
    </message>
    <message>
        <source>The sender claims to run the mail, but is of another domain.</source>
        <translation>送信者はメールの運営者と称していますが、別のドメインのものです。</translation>
    </message>
    <message>
        <source>It holds the reply of a server that refused.</source>
        <translation>拒否したサーバーの応答を含んでいます。</translation>
    </message>
    <message>
        <source>A sending service tells of a complaint.</source>
        <translation>送信サービスが苦情を知らせています。</translation>
    </message>
    <message>
        <source>A sending service tells of a failure.</source>
        <translation>送信サービスが失敗を知らせています。</translation>
    </message>
    <message>
        <source>Words are disguised by spaces inside them.</source>
        <translation>語句の途中に空白を入れて偽装しています。</translation>
    </message>
    <message>
        <source>The sender is of the reader&apos;s domain, the envelope sender is not.</source>
        <translation>送信者は読み手のドメインですが、エンベロープ送信者は異なります。</translation>
    </message>
    <message>
        <source>The subject is that of an answer.</source>
        <translation>件名が返信のものです。</translation>
    </message>
    <message>
        <source>The subject is that of an automatic answer.</source>
        <translation>件名が自動応答のものです。</translation>
    </message>
    <message>
        <source>The subject is that of a bounce.</source>
        <translation>件名が不達通知のものです。</translation>
    </message>
    <message>
        <source>The subject is that of a complaint.</source>
        <translation>件名が苦情のものです。</translation>
    </message>
    <message>
        <source>The subject is that of a delay notice.</source>
        <translation>件名が遅延通知のものです。</translation>
    </message>
    <message>
        <source>The subject is that of a success notice.</source>
        <translation>件名が配信成功通知のものです。</translation>
    </message>
    <message>
        <source>The subject is that of a read receipt.</source>
        <translation>件名が開封確認のものです。</translation>
    </message>
    <message>
        <source>It uses words that only one mail system writes.</source>
        <translation>特定のメールシステムだけが書く語句が使われています。</translation>
    </message>
    <message>
        <source>It says to whose address the message was not delivered.</source>
        <translation>メールが誰のアドレスに配信されなかったかが書かれています。</translation>
    </message>
    <message>
        <source>The sender is an address without a name.</source>
        <translation>送信者は、名前のないアドレスです。</translation>
    </message>
    <message>
        <source>A mail program asks to unsubscribe.</source>
        <translation>メールソフトが配信停止を求めています。</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>What to do: %1</source>
        <translation>対処方法: %1</translation>
    </message>
    <message>
        <source>Who acts: %1</source>
        <translation>対応者: %1</translation>
    </message>
    <message>
        <source>What not to do</source>
        <translation>してはいけないこと</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>不明な点</translation>
    </message>
    <message>
        <source>Source: %1 (seen %2)</source>
        <translation>出典: %1（%2閲覧）</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>%1行目</translation>
    </message>
    <message>
        <source>Other cards</source>
        <translation>ほかのカード</translation>
    </message>
    <message numerus="yes">
        <source>%n other code(s) in the input do not count; --json lists them.</source>
        <translation>
            <numerusform>入力にあるほかのコード%n件は対象外です。--jsonで一覧が出力されます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Triage</name>
    <message>
        <source>Who acts: %1</source>
        <translation>対応者: %1</translation>
    </message>
    <message>
        <source>Customers (%1): %2</source>
        <translation>顧客（%1）: %2</translation>
    </message>
    <message>
        <source>A reply for all of them:</source>
        <translation>全員への返信:</translation>
    </message>
    <message>
        <source>others</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>配信失敗</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>受信者</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>送信者</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Permanence</source>
        <translation>恒久/一時</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>対応者</translation>
    </message>
    <message>
        <source>Status line</source>
        <translation>ステータス行</translation>
    </message>
    <message numerus="yes">
        <source>%n failures more are not in this table.</source>
        <translation>
            <numerusform>ほか%n件の配信失敗は、この表にありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: refused by %2</source>
        <translation>%1: %2が拒否</translation>
    </message>
    <message>
        <source>%1: mail to %2</source>
        <translation>%1: %2宛てのメール</translation>
    </message>
    <message>
        <source>%1: mail from %2</source>
        <translation>%1: %2からのメール</translation>
    </message>
    <message>
        <source>%1: mail from %2, refused by %3</source>
        <translation>%1: %2からのメール、%3が拒否</translation>
    </message>
    <message>
        <source>It is still going on.</source>
        <translation>まだ続いています。</translation>
    </message>
    <message>
        <source>There has been no such failure since.</source>
        <translation>その後、同じ配信失敗は起きていません。</translation>
    </message>
    <message>
        <source>Mail has been delivered since, the last at %1.</source>
        <translation>その後、メールは配信されています。最後の配信は%1です。</translation>
    </message>
    <message>
        <source>Rule: %1 failures of one cause within %2 minutes; %3 is the usual rule, but so many are common for this cause at this time.</source>
        <translation>ルール: 同じ原因の配信失敗が%2分間に%1件。通常の基準は%3件ですが、この原因ではこの時間帯にその程度の件数は珍しくありません。</translation>
    </message>
    <message>
        <source>Rule: %1 failures of one cause within %2 minutes.</source>
        <translation>ルール: 同じ原因の配信失敗が%2分間に%1件。</translation>
    </message>
    <message>
        <source>Between %1 and %2 several messages came back, yours among them.</source>
        <translation>%1から%2までの間に複数のメールが戻ってきました。ご自身のメールも含まれています。</translation>
    </message>
    <message>
        <source>Between %1 and %2 several messages to %3 came back, yours among them.</source>
        <translation>%1から%2までの間に%3宛ての複数のメールが戻ってきました。ご自身のメールも含まれています。</translation>
    </message>
    <message>
        <source>Since %1 several messages have come back, yours among them.</source>
        <translation>%1以降、複数のメールが戻ってきています。ご自身のメールも含まれています。</translation>
    </message>
    <message>
        <source>Since %1 several messages to %2 have come back, yours among them.</source>
        <translation>%1以降、%2宛ての複数のメールが戻ってきています。ご自身のメールも含まれています。</translation>
    </message>
    <message>
        <source>What you can do:</source>
        <translation>対処方法:</translation>
    </message>
    <message>
        <source>It has stopped. Send the message again if it came back.</source>
        <translation>現在は収まっています。メールが戻ってきた場合は、もう一度送信してください。</translation>
    </message>
    <message>
        <source>It has stopped. You need to do nothing.</source>
        <translation>現在は収まっています。対応は不要です。</translation>
    </message>
    <message>
        <source>We know of it. You need to do nothing now; we tell you when you can send again.</source>
        <translation>状況は把握しています。現時点で対応は不要です。再び送信できるようになりましたら、お知らせします。</translation>
    </message>
    <message numerus="yes">
        <source>%n failures</source>
        <translation>
            <numerusform>配信失敗%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>at %1.</source>
        <translation>（%1）。</translation>
    </message>
    <message>
        <source>between %1 and %2.</source>
        <translation>（%1から%2まで）。</translation>
    </message>
    <message>
        <source>Failures by reason</source>
        <translation>理由別の配信失敗</translation>
    </message>
    <message>
        <source>Failures by system</source>
        <translation>システム別の配信失敗</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Failures by who acts</source>
        <translation>対応者別の配信失敗</translation>
    </message>
    <message>
        <source>Inputs by kind</source>
        <translation>種類別の入力</translation>
    </message>
    <message>
        <source>It was stopped: this is what was read so far.</source>
        <translation>停止されました。ここまでに読み取った結果です。</translation>
    </message>
    <message numerus="yes">
        <source>%n sources could not be read, or not to their end.</source>
        <translation>
            <numerusform>%n件の入力元を読み取れなかったか、最後まで読み取れませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>戻ってきたメール</translation>
    </message>
    <message numerus="yes">
        <source>%n messages read</source>
        <translation>
            <numerusform>読み取ったメール%n通</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incidents</source>
        <translation>
            <numerusform>インシデント%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>No incident: no %1 failures of one cause came within %2 minutes.</source>
        <translation>インシデントなし: 同じ原因の配信失敗が%2分間に%1件発生したことはありません。</translation>
    </message>
    <message>
        <source>%1 is damaged, or packed in a way that is not known. What could be unpacked was read.</source>
        <translation>%1は壊れているか、不明な方式で圧縮されています。展開できた部分を読み取りました。</translation>
    </message>
    <message>
        <source>%1 needs a password. Unpack it first.</source>
        <translation>%1にはパスワードが必要です。先に展開してください。</translation>
    </message>
    <message>
        <source>%1 holds too many files. The first of them were read.</source>
        <translation>%1に含まれるファイルが多すぎます。最初の部分のファイルを読み取りました。</translation>
    </message>
    <message>
        <source>%1 holds too much. The beginning was read.</source>
        <translation>%1の内容が多すぎます。先頭の部分を読み取りました。</translation>
    </message>
    <message>
        <source>%1 grows far more than mail does, as archives do that are made to do harm. It was not read on.</source>
        <translation>%1は、害を与えるために作られたアーカイブのように、展開するとメールではありえない大きさになります。途中で読み取りを中止しました。</translation>
    </message>
    <message>
        <source>%1 is an archive in an archive. Unpack it first.</source>
        <translation>%1はアーカイブの中のアーカイブです。先に展開してください。</translation>
    </message>
    <message>
        <source>%1 holds lines that are no results of triage --json. They were left out.</source>
        <translation>%1には、triage --jsonの結果ではない行があります。それらは除外しました。</translation>
    </message>
</context>
<context>
    <name>TriageCommand</name>
    <message>
        <source>Choose one of %1.</source>
        <translation>%1のいずれかを選んでください。</translation>
    </message>
    <message>
        <source>--jobs takes a number from 1 to %1.</source>
        <translation>--jobsには1から%1までの数を指定します。</translation>
    </message>
    <message>
        <source>--follow and --merge do not go together.</source>
        <translation>--followと--mergeは同時に使えません。</translation>
    </message>
    <message>
        <source>With --follow, - stands alone.</source>
        <translation>--followと一緒に使う場合、-は単独で指定します。</translation>
    </message>
    <message>
        <source>Incident: %1</source>
        <translation>インシデント: %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1を書き込めませんでした: %2</translation>
    </message>
</context>
<context>
    <name>TryWords</name>
    <message>
        <source>With these records in the DNS:</source>
        <translation>これらのレコードがDNSにある場合:</translation>
    </message>
    <message>
        <source>%1: %2 as before</source>
        <translation>%1: 以前と同じく%2</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1: %3から%2に変化</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>Usage:</source>
        <translation>使い方:</translation>
    </message>
    <message>
        <source>Options, and the commands that have them:</source>
        <translation>オプションと、それを使えるコマンド:</translation>
    </message>
    <message>
        <source>Exit codes: 0 explained, 1 nothing recognised, 2 usage, unreadable input or unwritable output.</source>
        <translation>終了コード: 0 説明できた、1 何も認識されなかった、2 使い方の誤り、読み取れない入力、または書き込めない出力。</translation>
    </message>
    <message>
        <source>Only check sends anything over the network.</source>
        <translation>ネットワークに何かを送信するのはcheckだけです。</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>オプション:</translation>
    </message>
</context>
<context>
    <name>Version</name>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>カード%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>The kernel keeps explain, classify, triage, annotate and mcp from the network.</source>
        <translation>カーネルにより、explain、classify、triage、annotate、mcpはネットワークを使えません。</translation>
    </message>
    <message>
        <source>This system cannot keep explain, classify, triage, annotate and mcp from the network by its kernel. They do not use it.</source>
        <translation>このシステムでは、カーネルによってexplain、classify、triage、annotate、mcpのネットワーク使用を禁止することはできません。これらのコマンドはネットワークを使いません。</translation>
    </message>
    <message>
        <source>The kernel keeps explain, classify and mcp from files that they do not need.</source>
        <translation>カーネルにより、explain、classify、mcpは不要なファイルにアクセスできません。</translation>
    </message>
    <message>
        <source>This system cannot keep explain, classify and mcp from other files by its kernel. They read none.</source>
        <translation>このシステムでは、カーネルによってexplain、classify、mcpのほかのファイルへのアクセスを禁止することはできません。これらのコマンドはほかのファイルを読み取りません。</translation>
    </message>
</context>
<context>
    <name>WatchCommand</name>
    <message>
        <source>The watch was stopped.</source>
        <translation>監視は停止されました。</translation>
    </message>
    <message>
        <source>There is nothing to watch for: the checks propose no record. Name one with --with.</source>
        <translation>監視の対象がありません。チェックが提案するレコードがありません。--withで指定してください。</translation>
    </message>
    <message>
        <source>These names are of private networks. Nobody outside can be asked about them.</source>
        <translation>これらの名前はプライベートネットワークのものです。外部には問い合わせできません。</translation>
    </message>
</context>
<context>
    <name>WatchWords</name>
    <message>
        <source>All name servers that answer have the record (%1 of %1).</source>
        <translation>応答するすべてのネームサーバーにレコードがあります（%1台中%1台）。</translation>
    </message>
    <message>
        <source>Your resolver has the record; the name servers cannot be asked from here.</source>
        <translation>お使いのリゾルバーにレコードがあります。ネームサーバーにはここから問い合わせできません。</translation>
    </message>
    <message>
        <source>Old answers are gone: it is safe to send again.</source>
        <translation>古い応答は消えました。再送しても問題ありません。</translation>
    </message>
    <message>
        <source>Old answers can be kept until %1. Send again then.</source>
        <translation>古い応答は%1まで保持されることがあります。その後に再送してください。</translation>
    </message>
    <message>
        <source>Your resolver still gives an old answer.</source>
        <translation>お使いのリゾルバーは、まだ古い応答を返しています。</translation>
    </message>
    <message>
        <source>Not there yet: 0 of %1 name servers have the record.</source>
        <translation>まだありません。ネームサーバー%1台中0台にレコードがあります。</translation>
    </message>
    <message>
        <source>Not there yet: no name server has answered.</source>
        <translation>まだありません。応答したネームサーバーはありません。</translation>
    </message>
    <message>
        <source>Not there yet: your resolver does not have the record.</source>
        <translation>まだありません。お使いのリゾルバーにレコードがありません。</translation>
    </message>
    <message>
        <source>%1 of %2 name servers have the record.</source>
        <translation>ネームサーバー%2台中%1台にレコードがあります。</translation>
    </message>
    <message>
        <source>No name server of the domain is known. Your resolver %1 is asked, at most once in %2 seconds.</source>
        <translation>ドメインのネームサーバーが分かりません。お使いのリゾルバー%1に、%2秒に1回を上限に問い合わせます。</translation>
    </message>
    <message>
        <source>Asked are %3 and your resolver %1, each at most once in %2 seconds.</source>
        <translation>%3とお使いのリゾルバー%1に、それぞれ%2秒に1回を上限に問い合わせます。</translation>
    </message>
    <message>
        <source>Without a public address, so not asked: %1.</source>
        <translation>パブリックアドレスがないため問い合わせなし: %1。</translation>
    </message>
    <message>
        <source>Watching asks your resolver %1 for the name servers of %2 and their addresses, then each of them and your resolver for %3 %2, at most once in %4 seconds.</source>
        <translation>監視では、お使いのリゾルバー%1に%2のネームサーバーとそのアドレスを問い合わせ、次に各ネームサーバーとお使いのリゾルバーに%2の%3を、%4秒に1回を上限に問い合わせます。</translation>
    </message>
    <message>
        <source>Nobody answers. Watching goes on; look whether the network is there.</source>
        <translation>どこからも応答がありません。監視を続けます。ネットワークの接続を確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n give(s) another record than the one that is watched for.</source>
        <translation>
            <numerusform>%n台が、監視しているものとは別のレコードを返しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name server(s) gave no usable answer.</source>
        <translation>
            <numerusform>%n台のネームサーバーから、使える応答が得られませんでした。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>SPF</source>
        <translation>SPF</translation>
    </message>
    <message>
        <source>DKIM</source>
        <translation>DKIM</translation>
    </message>
    <message>
        <source>DMARC</source>
        <translation>DMARC</translation>
    </message>
    <message>
        <source>Reverse DNS</source>
        <translation>逆引きDNS</translation>
    </message>
    <message>
        <source>Mail servers of the recipient</source>
        <translation>受信者のメールサーバー</translation>
    </message>
    <message>
        <source>Mail servers of the sender</source>
        <translation>送信者のメールサーバー</translation>
    </message>
    <message>
        <source>Blocklists</source>
        <translation>ブロックリスト</translation>
    </message>
    <message>
        <source>MTA-STS</source>
        <translation>MTA-STS</translation>
    </message>
    <message>
        <source>DANE</source>
        <translation>DANE</translation>
    </message>
    <message>
        <source>Reachability</source>
        <translation>到達性</translation>
    </message>
    <message>
        <source>The domain itself</source>
        <translation>ドメイン自体</translation>
    </message>
    <message>
        <source>Does %1 allow the sending server?</source>
        <translation>%1は送信側サーバーを許可しているか</translation>
    </message>
    <message>
        <source>Is the key that signed the message published by %1?</source>
        <translation>メールに署名したキーを%1は公開しているか</translation>
    </message>
    <message>
        <source>What does %1 ask receivers to do with mail that is not authenticated?</source>
        <translation>認証されていないメールの扱いについて、%1は受信側に何を求めているか</translation>
    </message>
    <message>
        <source>Does %1 have a name, and does the name lead back to it?</source>
        <translation>%1に名前があり、その名前から%1に戻るか</translation>
    </message>
    <message>
        <source>Which servers take mail for %1?</source>
        <translation>%1のメールを受け取るのはどのサーバーか</translation>
    </message>
    <message>
        <source>Is %1 on the lists that receivers ask?</source>
        <translation>%1は受信側が照会するリストに登録されているか</translation>
    </message>
    <message>
        <source>Does %1 demand encryption from senders?</source>
        <translation>%1は送信側に暗号化を求めているか</translation>
    </message>
    <message>
        <source>Which certificate does %1 publish?</source>
        <translation>%1はどの証明書を公開しているか</translation>
    </message>
    <message>
        <source>Does %1 answer on port 25?</source>
        <translation>%1はポート25で応答するか</translation>
    </message>
    <message>
        <source>Does %1 exist, and do its name servers answer?</source>
        <translation>%1は存在し、そのネームサーバーは応答するか</translation>
    </message>
    <message>
        <source>Asks your DNS resolver and the web server of the domain.</source>
        <translation>お使いのDNSリゾルバーと、ドメインのWebサーバーに問い合わせます。</translation>
    </message>
    <message>
        <source>Connects to the recipient&apos;s mail server.</source>
        <translation>受信者のメールサーバーに接続します。</translation>
    </message>
    <message>
        <source>Asks your DNS resolver, which asks the blocklists.</source>
        <translation>お使いのDNSリゾルバーに問い合わせ、そのリゾルバーがブロックリストに問い合わせます。</translation>
    </message>
    <message>
        <source>Asks your DNS resolver.</source>
        <translation>お使いのDNSリゾルバーに問い合わせます。</translation>
    </message>
    <message>
        <source>The input names no sender domain that the DNS could know.</source>
        <translation>DNSで扱える送信者ドメインが入力にありません。</translation>
    </message>
    <message>
        <source>The input does not name the IP address that sent the message.</source>
        <translation>入力に、メールを送信したIPアドレスがありません。</translation>
    </message>
    <message>
        <source>The input names no recipient whose domain the DNS could know.</source>
        <translation>DNSで扱えるドメインを持つ受信者が入力にありません。</translation>
    </message>
    <message>
        <source>The returned message has no DKIM signature, or is missing.</source>
        <translation>返送されたメールにDKIM署名がないか、返送されたメール自体がありません。</translation>
    </message>
    <message>
        <source>Not asked: please confirm the names in this text first.</source>
        <translation>問い合わせなし: 先に、このテキストの名前を確認してください。</translation>
    </message>
    <message>
        <source>The address is not public, so nobody outside can tell about it.</source>
        <translation>パブリックアドレスではないため、外部からは何も調べられません。</translation>
    </message>
    <message>
        <source>The name belongs to a private network, so nobody outside can tell about it.</source>
        <translation>プライベートネットワークの名前のため、外部からは何も調べられません。</translation>
    </message>
    <message>
        <source>%1, the last one %2</source>
        <translation>%1回、最後は%2</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>受信者</translation>
    </message>
    <message>
        <source>Recipient&apos;s name</source>
        <translation>受信者の名前</translation>
    </message>
    <message>
        <source>Originally written to</source>
        <translation>元の宛先</translation>
    </message>
    <message>
        <source>Probably meant</source>
        <translation>正しいと思われるアドレス</translation>
    </message>
    <message>
        <source>Refused by</source>
        <translation>拒否した側</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>通知した側</translation>
    </message>
    <message>
        <source>Refused command</source>
        <translation>拒否されたコマンド</translation>
    </message>
    <message>
        <source>Our IP address</source>
        <translation>こちらのIPアドレス</translation>
    </message>
    <message>
        <source>Envelope sender</source>
        <translation>エンベロープ送信者</translation>
    </message>
    <message>
        <source>Sent for</source>
        <translation>書き換え前の送信者</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Queue ID</source>
        <translation>キューID</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>メッセージID</translation>
    </message>
    <message>
        <source>Line %1 is the status line of this failure.</source>
        <translation>%1行目が、この配信失敗のステータス行です。</translation>
    </message>
    <message>
        <source>Line %1 was not taken: %2</source>
        <translation>%1行目は採用しませんでした: %2</translation>
    </message>
    <message>
        <source>Line %1 belongs to the returned message; codes in it do not count.</source>
        <translation>%1行目は返送されたメールの一部です。その中のコードは対象外です。</translation>
    </message>
    <message>
        <source>Line %1 holds no code of a mail server.</source>
        <translation>%1行目にメールサーバーのコードはありません。</translation>
    </message>
    <message>
        <source>There is nothing to read. Drop the whole bounce message, or paste its text.</source>
        <translation>読み取るものがありません。不達通知のメール全体をドロップするか、その文面を貼り付けてください。</translation>
    </message>
    <message>
        <source>This is not a mail and not text. Save the bounce as a file (.eml or .msg), or paste its text.</source>
        <translation>メールでもテキストでもありません。不達通知をファイル（.emlまたは.msg）として保存するか、その文面を貼り付けてください。</translation>
    </message>
    <message>
        <source>This mail was read, but nothing in it says that a delivery failed. If it quotes a bounce, paste only that part.</source>
        <translation>このメールを読み取りましたが、配信の失敗を示すものはありません。不達通知が引用されている場合は、その部分だけを貼り付けてください。</translation>
    </message>
    <message>
        <source>No reply of a mail server was found in this text. Paste the whole report, or the line that begins with a number such as 550.</source>
        <translation>このテキストにメールサーバーの応答は見つかりませんでした。通知全体、または550などの数字で始まる行を貼り付けてください。</translation>
    </message>
    <message>
        <source>This text was the source of an RTF document. Only its words are shown.</source>
        <translation>このテキストはRTF文書のソースでした。文字だけを表示しています。</translation>
    </message>
    <message>
        <source>The codes with which a terminal sets colors were removed.</source>
        <translation>ターミナルの色を指定するコードを取り除きました。</translation>
    </message>
    <message>
        <source>A part of this text was encoded in base64. It is shown decoded.</source>
        <translation>このテキストの一部はbase64でエンコードされていました。デコードして表示しています。</translation>
    </message>
    <message>
        <source>This text was encoded as quoted-printable. It is shown decoded.</source>
        <translation>このテキストはquoted-printableでエンコードされていました。デコードして表示しています。</translation>
    </message>
    <message>
        <source>This text was the value of a web form, encoded with percent signs. It is shown decoded.</source>
        <translation>このテキストはWebフォームの値で、パーセント記号でエンコードされていました。デコードして表示しています。</translation>
    </message>
    <message>
        <source>Each line of this text stood in a record of a log. Only the lines are shown.</source>
        <translation>このテキストの各行はログの記録の中にありました。行だけを表示しています。</translation>
    </message>
    <message>
        <source>This text stood in a string of a program or of JSON. It is shown without the escapes.</source>
        <translation>このテキストはプログラムまたはJSONの文字列の中にありました。エスケープを解除して表示しています。</translation>
    </message>
    <message>
        <source>Each line of this text was a string in a list. Only the lines are shown.</source>
        <translation>このテキストの各行はリストの文字列でした。行だけを表示しています。</translation>
    </message>
    <message>
        <source>This text stood in quotation marks, for example in a cell of a table. The other cells are not shown.</source>
        <translation>このテキストは表のセルなどで引用符の中にありました。ほかのセルは表示していません。</translation>
    </message>
    <message>
        <source>This text was a value in YAML. The other values beside it are not shown.</source>
        <translation>このテキストはYAMLの値でした。併記されたほかの値は表示していません。</translation>
    </message>
    <message>
        <source>This text stood in an XML document. Its tags are not shown.</source>
        <translation>このテキストはXML文書の中にありました。タグは表示していません。</translation>
    </message>
    <message>
        <source>This text was the source of a web page. Only its words are shown.</source>
        <translation>このテキストはWebページのソースでした。文字だけを表示しています。</translation>
    </message>
    <message>
        <source>The marks above and below the text that call it code or a quote were removed.</source>
        <translation>コードまたは引用であることを示すテキストの上下の記号を取り除きました。</translation>
    </message>
    <message>
        <source>This text stood in a drawn table. The bars were removed.</source>
        <translation>このテキストは罫線で描いた表の中にありました。罫線を取り除きました。</translation>
    </message>
    <message>
        <source>This text was quoted. The marks at the start of its lines were removed.</source>
        <translation>このテキストは引用されていました。行頭の記号を取り除きました。</translation>
    </message>
    <message>
        <source>What a log or a tool had put in front of each line was removed.</source>
        <translation>ログまたはツールが各行の先頭に付けたものを取り除きました。</translation>
    </message>
    <message>
        <source>Characters were written as HTML names, such as &quot;&amp;lt;&quot;. They are shown as meant.</source>
        <translation>「&amp;lt;」のようなHTMLの名前で書かれた文字がありました。本来の文字で表示しています。</translation>
    </message>
    <message>
        <source>Marks of a chat or of Markdown, such as &quot;**&quot; around a name, were removed.</source>
        <translation>名前を囲む「**」など、チャットまたはMarkdownの記号を取り除きました。</translation>
    </message>
    <message>
        <source>Invisible characters were removed, and typographic quotes and dashes in what machines wrote are shown as plain ones.</source>
        <translation>目に見えない文字を取り除き、機械が書いた部分の引用符やダッシュは通常の記号で表示しています。</translation>
    </message>
    <message>
        <source>A mark stood at the end of each line. The marks were removed.</source>
        <translation>各行の末尾に記号がありました。記号を取り除きました。</translation>
    </message>
    <message>
        <source>A blank line stood behind each line. The added blank lines were removed.</source>
        <translation>各行の後に空行がありました。追加された空行を取り除きました。</translation>
    </message>
    <message>
        <source>Long lines had been broken. They are joined again.</source>
        <translation>長い行が折り返されていました。元どおりにつなげました。</translation>
    </message>
    <message>
        <source>Several lines had been joined into one. They are apart again.</source>
        <translation>複数の行が1行につながっていました。元どおりに分けました。</translation>
    </message>
    <message>
        <source>This is likely, but not certain. It may also be: %1.</source>
        <translation>有力ですが、確実ではありません。次の可能性もあります: %1。</translation>
    </message>
    <message>
        <source>Bounce</source>
        <translation>不達通知</translation>
    </message>
    <message>
        <source>Delay notice</source>
        <translation>遅延通知</translation>
    </message>
    <message>
        <source>Success notice</source>
        <translation>配信成功通知</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>苦情</translation>
    </message>
    <message>
        <source>Read receipt</source>
        <translation>開封確認</translation>
    </message>
    <message>
        <source>Automatic reply</source>
        <translation>自動応答</translation>
    </message>
    <message>
        <source>Request for confirmation</source>
        <translation>確認の依頼</translation>
    </message>
    <message>
        <source>SMTP transcript</source>
        <translation>SMTPの記録</translation>
    </message>
    <message>
        <source>Mail log</source>
        <translation>メールログ</translation>
    </message>
    <message>
        <source>Error line</source>
        <translation>エラー行</translation>
    </message>
    <message>
        <source>Fake bounce</source>
        <translation>偽の不達通知</translation>
    </message>
    <message>
        <source>Backscatter</source>
        <translation>バックスキャッター</translation>
    </message>
    <message>
        <source>Not a bounce</source>
        <translation>不達通知ではない</translation>
    </message>
    <message>
        <source>A mail system reports that a message was not delivered.</source>
        <translation>メールが配信されなかったことを、メールシステムが知らせています。</translation>
    </message>
    <message>
        <source>Nothing has failed yet: the mail system is still trying to deliver the message.</source>
        <translation>まだ失敗ではありません。メールシステムは配信の試行を続けています。</translation>
    </message>
    <message>
        <source>A mail system reports that the message was delivered or passed on. Nothing needs to be done.</source>
        <translation>メールが配信または転送されたことを、メールシステムが知らせています。対応は不要です。</translation>
    </message>
    <message>
        <source>A recipient marked a message as spam. It was delivered; take the recipient off your list.</source>
        <translation>受信者がメールを迷惑メールとして報告しました。メールは配信されています。この受信者をリストから外してください。</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail program reports what happened to a delivered message, for example that it was opened.</source>
        <translation>配信されたメールがどうなったか（開かれたなど）を、受信者のメールソフトが知らせています。</translation>
    </message>
    <message>
        <source>The message was delivered; the recipient&apos;s mailbox answered by itself.</source>
        <translation>メールは配信されました。受信者のメールボックスが自動で応答したものです。</translation>
    </message>
    <message>
        <source>The recipient&apos;s system asks the sender to confirm the message before it delivers it.</source>
        <translation>受信者のシステムが、配信の前にメールの確認を送信者に求めています。</translation>
    </message>
    <message>
        <source>A dialogue between two mail servers.</source>
        <translation>2台のメールサーバーの間のやり取りです。</translation>
    </message>
    <message>
        <source>Lines of a mail server&apos;s log.</source>
        <translation>メールサーバーのログの行です。</translation>
    </message>
    <message>
        <source>A reply of a mail server by itself.</source>
        <translation>メールサーバーの応答だけのものです。</translation>
    </message>
    <message>
        <source>This only pretends to be a bounce. Do not follow its links.</source>
        <translation>不達通知を装ったものです。リンクを開かないでください。</translation>
    </message>
    <message>
        <source>This is a bounce of a message that you did not send: somebody used your address.</source>
        <translation>ご自身が送っていないメールの不達通知です。誰かがアドレスを使いました。</translation>
    </message>
    <message>
        <source>Nothing here says that a message was not delivered.</source>
        <translation>メールが配信されなかったとは、どこにも書かれていません。</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>delayed</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>配信済み</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>転送済み</translation>
    </message>
    <message>
        <source>sent on to a list</source>
        <translation>リストへ転送済み</translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation>恒久的</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>一時的</translation>
    </message>
    <message>
        <source>No failure</source>
        <translation>失敗ではない</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>確実</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>有力</translation>
    </message>
    <message>
        <source>By code only</source>
        <translation>コードのみ</translation>
    </message>
    <message>
        <source>%1: a quote, bracket or comma stands in the address.</source>
        <translation>%1: アドレスに引用符、括弧、コンマのいずれかがあります。</translation>
    </message>
    <message>
        <source>%1: a letter of the domain only looks like the right one.</source>
        <translation>%1: ドメインに、正しい文字に似た別の文字があります。</translation>
    </message>
    <message>
        <source>%1: a dot or hyphen of the domain is missing or misplaced.</source>
        <translation>%1: ドメインのドットまたはハイフンが抜けているか、位置が違います。</translation>
    </message>
    <message>
        <source>%1: the ending of the domain is misspelled.</source>
        <translation>%1: ドメインの末尾のつづりが誤っています。</translation>
    </message>
    <message>
        <source>%1: letters of the domain are swapped, missing, wrong or too many.</source>
        <translation>%1: ドメインの文字が入れ替わっているか、抜けているか、誤っているか、余分です。</translation>
    </message>
    <message>
        <source>%1: an address in the message is spelled so.</source>
        <translation>%1: メールの中のあるアドレスはこのように書かれています。</translation>
    </message>
    <message>
        <source>The words of the reply were recognised, and its code or provider agrees.</source>
        <translation>応答の語句が認識され、コードまたはプロバイダーも一致しています。</translation>
    </message>
    <message>
        <source>The words of the reply were recognised; other systems use them too.</source>
        <translation>応答の語句が認識されましたが、ほかのシステムでも使われる語句です。</translation>
    </message>
    <message>
        <source>The words were not recognised. At %1 this code usually means what the card says.</source>
        <translation>語句は認識されませんでした。%1では、このコードは通常カードのとおりの意味です。</translation>
    </message>
    <message>
        <source>The words were not recognised; the enhanced status code chose this card.</source>
        <translation>語句は認識されませんでした。拡張ステータスコードでこのカードを選びました。</translation>
    </message>
    <message>
        <source>The words were not recognised; the reply code chose this card.</source>
        <translation>語句は認識されませんでした。応答コードでこのカードを選びました。</translation>
    </message>
    <message>
        <source>Neither words nor code were recognised; the first digit chose this card.</source>
        <translation>語句もコードも認識されませんでした。最初の数字でこのカードを選びました。</translation>
    </message>
    <message>
        <source>Nothing was recognised beyond the failure itself.</source>
        <translation>失敗したということ以外は認識されませんでした。</translation>
    </message>
    <message>
        <source>The sender</source>
        <translation>送信者</translation>
    </message>
    <message>
        <source>The sender&apos;s mail administrator</source>
        <translation>送信者側のメール管理者</translation>
    </message>
    <message>
        <source>The recipient</source>
        <translation>受信者</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail administrator</source>
        <translation>受信者側のメール管理者</translation>
    </message>
    <message>
        <source>Nobody yet: wait</source>
        <translation>まだ不要: 待つ</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Your security contact</source>
        <translation>自社のセキュリティ窓口</translation>
    </message>
    <message>
        <source>On the sender&apos;s own side, before it left</source>
        <translation>送信者側、外部に出る前</translation>
    </message>
    <message>
        <source>On the recipient&apos;s side</source>
        <translation>受信者側</translation>
    </message>
    <message>
        <source>Behind a server of the recipient that passed it on</source>
        <translation>受信者側のサーバーが転送した先</translation>
    </message>
    <message>
        <source>At our own server, which refused a stranger</source>
        <translation>こちらのサーバーで、外部の相手を拒否</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>送信者</translation>
    </message>
    <message>
        <source>Our admin</source>
        <translation>こちらの管理者</translation>
    </message>
    <message>
        <source>Their admin</source>
        <translation>先方の管理者</translation>
    </message>
    <message>
        <source>It stands inside the returned message.</source>
        <translation>返送されたメールの中にあります。</translation>
    </message>
    <message>
        <source>It stands in the content of the message, not in a reply.</source>
        <translation>応答ではなく、メールの内容の中にあります。</translation>
    </message>
    <message>
        <source>It is part of a date or time.</source>
        <translation>日付または時刻の一部です。</translation>
    </message>
    <message>
        <source>It is part of an IP address.</source>
        <translation>IPアドレスの一部です。</translation>
    </message>
    <message>
        <source>It is a version number.</source>
        <translation>バージョン番号です。</translation>
    </message>
    <message>
        <source>It is part of an identifier.</source>
        <translation>識別子の一部です。</translation>
    </message>
    <message>
        <source>It stands in a header field of the report.</source>
        <translation>通知のヘッダーフィールドの中にあります。</translation>
    </message>
    <message>
        <source>A later answer replaced it.</source>
        <translation>後の応答で置き換えられました。</translation>
    </message>
    <message>
        <source>It repeats the status line.</source>
        <translation>ステータス行と同じ内容です。</translation>
    </message>
    <message>
        <source>It says that a step succeeded.</source>
        <translation>手順が成功したことを示しています。</translation>
    </message>
    <message>
        <source>It tells less than the status line.</source>
        <translation>ステータス行より情報が少ないものです。</translation>
    </message>
    <message>
        <source>Nothing shows that a server answered this.</source>
        <translation>サーバーの応答であることを示すものがありません。</translation>
    </message>
    <message>
        <source>It is the sending service&apos;s own number, not the answer of a server.</source>
        <translation>サーバーの応答ではなく、送信サービス独自の番号です。</translation>
    </message>
    <message>
        <source>Code and text disagree. The card follows the text, because servers often send the wrong code.</source>
        <translation>コードと文面が矛盾しています。サーバーは誤ったコードを送ることが多いため、カードは文面に従います。</translation>
    </message>
    <message>
        <source>The reply code and the enhanced status code disagree on whether this is permanent.</source>
        <translation>恒久的かどうかについて、応答コードと拡張ステータスコードが矛盾しています。</translation>
    </message>
    <message>
        <source>This looks like a fake bounce. Do not follow its links and do not enter a password.</source>
        <translation>これは偽の不達通知と思われます。リンクを開いたり、パスワードを入力したりしないでください。</translation>
    </message>
    <message>
        <source>You probably did not send this message: somebody used your address.</source>
        <translation>このメールは、ご自身が送ったものではないと思われます。誰かがアドレスを使いました。</translation>
    </message>
    <message>
        <source>A password or login token was masked here. The original still holds it: change the password if others have seen it.</source>
        <translation>ここではパスワードまたはサインイン用トークンを伏せてあります。元のメールには残っているため、ほかの人に見られた場合はパスワードを変更してください。</translation>
    </message>
    <message>
        <source>The returned message is missing, so it cannot be checked that you sent it.</source>
        <translation>返送されたメールがないため、ご自身が送ったものかどうかを確認できません。</translation>
    </message>
    <message>
        <source>This text was read from a picture. Please confirm its codes and addresses before you act.</source>
        <translation>このテキストは画像から読み取られました。対応する前に、コードとアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The message was forwarded to another address, which failed.</source>
        <translation>メールは別のアドレスに転送され、そこで失敗しました。</translation>
    </message>
    <message>
        <source>The message was written to %1 and failed at %2, where it was forwarded.</source>
        <translation>メールは%1宛てに書かれ、転送先の%2で失敗しました。</translation>
    </message>
    <message>
        <source>Only the first part of this input is shown.</source>
        <translation>この入力の最初の部分だけを表示しています。</translation>
    </message>
    <message>
        <source>This is winmail.dat: a mail in a format that only Outlook reads. Ask the sender to send it as plain text, or to save it in Outlook as a file (.msg) and send that.</source>
        <translation>これはwinmail.datです。Outlookだけが読める形式のメールです。送信者に、テキスト形式で送るか、Outlookでファイル（.msg）として保存して送るよう依頼してください。</translation>
    </message>
    <message>
        <source>The attachment %1 is in a format that only Outlook reads. Ask the sender to send the mail as plain text, or to save it in Outlook as a file (.msg) and send that.</source>
        <translation>添付ファイル%1は、Outlookだけが読める形式です。送信者に、メールをテキスト形式で送るか、Outlookでファイル（.msg）として保存して送るよう依頼してください。</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>中身がありません。</translation>
    </message>
    <message>
        <source>It is not text, so there is nothing to read.</source>
        <translation>テキストではないため、読み取るものがありません。</translation>
    </message>
    <message>
        <source>It is a file of type %1, not a mail.</source>
        <translation>メールではなく、種類%1のファイルです。</translation>
    </message>
    <message>
        <source>It is very long: the last %1 are not shown.</source>
        <translation>非常に長いため、最後の%1は表示していません。</translation>
    </message>
    <message>
        <source>It is very long: only its first part is shown.</source>
        <translation>非常に長いため、最初の部分だけを表示しています。</translation>
    </message>
    <message numerus="yes">
        <source>A line of %n character(s) was broken to be shown.</source>
        <translation>
            <numerusform>%n文字の行を、表示のために折り返しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The header is unusually long: %n field(s) are not shown.</source>
        <translation>
            <numerusform>ヘッダーが異常に長いため、%n個のフィールドを表示していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Parts are nested too deeply; the innermost were not read.</source>
        <translation>パートの入れ子が深すぎるため、最も内側のものは読み取っていません。</translation>
    </message>
    <message>
        <source>It has too many parts; the last were not read.</source>
        <translation>パートが多すぎるため、最後のほうは読み取っていません。</translation>
    </message>
    <message>
        <source>A part is not valid %1; it is shown as far as it could be read.</source>
        <translation>正しい%1ではないパートがあります。読み取れた範囲で表示しています。</translation>
    </message>
    <message>
        <source>The letters of a part may be wrong: its encoding is unknown.</source>
        <translation>エンコードが不明なため、パートの文字が正しくない可能性があります。</translation>
    </message>
    <message>
        <source>The letters of a part may be wrong: its encoding &quot;%1&quot; is unknown or does not fit.</source>
        <translation>エンコード「%1」が不明か、合っていないため、パートの文字が正しくない可能性があります。</translation>
    </message>
    <message numerus="yes">
        <source>%n NUL byte(s) are shown as a symbol.</source>
        <translation>
            <numerusform>%n個のNULバイトを記号で表示しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail is cut off: its end is missing.</source>
        <translation>メールが途中で切れていて、末尾がありません。</translation>
    </message>
    <message>
        <source>The attachment %1 (%2) is not shown.</source>
        <translation>添付ファイル%1（%2）は表示していません。</translation>
    </message>
    <message>
        <source>The text came as HTML; only its words are shown, and nothing was loaded from the network.</source>
        <translation>テキストはHTMLで届きました。文字だけを表示し、ネットワークからは何も読み込んでいません。</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) that the mail hides from its reader are left out.</source>
        <translation>
            <numerusform>メールの中で読み手から隠されている%n文字を除きました。</numerusform>
        </translation>
    </message>
    <message>
        <source>openssl took the line that begins with R as a command to itself. Write &quot;rcpt to&quot; in small letters, or start openssl s_client with -quiet.</source>
        <translation>Rで始まる行を、opensslは自身へのコマンドと解釈しました。「rcpt to」を小文字で書くか、openssl s_clientを-quiet付きで起動してください。</translation>
    </message>
    <message>
        <source>This text seems to come from a picture: letters and digits are mixed up. Please compare the codes and addresses with the original.</source>
        <translation>このテキストは画像から読み取られたようです。文字と数字が混同されています。コードとアドレスを元のものと見比べてください。</translation>
    </message>
    <message>
        <source>A password or login token was masked.</source>
        <translation>パスワードまたはサインイン用トークンを伏せました。</translation>
    </message>
    <message>
        <source>The Outlook file is damaged or cut off; what could be read of it is shown. If something is missing, save it in Outlook once more.</source>
        <translation>Outlookのファイルが壊れているか、途中で切れています。読み取れた部分を表示しています。不足がある場合は、Outlookでもう一度保存してください。</translation>
    </message>
    <message>
        <source>Outlook keeps such a report as fields, not as text. The text shown was put together from them.</source>
        <translation>Outlookはこのような通知を、テキストではなくフィールドとして保存します。表示しているテキストは、フィールドから組み立てたものです。</translation>
    </message>
    <message>
        <source>Its words fit too, but say less.</source>
        <translation>語句は同じく合いますが、情報が少ないカードです。</translation>
    </message>
    <message>
        <source>It goes by the same code.</source>
        <translation>同じコードに基づくカードです。</translation>
    </message>
    <message>
        <source>It is often the real cause.</source>
        <translation>これが本当の原因であることがよくあります。</translation>
    </message>
    <message>
        <source>%1 stands in no registry.</source>
        <translation>%1はどの登録簿にもありません。</translation>
    </message>
</context>
</TS>
