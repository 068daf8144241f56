<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Reasons</name>
    <message>
        <source>the mailbox does not exist</source>
        <translation>メールボックスが存在しない</translation>
    </message>
    <message>
        <source>the mailbox is closed, suspended or inactive</source>
        <translation>メールボックスが閉鎖、停止、または無効になっている</translation>
    </message>
    <message>
        <source>the mailbox has no space left</source>
        <translation>メールボックスに空き容量がない</translation>
    </message>
    <message>
        <source>the mailbox moved</source>
        <translation>メールボックスが移転した</translation>
    </message>
    <message>
        <source>an internal address from an old address book entry</source>
        <translation>古いアドレス帳の項目にある内部アドレス</translation>
    </message>
    <message>
        <source>the domain or mail host cannot be found</source>
        <translation>ドメインまたはメールホストが見つからない</translation>
    </message>
    <message>
        <source>the domain says that it takes no mail</source>
        <translation>ドメインがメールを受け取らないと宣言している</translation>
    </message>
    <message>
        <source>the server does not relay for this sender or recipient</source>
        <translation>サーバーがこの送信者または受信者のメールを中継しない</translation>
    </message>
    <message>
        <source>the sender address is refused or cannot be verified</source>
        <translation>送信者アドレスが拒否されたか、確認できない</translation>
    </message>
    <message>
        <source>the recipient accepts mail from named senders only</source>
        <translation>受信者が特定の送信者からのメールだけを受け取る</translation>
    </message>
    <message>
        <source>SPF did not authorise the sending IP address</source>
        <translation>SPFが送信元IPアドレスを許可していない</translation>
    </message>
    <message>
        <source>no valid DKIM signature</source>
        <translation>有効なDKIM署名がない</translation>
    </message>
    <message>
        <source>the sender domain&apos;s DMARC policy refused the message</source>
        <translation>送信者ドメインのDMARCポリシーにより拒否された</translation>
    </message>
    <message>
        <source>neither SPF nor DKIM vouches for the message</source>
        <translation>SPFでもDKIMでもメールを確認できない</translation>
    </message>
    <message>
        <source>the sending IP address has no matching reverse DNS</source>
        <translation>送信元IPアドレスに一致する逆引きDNSがない</translation>
    </message>
    <message>
        <source>the sending IP address has a bad reputation</source>
        <translation>送信元IPアドレスの評価が低い</translation>
    </message>
    <message>
        <source>the sending or linked domain has a bad reputation</source>
        <translation>送信ドメインまたはリンク先ドメインの評価が低い</translation>
    </message>
    <message>
        <source>a blocklist names the sending IP address or domain</source>
        <translation>ブロックリストに送信元IPアドレスまたはドメインが登録されている</translation>
    </message>
    <message>
        <source>the receiver&apos;s own blocklist query failed</source>
        <translation>受信側のブロックリストへの照会が失敗した</translation>
    </message>
    <message>
        <source>too many messages, connections or recipients in a time</source>
        <translation>一定時間内のメール、接続、または受信者が多すぎる</translation>
    </message>
    <message>
        <source>first contact was deferred on purpose</source>
        <translation>初めての送信が意図的に保留された</translation>
    </message>
    <message>
        <source>the content was judged to be spam</source>
        <translation>内容が迷惑メールと判定された</translation>
    </message>
    <message>
        <source>a link in the message is on a blocklist</source>
        <translation>メール内のリンクがブロックリストに登録されている</translation>
    </message>
    <message>
        <source>malware was found</source>
        <translation>マルウェアが見つかった</translation>
    </message>
    <message>
        <source>a kind of attachment is forbidden</source>
        <translation>添付ファイルの種類が禁止されている</translation>
    </message>
    <message>
        <source>the message is larger than allowed</source>
        <translation>メールのサイズが上限を超えている</translation>
    </message>
    <message>
        <source>a local rule of the receiver refused it</source>
        <translation>受信側独自のルールにより拒否された</translation>
    </message>
    <message>
        <source>encryption was required and failed or was not offered</source>
        <translation>必須の暗号化が失敗したか、提供されていない</translation>
    </message>
    <message>
        <source>log in before sending, or the login was refused</source>
        <translation>送信前のサインインが必要か、サインインが拒否された</translation>
    </message>
    <message>
        <source>a command was malformed or out of order</source>
        <translation>コマンドの形式または順序が正しくない</translation>
    </message>
    <message>
        <source>the message itself breaks a standard</source>
        <translation>メール自体が標準に違反している</translation>
    </message>
    <message>
        <source>one message names too many recipients</source>
        <translation>1通のメールの受信者が多すぎる</translation>
    </message>
    <message>
        <source>the message went round in circles</source>
        <translation>メールが循環した</translation>
    </message>
    <message>
        <source>the connection failed</source>
        <translation>接続に失敗した</translation>
    </message>
    <message>
        <source>a name could not be resolved for now</source>
        <translation>名前を一時的に照会できなかった</translation>
    </message>
    <message>
        <source>given up after trying for the whole queue lifetime</source>
        <translation>キューの保持期間いっぱい試行した後に断念した</translation>
    </message>
    <message>
        <source>the receiving system failed internally</source>
        <translation>受信側システムの内部で障害が発生した</translation>
    </message>
    <message>
        <source>the receiving system has no space</source>
        <translation>受信側システムに空き容量がない</translation>
    </message>
    <message>
        <source>the sender&apos;s own account is suspended or over its quota</source>
        <translation>送信者自身のアカウントが停止中か、上限を超えている</translation>
    </message>
    <message>
        <source>the sending service refused to try</source>
        <translation>送信サービスが送信を試みなかった</translation>
    </message>
    <message>
        <source>not a failure</source>
        <translation>失敗ではない</translation>
    </message>
    <message>
        <source>nothing more is known than that it failed</source>
        <translation>失敗したこと以外は分からない</translation>
    </message>
</context>
<context>
    <name>aliyun/attachment-too-big</name>
    <message>
        <source>The attachment is too large for Alibaba Mail</source>
        <translation>添付ファイルがAlibaba Mailの上限を超えています</translation>
    </message>
</context>
<context>
    <name>aliyun/from-differs-from-login</name>
    <message>
        <source>The sender address is not that of the Alibaba Mail login</source>
        <translation>送信者アドレスがAlibaba Mailにサインインしたアドレスと異なります</translation>
    </message>
</context>
<context>
    <name>aliyun/ip-refused</name>
    <message>
        <source>Alibaba Mail refuses the sending IP address (554, &quot;bad sending&quot; or listed)</source>
        <translation>Alibaba Mailが送信元IPアドレスを拒否しています（554、「bad sending」または登録あり）</translation>
    </message>
</context>
<context>
    <name>aliyun/login-failed</name>
    <message>
        <source>Alibaba Mail refused the login of the mail program</source>
        <translation>Alibaba Mailがメールソフトのサインインを拒否しました</translation>
    </message>
</context>
<context>
    <name>aliyun/message-too-big</name>
    <message>
        <source>Alibaba Mail: the message or its number of attachments is too large</source>
        <translation>Alibaba Mail：メールが大きすぎるか、添付ファイルが多すぎます</translation>
    </message>
</context>
<context>
    <name>aliyun/not-local</name>
    <message>
        <source>Alibaba Mail has no such account, or the domain is no longer there</source>
        <translation>Alibaba Mailにそのアカウントがないか、ドメインがすでにありません</translation>
    </message>
</context>
<context>
    <name>aliyun/outgoing-spam</name>
    <message>
        <source>Alibaba Mail&apos;s own filter stopped the outgoing message</source>
        <translation>Alibaba Mail自身のフィルターが送信メールを止めました</translation>
    </message>
</context>
<context>
    <name>aliyun/receiving-not-allowed</name>
    <message>
        <source>The recipient&apos;s account at Alibaba Mail may not receive</source>
        <translation>Alibaba Mailの受信者のアカウントは受信を許可されていません</translation>
    </message>
</context>
<context>
    <name>aliyun/sending-not-allowed</name>
    <message>
        <source>This Alibaba Mail account may not send</source>
        <translation>このAlibaba Mailアカウントは送信を許可されていません</translation>
    </message>
</context>
<context>
    <name>aliyun/too-frequent</name>
    <message>
        <source>Alibaba Mail defers the sender: too much in a short time (454)</source>
        <translation>Alibaba Mailが送信者を保留しています：短時間の送信が多すぎます（454）</translation>
    </message>
</context>
<context>
    <name>aliyun/too-many-recipients</name>
    <message>
        <source>Alibaba Mail: the message has too many recipients</source>
        <translation>Alibaba Mail：メールの受信者が多すぎます</translation>
    </message>
</context>
<context>
    <name>amavis/bad-header</name>
    <message>
        <source>A header line of the message breaks the mail standard</source>
        <translation>メールのヘッダー行がメールの標準に違反しています</translation>
    </message>
</context>
<context>
    <name>amavis/banned</name>
    <message>
        <source>The recipient&apos;s filter does not take this kind of attachment</source>
        <translation>受信者のフィルターがこの種類の添付ファイルを受け付けません</translation>
    </message>
</context>
<context>
    <name>amavis/infected</name>
    <message>
        <source>The recipient&apos;s virus scanner found malware in the message</source>
        <translation>受信者のウイルススキャナーがメールにマルウェアを見つけました</translation>
    </message>
</context>
<context>
    <name>amavis/spam</name>
    <message>
        <source>The recipient&apos;s Amavis filter took the message for spam</source>
        <translation>受信者のAmavisフィルターがメールを迷惑メールと判定しました</translation>
    </message>
</context>
<context>
    <name>amazon-ses/account-suspended</name>
    <message>
        <source>Amazon has suspended sending for this SES account</source>
        <translation>Amazonがこのアカウントのメール送信（SES）を停止しました</translation>
    </message>
</context>
<context>
    <name>amazon-ses/client-too-slow</name>
    <message>
        <source>Amazon SES gave up waiting for data from the sending program</source>
        <translation>Amazon SESが送信プログラムからのデータを待ちきれず打ち切りました</translation>
    </message>
</context>
<context>
    <name>amazon-ses/credentials</name>
    <message>
        <source>Amazon SES does not accept the SMTP user name or password</source>
        <translation>Amazon SESがSMTPのユーザー名またはパスワードを受け付けません</translation>
    </message>
</context>
<context>
    <name>amazon-ses/daily-quota</name>
    <message>
        <source>Amazon SES: the account has used up its messages for 24 hours</source>
        <translation>Amazon SES：アカウントが24時間の送信数を使い切りました</translation>
    </message>
</context>
<context>
    <name>amazon-ses/duplicate-header</name>
    <message>
        <source>Amazon SES: a header field occurs twice in the message</source>
        <translation>Amazon SES：メールに同じヘッダーフィールドが2つあります</translation>
    </message>
</context>
<context>
    <name>amazon-ses/expired</name>
    <message>
        <source>Amazon SES gave up: the receiver did not take the message in time</source>
        <translation>Amazon SESが断念しました：受信側が期限までにメールを受け取りませんでした</translation>
    </message>
</context>
<context>
    <name>amazon-ses/identity-not-verified</name>
    <message>
        <source>Amazon SES: the address or domain is not verified in this region</source>
        <translation>Amazon SES：アドレスまたはドメインがこのリージョンで検証されていません</translation>
    </message>
</context>
<context>
    <name>amazon-ses/not-authorized</name>
    <message>
        <source>Amazon SES: the AWS user may not send with this identity</source>
        <translation>Amazon SES：AWSユーザーはこのIDで送信できません</translation>
    </message>
</context>
<context>
    <name>amazon-ses/quoted-reply</name>
    <message>
        <source>A refusal of the address was passed on; the receiver&apos;s words are in quotes</source>
        <translation>アドレスの拒否が伝えられました：受信側の文は引用符の中にあります</translation>
    </message>
</context>
<context>
    <name>amazon-ses/rule-content-rejected</name>
    <message>
        <source>A receiving rule at Amazon SES refused the content of the message</source>
        <translation>Amazon SESの受信ルールがメールの内容を拒否しました</translation>
    </message>
</context>
<context>
    <name>amazon-ses/rule-mailbox-missing</name>
    <message>
        <source>A receiving rule at Amazon SES says that the mailbox does not exist</source>
        <translation>Amazon SESの受信ルールが、メールボックスは存在しないと示しています</translation>
    </message>
</context>
<context>
    <name>amazon-ses/sending-rate</name>
    <message>
        <source>Amazon SES: more messages per second than the account may send</source>
        <translation>Amazon SES：1秒あたりの送信数がアカウントの上限を超えています</translation>
    </message>
</context>
<context>
    <name>amazon-ses/suppressed-by-account</name>
    <message>
        <source>The address is on the suppression list of your own Amazon SES account</source>
        <translation>アドレスが自社のAmazon SESアカウントの抑制リストに登録されています</translation>
    </message>
</context>
<context>
    <name>amazon-ses/suppressed-by-amazon</name>
    <message>
        <source>Amazon SES refuses an address that bounced for others lately</source>
        <translation>Amazon SESが、最近ほかの送信者で不達になったアドレスを拒否しています</translation>
    </message>
</context>
<context>
    <name>amazon-ses/temporary-failure</name>
    <message>
        <source>Amazon SES has a passing fault</source>
        <translation>Amazon SESで一時的な障害が発生しています</translation>
    </message>
</context>
<context>
    <name>amazon-ses/too-many-connections</name>
    <message>
        <source>Amazon SES: the sending program opens too many connections at once</source>
        <translation>Amazon SES：送信プログラムの同時接続が多すぎます</translation>
    </message>
</context>
<context>
    <name>apple/address-inactive</name>
    <message>
        <source>The address is switched off, mostly at iCloud Mail</source>
        <translation>アドレスが無効になっています（主にiCloudメール）</translation>
    </message>
</context>
<context>
    <name>apple/app-password</name>
    <message>
        <source>iCloud wants an app-specific password for this program</source>
        <translation>iCloudがこのプログラムにアプリ用パスワードを求めています</translation>
    </message>
</context>
<context>
    <name>apple/connection-refused</name>
    <message>
        <source>Apple&apos;s mail server takes no connection from this IP address</source>
        <translation>Appleのメールサーバーがこの送信元IPアドレスからの接続を受け付けません</translation>
    </message>
</context>
<context>
    <name>apple/content-refused</name>
    <message>
        <source>iCloud Mail&apos;s filter refused the content of the message</source>
        <translation>iCloudメールのフィルターがメールの内容を拒否しました</translation>
    </message>
</context>
<context>
    <name>apple/daily-sending-limit</name>
    <message>
        <source>The daily sending limit of the iCloud account is used up</source>
        <translation>iCloudアカウントの1日の送信数の上限に達しました</translation>
    </message>
</context>
<context>
    <name>apple/deferred-hcm1</name>
    <message>
        <source>iCloud Mail slows down mail from this IP address</source>
        <translation>iCloudメールがこの送信元IPアドレスからのメールを制限しています</translation>
    </message>
</context>
<context>
    <name>apple/dmarc-policy</name>
    <message>
        <source>iCloud Mail followed the sender domain&apos;s DMARC policy</source>
        <translation>iCloudメールが送信者ドメインのDMARCポリシーに従いました</translation>
    </message>
</context>
<context>
    <name>apple/domain-not-set-up</name>
    <message>
        <source>Apple is not responsible for the recipient&apos;s domain</source>
        <translation>Appleは受信者のドメインを扱っていません</translation>
    </message>
</context>
<context>
    <name>apple/from-not-yours</name>
    <message>
        <source>The From address does not belong to the iCloud account</source>
        <translation>FromアドレスがiCloudアカウントのものではありません</translation>
    </message>
</context>
<context>
    <name>apple/local-policy</name>
    <message>
        <source>iCloud Mail refused the message by a rule that Apple does not explain</source>
        <translation>iCloudメールが、Appleの説明していないルールによりメールを拒否しました</translation>
    </message>
</context>
<context>
    <name>apple/mailbox-full</name>
    <message>
        <source>The recipient&apos;s iCloud storage is full</source>
        <translation>受信者のiCloudストレージがいっぱいです</translation>
    </message>
</context>
<context>
    <name>apple/no-such-user</name>
    <message>
        <source>There is no such mailbox at the receiver, mostly iCloud Mail</source>
        <translation>受信側にそのメールボックスはありません（主にiCloudメール）</translation>
    </message>
</context>
<context>
    <name>apple/proofpoint-blocked</name>
    <message>
        <source>iCloud Mail refuses the IP address: Proofpoint&apos;s list names it</source>
        <translation>iCloudメールがIPアドレスを拒否しています：Proofpointのリストに登録されています</translation>
    </message>
</context>
<context>
    <name>apple/recipient-excessive-volume</name>
    <message>
        <source>The recipient&apos;s iCloud mailbox gets too much mail at the moment</source>
        <translation>受信者のiCloudメールボックスに届くメールが、現在多すぎます</translation>
    </message>
</context>
<context>
    <name>apple/recipient-gone</name>
    <message>
        <source>The recipient&apos;s mailbox is no longer at Apple</source>
        <translation>受信者のメールボックスはすでにAppleにありません</translation>
    </message>
</context>
<context>
    <name>apple/reputation-hm08</name>
    <message>
        <source>iCloud Mail distrusts the sending IP address or domain</source>
        <translation>iCloudメールが送信元IPアドレスまたはドメインを信用していません</translation>
    </message>
</context>
<context>
    <name>apple/sender-domain-not-found</name>
    <message>
        <source>Apple cannot find the sender&apos;s domain in DNS</source>
        <translation>Appleが送信者のドメインをDNSで見つけられません</translation>
    </message>
</context>
<context>
    <name>apple/service-unavailable</name>
    <message>
        <source>iCloud Mail is busy and asks to come back</source>
        <translation>iCloudメールが混雑しており、後で再試行するよう求めています</translation>
    </message>
</context>
<context>
    <name>apple/spam-refused</name>
    <message>
        <source>iCloud Mail judged the content of the message to be spam</source>
        <translation>iCloudメールがメールの内容を迷惑メールと判定しました</translation>
    </message>
</context>
<context>
    <name>apple/spamhaus-dbl</name>
    <message>
        <source>A domain in the message is on the Spamhaus domain list</source>
        <translation>メール内のドメインがSpamhausのドメインリストに登録されています</translation>
    </message>
</context>
<context>
    <name>apple/spamhaus-pbl</name>
    <message>
        <source>iCloud Mail takes no direct mail from home and dynamic lines</source>
        <translation>iCloudメールが、家庭用回線や動的IP回線から直接送られるメールを受け取りません</translation>
    </message>
</context>
<context>
    <name>apple/spamhaus-sbl</name>
    <message>
        <source>iCloud Mail refuses the IP address: it is on the Spamhaus SBL</source>
        <translation>iCloudメールがIPアドレスを拒否しています：Spamhaus SBLに登録されています</translation>
    </message>
</context>
<context>
    <name>apple/spamhaus-xbl</name>
    <message>
        <source>iCloud Mail refuses the IP address: it is on the Spamhaus XBL</source>
        <translation>iCloudメールがIPアドレスを拒否しています：Spamhaus XBLに登録されています</translation>
    </message>
</context>
<context>
    <name>apple/temporary-problem</name>
    <message>
        <source>iCloud Mail had a passing fault</source>
        <translation>iCloudメールで一時的な障害が発生しました</translation>
    </message>
</context>
<context>
    <name>apple/too-many-errors</name>
    <message>
        <source>Apple hung up after too many refused commands</source>
        <translation>拒否されたコマンドが多すぎるため、Appleが接続を切りました</translation>
    </message>
</context>
<context>
    <name>apple/unauthenticated</name>
    <message>
        <source>iCloud Mail requires SPF or DKIM, and neither passed</source>
        <translation>iCloudメールはSPFまたはDKIMを必須としていますが、どちらも不合格でした</translation>
    </message>
</context>
<context>
    <name>aruba-forpsi/daily-limit</name>
    <message>
        <source>The mailbox at Aruba has sent as many messages as it may today</source>
        <translation>Arubaのメールボックスが今日の送信数の上限に達しました</translation>
    </message>
</context>
<context>
    <name>aruba-forpsi/policy-violation</name>
    <message>
        <source>Forpsi&apos;s outgoing server blocks your connection for an hour (policy violation)</source>
        <translation>Forpsiの送信サーバーが接続を1時間ブロックしています（policy violation）</translation>
    </message>
</context>
<context>
    <name>aruba-forpsi/sender-not-login</name>
    <message>
        <source>The server refuses the sender address (sender rejected)</source>
        <translation>サーバーが送信者アドレスを拒否しています（sender rejected）</translation>
    </message>
</context>
<context>
    <name>aruba-forpsi/sending-paused</name>
    <message>
        <source>Aruba or Forpsi has paused sending for the sender&apos;s own mailbox</source>
        <translation>ArubaまたはForpsiが、送信者自身のメールボックスの送信を一時停止しました</translation>
    </message>
</context>
<context>
    <name>aruba-forpsi/spf</name>
    <message>
        <source>The sender domain&apos;s SPF record does not allow the sending server</source>
        <translation>送信者ドメインのSPFレコードが送信側サーバーを許可していません</translation>
    </message>
</context>
<context>
    <name>att/ip-blocked</name>
    <message>
        <source>AT&amp;T&apos;s own list blocks the sending IP address</source>
        <translation>AT&amp;T独自のリストが送信元IPアドレスをブロックしています</translation>
    </message>
</context>
<context>
    <name>att/mailbox-suspended</name>
    <message>
        <source>The AT&amp;T or BellSouth mailbox is suspended</source>
        <translation>AT&amp;TまたはBellSouthのメールボックスが停止されています</translation>
    </message>
</context>
<context>
    <name>att/missing-ptr</name>
    <message>
        <source>The receiver finds no reverse DNS for the sending IP address (failure in DNS look-up)</source>
        <translation>受信側が送信元IPアドレスの逆引きDNSを見つけられません（failure in DNS look-up）</translation>
    </message>
</context>
<context>
    <name>att/sender-domain</name>
    <message>
        <source>The receiver could not confirm that the sender&apos;s domain exists</source>
        <translation>受信側が送信者のドメインの存在を確認できませんでした</translation>
    </message>
</context>
<context>
    <name>att/user-unknown</name>
    <message>
        <source>There is no such mailbox at AT&amp;T</source>
        <translation>AT&amp;Tにそのメールボックスはありません</translation>
    </message>
</context>
<context>
    <name>au-kddi/address-malformed</name>
    <message>
        <source>au (KDDI) refuses the address: malformed or of another carrier</source>
        <translation>au（KDDI）がアドレスを拒否しています：形式が正しくないか、他社のものです</translation>
    </message>
</context>
<context>
    <name>au-kddi/recipient-filter</name>
    <message>
        <source>The recipient&apos;s filter at au (KDDI) refused the message</source>
        <translation>au（KDDI）の受信者のフィルターがメールを拒否しました</translation>
    </message>
</context>
<context>
    <name>au-kddi/user-unknown</name>
    <message>
        <source>There is no such mailbox at au (KDDI)</source>
        <translation>au（KDDI）にそのメールボックスはありません</translation>
    </message>
</context>
<context>
    <name>barracuda/banned-content</name>
    <message>
        <source>The message holds a file or words that the recipient&apos;s filter bans</source>
        <translation>受信者のフィルターが禁止するファイルまたは語句がメールにあります</translation>
    </message>
</context>
<context>
    <name>barracuda/blocked-after-scan</name>
    <message>
        <source>The recipient&apos;s Barracuda filter blocked the message after scanning it</source>
        <translation>受信者のBarracudaフィルターがスキャン後にメールをブロックしました</translation>
    </message>
</context>
<context>
    <name>barracuda/inner-reply</name>
    <message>
        <source>The mail server behind the Barracuda filter refused the message</source>
        <translation>Barracudaフィルターの背後のメールサーバーがメールを拒否しました</translation>
    </message>
</context>
<context>
    <name>barracuda/licence-expired</name>
    <message>
        <source>The licence of the recipient&apos;s mail filter has run out</source>
        <translation>受信者のメールフィルターのライセンスが切れています</translation>
    </message>
</context>
<context>
    <name>barracuda/mail-server-wants-login</name>
    <message>
        <source>The mail server behind Barracuda asks the filter to log in</source>
        <translation>Barracudaの背後のメールサーバーがフィルターにサインインを求めています</translation>
    </message>
</context>
<context>
    <name>barracuda/spam-content</name>
    <message>
        <source>The recipient&apos;s filter scored the message as spam</source>
        <translation>受信者のフィルターの採点でメールが迷惑メールと判定されました</translation>
    </message>
</context>
<context>
    <name>barracuda/spam-link</name>
    <message>
        <source>A link in the message is on a list of spam sites</source>
        <translation>メール内のリンクが迷惑メールサイトのリストに登録されています</translation>
    </message>
</context>
<context>
    <name>barracuda/spoofed-sender</name>
    <message>
        <source>The message carries the recipient&apos;s own domain but came from outside</source>
        <translation>メールは受信者自身のドメインを名乗っていますが、外部から届きました</translation>
    </message>
</context>
<context>
    <name>barracuda/temporary-error</name>
    <message>
        <source>The receiving filter has a temporary fault</source>
        <translation>受信側のフィルターで一時的な障害が発生しています</translation>
    </message>
</context>
<context>
    <name>barracuda/user-unknown</name>
    <message>
        <source>The recipient&apos;s mail server does not know this address</source>
        <translation>受信者のメールサーバーにこのアドレスはありません</translation>
    </message>
</context>
<context>
    <name>barricademx/black-listed</name>
    <message>
        <source>The receiver has the sending server on its own blocklist</source>
        <translation>受信側独自のブロックリストに送信側サーバーが登録されています</translation>
    </message>
</context>
<context>
    <name>blocklists/0spam</name>
    <message>
        <source>0spam lists the IP address after spam from it</source>
        <translation>IPアドレスからの迷惑メールにより、0spamに登録されています</translation>
    </message>
</context>
<context>
    <name>blocklists/abusix</name>
    <message>
        <source>Abusix Mail Intelligence lists the IP address</source>
        <translation>Abusix Mail IntelligenceにIPアドレスが登録されています</translation>
    </message>
</context>
<context>
    <name>blocklists/ahbl</name>
    <message>
        <source>AHBL is closed and lists the whole world: the receiver refuses all mail</source>
        <translation>終了したAHBLが全世界を登録済みと答えるため、受信側がすべてのメールを拒否しています</translation>
    </message>
</context>
<context>
    <name>blocklists/anonmails</name>
    <message>
        <source>anonmails.de has been closed since November 2024: the receiver still uses a dead blocklist</source>
        <translation>anonmails.deは2024年11月に終了しましたが、受信側がこのブロックリストをまだ使っています</translation>
    </message>
</context>
<context>
    <name>blocklists/backscatterer</name>
    <message>
        <source>Backscatterer.org lists the IP address for misdirected bounces or callouts</source>
        <translation>宛先違いの不達通知やアドレス確認により、IPアドレスがBackscatterer.orgに登録されています</translation>
    </message>
</context>
<context>
    <name>blocklists/barracudacentral</name>
    <message>
        <source>The Barracuda Reputation Block List names the sending IP address</source>
        <translation>Barracuda Reputation Block Listに送信元IPアドレスが登録されています</translation>
    </message>
</context>
<context>
    <name>blocklists/blocklist-de</name>
    <message>
        <source>blocklist.de lists the IP address for attacks on other servers</source>
        <translation>ほかのサーバーへの攻撃により、IPアドレスがblocklist.deに登録されています</translation>
    </message>
</context>
<context>
    <name>blocklists/cbl-abuseat</name>
    <message>
        <source>CBL, now part of Spamhaus XBL, lists the IP address as infected</source>
        <translation>IPアドレスが感染しているとしてCBL（現在はSpamhaus XBLの一部）に登録されています</translation>
    </message>
</context>
<context>
    <name>blocklists/countries</name>
    <message>
        <source>The receiver refuses mail from the country of the sending server</source>
        <translation>受信側が送信側サーバーの国からのメールを拒否しています</translation>
    </message>
</context>
<context>
    <name>blocklists/dnswl</name>
    <message>
        <source>No listing: the receiver uses an allow list as a blocklist</source>
        <translation>登録ではありません：受信側が許可リストをブロックリストとして使っています</translation>
    </message>
</context>
<context>
    <name>blocklists/dronebl</name>
    <message>
        <source>DroneBL lists the IP address as hacked, a proxy or an attacker</source>
        <translation>IPアドレスが乗っ取り、プロキシ、または攻撃元としてDroneBLに登録されています</translation>
    </message>
</context>
<context>
    <name>blocklists/dsbl</name>
    <message>
        <source>DSBL has been closed since 2008: the receiver still uses a dead blocklist</source>
        <translation>DSBLは2008年に終了しましたが、受信側がこのブロックリストをまだ使っています</translation>
    </message>
</context>
<context>
    <name>blocklists/emailbasura</name>
    <message>
        <source>Email Basura has been closed since October 2019: the receiver still uses a dead blocklist</source>
        <translation>Email Basuraは2019年10月に終了しましたが、受信側がこのブロックリストをまだ使っています</translation>
    </message>
</context>
<context>
    <name>blocklists/gbudb</name>
    <message>
        <source>GBUdb Truncate lists the IP address: almost all its mail looked like spam</source>
        <translation>GBUdb TruncateにIPアドレスが登録されています：メールのほぼすべてが迷惑メールに見えました</translation>
    </message>
</context>
<context>
    <name>blocklists/hostkarma</name>
    <message>
        <source>Hostkarma (Junk Email Filter) lists the sending IP address</source>
        <translation>Hostkarma（Junk Email Filter）に送信元IPアドレスが登録されています</translation>
    </message>
</context>
<context>
    <name>blocklists/imp-ch</name>
    <message>
        <source>ImproWare (imp.ch, SwiNOG) lists the sending IP address</source>
        <translation>ImproWare（imp.ch、SwiNOG）に送信元IPアドレスが登録されています</translation>
    </message>
</context>
<context>
    <name>blocklists/inps-de</name>
    <message>
        <source>inps.de has been closed since May 2020: the receiver still uses a dead blocklist</source>
        <translation>inps.deは2020年5月に終了しましたが、受信側がこのブロックリストをまだ使っています</translation>
    </message>
</context>
<context>
    <name>blocklists/invaluement-ip</name>
    <message>
        <source>Invaluement (ivmSIP) lists the IP address or the range around it</source>
        <translation>Invaluement（ivmSIP）にIPアドレスまたはその周辺の範囲が登録されています</translation>
    </message>
</context>
<context>
    <name>blocklists/invaluement-uri</name>
    <message>
        <source>Invaluement (ivmURI) lists a domain in the message</source>
        <translation>Invaluement（ivmURI）にメール内のドメインが登録されています</translation>
    </message>
</context>
<context>
    <name>blocklists/lashback</name>
    <message>
        <source>LashBack UBL has been closed since 2024: the receiver still uses a dead blocklist</source>
        <translation>LashBack UBLは2024年に終了しましたが、受信側がこのブロックリストをまだ使っています</translation>
    </message>
</context>
<context>
    <name>blocklists/mailspike</name>
    <message>
        <source>Mailspike gives the IP address a poor reputation</source>
        <translation>MailspikeがIPアドレスを低く評価しています</translation>
    </message>
</context>
<context>
    <name>blocklists/megarbl</name>
    <message>
        <source>MegaRBL has been closed since November 2019: the receiver still uses a dead blocklist</source>
        <translation>MegaRBLは2019年11月に終了しましたが、受信側がこのブロックリストをまだ使っています</translation>
    </message>
</context>
<context>
    <name>blocklists/msbl</name>
    <message>
        <source>The Email Blocklist (EBL) names a mail address in the message</source>
        <translation>The Email Blocklist（EBL）にメール内のメールアドレスが登録されています</translation>
    </message>
</context>
<context>
    <name>blocklists/nixspam</name>
    <message>
        <source>NiX Spam has been closed since January 2025: the receiver uses a dead blocklist</source>
        <translation>NiX Spamは2025年1月に終了しましたが、受信側がこのブロックリストを使っています</translation>
    </message>
</context>
<context>
    <name>blocklists/njabl</name>
    <message>
        <source>NJABL has been closed since 2013: the receiver uses a dead blocklist</source>
        <translation>NJABLは2013年に終了しましたが、受信側がこのブロックリストを使っています</translation>
    </message>
</context>
<context>
    <name>blocklists/nordspam</name>
    <message>
        <source>NordSpam lists the sending IP address or domain</source>
        <translation>NordSpamに送信元IPアドレスまたはドメインが登録されています</translation>
    </message>
</context>
<context>
    <name>blocklists/not-allowed-to-connect</name>
    <message>
        <source>The receiver lets this server not even connect and gives no reason</source>
        <translation>受信側がこのサーバーの接続自体を認めず、理由も示していません</translation>
    </message>
</context>
<context>
    <name>blocklists/ordb</name>
    <message>
        <source>ORDB has been closed since 2006: the receiver uses a dead blocklist</source>
        <translation>ORDBは2006年に終了しましたが、受信側がこのブロックリストを使っています</translation>
    </message>
</context>
<context>
    <name>blocklists/other-list</name>
    <message>
        <source>A blocklist named in the reply lists the sender</source>
        <translation>応答に示されたブロックリストに送信者が登録されています</translation>
    </message>
</context>
<context>
    <name>blocklists/psbl</name>
    <message>
        <source>PSBL lists the IP address after mail to a spam trap</source>
        <translation>迷惑メールの罠アドレスへの送信により、IPアドレスがPSBLに登録されています</translation>
    </message>
</context>
<context>
    <name>blocklists/query-error</name>
    <message>
        <source>No listing: a blocklist refused the receiver&apos;s query</source>
        <translation>登録ではありません：ブロックリストが受信側の照会を拒否しました</translation>
    </message>
</context>
<context>
    <name>blocklists/receivers-own-list</name>
    <message>
        <source>The receiver keeps the sending IP address on a blocklist of its own</source>
        <translation>受信側が独自のブロックリストに送信元IPアドレスを登録しています</translation>
    </message>
</context>
<context>
    <name>blocklists/rfc-ignorant</name>
    <message>
        <source>RFC-Ignorant has been closed since 2012: the receiver still uses a dead blocklist</source>
        <translation>RFC-Ignorantは2012年に終了しましたが、受信側がこのブロックリストをまだ使っています</translation>
    </message>
</context>
<context>
    <name>blocklists/s5h</name>
    <message>
        <source>The list all.s5h.net names the sending IP address</source>
        <translation>リストall.s5h.netに送信元IPアドレスが登録されています</translation>
    </message>
</context>
<context>
    <name>blocklists/senderscore</name>
    <message>
        <source>The Return Path (Validity Sender Score) blocklist names the IP address</source>
        <translation>Return Path（Validity Sender Score）のブロックリストにIPアドレスが登録されています</translation>
    </message>
</context>
<context>
    <name>blocklists/sorbs</name>
    <message>
        <source>SORBS has been closed since June 2024: the receiver still uses a dead blocklist</source>
        <translation>SORBSは2024年6月に終了しましたが、受信側がこのブロックリストをまだ使っています</translation>
    </message>
</context>
<context>
    <name>blocklists/spamcannibal</name>
    <message>
        <source>SpamCannibal has been closed since May 2019: the receiver still uses a dead blocklist</source>
        <translation>SpamCannibalは2019年5月に終了しましたが、受信側がこのブロックリストをまだ使っています</translation>
    </message>
</context>
<context>
    <name>blocklists/spamcop</name>
    <message>
        <source>SpamCop lists the IP address after fresh spam reports</source>
        <translation>最近の迷惑メール報告により、IPアドレスがSpamCopに登録されています</translation>
    </message>
</context>
<context>
    <name>blocklists/spameatingmonkey</name>
    <message>
        <source>Spam Eating Monkey lists the sending IP address</source>
        <translation>Spam Eating Monkeyに送信元IPアドレスが登録されています</translation>
    </message>
</context>
<context>
    <name>blocklists/spameatingmonkey-domain</name>
    <message>
        <source>Spam Eating Monkey lists the domain as new or as seen in spam</source>
        <translation>ドメインが新しいか迷惑メールで見られたため、Spam Eating Monkeyに登録されています</translation>
    </message>
</context>
<context>
    <name>blocklists/spamhaus-authbl</name>
    <message>
        <source>Spamhaus AuthBL: the IP address is known for trying out passwords</source>
        <translation>Spamhaus AuthBL：IPアドレスがパスワードの総当たりで知られています</translation>
    </message>
</context>
<context>
    <name>blocklists/spamhaus-css</name>
    <message>
        <source>Spamhaus CSS lists the IP address for mail of low reputation</source>
        <translation>評価の低いメールにより、IPアドレスがSpamhaus CSSに登録されています</translation>
    </message>
</context>
<context>
    <name>blocklists/spamhaus-dbl</name>
    <message>
        <source>Spamhaus DBL lists the sender&apos;s domain or server name</source>
        <translation>Spamhaus DBLに送信者のドメインまたはサーバー名が登録されています</translation>
    </message>
</context>
<context>
    <name>blocklists/spamhaus-dbl-asked-for-ip</name>
    <message>
        <source>No listing: the receiver asks a domain list for an IP address</source>
        <translation>登録ではありません：受信側がドメインのリストにIPアドレスを照会しています</translation>
    </message>
</context>
<context>
    <name>blocklists/spamhaus-pbl</name>
    <message>
        <source>Spamhaus PBL: the IP address is meant for end users, not for mail servers</source>
        <translation>Spamhaus PBL：このIPアドレスはエンドユーザー用で、メールサーバー用ではありません</translation>
    </message>
</context>
<context>
    <name>blocklists/spamhaus-public-resolver</name>
    <message>
        <source>No listing: the receiver asks Spamhaus through a public DNS resolver</source>
        <translation>登録ではありません：受信側がパブリックDNSリゾルバー経由でSpamhausに照会しています</translation>
    </message>
</context>
<context>
    <name>blocklists/spamhaus-sbl</name>
    <message>
        <source>Spamhaus SBL lists the IP address as a source of spam</source>
        <translation>IPアドレスが迷惑メールの発信元としてSpamhaus SBLに登録されています</translation>
    </message>
</context>
<context>
    <name>blocklists/spamhaus-too-many-queries</name>
    <message>
        <source>No listing: the receiver asks Spamhaus more often than it may</source>
        <translation>登録ではありません：受信側のSpamhausへの照会が許可された回数を超えています</translation>
    </message>
</context>
<context>
    <name>blocklists/spamhaus-wrong-zone</name>
    <message>
        <source>No listing: the receiver asks for a Spamhaus list that does not exist</source>
        <translation>登録ではありません：受信側が存在しないSpamhausのリストに照会しています</translation>
    </message>
</context>
<context>
    <name>blocklists/spamhaus-xbl</name>
    <message>
        <source>Spamhaus XBL lists the IP address: something behind it is infected or hacked</source>
        <translation>Spamhaus XBLにIPアドレスが登録されています：背後の機器が感染または乗っ取られています</translation>
    </message>
</context>
<context>
    <name>blocklists/spamhaus-zen</name>
    <message>
        <source>Spamhaus lists the sending IP address; the reply does not say in which part</source>
        <translation>Spamhausに送信元IPアドレスが登録されていますが、どのリストかは応答に示されていません</translation>
    </message>
</context>
<context>
    <name>blocklists/spamhaus-zrd</name>
    <message>
        <source>Spamhaus ZRD: the sender&apos;s domain is only hours old</source>
        <translation>Spamhaus ZRD：送信者のドメインは登録から数時間しか経っていません</translation>
    </message>
</context>
<context>
    <name>blocklists/spamrats-dyna</name>
    <message>
        <source>SpamRATS: the reverse DNS of the IP address looks like a home connection</source>
        <translation>SpamRATS：IPアドレスの逆引きDNSが家庭用回線のものに見えます</translation>
    </message>
</context>
<context>
    <name>blocklists/spamrats-noptr</name>
    <message>
        <source>SpamRATS: the sending IP address has no reverse DNS</source>
        <translation>SpamRATS：送信元IPアドレスに逆引きDNSがありません</translation>
    </message>
</context>
<context>
    <name>blocklists/spamrats-spam</name>
    <message>
        <source>SpamRATS lists the sending IP address</source>
        <translation>SpamRATSに送信元IPアドレスが登録されています</translation>
    </message>
</context>
<context>
    <name>blocklists/spfbl</name>
    <message>
        <source>SPFBL.net lists the sending IP address</source>
        <translation>SPFBL.netに送信元IPアドレスが登録されています</translation>
    </message>
</context>
<context>
    <name>blocklists/surbl</name>
    <message>
        <source>SURBL lists a web domain used in the message or by the sender</source>
        <translation>メールまたは送信者が使うWebドメインがSURBLに登録されています</translation>
    </message>
</context>
<context>
    <name>blocklists/surbl-refused</name>
    <message>
        <source>No listing: SURBL refused the receiver&apos;s query</source>
        <translation>登録ではありません：SURBLが受信側の照会を拒否しました</translation>
    </message>
</context>
<context>
    <name>blocklists/uceprotect-1</name>
    <message>
        <source>UCEPROTECT level 1 lists this IP address</source>
        <translation>UCEPROTECTレベル1にこのIPアドレスが登録されています</translation>
    </message>
</context>
<context>
    <name>blocklists/uceprotect-2</name>
    <message>
        <source>UCEPROTECT level 2 lists the address range around this IP address</source>
        <translation>UCEPROTECTレベル2にこのIPアドレスを含む範囲が登録されています</translation>
    </message>
</context>
<context>
    <name>blocklists/uceprotect-3</name>
    <message>
        <source>UCEPROTECT level 3 lists the sender&apos;s whole provider</source>
        <translation>UCEPROTECTレベル3に送信者のプロバイダー全体が登録されています</translation>
    </message>
</context>
<context>
    <name>blocklists/unnamed-list</name>
    <message>
        <source>The sending IP address is on a blocklist that the reply does not name</source>
        <translation>応答に示されていないブロックリストに送信元IPアドレスが登録されています</translation>
    </message>
</context>
<context>
    <name>blocklists/uribl</name>
    <message>
        <source>URIBL lists a web domain used in the message or by the sender</source>
        <translation>メールまたは送信者が使うWebドメインがURIBLに登録されています</translation>
    </message>
</context>
<context>
    <name>blocklists/uribl-refused</name>
    <message>
        <source>No listing: URIBL refused the receiver&apos;s query</source>
        <translation>登録ではありません：URIBLが受信側の照会を拒否しました</translation>
    </message>
</context>
<context>
    <name>blocklists/virusfree</name>
    <message>
        <source>VirusFree lists the IP address as part of a botnet</source>
        <translation>IPアドレスがボットネットの一部としてVirusFreeに登録されています</translation>
    </message>
</context>
<context>
    <name>blocklists/webiron</name>
    <message>
        <source>WebIron has been closed since 2020: the receiver still uses a dead blocklist</source>
        <translation>WebIronは2020年に終了しましたが、受信側がこのブロックリストをまだ使っています</translation>
    </message>
</context>
<context>
    <name>blocklists/wpbl</name>
    <message>
        <source>WPBL has been closed since 2024: the receiver still uses a dead blocklist</source>
        <translation>WPBLは2024年に終了しましたが、受信側がこのブロックリストをまだ使っています</translation>
    </message>
</context>
<context>
    <name>blocklists/xforce</name>
    <message>
        <source>IBM X-Force (dnsbl.cobion.com) lists the sending IP address</source>
        <translation>IBM X-Force（dnsbl.cobion.com）に送信元IPアドレスが登録されています</translation>
    </message>
</context>
<context>
    <name>bluehost/recipient-blocks-sender</name>
    <message>
        <source>The recipient&apos;s block list at Bluehost holds the sender</source>
        <translation>Bluehostの受信者のブロックリストに送信者が登録されています</translation>
    </message>
</context>
<context>
    <name>bluehost/session-limit</name>
    <message>
        <source>Too many messages went to Bluehost in one connection</source>
        <translation>1回の接続でBluehostに送られたメールが多すぎます</translation>
    </message>
</context>
<context>
    <name>bluetie/listed</name>
    <message>
        <source>BlueTie refuses the sending IP address (BL0001 to BL0005)</source>
        <translation>BlueTieが送信元IPアドレスを拒否しています（BL0001～BL0005）</translation>
    </message>
</context>
<context>
    <name>brevo/not-activated</name>
    <message>
        <source>Brevo has not opened the SMTP account for sending yet</source>
        <translation>BrevoでSMTPアカウントの送信がまだ有効になっていません</translation>
    </message>
</context>
<context>
    <name>brevo/unauthorized-ip</name>
    <message>
        <source>Brevo: the program&apos;s IP address is not on the list of authorised addresses</source>
        <translation>Brevo：プログラムのIPアドレスが許可リストにありません</translation>
    </message>
</context>
<context>
    <name>bt/ip-reputation</name>
    <message>
        <source>The receiver refuses the sending IP address for its reputation</source>
        <translation>受信側が評価を理由に送信元IPアドレスを拒否しています</translation>
    </message>
</context>
<context>
    <name>centurylink-windstream/internal-reputation</name>
    <message>
        <source>The receiver&apos;s internal reputation list refuses the sending server</source>
        <translation>受信側の内部評価リストにより送信側サーバーが拒否されています</translation>
    </message>
</context>
<context>
    <name>centurylink-windstream/spam-content</name>
    <message>
        <source>The filter took the message for spam (spam content in the message)</source>
        <translation>フィルターがメールを迷惑メールと判定しました（spam content in the message）</translation>
    </message>
</context>
<context>
    <name>charter-spectrum/account-blocked</name>
    <message>
        <source>Spectrum has blocked this account from sending</source>
        <translation>Spectrumがこのアカウントの送信をブロックしました</translation>
    </message>
</context>
<context>
    <name>charter-spectrum/cannot-process</name>
    <message>
        <source>Spectrum cannot process the message at the moment</source>
        <translation>Spectrumが現在メールを処理できません</translation>
    </message>
</context>
<context>
    <name>charter-spectrum/cloudmark-listed</name>
    <message>
        <source>Spectrum refuses the sending IP address because Cloudmark lists it</source>
        <translation>Cloudmarkに登録されているため、Spectrumが送信元IPアドレスを拒否しています</translation>
    </message>
</context>
<context>
    <name>charter-spectrum/domain-policy</name>
    <message>
        <source>Spectrum refused the message by the sending domain&apos;s own policy</source>
        <translation>Spectrumが送信ドメイン自身のポリシーに従ってメールを拒否しました</translation>
    </message>
</context>
<context>
    <name>charter-spectrum/from-not-yours</name>
    <message>
        <source>The From address is not the one signed in at Spectrum</source>
        <translation>FromアドレスがSpectrumにサインインしたアドレスと異なります</translation>
    </message>
</context>
<context>
    <name>charter-spectrum/ip-blocked</name>
    <message>
        <source>Spectrum blocks the sending IP address for suspicious activity</source>
        <translation>疑わしい動作を理由に、Spectrumが送信元IPアドレスをブロックしています</translation>
    </message>
</context>
<context>
    <name>charter-spectrum/no-ipv6</name>
    <message>
        <source>Spectrum takes no mail over IPv6</source>
        <translation>SpectrumはIPv6経由のメールを受け取りません</translation>
    </message>
</context>
<context>
    <name>charter-spectrum/rate-limited</name>
    <message>
        <source>Spectrum limits the number of messages from this sender</source>
        <translation>Spectrumがこの送信者からのメール数を制限しています</translation>
    </message>
</context>
<context>
    <name>charter-spectrum/reverse-dns</name>
    <message>
        <source>Spectrum found no matching reverse DNS for the sending IP address</source>
        <translation>Spectrumが送信元IPアドレスに一致する逆引きDNSを見つけられませんでした</translation>
    </message>
</context>
<context>
    <name>charter-spectrum/spamhaus-listed</name>
    <message>
        <source>Spectrum refuses the sending IP address because Spamhaus lists it</source>
        <translation>Spamhausに登録されているため、Spectrumが送信元IPアドレスを拒否しています</translation>
    </message>
</context>
<context>
    <name>charter-spectrum/too-big</name>
    <message>
        <source>The message is larger than Spectrum&apos;s 20 MB</source>
        <translation>メールがSpectrumの上限20 MBを超えています</translation>
    </message>
</context>
<context>
    <name>charter-spectrum/too-many-connections</name>
    <message>
        <source>Spectrum allows fewer connections from this IP address</source>
        <translation>この送信元IPアドレスからの接続がSpectrumの上限を超えています</translation>
    </message>
</context>
<context>
    <name>charter-spectrum/too-many-recipients</name>
    <message>
        <source>The message has too many recipients for Spectrum</source>
        <translation>メールの受信者がSpectrumの上限を超えています</translation>
    </message>
</context>
<context>
    <name>charter-spectrum/unknown-recipients</name>
    <message>
        <source>Spectrum counted too many recipients that do not exist</source>
        <translation>Spectrumで存在しない受信者の数が多すぎます</translation>
    </message>
</context>
<context>
    <name>china-unattributed/busy</name>
    <message>
        <source>A mail system in China is short of memory or cannot reach its queue</source>
        <translation>中国のメールシステムがメモリ不足か、キューに接続できません</translation>
    </message>
</context>
<context>
    <name>china-unattributed/helo</name>
    <message>
        <source>The greeting name of the sending server was refused (helohost error)</source>
        <translation>送信側サーバーの名乗った名前が拒否されました（helohost error）</translation>
    </message>
</context>
<context>
    <name>china-unattributed/ip-refused</name>
    <message>
        <source>The receiver bars the sending IP address (black ip)</source>
        <translation>受信側が送信元IPアドレスを締め出しています（black ip）</translation>
    </message>
</context>
<context>
    <name>china-unattributed/list-members-only</name>
    <message>
        <source>The address belongs to a closed list: only its members may write to it</source>
        <translation>アドレスは閉鎖型リストのもので、メンバーだけが送信できます</translation>
    </message>
</context>
<context>
    <name>china-unattributed/listed</name>
    <message>
        <source>The sending IP address is on a blocklist (rbl deny)</source>
        <translation>送信元IPアドレスがブロックリストに登録されています（rbl deny）</translation>
    </message>
</context>
<context>
    <name>china-unattributed/login-needed</name>
    <message>
        <source>The outgoing server wants a login that the mail program did not make</source>
        <translation>送信サーバーがサインインを求めていますが、メールソフトがサインインしていません</translation>
    </message>
</context>
<context>
    <name>china-unattributed/looping</name>
    <message>
        <source>The message goes in a circle at the receiver</source>
        <translation>メールが受信側で循環しています</translation>
    </message>
</context>
<context>
    <name>china-unattributed/mailbox-locked</name>
    <message>
        <source>The mailbox is locked</source>
        <translation>メールボックスがロックされています</translation>
    </message>
</context>
<context>
    <name>china-unattributed/no-relay</name>
    <message>
        <source>The server does not pass mail on (host denies relay)</source>
        <translation>サーバーがメールを中継しません（host denies relay）</translation>
    </message>
</context>
<context>
    <name>china-unattributed/not-a-mail-server</name>
    <message>
        <source>A mail system in China does not take the sending computer for a mail server</source>
        <translation>中国のメールシステムが送信元のコンピューターをメールサーバーと認めていません</translation>
    </message>
</context>
<context>
    <name>china-unattributed/remote-ip-check</name>
    <message>
        <source>The sending IP address does not fit the sender&apos;s domain (remote ip check error)</source>
        <translation>送信元IPアドレスが送信者のドメインに合いません（remote ip check error）</translation>
    </message>
</context>
<context>
    <name>china-unattributed/same-size-flood</name>
    <message>
        <source>A mail system in China got too many messages of the same size</source>
        <translation>中国のメールシステムに同じサイズのメールが届きすぎました</translation>
    </message>
</context>
<context>
    <name>china-unattributed/sender-refused</name>
    <message>
        <source>A mail system in China refuses the sender address</source>
        <translation>中国のメールシステムが送信者アドレスを拒否しています</translation>
    </message>
</context>
<context>
    <name>china-unattributed/too-many-recipients</name>
    <message>
        <source>The mail system allows fewer recipients for one message</source>
        <translation>1通あたりの受信者がメールシステムの上限を超えています</translation>
    </message>
</context>
<context>
    <name>cisco/access-rejected</name>
    <message>
        <source>The recipient&apos;s Cisco filter lets this server send no mail</source>
        <translation>受信者のCiscoフィルターがこのサーバーにメール送信を許可していません</translation>
    </message>
</context>
<context>
    <name>cisco/address-rejected</name>
    <message>
        <source>The recipient&apos;s Cisco filter does not accept this address</source>
        <translation>受信者のCiscoフィルターがこのアドレスを受け付けません</translation>
    </message>
</context>
<context>
    <name>cisco/command-not-recognized</name>
    <message>
        <source>The receiving server does not understand a command of the sending server</source>
        <translation>受信側サーバーが送信側サーバーのコマンドを理解できません</translation>
    </message>
</context>
<context>
    <name>cisco/connection-time-exceeded</name>
    <message>
        <source>The transfer took longer than the receiving filter allows</source>
        <translation>転送時間が受信側フィルターの上限を超えました</translation>
    </message>
</context>
<context>
    <name>cisco/delivery-expired</name>
    <message>
        <source>Your mail gateway gave up after trying for days</source>
        <translation>自社のメールゲートウェイが数日間試行した後に断念しました</translation>
    </message>
</context>
<context>
    <name>cisco/dkim-unauthenticated</name>
    <message>
        <source>The recipient&apos;s Cisco filter found no valid DKIM signature</source>
        <translation>受信者のCiscoフィルターが有効なDKIM署名を見つけられませんでした</translation>
    </message>
</context>
<context>
    <name>cisco/dmarc-unauthenticated</name>
    <message>
        <source>The message fails DMARC at the recipient&apos;s Cisco filter</source>
        <translation>メールが受信者のCiscoフィルターでDMARCに不合格です</translation>
    </message>
</context>
<context>
    <name>cisco/host-unknown</name>
    <message>
        <source>The recipient&apos;s domain does not exist or has no mail host</source>
        <translation>受信者のドメインが存在しないか、メールホストがありません</translation>
    </message>
</context>
<context>
    <name>cisco/message-too-big</name>
    <message>
        <source>The message is larger than the recipient&apos;s filter allows</source>
        <translation>メールが受信者のフィルターの上限サイズを超えています</translation>
    </message>
</context>
<context>
    <name>cisco/out-of-resources</name>
    <message>
        <source>The recipient&apos;s Cisco filter is out of space or overloaded</source>
        <translation>受信者のCiscoフィルターが容量不足か過負荷です</translation>
    </message>
</context>
<context>
    <name>cisco/poor-domain-reputation</name>
    <message>
        <source>Cisco rates a domain used in this message as poor</source>
        <translation>Ciscoが、このメールで使われているドメインを低く評価しています</translation>
    </message>
</context>
<context>
    <name>cisco/poor-ip-reputation</name>
    <message>
        <source>Cisco rates the sending IP address as poor</source>
        <translation>Ciscoが送信元IPアドレスを低く評価しています</translation>
    </message>
</context>
<context>
    <name>cisco/sender-domain-missing</name>
    <message>
        <source>The domain of your sender address does not exist in DNS</source>
        <translation>送信者アドレスのドメインがDNSに存在しません</translation>
    </message>
</context>
<context>
    <name>cisco/sender-domain-unresolved</name>
    <message>
        <source>The domain of your sender address cannot be looked up for now</source>
        <translation>送信者アドレスのドメインを一時的に照会できません</translation>
    </message>
</context>
<context>
    <name>cisco/spf-unauthorized</name>
    <message>
        <source>SPF does not allow the sending server, and the recipient insists on it</source>
        <translation>SPFが送信側サーバーを許可しておらず、受信者はこれを必須としています</translation>
    </message>
</context>
<context>
    <name>cisco/starttls-required</name>
    <message>
        <source>The recipient&apos;s filter takes only encrypted mail from this sender</source>
        <translation>受信者のフィルターは、この送信者からは暗号化されたメールだけを受け取ります</translation>
    </message>
</context>
<context>
    <name>cisco/too-many-connections</name>
    <message>
        <source>The receiving filter has too many open connections</source>
        <translation>受信側フィルターへの接続が多すぎます</translation>
    </message>
</context>
<context>
    <name>cisco/too-many-invalid-recipients</name>
    <message>
        <source>The recipient&apos;s filter saw too many unknown addresses from your server</source>
        <translation>お使いのサーバーから届いた、不明なアドレス宛てのメールが受信者のフィルターで多すぎました</translation>
    </message>
</context>
<context>
    <name>cisco/too-many-recipients</name>
    <message>
        <source>The message names more recipients than the filter takes at once</source>
        <translation>メールの受信者が、フィルターの一度に受け付ける数を超えています</translation>
    </message>
</context>
<context>
    <name>cisco/too-many-recipients-this-hour</name>
    <message>
        <source>The hourly limit of recipients from your server is reached</source>
        <translation>お使いのサーバーからの1時間あたりの受信者数が上限に達しました</translation>
    </message>
</context>
<context>
    <name>clamav/virus-found</name>
    <message>
        <source>The virus scanner ClamAV found malware in the message</source>
        <translation>ウイルススキャナーClamAVがメールにマルウェアを見つけました</translation>
    </message>
</context>
<context>
    <name>class/permanent</name>
    <message>
        <source>A permanent failure (5xx)</source>
        <translation>恒久的な失敗（5xx）</translation>
    </message>
</context>
<context>
    <name>class/success</name>
    <message>
        <source>A positive answer (2xx)</source>
        <translation>肯定的な応答（2xx）</translation>
    </message>
</context>
<context>
    <name>class/temporary</name>
    <message>
        <source>A temporary failure (4xx)</source>
        <translation>一時的な失敗（4xx）</translation>
    </message>
</context>
<context>
    <name>class/unknown</name>
    <message>
        <source>The reason is not known</source>
        <translation>理由は不明</translation>
    </message>
</context>
<context>
    <name>cloudflare-routing/listed</name>
    <message>
        <source>Cloudflare Email Routing found the sending IP address on a blocklist</source>
        <translation>Cloudflare Email Routingが送信元IPアドレスをブロックリストで見つけました</translation>
    </message>
</context>
<context>
    <name>cloudflare-routing/upstream-error</name>
    <message>
        <source>Cloudflare could not forward the message to the recipient&apos;s real mailbox</source>
        <translation>Cloudflareが受信者の実際のメールボックスにメールを転送できませんでした</translation>
    </message>
</context>
<context>
    <name>cloudmark/csi-listed</name>
    <message>
        <source>Cloudmark rates the sending IP address as poor</source>
        <translation>Cloudmarkが送信元IPアドレスを低く評価しています</translation>
    </message>
</context>
<context>
    <name>cloudmark/too-many-connections</name>
    <message>
        <source>Too many connections at once from your server</source>
        <translation>お使いのサーバーからの同時接続が多すぎます</translation>
    </message>
</context>
<context>
    <name>comcast/blocked-for-spam</name>
    <message>
        <source>Comcast blocks the sending IP address for spam-like mail (BL000000)</source>
        <translation>迷惑メールに似たメールを理由に、Comcastが送信元IPアドレスをブロックしています（BL000000）</translation>
    </message>
</context>
<context>
    <name>comcast/blocklisted</name>
    <message>
        <source>Comcast found the sending IP address on public blocklists (BL0000nn)</source>
        <translation>Comcastが送信元IPアドレスを公開ブロックリストで見つけました（BL0000nn）</translation>
    </message>
</context>
<context>
    <name>comcast/dmarc</name>
    <message>
        <source>Comcast refused the message because the sender domain&apos;s DMARC policy says so (DM000001)</source>
        <translation>送信者ドメインのDMARCポリシーに従い、Comcastがメールを拒否しました（DM000001）</translation>
    </message>
</context>
<context>
    <name>comcast/dynamic-address</name>
    <message>
        <source>Comcast takes the sending IP address for a home or dynamic one (ES000010)</source>
        <translation>Comcastが送信元IPアドレスを家庭用または動的なものと見なしています（ES000010）</translation>
    </message>
</context>
<context>
    <name>comcast/mailbox-closed</name>
    <message>
        <source>The mailbox is closed or out of service</source>
        <translation>メールボックスが閉鎖されているか、使われていません</translation>
    </message>
</context>
<context>
    <name>comcast/mailbox-full</name>
    <message>
        <source>The mailbox is full (user over quota)</source>
        <translation>メールボックスがいっぱいです（user over quota）</translation>
    </message>
</context>
<context>
    <name>comcast/mailbox-gets-too-much</name>
    <message>
        <source>The mailbox got too many messages in a short time</source>
        <translation>短時間にメールボックスに届いたメールが多すぎます</translation>
    </message>
</context>
<context>
    <name>comcast/missing-ptr</name>
    <message>
        <source>Comcast wants reverse DNS, and the sending IP address has none</source>
        <translation>Comcastは逆引きDNSを必須としていますが、送信元IPアドレスにありません</translation>
    </message>
</context>
<context>
    <name>comcast/own-home-connection</name>
    <message>
        <source>Comcast takes no mail directly from its own home connections (ES000001)</source>
        <translation>Comcastは自社の家庭用回線から直接送られるメールを受け取りません（ES000001）</translation>
    </message>
</context>
<context>
    <name>comcast/rate-limited</name>
    <message>
        <source>Comcast slows down the sending server (too many sessions or messages)</source>
        <translation>Comcastが送信側サーバーを制限しています（セッションまたはメールが多すぎます）</translation>
    </message>
</context>
<context>
    <name>comcast/recipient-temporarily-unavailable</name>
    <message>
        <source>The mailbox cannot take mail at the moment (recipient temporarily unavailable)</source>
        <translation>メールボックスが現在メールを受け取れません（recipient temporarily unavailable）</translation>
    </message>
</context>
<context>
    <name>comcast/reverse-dns-lookup-failed</name>
    <message>
        <source>The receiver could not look up the reverse DNS of the sending IP address</source>
        <translation>受信側が送信元IPアドレスの逆引きDNSを照会できませんでした</translation>
    </message>
</context>
<context>
    <name>comcast/user-unknown</name>
    <message>
        <source>There is no such mailbox (&quot;not our customer&quot;, &quot;mailbox unallocated&quot;)</source>
        <translation>そのメールボックスはありません（「not our customer」、「mailbox unallocated」）</translation>
    </message>
</context>
<context>
    <name>communigate/blacklisted-host</name>
    <message>
        <source>The receiving server has your server on its block list (CommuniGate Pro)</source>
        <translation>受信側サーバーのブロックリストに、お使いのサーバーが登録されています（CommuniGate Pro）</translation>
    </message>
</context>
<context>
    <name>courier/duplicate</name>
    <message>
        <source>The receiver has seen the same message before (Courier)</source>
        <translation>受信側が以前に同じメールを受け取っています（Courier）</translation>
    </message>
</context>
<context>
    <name>courier/filter-unavailable</name>
    <message>
        <source>A service of the receiving server does not run for now (Courier)</source>
        <translation>受信側サーバーのサービスが現在動作していません（Courier）</translation>
    </message>
</context>
<context>
    <name>courier/login</name>
    <message>
        <source>The server for outgoing mail wants a login</source>
        <translation>送信サーバーがサインインを求めています</translation>
    </message>
</context>
<context>
    <name>courier/loop</name>
    <message>
        <source>The message goes round in circles (Courier)</source>
        <translation>メールが循環しています（Courier）</translation>
    </message>
</context>
<context>
    <name>courier/mail-system-full</name>
    <message>
        <source>The receiving server is running out of disk space</source>
        <translation>受信側サーバーのディスク容量が不足しています</translation>
    </message>
</context>
<context>
    <name>courier/message-size</name>
    <message>
        <source>The message is larger than the server allows (Courier)</source>
        <translation>メールがサーバーの上限サイズを超えています（Courier）</translation>
    </message>
</context>
<context>
    <name>courier/no-such-domain</name>
    <message>
        <source>The sending server found no such domain in DNS</source>
        <translation>送信側サーバーがそのドメインをDNSで見つけられませんでした</translation>
    </message>
</context>
<context>
    <name>courier/not-authorized</name>
    <message>
        <source>A rule of the receiver refused the message</source>
        <translation>受信側のルールによりメールが拒否されました</translation>
    </message>
</context>
<context>
    <name>courier/not-whitelisted</name>
    <message>
        <source>The recipient accepts known senders only (Courier)</source>
        <translation>受信者は既知の送信者からのメールだけを受け取ります（Courier）</translation>
    </message>
</context>
<context>
    <name>courier/rate-limit</name>
    <message>
        <source>The sender has used up the allowed number of messages (Courier)</source>
        <translation>送信者が許可された送信数を使い切りました（Courier）</translation>
    </message>
</context>
<context>
    <name>courier/sender-domain-lookup</name>
    <message>
        <source>A name of the sender could not be looked up for now (Courier)</source>
        <translation>送信者の名前を一時的に照会できませんでした（Courier）</translation>
    </message>
</context>
<context>
    <name>courier/sender-domain-missing</name>
    <message>
        <source>The domain of the sender address does not exist (Courier)</source>
        <translation>送信者アドレスのドメインが存在しません（Courier）</translation>
    </message>
</context>
<context>
    <name>courier/sender-mx-wrong</name>
    <message>
        <source>The DNS records of the sender&apos;s domain break the rules (Courier)</source>
        <translation>送信者のドメインのDNSレコードが規則に違反しています（Courier）</translation>
    </message>
</context>
<context>
    <name>courier/sender-rejected</name>
    <message>
        <source>The receiver has this sender on its block list</source>
        <translation>受信側のブロックリストにこの送信者が登録されています</translation>
    </message>
</context>
<context>
    <name>courier/spam-refused</name>
    <message>
        <source>The receiver judged the sender as a source of spam</source>
        <translation>受信側がこの送信者を迷惑メールの発信元と判定しました</translation>
    </message>
</context>
<context>
    <name>courier/starttls-first</name>
    <message>
        <source>The server wants an encrypted connection first (Courier)</source>
        <translation>サーバーが先に暗号化接続を求めています（Courier）</translation>
    </message>
</context>
<context>
    <name>courier/syntax-error</name>
    <message>
        <source>The server did not understand a command of the sending program (Courier)</source>
        <translation>サーバーが送信プログラムのコマンドを理解できませんでした（Courier）</translation>
    </message>
</context>
<context>
    <name>cox/account-suspicious</name>
    <message>
        <source>Cox has throttled or blocked the sending Cox account</source>
        <translation>Coxが送信元のCoxアカウントを制限またはブロックしました</translation>
    </message>
</context>
<context>
    <name>cox/attachment</name>
    <message>
        <source>Cox does not take this kind of attachment</source>
        <translation>Coxはこの種類の添付ファイルを受け付けません</translation>
    </message>
</context>
<context>
    <name>cox/blocked</name>
    <message>
        <source>Cox blocks the sending IP address until it is asked to lift the block (CXBL)</source>
        <translation>解除を依頼されるまで、Coxが送信元IPアドレスをブロックしています（CXBL）</translation>
    </message>
</context>
<context>
    <name>cox/blocklisted</name>
    <message>
        <source>Cox found the sending IP address on public blocklists (IPBLnnnn)</source>
        <translation>Coxが送信元IPアドレスを公開ブロックリストで見つけました（IPBLnnnn）</translation>
    </message>
</context>
<context>
    <name>cox/link-listed</name>
    <message>
        <source>Cox found a link in the message on blocklists (URLBLnnn)</source>
        <translation>Coxがメール内のリンクをブロックリストで見つけました（URLBLnnn）</translation>
    </message>
</context>
<context>
    <name>cox/protocol-error</name>
    <message>
        <source>The sending program broke the rules of SMTP (no data before greeting, CXSMTP)</source>
        <translation>送信プログラムがSMTPの規則に違反しました（no data before greeting、CXSMTP）</translation>
    </message>
</context>
<context>
    <name>cox/rate-limited</name>
    <message>
        <source>Too many messages to the receiver in a short time (threshold exceeded, CXMXRT)</source>
        <translation>短時間に受信側へ送られたメールが多すぎます（threshold exceeded、CXMXRT）</translation>
    </message>
</context>
<context>
    <name>cox/reverse-dns</name>
    <message>
        <source>The receiver cannot find the reverse DNS of the sending IP address (no rDNS, CXDNS)</source>
        <translation>受信側が送信元IPアドレスの逆引きDNSを見つけられません（no rDNS、CXDNS）</translation>
    </message>
</context>
<context>
    <name>cox/sender-domain</name>
    <message>
        <source>Cox could not confirm the sender&apos;s domain (CXSNDR)</source>
        <translation>Coxが送信者のドメインを確認できませんでした（CXSNDR）</translation>
    </message>
</context>
<context>
    <name>cox/temporary-block</name>
    <message>
        <source>Cox blocks the sending IP address for up to 24 hours (CDRBL)</source>
        <translation>Coxが送信元IPアドレスを最長24時間ブロックしています（CDRBL）</translation>
    </message>
</context>
<context>
    <name>cox/too-many-connections</name>
    <message>
        <source>Too many connections to the receiver at a time (CNCT)</source>
        <translation>受信側への同時接続が多すぎます（CNCT）</translation>
    </message>
</context>
<context>
    <name>cox/unknown-recipients</name>
    <message>
        <source>Cox blocks the sending IP address for too many unknown recipients</source>
        <translation>不明な受信者が多すぎるため、Coxが送信元IPアドレスをブロックしています</translation>
    </message>
</context>
<context>
    <name>cpanel/address-not-deliverable</name>
    <message>
        <source>The hosting server finds no way to deliver to this address</source>
        <translation>ホスティングサーバーがこのアドレスへの配信方法を見つけられません</translation>
    </message>
</context>
<context>
    <name>cpanel/cannot-process-now</name>
    <message>
        <source>The receiving hosting server cannot process mail for the moment</source>
        <translation>受信側のホスティングサーバーが現在メールを処理できません</translation>
    </message>
</context>
<context>
    <name>cpanel/defers-and-failures</name>
    <message>
        <source>Too much of your domain&apos;s mail failed this hour, so the host stopped all of it</source>
        <translation>この1時間にドメインのメールが失敗しすぎたため、ホスティング側がすべて停止しました</translation>
    </message>
</context>
<context>
    <name>cpanel/hourly-limit-deferred</name>
    <message>
        <source>Your hosting account reached its hourly limit; the message goes out later</source>
        <translation>ホスティングアカウントが1時間の上限に達したため、メールは後で送信されます</translation>
    </message>
</context>
<context>
    <name>cpanel/hourly-limit-discarded</name>
    <message>
        <source>Your hosting account sent far too much this hour; the message was thrown away</source>
        <translation>ホスティングアカウントのこの1時間の送信が多すぎるため、メールは破棄されました</translation>
    </message>
</context>
<context>
    <name>cpanel/in-an-rbl</name>
    <message>
        <source>The receiver&apos;s hosting server found the sending IP address on a blocklist</source>
        <translation>受信側のホスティングサーバーが送信元IPアドレスをブロックリストで見つけました</translation>
    </message>
</context>
<context>
    <name>cpanel/mailbox-full</name>
    <message>
        <source>The recipient&apos;s mailbox or hosting account has no space left</source>
        <translation>受信者のメールボックスまたはホスティングアカウントに空き容量がありません</translation>
    </message>
</context>
<context>
    <name>cpanel/no-such-user</name>
    <message>
        <source>The hosting server knows no mailbox with this address</source>
        <translation>ホスティングサーバーにこのアドレスのメールボックスはありません</translation>
    </message>
</context>
<context>
    <name>cpanel/outgoing-hold</name>
    <message>
        <source>The own cPanel server holds the outgoing mail of this mailbox or domain</source>
        <translation>自社のcPanelサーバーがこのメールボックスまたはドメインの送信メールを止めています</translation>
    </message>
</context>
<context>
    <name>cpanel/outgoing-suspended</name>
    <message>
        <source>Your hosting company has suspended outgoing mail of your account</source>
        <translation>ホスティング事業者がアカウントの送信メールを停止しました</translation>
    </message>
</context>
<context>
    <name>cpanel/rbl-ptr-missing</name>
    <message>
        <source>The receiver&apos;s list names IP addresses without reverse DNS, and this is one</source>
        <translation>逆引きDNSのないIPアドレスの受信側のリストに、このIPアドレスが登録されています</translation>
    </message>
</context>
<context>
    <name>cpanel/recipient-disabled</name>
    <message>
        <source>The recipient&apos;s mailbox is disabled on the hosting server</source>
        <translation>受信者のメールボックスがホスティングサーバーで無効になっています</translation>
    </message>
</context>
<context>
    <name>cpanel/sender-address-unknown</name>
    <message>
        <source>The receiver checked the sender&apos;s address, and it does not exist</source>
        <translation>受信側が送信者のアドレスを確認したところ、存在しませんでした</translation>
    </message>
</context>
<context>
    <name>cpanel/submission-needs-login</name>
    <message>
        <source>Port 587 of the hosting server takes mail only after a login</source>
        <translation>ホスティングサーバーのポート587は、サインイン後にだけメールを受け付けます</translation>
    </message>
</context>
<context>
    <name>cpanel/turn-on-authentication</name>
    <message>
        <source>The hosting server does not relay: no login, or the domain is not hosted there</source>
        <translation>ホスティングサーバーが中継しません：サインインがないか、ドメインがそこにありません</translation>
    </message>
</context>
<context>
    <name>cyren/ip-deferred</name>
    <message>
        <source>The receiver defers the sending IP address because of its reputation</source>
        <translation>受信側が評価を理由に送信元IPアドレスを保留しています</translation>
    </message>
</context>
<context>
    <name>cyrus/mailbox-unknown</name>
    <message>
        <source>The mailbox server does not know the recipient (Cyrus)</source>
        <translation>メールボックスサーバーにこの受信者はいません（Cyrus）</translation>
    </message>
</context>
<context>
    <name>cyrus/malformed-message</name>
    <message>
        <source>The mailbox server does not accept the form of the message (Cyrus)</source>
        <translation>メールボックスサーバーがメールの形式を受け付けません（Cyrus）</translation>
    </message>
</context>
<context>
    <name>cyrus/message-refused</name>
    <message>
        <source>The recipient&apos;s filter or the mailbox server refused the message</source>
        <translation>受信者のフィルターまたはメールボックスサーバーがメールを拒否しました</translation>
    </message>
</context>
<context>
    <name>cyrus/message-size</name>
    <message>
        <source>The message is larger than the mailbox server allows (Cyrus)</source>
        <translation>メールがメールボックスサーバーの上限サイズを超えています（Cyrus）</translation>
    </message>
</context>
<context>
    <name>cyrus/no-permission-to-post</name>
    <message>
        <source>The shared mailbox is not open for mail from outside (Cyrus)</source>
        <translation>共有メールボックスが外部からのメールを受け付けていません（Cyrus）</translation>
    </message>
</context>
<context>
    <name>cyrus/over-quota</name>
    <message>
        <source>The recipient&apos;s mailbox is full (Cyrus)</source>
        <translation>受信者のメールボックスがいっぱいです（Cyrus）</translation>
    </message>
</context>
<context>
    <name>cyrus/temporary-file</name>
    <message>
        <source>The mailbox server cannot write a temporary file (Cyrus)</source>
        <translation>メールボックスサーバーが一時ファイルを書き込めません（Cyrus）</translation>
    </message>
</context>
<context>
    <name>daum-kakao/busy</name>
    <message>
        <source>Daum&apos;s server is busy (CHIC)</source>
        <translation>Daumのサーバーが混雑しています（CHIC）</translation>
    </message>
</context>
<context>
    <name>daum-kakao/ip-held</name>
    <message>
        <source>Daum holds the sending IP address back for suspected spam (CCRT)</source>
        <translation>迷惑メールの疑いで、Daumが送信元IPアドレスを保留しています（CCRT）</translation>
    </message>
</context>
<context>
    <name>daum-kakao/spam</name>
    <message>
        <source>Daum&apos;s anti-spam system refused the message (DAS)</source>
        <translation>Daumの迷惑メール対策システムがメールを拒否しました（DAS）</translation>
    </message>
</context>
<context>
    <name>daum-kakao/user-unknown</name>
    <message>
        <source>There is no such mailbox at Daum (Kakao)</source>
        <translation>Daum（Kakao）にそのメールボックスはありません</translation>
    </message>
</context>
<context>
    <name>directadmin/daily-limit</name>
    <message>
        <source>Your hosting account has used up its daily number of messages</source>
        <translation>ホスティングアカウントが1日の送信数を使い切りました</translation>
    </message>
</context>
<context>
    <name>directadmin/helo-name</name>
    <message>
        <source>The sending server greets with a name that the receiver does not accept</source>
        <translation>受信側が、送信側サーバーの名乗った名前を受け付けません</translation>
    </message>
</context>
<context>
    <name>dma/expired</name>
    <message>
        <source>The sending computer gave up after some days of trying (DragonFly Mail Agent)</source>
        <translation>送信元のコンピューターが数日間試行した後に断念しました（DragonFly Mail Agent）</translation>
    </message>
</context>
<context>
    <name>dma/host-not-found</name>
    <message>
        <source>The recipient&apos;s domain was not found in DNS (DragonFly Mail Agent)</source>
        <translation>受信者のドメインがDNSで見つかりませんでした（DragonFly Mail Agent）</translation>
    </message>
</context>
<context>
    <name>docomo/mailbox-full</name>
    <message>
        <source>The mailbox is full or the message too large (too much mail data)</source>
        <translation>メールボックスがいっぱいか、メールが大きすぎます（too much mail data）</translation>
    </message>
</context>
<context>
    <name>docomo/recipient-filter</name>
    <message>
        <source>The recipient&apos;s filter at docomo refused the message</source>
        <translation>docomoの受信者のフィルターがメールを拒否しました</translation>
    </message>
</context>
<context>
    <name>docomo/slowed-down</name>
    <message>
        <source>docomo slows the sending server down</source>
        <translation>docomoが送信側サーバーを制限しています</translation>
    </message>
</context>
<context>
    <name>docomo/unknown-user</name>
    <message>
        <source>docomo does not know the recipient, or the recipient&apos;s filter refuses you</source>
        <translation>docomoに受信者が存在しないか、受信者のフィルターが拒否しています</translation>
    </message>
</context>
<context>
    <name>domino/cannot-route</name>
    <message>
        <source>The Domino server may not deliver mail to this user</source>
        <translation>Dominoサーバーはこのユーザーにメールを配信できません</translation>
    </message>
</context>
<context>
    <name>domino/dns-blacklist</name>
    <message>
        <source>The IP address of the sending server is on a blocklist (Domino)</source>
        <translation>送信側サーバーのIPアドレスがブロックリストに登録されています（Domino）</translation>
    </message>
</context>
<context>
    <name>domino/hop-count</name>
    <message>
        <source>The message went round in circles between Domino servers</source>
        <translation>メールがDominoサーバーの間で循環しました</translation>
    </message>
</context>
<context>
    <name>domino/no-route-to-domain</name>
    <message>
        <source>The Domino server knows no way to this domain</source>
        <translation>Dominoサーバーがこのドメインへの経路を見つけられません</translation>
    </message>
</context>
<context>
    <name>domino/not-in-directory</name>
    <message>
        <source>The recipient is not in the Domino Directory</source>
        <translation>受信者がDominoディレクトリに存在しません</translation>
    </message>
</context>
<context>
    <name>domino/policy</name>
    <message>
        <source>A restriction of the receiving server refused the sender or the connection (Domino)</source>
        <translation>受信側サーバーの制限により、送信者または接続が拒否されました（Domino）</translation>
    </message>
</context>
<context>
    <name>domino/relay</name>
    <message>
        <source>The server does not pass on mail for this recipient (Domino)</source>
        <translation>サーバーがこの受信者宛てのメールを中継しません（Domino）</translation>
    </message>
</context>
<context>
    <name>domino/several-matches</name>
    <message>
        <source>The name fits several people in the Domino Directory</source>
        <translation>Dominoディレクトリで、その名前に複数の人が該当します</translation>
    </message>
</context>
<context>
    <name>dovecot/automatically-rejected</name>
    <message>
        <source>The recipient&apos;s own filter or quota rejected the message</source>
        <translation>受信者自身のフィルターまたは容量制限によりメールが拒否されました</translation>
    </message>
</context>
<context>
    <name>dovecot/empty-recipient</name>
    <message>
        <source>The mail server gave the mailbox server no recipient (Dovecot)</source>
        <translation>メールサーバーがメールボックスサーバーに受信者を渡しませんでした（Dovecot）</translation>
    </message>
</context>
<context>
    <name>dovecot/inactivity</name>
    <message>
        <source>The connection was closed because nothing was sent for too long</source>
        <translation>長時間何も送られなかったため、接続が閉じられました</translation>
    </message>
</context>
<context>
    <name>dovecot/login-refused</name>
    <message>
        <source>The server for outgoing mail refused the login</source>
        <translation>送信サーバーがサインインを拒否しました</translation>
    </message>
</context>
<context>
    <name>dovecot/message-size</name>
    <message>
        <source>The message is larger than the server allows</source>
        <translation>メールがサーバーの上限サイズを超えています</translation>
    </message>
</context>
<context>
    <name>dovecot/quota-exceeded</name>
    <message>
        <source>The recipient&apos;s mailbox is full (Dovecot)</source>
        <translation>受信者のメールボックスがいっぱいです（Dovecot）</translation>
    </message>
</context>
<context>
    <name>dovecot/submission-login</name>
    <message>
        <source>The server for outgoing mail wants a login first</source>
        <translation>送信サーバーが先にサインインを求めています</translation>
    </message>
</context>
<context>
    <name>dovecot/temporary-internal-error</name>
    <message>
        <source>The mailbox server has a fault for now</source>
        <translation>メールボックスサーバーで一時的な障害が発生しています</translation>
    </message>
</context>
<context>
    <name>dovecot/tls-first</name>
    <message>
        <source>The server for outgoing mail wants an encrypted connection first</source>
        <translation>送信サーバーが先に暗号化接続を求めています</translation>
    </message>
</context>
<context>
    <name>dovecot/too-many-deliveries</name>
    <message>
        <source>Too many messages for this mailbox arrive at the same time</source>
        <translation>このメールボックスに同時に届くメールが多すぎます</translation>
    </message>
</context>
<context>
    <name>dovecot/user-does-not-exist</name>
    <message>
        <source>The mailbox server does not know the recipient (Dovecot)</source>
        <translation>メールボックスサーバーにこの受信者はいません（Dovecot）</translation>
    </message>
</context>
<context>
    <name>dreamhost/quota-exceeded</name>
    <message>
        <source>The mailbox at DreamHost has sent as many messages as it may</source>
        <translation>DreamHostのメールボックスが送信数の上限に達しました</translation>
    </message>
</context>
<context>
    <name>earthlink/busy</name>
    <message>
        <source>EarthLink&apos;s server is busy (ELNK_103)</source>
        <translation>EarthLinkのサーバーが混雑しています（ELNK_103）</translation>
    </message>
</context>
<context>
    <name>earthlink/reverse-dns</name>
    <message>
        <source>EarthLink found no matching reverse DNS for the sending IP address (ELNK_105, 108)</source>
        <translation>EarthLinkが送信元IPアドレスに一致する逆引きDNSを見つけられませんでした（ELNK_105、108）</translation>
    </message>
</context>
<context>
    <name>earthlink/spamhaus-listed</name>
    <message>
        <source>EarthLink refuses the sending IP address: it is on a Spamhaus list (ELNK_111)</source>
        <translation>EarthLinkが送信元IPアドレスを拒否しています：Spamhausのリストに登録されています（ELNK_111）</translation>
    </message>
</context>
<context>
    <name>earthlink/too-much</name>
    <message>
        <source>EarthLink limits connections or volume from this IP address (ELNK_110)</source>
        <translation>EarthLinkがこの送信元IPアドレスからの接続または送信量を制限しています（ELNK_110）</translation>
    </message>
</context>
<context>
    <name>earthlink/unacceptable-mail</name>
    <message>
        <source>EarthLink holds the sending server back for unacceptable messages (ELNK_130)</source>
        <translation>不適切なメールを理由に、EarthLinkが送信側サーバーを保留しています（ELNK_130）</translation>
    </message>
</context>
<context>
    <name>earthlink/vade-listed</name>
    <message>
        <source>EarthLink refuses the sending IP address: it is on Vade&apos;s threat list (ELNK_101)</source>
        <translation>EarthLinkが送信元IPアドレスを拒否しています：Vadeの脅威リストに登録されています（ELNK_101）</translation>
    </message>
</context>
<context>
    <name>earthlink/validity-listed</name>
    <message>
        <source>EarthLink refuses the sending IP address: it is on a Validity blocklist (ELNK_102)</source>
        <translation>EarthLinkが送信元IPアドレスを拒否しています：Validityのブロックリストに登録されています（ELNK_102）</translation>
    </message>
</context>
<context>
    <name>emailit/domain-not-verified</name>
    <message>
        <source>Emailit does not send for this From domain</source>
        <translation>EmailitがこのFromドメインのメールを送信しません</translation>
    </message>
</context>
<context>
    <name>emailit/domain-paused</name>
    <message>
        <source>Emailit has paused sending from this domain</source>
        <translation>Emailitがこのドメインからの送信を一時停止しました</translation>
    </message>
</context>
<context>
    <name>exchange-online/address-rejected</name>
    <message>
        <source>Microsoft 365 refuses an address that its directory does not hold</source>
        <translation>Microsoft 365が、ディレクトリに存在しないアドレスを拒否しています</translation>
    </message>
</context>
<context>
    <name>exchange-online/allowed-senders</name>
    <message>
        <source>Only named senders may write to this group</source>
        <translation>このグループには特定の送信者だけが送信できます</translation>
    </message>
</context>
<context>
    <name>exchange-online/anonymous-submission</name>
    <message>
        <source>The device or program did not sign in before it sent mail</source>
        <translation>機器またはプログラムがメールの送信前にサインインしませんでした</translation>
    </message>
</context>
<context>
    <name>exchange-online/bad-helo</name>
    <message>
        <source>The sending server greets with the name of the receiving server</source>
        <translation>送信側サーバーが受信側サーバーの名前を名乗っています</translation>
    </message>
</context>
<context>
    <name>exchange-online/bad-inbound-connector</name>
    <message>
        <source>Microsoft 365 has blocked your connector because of suspected spam</source>
        <translation>迷惑メールの疑いで、Microsoft 365がコネクタをブロックしました</translation>
    </message>
</context>
<context>
    <name>exchange-online/bad-outbound-sender</name>
    <message>
        <source>Microsoft 365 has blocked this account from sending</source>
        <translation>Microsoft 365がこのアカウントの送信をブロックしました</translation>
    </message>
</context>
<context>
    <name>exchange-online/banned-account</name>
    <message>
        <source>Microsoft has banned the sending account for spam</source>
        <translation>迷惑メールを理由に、Microsoftが送信元アカウントを禁止しました</translation>
    </message>
</context>
<context>
    <name>exchange-online/banned-domain</name>
    <message>
        <source>Microsoft has banned the sending domain for spam</source>
        <translation>迷惑メールを理由に、Microsoftが送信ドメインを禁止しました</translation>
    </message>
</context>
<context>
    <name>exchange-online/banned-ip</name>
    <message>
        <source>The sending IP address is on Microsoft 365&apos;s block list</source>
        <translation>送信元IPアドレスがMicrosoft 365のブロックリストに登録されています</translation>
    </message>
</context>
<context>
    <name>exchange-online/banned-ip-by-mail</name>
    <message>
        <source>Microsoft bans the sending IP address, and removal works by e-mail only</source>
        <translation>Microsoftが送信元IPアドレスを禁止しており、解除はメールでのみ依頼できます</translation>
    </message>
</context>
<context>
    <name>exchange-online/banned-recipient</name>
    <message>
        <source>Microsoft 365 does not take mail for this recipient</source>
        <translation>Microsoft 365がこの受信者宛てのメールを受け取りません</translation>
    </message>
</context>
<context>
    <name>exchange-online/bare-linefeed</name>
    <message>
        <source>The message holds line ends that the next server does not take</source>
        <translation>メールに、次のサーバーが受け付けない行末があります</translation>
    </message>
</context>
<context>
    <name>exchange-online/basic-auth-retired</name>
    <message>
        <source>Microsoft no longer accepts a plain password for sending mail</source>
        <translation>Microsoftは、送信時のパスワードだけのサインインを受け付けなくなりました</translation>
    </message>
</context>
<context>
    <name>exchange-online/blocked-by-allow-list</name>
    <message>
        <source>The recipient&apos;s allow list and connector hide a block of this server</source>
        <translation>受信者の許可リストとコネクタにより、このサーバーのブロックが見えなくなっています</translation>
    </message>
</context>
<context>
    <name>exchange-online/cannot-connect</name>
    <message>
        <source>Microsoft 365 reaches the server but cannot start a mail session</source>
        <translation>Microsoft 365がサーバーに接続できましたが、メールセッションを開始できません</translation>
    </message>
</context>
<context>
    <name>exchange-online/certificate-not-accepted</name>
    <message>
        <source>The certificate of the server on the connector is not accepted</source>
        <translation>コネクタのサーバーの証明書が受け付けられません</translation>
    </message>
</context>
<context>
    <name>exchange-online/connection-refused</name>
    <message>
        <source>The recipient&apos;s mail server refuses the connection from Microsoft 365</source>
        <translation>受信者のメールサーバーがMicrosoft 365からの接続を拒否しています</translation>
    </message>
</context>
<context>
    <name>exchange-online/connection-reset</name>
    <message>
        <source>The recipient&apos;s server cuts the connection to Microsoft 365</source>
        <translation>受信者のサーバーがMicrosoft 365との接続を切断しています</translation>
    </message>
</context>
<context>
    <name>exchange-online/connection-timed-out</name>
    <message>
        <source>The recipient&apos;s mail server does not answer Microsoft 365</source>
        <translation>受信者のメールサーバーがMicrosoft 365に応答しません</translation>
    </message>
</context>
<context>
    <name>exchange-online/customer-block-list</name>
    <message>
        <source>The recipient&apos;s organisation itself blocks the sending IP address</source>
        <translation>受信者の組織自身が送信元IPアドレスをブロックしています</translation>
    </message>
</context>
<context>
    <name>exchange-online/dane-certificate-expired</name>
    <message>
        <source>The certificate of the recipient&apos;s mail server has expired</source>
        <translation>受信者のメールサーバーの証明書の有効期限が切れています</translation>
    </message>
</context>
<context>
    <name>exchange-online/dane-host-mismatch</name>
    <message>
        <source>The certificate of the recipient&apos;s server names another host</source>
        <translation>受信者のサーバーの証明書が別のホスト名のものです</translation>
    </message>
</context>
<context>
    <name>exchange-online/dane-starttls-missing</name>
    <message>
        <source>The recipient&apos;s domain demands encryption, but its server does not do it</source>
        <translation>受信者のドメインは暗号化を必須としていますが、サーバーが対応していません</translation>
    </message>
</context>
<context>
    <name>exchange-online/dane-tlsa-mismatch</name>
    <message>
        <source>The certificate of the recipient&apos;s server does not fit its TLSA record</source>
        <translation>受信者のサーバーの証明書がTLSAレコードに合いません</translation>
    </message>
</context>
<context>
    <name>exchange-online/delivery-not-authorized</name>
    <message>
        <source>The recipient&apos;s organisation does not let this sender write to this address</source>
        <translation>受信者の組織が、この送信者にこのアドレスへの送信を許可していません</translation>
    </message>
</context>
<context>
    <name>exchange-online/direct-send-refused</name>
    <message>
        <source>Microsoft 365 refuses Direct Send: a server outside used the organisation&apos;s own address</source>
        <translation>Microsoft 365がDirect Sendを拒否しています：外部のサーバーが組織のアドレスを使いました</translation>
    </message>
</context>
<context>
    <name>exchange-online/dmarc-reject</name>
    <message>
        <source>The message fails DMARC, and the sender&apos;s domain asks to refuse it</source>
        <translation>メールがDMARCに不合格で、送信者のドメインは拒否を求めています</translation>
    </message>
</context>
<context>
    <name>exchange-online/dns-query-failed</name>
    <message>
        <source>Microsoft 365 could not look up the mail server of the domain</source>
        <translation>Microsoft 365がドメインのメールサーバーを照会できませんでした</translation>
    </message>
</context>
<context>
    <name>exchange-online/dnssec-broken</name>
    <message>
        <source>DNSSEC of the recipient&apos;s domain is broken</source>
        <translation>受信者のドメインのDNSSECが壊れています</translation>
    </message>
</context>
<context>
    <name>exchange-online/domain-does-not-exist</name>
    <message>
        <source>The recipient&apos;s domain does not exist in DNS</source>
        <translation>受信者のドメインがDNSに存在しません</translation>
    </message>
</context>
<context>
    <name>exchange-online/embedded-files</name>
    <message>
        <source>An attachment with too many files inside it was refused</source>
        <translation>中に含まれるファイルが多すぎる添付ファイルが拒否されました</translation>
    </message>
</context>
<context>
    <name>exchange-online/external-forwarding</name>
    <message>
        <source>Automatic forwarding to outside addresses is turned off in Microsoft 365</source>
        <translation>Microsoft 365で外部アドレスへの自動転送が無効になっています</translation>
    </message>
</context>
<context>
    <name>exchange-online/folder-item-limit</name>
    <message>
        <source>A folder of the recipient&apos;s mailbox holds too many items</source>
        <translation>受信者のメールボックスのフォルダーに項目が多すぎます</translation>
    </message>
</context>
<context>
    <name>exchange-online/forest-connections</name>
    <message>
        <source>Microsoft has too many connections open at this moment</source>
        <translation>Microsoftへの接続が現在多すぎます</translation>
    </message>
</context>
<context>
    <name>exchange-online/hourly-limit-mailbox</name>
    <message>
        <source>The recipient&apos;s mailbox has received too many messages this hour</source>
        <translation>受信者のメールボックスがこの1時間に受け取ったメールが多すぎます</translation>
    </message>
</context>
<context>
    <name>exchange-online/hourly-limit-sender</name>
    <message>
        <source>One sender wrote to this mailbox too often within an hour</source>
        <translation>1人の送信者が1時間にこのメールボックスへ送信しすぎました</translation>
    </message>
</context>
<context>
    <name>exchange-online/internal-only-group</name>
    <message>
        <source>This group takes mail only from inside its organisation</source>
        <translation>このグループは組織の中からのメールだけを受け取ります</translation>
    </message>
</context>
<context>
    <name>exchange-online/internal-only-mailbox</name>
    <message>
        <source>The recipient takes mail only from inside their organisation</source>
        <translation>受信者は組織の中からのメールだけを受け取ります</translation>
    </message>
</context>
<context>
    <name>exchange-online/internal-only-public-folder</name>
    <message>
        <source>This public folder takes mail only from inside its organisation</source>
        <translation>このパブリックフォルダーは組織の中からのメールだけを受け取ります</translation>
    </message>
</context>
<context>
    <name>exchange-online/ip-on-spamhaus</name>
    <message>
        <source>Microsoft refuses the sending IP address because Spamhaus lists it</source>
        <translation>Spamhausに登録されているため、Microsoftが送信元IPアドレスを拒否しています</translation>
    </message>
</context>
<context>
    <name>exchange-online/ipv6-no-ptr</name>
    <message>
        <source>The sending IPv6 address has no reverse DNS name</source>
        <translation>送信元IPv6アドレスに逆引きDNSの名前がありません</translation>
    </message>
</context>
<context>
    <name>exchange-online/ipv6-not-accepted</name>
    <message>
        <source>The recipient&apos;s organisation takes no mail over IPv6</source>
        <translation>受信者の組織がIPv6経由のメールを受け取りません</translation>
    </message>
</context>
<context>
    <name>exchange-online/ipv6-range-limit</name>
    <message>
        <source>Too much mail from this range of IPv6 addresses in a short time</source>
        <translation>このIPv6アドレス範囲からの短時間のメールが多すぎます</translation>
    </message>
</context>
<context>
    <name>exchange-online/ipv6-unauthenticated</name>
    <message>
        <source>Mail over IPv6 must pass SPF or DKIM, and this message passed neither</source>
        <translation>IPv6経由のメールにはSPFまたはDKIMの合格が必要ですが、どちらも不合格でした</translation>
    </message>
</context>
<context>
    <name>exchange-online/journaling-disabled</name>
    <message>
        <source>The journal copies of a server cannot be delivered to Microsoft 365</source>
        <translation>サーバーのジャーナルコピーをMicrosoft 365に配信できません</translation>
    </message>
</context>
<context>
    <name>exchange-online/mail-loop</name>
    <message>
        <source>The message went round in circles between mail servers</source>
        <translation>メールがメールサーバーの間で循環しました</translation>
    </message>
</context>
<context>
    <name>exchange-online/message-expired</name>
    <message>
        <source>The message could not be delivered before its time ran out</source>
        <translation>期限までにメールを配信できませんでした</translation>
    </message>
</context>
<context>
    <name>exchange-online/mta-sts-certificate</name>
    <message>
        <source>The recipient&apos;s server fails the certificate check of its MTA-STS policy</source>
        <translation>受信者のサーバーがMTA-STSポリシーの証明書確認に不合格です</translation>
    </message>
</context>
<context>
    <name>exchange-online/mta-sts-mx</name>
    <message>
        <source>The recipient&apos;s MTA-STS policy does not name its own mail server</source>
        <translation>受信者のMTA-STSポリシーに、自身のメールサーバーが記載されていません</translation>
    </message>
</context>
<context>
    <name>exchange-online/multiple-from</name>
    <message>
        <source>The message names several From addresses but no Sender</source>
        <translation>メールに複数のFromアドレスがあるのに、Senderがありません</translation>
    </message>
</context>
<context>
    <name>exchange-online/no-from-address</name>
    <message>
        <source>The message has no usable From address</source>
        <translation>メールに使用できるFromアドレスがありません</translation>
    </message>
</context>
<context>
    <name>exchange-online/no-mail-subscription</name>
    <message>
        <source>The recipient&apos;s organisation has no mail licence at Microsoft 365</source>
        <translation>受信者の組織にMicrosoft 365のメールのライセンスがありません</translation>
    </message>
</context>
<context>
    <name>exchange-online/old-tls</name>
    <message>
        <source>The sending program uses old encryption (TLS 1.0, 1.1) that Microsoft 365 refuses</source>
        <translation>送信プログラムが、Microsoft 365の拒否する古い暗号化（TLS 1.0、1.1）を使っています</translation>
    </message>
</context>
<context>
    <name>exchange-online/onmicrosoft-limit</name>
    <message>
        <source>Too much mail to outside recipients from an onmicrosoft.com address</source>
        <translation>onmicrosoft.comのアドレスから外部の受信者への送信が多すぎます</translation>
    </message>
</context>
<context>
    <name>exchange-online/org-queue-quota</name>
    <message>
        <source>The recipient organisation&apos;s queue at Microsoft 365 is full</source>
        <translation>Microsoft 365にある受信者の組織のキューがいっぱいです</translation>
    </message>
</context>
<context>
    <name>exchange-online/outgoing-content-spam</name>
    <message>
        <source>Microsoft&apos;s own outgoing filter took this message for spam (AS(4810))</source>
        <translation>Microsoft自身の送信フィルターがこのメールを迷惑メールと判定しました（AS(4810)）</translation>
    </message>
</context>
<context>
    <name>exchange-online/own-mailbox-full</name>
    <message>
        <source>Your own mailbox is full, so it cannot send</source>
        <translation>ご自身のメールボックスがいっぱいのため、送信できません</translation>
    </message>
</context>
<context>
    <name>exchange-online/partner-connector</name>
    <message>
        <source>The recipient takes mail for this domain only through its own filter or partner</source>
        <translation>受信者は、このドメイン宛てのメールを自社のフィルターまたはパートナー経由でのみ受け取ります</translation>
    </message>
</context>
<context>
    <name>exchange-online/recipient-not-found</name>
    <message>
        <source>Microsoft 365 knows no mailbox with this address</source>
        <translation>Microsoft 365にこのアドレスのメールボックスはありません</translation>
    </message>
</context>
<context>
    <name>exchange-online/recipient-thread-limit</name>
    <message>
        <source>The recipient&apos;s mailbox gets too many messages at the same moment</source>
        <translation>受信者のメールボックスに同時に届くメールが多すぎます</translation>
    </message>
</context>
<context>
    <name>exchange-online/relay-access-denied</name>
    <message>
        <source>The answering server does not handle the recipient&apos;s domain</source>
        <translation>応答したサーバーが受信者のドメインを扱っていません</translation>
    </message>
</context>
<context>
    <name>exchange-online/rich-text-header</name>
    <message>
        <source>A Rich Text message with attachments has a header line that is too long</source>
        <translation>添付ファイル付きリッチテキストメールのヘッダー行が長すぎます</translation>
    </message>
</context>
<context>
    <name>exchange-online/send-as-denied</name>
    <message>
        <source>The signed-in account may not send with this sender address</source>
        <translation>サインインしたアカウントはこの送信者アドレスで送信できません</translation>
    </message>
</context>
<context>
    <name>exchange-online/sender-thread-limit</name>
    <message>
        <source>The sending account hands in too many messages at the same time</source>
        <translation>送信元アカウントが同時に渡すメールが多すぎます</translation>
    </message>
</context>
<context>
    <name>exchange-online/sending-limit</name>
    <message>
        <source>Your Microsoft 365 mailbox has reached its sending limit</source>
        <translation>ご自身のMicrosoft 365メールボックスが送信数の上限に達しました</translation>
    </message>
</context>
<context>
    <name>exchange-online/server-busy</name>
    <message>
        <source>Microsoft slows down mail from this server while it watches it</source>
        <translation>Microsoftがこのサーバーを監視中のため、メールを制限しています</translation>
    </message>
</context>
<context>
    <name>exchange-online/smtp-auth-disabled</name>
    <message>
        <source>Sign-in by SMTP is turned off for this Microsoft 365 mailbox</source>
        <translation>このMicrosoft 365メールボックスではSMTPのサインインが無効になっています</translation>
    </message>
</context>
<context>
    <name>exchange-online/spf-violation</name>
    <message>
        <source>The receiver refused the message because of SPF</source>
        <translation>受信側がSPFを理由にメールを拒否しました</translation>
    </message>
</context>
<context>
    <name>exchange-online/starttls-required</name>
    <message>
        <source>Encryption is required, and the recipient&apos;s server does not offer it</source>
        <translation>暗号化が必須ですが、受信者のサーバーが対応していません</translation>
    </message>
</context>
<context>
    <name>exchange-online/suspicious-ip</name>
    <message>
        <source>Microsoft 365 holds mail from this IP address for a closer look</source>
        <translation>Microsoft 365が詳しい確認のため、この送信元IPアドレスからのメールを保留しています</translation>
    </message>
</context>
<context>
    <name>exchange-online/temporary-server-error</name>
    <message>
        <source>A passing fault inside Microsoft&apos;s mail service</source>
        <translation>Microsoftのメールサービス内部で一時的な障害が発生しています</translation>
    </message>
</context>
<context>
    <name>exchange-online/tenant-attribution</name>
    <message>
        <source>Microsoft 365 does not recognise your server as one of your organisation</source>
        <translation>Microsoft 365が、お使いのサーバーを組織のものと認識していません</translation>
    </message>
</context>
<context>
    <name>exchange-online/tenant-block-list</name>
    <message>
        <source>Your own organisation blocks mail to this recipient</source>
        <translation>所属組織がこの受信者へのメールをブロックしています</translation>
    </message>
</context>
<context>
    <name>exchange-online/tenant-external-limit</name>
    <message>
        <source>Your Microsoft 365 organisation has used up its outside recipients for today</source>
        <translation>所属組織のMicrosoft 365で、今日の外部受信者数の上限に達しました</translation>
    </message>
</context>
<context>
    <name>exchange-online/tenant-threshold</name>
    <message>
        <source>Microsoft 365 has blocked outgoing mail of the whole organisation</source>
        <translation>Microsoft 365が組織全体の送信メールをブロックしました</translation>
    </message>
</context>
<context>
    <name>exchange-online/too-many-recipients</name>
    <message>
        <source>Microsoft takes fewer recipients in one message from this server</source>
        <translation>このサーバーからの1通あたりの受信者が、Microsoftの上限を超えています</translation>
    </message>
</context>
<context>
    <name>exchange-online/traffic-not-accepted</name>
    <message>
        <source>Microsoft 365 does not let this new organisation send from its IP address</source>
        <translation>Microsoft 365が、この新しい組織のIPアドレスからの送信を許可していません</translation>
    </message>
</context>
<context>
    <name>exchange-online/trial-tenant-limit</name>
    <message>
        <source>A trial of Microsoft 365 has used up its outside recipients for today</source>
        <translation>Microsoft 365の試用版で、今日の外部受信者数の上限に達しました</translation>
    </message>
</context>
<context>
    <name>exchange-online/unregistered-domains</name>
    <message>
        <source>Mail leaves Microsoft 365 with domains that are not registered there</source>
        <translation>Microsoft 365に登録されていないドメインのメールがそこから送信されています</translation>
    </message>
</context>
<context>
    <name>exchange-online/untrusted-root</name>
    <message>
        <source>The recipient&apos;s server does not send its full certificate chain</source>
        <translation>受信者のサーバーが完全な証明書チェーンを送信していません</translation>
    </message>
</context>
<context>
    <name>exchange-online/wrapped-error</name>
    <message>
        <source>The recipient&apos;s server refused the message in words that are not known</source>
        <translation>受信者のサーバーが未知の語句でメールを拒否しました</translation>
    </message>
</context>
<context>
    <name>exchange-online/wrapped-relay</name>
    <message>
        <source>The next server does not take mail that Microsoft 365 forwards</source>
        <translation>次のサーバーが、Microsoft 365の転送するメールを受け取りません</translation>
    </message>
</context>
<context>
    <name>exchange-online/wrapped-spam</name>
    <message>
        <source>The recipient&apos;s server took the message for spam</source>
        <translation>受信者のサーバーがメールを迷惑メールと判定しました</translation>
    </message>
</context>
<context>
    <name>exchange-online/wrapped-unknown-recipient</name>
    <message>
        <source>The recipient&apos;s server says that it has no such mailbox</source>
        <translation>受信者のサーバーが、そのメールボックスはないと応答しています</translation>
    </message>
</context>
<context>
    <name>exchange-online/wrong-region</name>
    <message>
        <source>The message went to the wrong entrance of Microsoft 365</source>
        <translation>メールがMicrosoft 365の誤った入口に送られました</translation>
    </message>
</context>
<context>
    <name>exchange-server/ambiguous-address</name>
    <message>
        <source>Two entries in the recipient&apos;s directory own the same address</source>
        <translation>受信者のディレクトリで、2つの項目が同じアドレスを持っています</translation>
    </message>
</context>
<context>
    <name>exchange-server/auth-required</name>
    <message>
        <source>The mailbox or group takes mail only from people inside its organisation</source>
        <translation>このメールボックスまたはグループは組織内の人からのメールだけを受け取ります</translation>
    </message>
</context>
<context>
    <name>exchange-server/block-list-provider</name>
    <message>
        <source>The recipient&apos;s Exchange found the sending IP address on a blocklist</source>
        <translation>受信者のExchangeが送信元IPアドレスをブロックリストで見つけました</translation>
    </message>
</context>
<context>
    <name>exchange-server/broken-stored-address</name>
    <message>
        <source>The message went to a broken address from an old entry or reply</source>
        <translation>メールが、古い項目または返信から取られた壊れたアドレスに送られました</translation>
    </message>
</context>
<context>
    <name>exchange-server/client-not-authenticated</name>
    <message>
        <source>The Exchange server takes mail only after a sign-in</source>
        <translation>Exchangeサーバーはサインイン後にだけメールを受け付けます</translation>
    </message>
</context>
<context>
    <name>exchange-server/command-arguments</name>
    <message>
        <source>A command of the sending program has parts that Exchange does not accept</source>
        <translation>送信プログラムのコマンドに、Exchangeが受け付けない部分があります</translation>
    </message>
</context>
<context>
    <name>exchange-server/connection-dropped</name>
    <message>
        <source>The connection between the two mail servers broke off</source>
        <translation>2台のメールサーバーの間の接続が切れました</translation>
    </message>
</context>
<context>
    <name>exchange-server/connection-limit</name>
    <message>
        <source>The Exchange server has too many connections from the sender</source>
        <translation>送信者からExchangeサーバーへの接続が多すぎます</translation>
    </message>
</context>
<context>
    <name>exchange-server/connection-timed-out</name>
    <message>
        <source>The recipient&apos;s server does not answer the Exchange server</source>
        <translation>受信者のサーバーがExchangeサーバーに応答しません</translation>
    </message>
</context>
<context>
    <name>exchange-server/content-conversion</name>
    <message>
        <source>Exchange could not convert or read the message</source>
        <translation>Exchangeがメールを変換または読み取りできませんでした</translation>
    </message>
</context>
<context>
    <name>exchange-server/content-filter</name>
    <message>
        <source>The recipient&apos;s Exchange took the message for spam</source>
        <translation>受信者のExchangeがメールを迷惑メールと判定しました</translation>
    </message>
</context>
<context>
    <name>exchange-server/database-offline</name>
    <message>
        <source>The recipient&apos;s mailbox database is offline or busy</source>
        <translation>受信者のメールボックスデータベースがオフラインか、混雑しています</translation>
    </message>
</context>
<context>
    <name>exchange-server/directory-entry-broken</name>
    <message>
        <source>The recipient&apos;s entry in the Exchange directory is damaged</source>
        <translation>Exchangeディレクトリの受信者の項目が壊れています</translation>
    </message>
</context>
<context>
    <name>exchange-server/directory-loop</name>
    <message>
        <source>Mailboxes or groups of the recipient forward to each other in a circle</source>
        <translation>受信者側のメールボックスまたはグループが互いに転送し、循環しています</translation>
    </message>
</context>
<context>
    <name>exchange-server/fixed-maximum-size</name>
    <message>
        <source>The message is larger than a mail server on the way takes</source>
        <translation>メールが途中のメールサーバーの上限サイズを超えています</translation>
    </message>
</context>
<context>
    <name>exchange-server/frontend-backend</name>
    <message>
        <source>The Exchange front end cannot reach its own transport service</source>
        <translation>Exchangeのフロントエンドが自身のトランスポートサービスに接続できません</translation>
    </message>
</context>
<context>
    <name>exchange-server/insufficient-resources</name>
    <message>
        <source>The receiving Exchange server is short of disk space or memory</source>
        <translation>受信側Exchangeサーバーのディスク容量またはメモリが不足しています</translation>
    </message>
</context>
<context>
    <name>exchange-server/invalid-content</name>
    <message>
        <source>Exchange could not read the message: its content or character set is not valid</source>
        <translation>Exchangeがメールを読み取れませんでした：内容または文字セットが正しくありません</translation>
    </message>
</context>
<context>
    <name>exchange-server/login-refused</name>
    <message>
        <source>The mail server refused the user name or the password</source>
        <translation>メールサーバーがユーザー名またはパスワードを拒否しました</translation>
    </message>
</context>
<context>
    <name>exchange-server/mailbox-disabled</name>
    <message>
        <source>The recipient&apos;s Exchange mailbox is disabled</source>
        <translation>受信者のExchangeメールボックスが無効になっています</translation>
    </message>
</context>
<context>
    <name>exchange-server/mailbox-full</name>
    <message>
        <source>The recipient&apos;s Exchange mailbox is full</source>
        <translation>受信者のExchangeメールボックスがいっぱいです</translation>
    </message>
</context>
<context>
    <name>exchange-server/message-delayed</name>
    <message>
        <source>The message is delayed; Exchange goes on trying</source>
        <translation>メールが遅延していますが、Exchangeは試行を続けています</translation>
    </message>
</context>
<context>
    <name>exchange-server/missing-mdb-properties</name>
    <message>
        <source>Exchange could not find the recipient&apos;s mailbox database</source>
        <translation>Exchangeが受信者のメールボックスデータベースを見つけられませんでした</translation>
    </message>
</context>
<context>
    <name>exchange-server/mx-loopback</name>
    <message>
        <source>The mail server record of the domain leads back to the sending server</source>
        <translation>ドメインのメールサーバーのレコードが送信側サーバー自身を指しています</translation>
    </message>
</context>
<context>
    <name>exchange-server/no-mailbox-database</name>
    <message>
        <source>Exchange knows the recipient, but not the database of the mailbox</source>
        <translation>Exchangeに受信者は存在しますが、メールボックスのデータベースが見つかりません</translation>
    </message>
</context>
<context>
    <name>exchange-server/no-responsible-address</name>
    <message>
        <source>The recipient&apos;s Exchange finds no clear sender in the message</source>
        <translation>受信者のExchangeが、メールの送信者を特定できません</translation>
    </message>
</context>
<context>
    <name>exchange-server/nonexistent-domain</name>
    <message>
        <source>The Exchange server found no such domain in DNS</source>
        <translation>ExchangeサーバーがそのドメインをDNSで見つけられませんでした</translation>
    </message>
</context>
<context>
    <name>exchange-server/not-authorized</name>
    <message>
        <source>The sender is not on the recipient&apos;s list of allowed senders</source>
        <translation>送信者が受信者の許可する送信者のリストにありません</translation>
    </message>
</context>
<context>
    <name>exchange-server/own-domain-from-outside</name>
    <message>
        <source>A message from outside claims to come from the recipient&apos;s own domain</source>
        <translation>外部からのメールが、受信者自身のドメインを名乗っています</translation>
    </message>
</context>
<context>
    <name>exchange-server/poison-message</name>
    <message>
        <source>The message made the Exchange server stumble and was set aside</source>
        <translation>メールがExchangeサーバーの動作を妨げたため、隔離されました</translation>
    </message>
</context>
<context>
    <name>exchange-server/primary-target</name>
    <message>
        <source>Exchange could not deliver to the next server and tries again</source>
        <translation>Exchangeが次のサーバーに配信できず、再試行しています</translation>
    </message>
</context>
<context>
    <name>exchange-server/queue-expired</name>
    <message>
        <source>Exchange gave up after it had tried for days</source>
        <translation>Exchangeが数日間試行した後に断念しました</translation>
    </message>
</context>
<context>
    <name>exchange-server/recipient-not-found</name>
    <message>
        <source>The recipient&apos;s Exchange server knows no mailbox with this address</source>
        <translation>受信者のExchangeサーバーにこのアドレスのメールボックスはありません</translation>
    </message>
</context>
<context>
    <name>exchange-server/recipient-syntax</name>
    <message>
        <source>The recipient&apos;s address is not written as an e-mail address</source>
        <translation>受信者のアドレスがメールアドレスの形式になっていません</translation>
    </message>
</context>
<context>
    <name>exchange-server/reserved-domain</name>
    <message>
        <source>The address ends in a domain that exists for tests only</source>
        <translation>アドレスの末尾が、テスト専用のドメインです</translation>
    </message>
</context>
<context>
    <name>exchange-server/same-fqdn</name>
    <message>
        <source>The Exchange server met its own name at the other end</source>
        <translation>Exchangeサーバーが接続先で自分自身の名前を検出しました</translation>
    </message>
</context>
<context>
    <name>exchange-server/send-hello-first</name>
    <message>
        <source>The sending program did not greet before it gave commands</source>
        <translation>送信プログラムが挨拶をせずにコマンドを送りました</translation>
    </message>
</context>
<context>
    <name>exchange-server/sender-denied</name>
    <message>
        <source>The sender is refused, or the reply went to an outdated internal address</source>
        <translation>送信者が拒否されたか、返信が古い内部アドレスに送られました</translation>
    </message>
</context>
<context>
    <name>exchange-server/sender-filter</name>
    <message>
        <source>The sender is on the receiver&apos;s Sender Filter list</source>
        <translation>送信者が受信側の送信者フィルターのリストに登録されています</translation>
    </message>
</context>
<context>
    <name>exchange-server/sender-id</name>
    <message>
        <source>The recipient&apos;s Exchange refused the message because of its SPF check</source>
        <translation>受信者のExchangeがSPFのチェックによりメールを拒否しました</translation>
    </message>
</context>
<context>
    <name>exchange-server/sender-syntax</name>
    <message>
        <source>The sender&apos;s own address is not written as an e-mail address</source>
        <translation>送信者自身のアドレスがメールアドレスの形式になっていません</translation>
    </message>
</context>
<context>
    <name>exchange-server/server-authentication</name>
    <message>
        <source>Two Exchange servers of one organisation cannot sign in to each other</source>
        <translation>同じ組織の2台のExchangeサーバーが互いにサインインできません</translation>
    </message>
</context>
<context>
    <name>exchange-server/service-not-available</name>
    <message>
        <source>The mail service of the Exchange server is not running properly</source>
        <translation>Exchangeサーバーのメールサービスが正しく動作していません</translation>
    </message>
</context>
<context>
    <name>exchange-server/single-label-domain</name>
    <message>
        <source>The part behind the @ has no dot</source>
        <translation>@の後の部分にドットがありません</translation>
    </message>
</context>
<context>
    <name>exchange-server/stale-address</name>
    <message>
        <source>An old internal address from Outlook&apos;s memory no longer exists</source>
        <translation>Outlookに記憶されていた古い内部アドレスは、すでに存在しません</translation>
    </message>
</context>
<context>
    <name>exchange-server/too-big-for-recipient</name>
    <message>
        <source>The message is larger than this recipient accepts</source>
        <translation>メールがこの受信者の上限サイズを超えています</translation>
    </message>
</context>
<context>
    <name>exchange-server/too-big-for-sender</name>
    <message>
        <source>The message is larger than your own organisation lets you send</source>
        <translation>メールが所属組織の送信サイズの上限を超えています</translation>
    </message>
</context>
<context>
    <name>exchange-server/too-many-recipients</name>
    <message>
        <source>The message names more recipients than this Exchange server allows</source>
        <translation>メールの受信者がこのExchangeサーバーの上限を超えています</translation>
    </message>
</context>
<context>
    <name>exchange-server/transport-rule</name>
    <message>
        <source>A mail flow rule of the organisation refused the message</source>
        <translation>組織のメールフロールールによりメールが拒否されました</translation>
    </message>
</context>
<context>
    <name>exchange-server/unable-to-relay</name>
    <message>
        <source>The Exchange server does not pass this mail on to another domain</source>
        <translation>Exchangeサーバーがこのメールを別のドメインへ中継しません</translation>
    </message>
</context>
<context>
    <name>exchange-server/unrecognized-command</name>
    <message>
        <source>A command between two mail servers was not understood</source>
        <translation>2台のメールサーバーの間のコマンドが理解されませんでした</translation>
    </message>
</context>
<context>
    <name>exim/administrative-prohibition</name>
    <message>
        <source>A rule of the receiver refused the message without a reason</source>
        <translation>受信側のルールにより、理由を示さずにメールが拒否されました</translation>
    </message>
</context>
<context>
    <name>exim/all-hosts-failing</name>
    <message>
        <source>The recipient&apos;s mail servers have not answered for days</source>
        <translation>受信者のメールサーバーが数日間応答していません</translation>
    </message>
</context>
<context>
    <name>exim/all-recipients-rejected</name>
    <message>
        <source>Every recipient of this message was refused before (Exim)</source>
        <translation>このメールの受信者は、それまでに全員拒否されていました（Exim）</translation>
    </message>
</context>
<context>
    <name>exim/auth-not-advertised</name>
    <message>
        <source>The server takes no login on this connection (Exim)</source>
        <translation>サーバーがこの接続ではサインインを受け付けません（Exim）</translation>
    </message>
</context>
<context>
    <name>exim/black-list</name>
    <message>
        <source>The IP address of the sending server is on a blocklist</source>
        <translation>送信側サーバーのIPアドレスがブロックリストに登録されています</translation>
    </message>
</context>
<context>
    <name>exim/connection-lost</name>
    <message>
        <source>The connection to the receiving server broke off (Exim)</source>
        <translation>受信側サーバーとの接続が切れました（Exim）</translation>
    </message>
</context>
<context>
    <name>exim/dane-error</name>
    <message>
        <source>The DANE record of the receiving server could not be used</source>
        <translation>受信側サーバーのDANEレコードを使用できませんでした</translation>
    </message>
</context>
<context>
    <name>exim/delivery-forbidden</name>
    <message>
        <source>The address delivers to a command or file, and that is not allowed (Exim)</source>
        <translation>アドレスの配信先がコマンドまたはファイルで、許可されていません（Exim）</translation>
    </message>
</context>
<context>
    <name>exim/header-not-crlf</name>
    <message>
        <source>The sending program ends header lines in a way the receiver refuses</source>
        <translation>送信プログラムが、受信側の拒否する形でヘッダー行を終えています</translation>
    </message>
</context>
<context>
    <name>exim/header-syntax</name>
    <message>
        <source>An address line in the header is not written correctly</source>
        <translation>ヘッダーのアドレス行の書き方が正しくありません</translation>
    </message>
</context>
<context>
    <name>exim/header-too-long</name>
    <message>
        <source>The header of the message is too long</source>
        <translation>メールのヘッダーが長すぎます</translation>
    </message>
</context>
<context>
    <name>exim/helo-impersonating</name>
    <message>
        <source>The sending server introduces itself with the receiver&apos;s own name</source>
        <translation>送信側サーバーが受信側自身の名前を名乗っています</translation>
    </message>
</context>
<context>
    <name>exim/helo-mismatch</name>
    <message>
        <source>The name in HELO does not belong to the sending IP address</source>
        <translation>HELOの名前が送信元IPアドレスのものではありません</translation>
    </message>
</context>
<context>
    <name>exim/helo-syntax</name>
    <message>
        <source>The sending server introduces itself with a malformed name</source>
        <translation>送信側サーバーが、形式の正しくない名前を名乗っています</translation>
    </message>
</context>
<context>
    <name>exim/host-is-local</name>
    <message>
        <source>The MX record points to a server that does not know the domain is its own (Exim)</source>
        <translation>MXレコードの指すサーバーが、そのドメインを自分のものと認識していません（Exim）</translation>
    </message>
</context>
<context>
    <name>exim/incorrect-authentication</name>
    <message>
        <source>The server refused the user name or the password (Exim)</source>
        <translation>サーバーがユーザー名またはパスワードを拒否しました（Exim）</translation>
    </message>
</context>
<context>
    <name>exim/line-too-long</name>
    <message>
        <source>A line of the message is longer than the standard allows</source>
        <translation>メールに、標準の上限より長い行があります</translation>
    </message>
</context>
<context>
    <name>exim/locally-blacklisted</name>
    <message>
        <source>The receiver has this sender on a list of its own</source>
        <translation>受信側独自のリストにこの送信者が登録されています</translation>
    </message>
</context>
<context>
    <name>exim/mailbox-full-expired</name>
    <message>
        <source>The recipient&apos;s mailbox is over its quota (Exim)</source>
        <translation>受信者のメールボックスが容量の上限を超えています（Exim）</translation>
    </message>
</context>
<context>
    <name>exim/message-size</name>
    <message>
        <source>The message is larger than the server allows (Exim)</source>
        <translation>メールがサーバーの上限サイズを超えています（Exim）</translation>
    </message>
</context>
<context>
    <name>exim/missing-ptr</name>
    <message>
        <source>Reverse DNS of the sending IP address is missing or does not lead back to it</source>
        <translation>送信元IPアドレスの逆引きDNSがないか、元のアドレスに戻りません</translation>
    </message>
</context>
<context>
    <name>exim/mx-nonexistent</name>
    <message>
        <source>The MX records of the recipient&apos;s domain name hosts that do not exist</source>
        <translation>受信者のドメインのMXレコードが、存在しないホストを指しています</translation>
    </message>
</context>
<context>
    <name>exim/received-loop</name>
    <message>
        <source>The message goes round in circles</source>
        <translation>メールが循環しています</translation>
    </message>
</context>
<context>
    <name>exim/recipient-callout-failed</name>
    <message>
        <source>The server behind the gateway refused the recipient</source>
        <translation>ゲートウェイの背後のサーバーが受信者を拒否しました</translation>
    </message>
</context>
<context>
    <name>exim/recipient-callout-incomplete</name>
    <message>
        <source>The gateway cannot reach the mailbox server</source>
        <translation>ゲートウェイがメールボックスサーバーに接続できません</translation>
    </message>
</context>
<context>
    <name>exim/recipient-without-domain</name>
    <message>
        <source>The recipient address has no domain</source>
        <translation>受信者アドレスにドメインがありません</translation>
    </message>
</context>
<context>
    <name>exim/relay-needs-login</name>
    <message>
        <source>The outgoing server (Exim) passes on mail only after a login</source>
        <translation>送信サーバー（Exim）は、サインイン後にだけメールを中継します</translation>
    </message>
</context>
<context>
    <name>exim/relay-not-permitted</name>
    <message>
        <source>The server does not pass on mail for this recipient</source>
        <translation>サーバーがこの受信者宛てのメールを中継しません</translation>
    </message>
</context>
<context>
    <name>exim/remote-error</name>
    <message>
        <source>The receiving server refused; its own words follow (Exim)</source>
        <translation>受信側サーバーが拒否しました：続きはサーバー自身の文です（Exim）</translation>
    </message>
</context>
<context>
    <name>exim/restricted-characters</name>
    <message>
        <source>The recipient address has characters that the server does not allow</source>
        <translation>受信者アドレスに、サーバーが許可しない文字があります</translation>
    </message>
</context>
<context>
    <name>exim/retry-time-not-reached</name>
    <message>
        <source>The message waits for the next attempt (Exim)</source>
        <translation>メールが次の試行を待っています（Exim）</translation>
    </message>
</context>
<context>
    <name>exim/retry-timeout</name>
    <message>
        <source>The sending server gave up after days of attempts (Exim)</source>
        <translation>送信側サーバーが数日間試行した後に断念しました（Exim）</translation>
    </message>
</context>
<context>
    <name>exim/sender-callout</name>
    <message>
        <source>The sender&apos;s mail server refused the receiver&apos;s check of the sender address</source>
        <translation>送信者のメールサーバーが、受信側による送信者アドレスの確認を拒否しました</translation>
    </message>
</context>
<context>
    <name>exim/sender-callout-incomplete</name>
    <message>
        <source>The receiver could not reach the sender&apos;s mail server to check the address</source>
        <translation>受信側が、アドレスの確認のために送信者のメールサーバーに接続できませんでした</translation>
    </message>
</context>
<context>
    <name>exim/sender-verify-failed</name>
    <message>
        <source>The receiver could not verify the sender address</source>
        <translation>受信側が送信者アドレスを確認できませんでした</translation>
    </message>
</context>
<context>
    <name>exim/sender-verify-incomplete</name>
    <message>
        <source>The sender&apos;s domain could not be checked for now</source>
        <translation>送信者のドメインを一時的に確認できませんでした</translation>
    </message>
</context>
<context>
    <name>exim/sender-without-domain</name>
    <message>
        <source>The sender address has no domain</source>
        <translation>送信者アドレスにドメインがありません</translation>
    </message>
</context>
<context>
    <name>exim/space-shortage</name>
    <message>
        <source>The receiving server is running out of disk space (Exim)</source>
        <translation>受信側サーバーのディスク容量が不足しています（Exim）</translation>
    </message>
</context>
<context>
    <name>exim/spool-write-error</name>
    <message>
        <source>The receiving server could not store the message (Exim)</source>
        <translation>受信側サーバーがメールを保存できませんでした（Exim）</translation>
    </message>
</context>
<context>
    <name>exim/synchronization</name>
    <message>
        <source>The sending program talks before it is its turn (Exim)</source>
        <translation>送信プログラムが順番を待たずに送信しています（Exim）</translation>
    </message>
</context>
<context>
    <name>exim/temporary-local-problem</name>
    <message>
        <source>The receiving server has a fault and asks to try again (Exim)</source>
        <translation>受信側サーバーに障害があり、再試行を求めています（Exim）</translation>
    </message>
</context>
<context>
    <name>exim/tls-session-required</name>
    <message>
        <source>Encryption is required, and it did not come about (Exim)</source>
        <translation>暗号化が必須ですが、暗号化できませんでした（Exim）</translation>
    </message>
</context>
<context>
    <name>exim/tls-unavailable</name>
    <message>
        <source>The receiving server cannot start encryption because of its own fault (Exim)</source>
        <translation>受信側サーバーが自身の障害により暗号化を開始できません（Exim）</translation>
    </message>
</context>
<context>
    <name>exim/too-many-bad-recipients</name>
    <message>
        <source>Too many unknown recipients in one connection</source>
        <translation>1回の接続で不明な受信者が多すぎます</translation>
    </message>
</context>
<context>
    <name>exim/too-many-connections</name>
    <message>
        <source>Too many connections at once to the receiving server (Exim)</source>
        <translation>受信側サーバーへの同時接続が多すぎます（Exim）</translation>
    </message>
</context>
<context>
    <name>exim/too-many-messages</name>
    <message>
        <source>The server wants a new connection after a number of messages</source>
        <translation>一定数のメールの後、サーバーが新しい接続を求めています</translation>
    </message>
</context>
<context>
    <name>exim/too-many-recipients</name>
    <message>
        <source>The message names more recipients than the server takes at once</source>
        <translation>メールの受信者が、サーバーの一度に受け付ける数を超えています</translation>
    </message>
</context>
<context>
    <name>exim/too-much-load</name>
    <message>
        <source>The receiving server is overloaded (Exim)</source>
        <translation>受信側サーバーが過負荷です（Exim）</translation>
    </message>
</context>
<context>
    <name>exim/unrouteable-address</name>
    <message>
        <source>The server knows no way to deliver to this address (Exim)</source>
        <translation>サーバーがこのアドレスへの配信方法を見つけられません（Exim）</translation>
    </message>
</context>
<context>
    <name>exim/virus</name>
    <message>
        <source>The receiver&apos;s virus scanner found something in the message</source>
        <translation>受信側のウイルススキャナーがメールに何かを見つけました</translation>
    </message>
</context>
<context>
    <name>fastmail/address-locked</name>
    <message>
        <source>The mailbox at Fastmail is locked or no longer in use</source>
        <translation>Fastmailのメールボックスがロックされているか、使われていません</translation>
    </message>
</context>
<context>
    <name>fastmail/from-not-yours</name>
    <message>
        <source>Fastmail sends only from addresses that belong to the account</source>
        <translation>Fastmailはアカウントに属するアドレスからのみ送信します</translation>
    </message>
</context>
<context>
    <name>filters/being-verified</name>
    <message>
        <source>The receiver checks the sender before it takes the first message</source>
        <translation>受信側が最初のメールを受け取る前に送信者を確認しています</translation>
    </message>
</context>
<context>
    <name>filters/blocked-without-reason</name>
    <message>
        <source>The receiver blocks the message and gives no reason</source>
        <translation>受信側がメールをブロックし、理由を示していません</translation>
    </message>
</context>
<context>
    <name>filters/bounce-without-tag</name>
    <message>
        <source>The receiver refuses a bounce of a message that it did not send</source>
        <translation>受信側が、自分の送っていないメールの不達通知を拒否しています</translation>
    </message>
</context>
<context>
    <name>filters/content-restrictions</name>
    <message>
        <source>Words in the message match a content rule of the receiver</source>
        <translation>メールの語句が受信側の内容ルールに一致しました</translation>
    </message>
</context>
<context>
    <name>filters/dictionary-attack</name>
    <message>
        <source>The receiver saw too many unknown addresses from the sending server</source>
        <translation>送信側サーバーから受信側に届いた、不明なアドレス宛てのメールが多すぎました</translation>
    </message>
</context>
<context>
    <name>filters/dynamic-address</name>
    <message>
        <source>The receiver takes the sending IP address for one of a home or mobile connection</source>
        <translation>受信側が送信元IPアドレスを家庭用またはモバイル回線のものと見なしています</translation>
    </message>
</context>
<context>
    <name>filters/fake-sender</name>
    <message>
        <source>The filter wants the same sender in the envelope and in the From line</source>
        <translation>フィルターが、エンベロープとFrom行の送信者の一致を求めています</translation>
    </message>
</context>
<context>
    <name>filters/forged-sender-domain</name>
    <message>
        <source>The sending server may not send for the sender&apos;s domain (Cleanmail)</source>
        <translation>送信側サーバーは送信者のドメインのために送信できません（Cleanmail）</translation>
    </message>
</context>
<context>
    <name>filters/hangup-ip</name>
    <message>
        <source>The receiver (Coremail) has suspended the sending IP address</source>
        <translation>受信側（Coremail）が送信元IPアドレスを停止しました</translation>
    </message>
</context>
<context>
    <name>filters/intrusion-prevention</name>
    <message>
        <source>The receiver&apos;s intrusion prevention blocks the sending IP address for a while</source>
        <translation>受信側の侵入防止機能が送信元IPアドレスを一時的にブロックしています</translation>
    </message>
</context>
<context>
    <name>filters/ip-reputation</name>
    <message>
        <source>The receiver&apos;s filter distrusts the sending IP address</source>
        <translation>受信側のフィルターが送信元IPアドレスを信用していません</translation>
    </message>
</context>
<context>
    <name>filters/list-members-only</name>
    <message>
        <source>The address is a mailing list or group that only its members may write to</source>
        <translation>アドレスはメーリングリストまたはグループで、メンバーだけが送信できます</translation>
    </message>
</context>
<context>
    <name>filters/local-users-only</name>
    <message>
        <source>The address takes mail only from inside its own organisation</source>
        <translation>アドレスは自身の組織の中からのメールだけを受け取ります</translation>
    </message>
</context>
<context>
    <name>filters/mailbox-closed</name>
    <message>
        <source>The recipient&apos;s mailbox is archived, suspended or no longer used</source>
        <translation>受信者のメールボックスがアーカイブ済み、停止中、または使われていません</translation>
    </message>
</context>
<context>
    <name>filters/message-format</name>
    <message>
        <source>The filter cannot read the form of the message</source>
        <translation>フィルターがメールの形式を読み取れません</translation>
    </message>
</context>
<context>
    <name>filters/message-probability</name>
    <message>
        <source>The filter&apos;s spam score of the message is too high</source>
        <translation>フィルターによるメールの迷惑メールスコアが高すぎます</translation>
    </message>
</context>
<context>
    <name>filters/no-access-for-sender</name>
    <message>
        <source>The receiver&apos;s own list shuts out this sender</source>
        <translation>受信側独自のリストにより、この送信者が締め出されています</translation>
    </message>
</context>
<context>
    <name>filters/not-scanned</name>
    <message>
        <source>The receiver&apos;s virus scanner is out of order for now</source>
        <translation>受信側のウイルススキャナーが現在動作していません</translation>
    </message>
</context>
<context>
    <name>filters/null-sender-refused</name>
    <message>
        <source>The receiver refuses automatic replies and bounces (empty sender)</source>
        <translation>受信側が自動応答と不達通知を拒否しています（空の送信者）</translation>
    </message>
</context>
<context>
    <name>filters/office-macros</name>
    <message>
        <source>An attached Office file holds macros, which the receiver forbids</source>
        <translation>添付のOfficeファイルに、受信側の禁止するマクロがあります</translation>
    </message>
</context>
<context>
    <name>filters/old-mail-program</name>
    <message>
        <source>The filter takes no mail from Outlook Express (Cleanmail)</source>
        <translation>フィルターがOutlook Expressからのメールを受け取りません（Cleanmail）</translation>
    </message>
</context>
<context>
    <name>filters/older-spf</name>
    <message>
        <source>The sending server is not among those that the sender&apos;s domain allows (SPF)</source>
        <translation>送信側サーバーは、送信者のドメインが許可するサーバーに含まれていません（SPF）</translation>
    </message>
</context>
<context>
    <name>filters/own-quota</name>
    <message>
        <source>The sender&apos;s own mail service has reached its limit for sending</source>
        <translation>送信者自身のメールサービスが送信数の上限に達しました</translation>
    </message>
</context>
<context>
    <name>filters/queue-time-over</name>
    <message>
        <source>The sending server gave up after it had tried for a long time</source>
        <translation>送信側サーバーが長時間試行した後に断念しました</translation>
    </message>
</context>
<context>
    <name>filters/recipient-does-not-want</name>
    <message>
        <source>The recipient has told the server that they do not want this mail</source>
        <translation>受信者が、このメールを受け取らないようサーバーに指定しています</translation>
    </message>
</context>
<context>
    <name>filters/recipient-domain-missing</name>
    <message>
        <source>The server finds no domain of the recipient&apos;s address</source>
        <translation>サーバーが受信者アドレスのドメインを見つけられません</translation>
    </message>
</context>
<context>
    <name>filters/recipient-rule</name>
    <message>
        <source>A rule of the recipient refuses this message</source>
        <translation>受信者のルールがこのメールを拒否しています</translation>
    </message>
</context>
<context>
    <name>filters/relay-service-extension</name>
    <message>
        <source>The relay service does not send files of this kind</source>
        <translation>中継サービスがこの種類のファイルを送信しません</translation>
    </message>
</context>
<context>
    <name>filters/relay-service-limit</name>
    <message>
        <source>The own relay service has reached its limit for this hour or day</source>
        <translation>自社の中継サービスがこの1時間または1日の上限に達しました</translation>
    </message>
</context>
<context>
    <name>filters/relay-service-rules</name>
    <message>
        <source>The own relay service does not send for this From address</source>
        <translation>自社の中継サービスがこのFromアドレスのメールを送信しません</translation>
    </message>
</context>
<context>
    <name>filters/sender-banned</name>
    <message>
        <source>The receiver&apos;s filter has the sender&apos;s address or domain on its ban list (Baruwa)</source>
        <translation>受信側のフィルターの禁止リストに送信者のアドレスまたはドメインがあります（Baruwa）</translation>
    </message>
</context>
<context>
    <name>filters/sender-domain-invalid</name>
    <message>
        <source>The receiver finds no valid mail domain in the sender address</source>
        <translation>受信側が送信者アドレスに有効なメールドメインを見つけられません</translation>
    </message>
</context>
<context>
    <name>filters/sender-domain-not-found</name>
    <message>
        <source>The receiver does not find the domain of the sender address</source>
        <translation>受信側が送信者アドレスのドメインを見つけられません</translation>
    </message>
</context>
<context>
    <name>filters/sender-host-unresolvable</name>
    <message>
        <source>The receiver cannot find the sending server&apos;s name in DNS</source>
        <translation>受信側が送信側サーバーの名前をDNSで見つけられません</translation>
    </message>
</context>
<context>
    <name>filters/sender-must-confirm</name>
    <message>
        <source>The recipient takes mail only from senders that they know or that confirmed</source>
        <translation>受信者は、既知または確認済みの送信者からのメールだけを受け取ります</translation>
    </message>
</context>
<context>
    <name>filters/sender-not-owned</name>
    <message>
        <source>The sender address does not belong to the login that sent the message</source>
        <translation>送信者アドレスが、送信時にサインインしたアカウントのものではありません</translation>
    </message>
</context>
<context>
    <name>filters/spam-content</name>
    <message>
        <source>A content filter took the message for spam</source>
        <translation>内容フィルターがメールを迷惑メールと判定しました</translation>
    </message>
</context>
<context>
    <name>filters/spam-source</name>
    <message>
        <source>The receiver saw spam from the sending IP address</source>
        <translation>受信側が送信元IPアドレスからの迷惑メールを検出しました</translation>
    </message>
</context>
<context>
    <name>filters/storage-would-exceed</name>
    <message>
        <source>The message does not fit into the recipient&apos;s mailbox any more</source>
        <translation>受信者のメールボックスにこのメールが入る空きがありません</translation>
    </message>
</context>
<context>
    <name>filters/unknown-address</name>
    <message>
        <source>The receiving server does not know the address</source>
        <translation>受信側サーバーにそのアドレスはありません</translation>
    </message>
</context>
<context>
    <name>fortinet/fortiguard-listed</name>
    <message>
        <source>FortiGuard lists the sending IP address or a link as spam</source>
        <translation>FortiGuardに送信元IPアドレスまたはリンクが迷惑メールとして登録されています</translation>
    </message>
</context>
<context>
    <name>fortinet/spam-detected</name>
    <message>
        <source>The recipient&apos;s FortiMail filter took the message for spam</source>
        <translation>受信者のFortiMailフィルターがメールを迷惑メールと判定しました</translation>
    </message>
</context>
<context>
    <name>forwardemail/paid-plan-needed</name>
    <message>
        <source>The recipient&apos;s forwarder no longer serves the domain in its free plan</source>
        <translation>受信者の転送サービスが、無料プランでのこのドメインの提供を終了しました</translation>
    </message>
</context>
<context>
    <name>free/ip-blocked</name>
    <message>
        <source>Free blocks the sending IP address for up to 24 hours</source>
        <translation>Freeが送信元IPアドレスを最長24時間ブロックしています</translation>
    </message>
</context>
<context>
    <name>free/mailbox-full</name>
    <message>
        <source>The mailbox is full (user quota exceeded)</source>
        <translation>メールボックスがいっぱいです（user quota exceeded）</translation>
    </message>
</context>
<context>
    <name>free/mailbox-inactive</name>
    <message>
        <source>The mailbox is blocked because nobody used it</source>
        <translation>使われていなかったため、メールボックスがブロックされています</translation>
    </message>
</context>
<context>
    <name>free/spam-detected</name>
    <message>
        <source>Free&apos;s filter took the message for spam</source>
        <translation>Freeのフィルターがメールを迷惑メールと判定しました</translation>
    </message>
</context>
<context>
    <name>free/user-unknown</name>
    <message>
        <source>There is no such mailbox at Free</source>
        <translation>Freeにそのメールボックスはありません</translation>
    </message>
</context>
<context>
    <name>generic/5.7.1</name>
    <message>
        <source>The receiver refused this message and does not say why</source>
        <translation>受信側がこのメールを拒否し、理由を示していません</translation>
    </message>
</context>
<context>
    <name>generic/dkim-verification-failed</name>
    <message>
        <source>The DKIM signature did not verify</source>
        <translation>DKIM署名の検証に失敗しました</translation>
    </message>
</context>
<context>
    <name>generic/spf-check-failed</name>
    <message>
        <source>The SPF check failed</source>
        <translation>SPFのチェックに失敗しました</translation>
    </message>
</context>
<context>
    <name>gmx-webde-mailcom/bad-ptr</name>
    <message>
        <source>GMX, WEB.DE or mail.com found no proper reverse DNS</source>
        <translation>GMX、WEB.DE、またはmail.comが正しい逆引きDNSを見つけられませんでした</translation>
    </message>
</context>
<context>
    <name>gmx-webde-mailcom/domain-policy</name>
    <message>
        <source>GMX, WEB.DE or mail.com refuses the sender&apos;s domain</source>
        <translation>GMX、WEB.DE、またはmail.comが送信者のドメインを拒否しています</translation>
    </message>
</context>
<context>
    <name>gmx-webde-mailcom/header-policy</name>
    <message>
        <source>The headers of the message break the rules of GMX, WEB.DE or mail.com</source>
        <translation>メールのヘッダーがGMX、WEB.DE、またはmail.comの規則に違反しています</translation>
    </message>
</context>
<context>
    <name>gmx-webde-mailcom/ip-refused</name>
    <message>
        <source>GMX, WEB.DE or mail.com refuses the sending IP address</source>
        <translation>GMX、WEB.DE、またはmail.comが送信元IPアドレスを拒否しています</translation>
    </message>
</context>
<context>
    <name>gmx-webde-mailcom/login-failed</name>
    <message>
        <source>GMX, WEB.DE or mail.com did not accept the login of the mail program</source>
        <translation>GMX、WEB.DE、またはmail.comがメールソフトのサインインを受け付けませんでした</translation>
    </message>
</context>
<context>
    <name>gmx-webde-mailcom/mailbox-full</name>
    <message>
        <source>The mailbox is full (exceeded storage allocation)</source>
        <translation>メールボックスがいっぱいです（exceeded storage allocation）</translation>
    </message>
</context>
<context>
    <name>gmx-webde-mailcom/policy</name>
    <message>
        <source>The message breaks a rule of GMX, WEB.DE or mail.com</source>
        <translation>メールがGMX、WEB.DE、またはmail.comのルールに違反しています</translation>
    </message>
</context>
<context>
    <name>gmx-webde-mailcom/sender-domain-dns</name>
    <message>
        <source>The sender&apos;s domain has no proper MX or address record (GMX, WEB.DE)</source>
        <translation>送信者のドメインに正しいMXレコードまたはアドレスレコードがありません（GMX、WEB.DE）</translation>
    </message>
</context>
<context>
    <name>gmx-webde-mailcom/sender-not-allowed</name>
    <message>
        <source>The From address does not belong to the GMX, WEB.DE, mail.com or IONOS login</source>
        <translation>FromアドレスがサインインしたGMX、WEB.DE、mail.com、IONOSのアカウントのものではありません</translation>
    </message>
</context>
<context>
    <name>gmx-webde-mailcom/sending-paused</name>
    <message>
        <source>GMX and mail.com pause the sending of this account</source>
        <translation>GMXとmail.comがこのアカウントの送信を一時停止しています</translation>
    </message>
</context>
<context>
    <name>gmx-webde-mailcom/spf-policy</name>
    <message>
        <source>The sender domain&apos;s SPF record does not allow the sending server (GMX, WEB.DE)</source>
        <translation>送信者ドメインのSPFレコードが送信側サーバーを許可していません（GMX、WEB.DE）</translation>
    </message>
</context>
<context>
    <name>gmx-webde-mailcom/syntax</name>
    <message>
        <source>GMX, WEB.DE or mail.com could not read a command or address</source>
        <translation>GMX、WEB.DE、またはmail.comがコマンドまたはアドレスを読み取れませんでした</translation>
    </message>
</context>
<context>
    <name>gmx-webde-mailcom/unknown-recipients</name>
    <message>
        <source>GMX, WEB.DE or IONOS holds the server back for unknown recipients or spam</source>
        <translation>不明な受信者または迷惑メールを理由に、GMX、WEB.DE、またはIONOSがサーバーを保留しています</translation>
    </message>
</context>
<context>
    <name>gmx-webde-mailcom/user-unknown</name>
    <message>
        <source>There is no such mailbox at GMX, WEB.DE or mail.com</source>
        <translation>GMX、WEB.DE、またはmail.comにそのメールボックスはありません</translation>
    </message>
</context>
<context>
    <name>godaddy/cloudmark-listed</name>
    <message>
        <source>GoDaddy refuses the IP address because of its reputation at Cloudmark</source>
        <translation>Cloudmarkでの評価を理由に、GoDaddyがIPアドレスを拒否しています</translation>
    </message>
</context>
<context>
    <name>godaddy/content</name>
    <message>
        <source>GoDaddy&apos;s filter took the content of the message for spam</source>
        <translation>GoDaddyのフィルターがメールの内容を迷惑メールと判定しました</translation>
    </message>
</context>
<context>
    <name>godaddy/from-address</name>
    <message>
        <source>GoDaddy: the sender address is empty or holds an IP address</source>
        <translation>GoDaddy：送信者アドレスが空か、IPアドレスを含んでいます</translation>
    </message>
</context>
<context>
    <name>godaddy/from-domain</name>
    <message>
        <source>GoDaddy: the sender&apos;s domain does not exist in DNS</source>
        <translation>GoDaddy：送信者のドメインがDNSに存在しません</translation>
    </message>
</context>
<context>
    <name>godaddy/helo-rejected</name>
    <message>
        <source>GoDaddy refuses the name with which the sending server greets (IB301)</source>
        <translation>GoDaddyが送信側サーバーの名乗った名前を拒否しています（IB301）</translation>
    </message>
</context>
<context>
    <name>godaddy/login-on-incoming-server</name>
    <message>
        <source>GoDaddy: the login was tried on the server for incoming mail</source>
        <translation>GoDaddy：受信メール用のサーバーにサインインしようとしました</translation>
    </message>
</context>
<context>
    <name>godaddy/messages-per-hour</name>
    <message>
        <source>GoDaddy: the sending IP address has used up its messages for this hour</source>
        <translation>GoDaddy：送信元IPアドレスがこの1時間の送信数を使い切りました</translation>
    </message>
</context>
<context>
    <name>godaddy/messages-per-session</name>
    <message>
        <source>GoDaddy: too many messages in one connection</source>
        <translation>GoDaddy：1回の接続でのメールが多すぎます</translation>
    </message>
</context>
<context>
    <name>godaddy/no-delivery-data</name>
    <message>
        <source>The receiving host could not look up how to deliver for this domain</source>
        <translation>受信側のホストがこのドメインの配信方法を照会できませんでした</translation>
    </message>
</context>
<context>
    <name>godaddy/rbl-reject</name>
    <message>
        <source>GoDaddy&apos;s own blocklist names the sending IP address</source>
        <translation>GoDaddy独自のブロックリストに送信元IPアドレスが登録されています</translation>
    </message>
</context>
<context>
    <name>godaddy/recipient-not-found</name>
    <message>
        <source>GoDaddy knows no mailbox with this address</source>
        <translation>GoDaddyにこのアドレスのメールボックスはありません</translation>
    </message>
</context>
<context>
    <name>godaddy/recipients-per-hour</name>
    <message>
        <source>GoDaddy: the sending IP address wrote to too many recipients this hour</source>
        <translation>GoDaddy：送信元IPアドレスからのこの1時間の受信者が多すぎます</translation>
    </message>
</context>
<context>
    <name>godaddy/reverse-dns</name>
    <message>
        <source>GoDaddy: the sending IP address has no reverse DNS</source>
        <translation>GoDaddy：送信元IPアドレスに逆引きDNSがありません</translation>
    </message>
</context>
<context>
    <name>godaddy/server-busy</name>
    <message>
        <source>GoDaddy&apos;s mail servers are busy for the moment</source>
        <translation>GoDaddyのメールサーバーが現在混雑しています</translation>
    </message>
</context>
<context>
    <name>godaddy/spam-block</name>
    <message>
        <source>GoDaddy blocks the IP address for an hour or a day because of spam</source>
        <translation>迷惑メールを理由に、GoDaddyがIPアドレスを1時間または1日ブロックしています</translation>
    </message>
</context>
<context>
    <name>godaddy/spf</name>
    <message>
        <source>GoDaddy: the sender&apos;s SPF record does not allow this server</source>
        <translation>GoDaddy：送信者のSPFレコードがこのサーバーを許可していません</translation>
    </message>
</context>
<context>
    <name>godaddy/too-many-recipients</name>
    <message>
        <source>GoDaddy: the message names too many recipients at once</source>
        <translation>GoDaddy：メールの一度の受信者が多すぎます</translation>
    </message>
</context>
<context>
    <name>godaddy/too-many-sessions</name>
    <message>
        <source>GoDaddy: too many connections at once from the sending server</source>
        <translation>GoDaddy：送信側サーバーからの同時接続が多すぎます</translation>
    </message>
</context>
<context>
    <name>godaddy/undeliverable-localhost</name>
    <message>
        <source>The recipient&apos;s domain names localhost as its mail server</source>
        <translation>受信者のドメインが、メールサーバーとしてlocalhostを指定しています</translation>
    </message>
</context>
<context>
    <name>godaddy/unknown-recipients-block</name>
    <message>
        <source>GoDaddy blocks the IP address for mailing too many addresses that do not exist</source>
        <translation>存在しないアドレスへの送信が多すぎるため、GoDaddyがIPアドレスをブロックしています</translation>
    </message>
</context>
<context>
    <name>godaddy/virus</name>
    <message>
        <source>GoDaddy found malware in the message</source>
        <translation>GoDaddyがメールにマルウェアを見つけました</translation>
    </message>
</context>
<context>
    <name>google/account-disabled</name>
    <message>
        <source>The recipient&apos;s Google account is closed or unused</source>
        <translation>受信者のGoogleアカウントが閉鎖されているか、使われていません</translation>
    </message>
</context>
<context>
    <name>google/app-password-required</name>
    <message>
        <source>Google wants an app password for this program</source>
        <translation>Googleがこのプログラムにアプリ パスワードを求めています</translation>
    </message>
</context>
<context>
    <name>google/authentication-required</name>
    <message>
        <source>Google&apos;s outgoing server wants a login first</source>
        <translation>Googleの送信サーバーが先にサインインを求めています</translation>
    </message>
</context>
<context>
    <name>google/blocked-attachment</name>
    <message>
        <source>Gmail blocks this kind of attachment</source>
        <translation>Gmailがこの種類の添付ファイルをブロックしています</translation>
    </message>
</context>
<context>
    <name>google/browser-login</name>
    <message>
        <source>Google wants a login in the web browser first</source>
        <translation>Googleが先にWebブラウザーでのサインインを求めています</translation>
    </message>
</context>
<context>
    <name>google/closing-connection</name>
    <message>
        <source>Google hangs up at the greeting (EHLO)</source>
        <translation>Googleが挨拶（EHLO）の時点で接続を切っています</translation>
    </message>
</context>
<context>
    <name>google/command-sequence</name>
    <message>
        <source>The sending program gave its commands in the wrong order</source>
        <translation>送信プログラムのコマンドの順序が正しくありませんでした</translation>
    </message>
</context>
<context>
    <name>google/command-syntax</name>
    <message>
        <source>A command with an address in it is not written correctly</source>
        <translation>アドレスを含むコマンドの書き方が正しくありません</translation>
    </message>
</context>
<context>
    <name>google/connection-timeout</name>
    <message>
        <source>Google closed the connection because it went silent or lasted too long</source>
        <translation>無通信または時間超過のため、Googleが接続を閉じました</translation>
    </message>
</context>
<context>
    <name>google/daily-sending-limit</name>
    <message>
        <source>The daily sending limit of the Google account is used up</source>
        <translation>Googleアカウントの1日の送信数の上限に達しました</translation>
    </message>
</context>
<context>
    <name>google/data-after-bdat</name>
    <message>
        <source>The sending server mixed two ways of sending the text</source>
        <translation>送信側サーバーが本文の2つの送信方式を混在させました</translation>
    </message>
</context>
<context>
    <name>google/direct-sending-refused</name>
    <message>
        <source>Gmail takes no mail directly from this kind of IP address</source>
        <translation>Gmailはこの種類のIPアドレスから直接送られるメールを受け取りません</translation>
    </message>
</context>
<context>
    <name>google/dkim-not-passed</name>
    <message>
        <source>Gmail requires DKIM from bulk senders, and it did not pass</source>
        <translation>Gmailは大量送信者にDKIMを必須としていますが、不合格でした</translation>
    </message>
</context>
<context>
    <name>google/dkim-not-passed-rate-limited</name>
    <message>
        <source>Gmail slows down your bulk mail because DKIM does not pass</source>
        <translation>DKIMに合格しないため、Gmailが大量送信メールを制限しています</translation>
    </message>
</context>
<context>
    <name>google/dmarc-dns-failure</name>
    <message>
        <source>Gmail could not check SPF, DKIM and DMARC: DNS did not answer</source>
        <translation>GmailがSPF、DKIM、DMARCを確認できませんでした：DNSの応答がありません</translation>
    </message>
</context>
<context>
    <name>google/dmarc-policy</name>
    <message>
        <source>The sender domain&apos;s DMARC policy refused this message</source>
        <translation>送信者ドメインのDMARCポリシーにより、このメールが拒否されました</translation>
    </message>
</context>
<context>
    <name>google/domain-policy-size</name>
    <message>
        <source>The mail rules of the recipients&apos; domains are too many for one delivery</source>
        <translation>受信者のドメインのメールルールが、1回の配信には多すぎます</translation>
    </message>
</context>
<context>
    <name>google/duplicate-headers</name>
    <message>
        <source>A header field that may stand once stands twice</source>
        <translation>1つしか許されないヘッダーフィールドが2つあります</translation>
    </message>
</context>
<context>
    <name>google/ehlo-missing</name>
    <message>
        <source>The sending program did not greet before it began</source>
        <translation>送信プログラムが挨拶をせずに送信を始めました</translation>
    </message>
</context>
<context>
    <name>google/encoded-word</name>
    <message>
        <source>A header field is encoded where the standard forbids it</source>
        <translation>標準で禁止されている箇所でヘッダーフィールドがエンコードされています</translation>
    </message>
</context>
<context>
    <name>google/from-domain-form</name>
    <message>
        <source>The domain in the From line is not written as a domain</source>
        <translation>From行のドメインがドメインの形式になっていません</translation>
    </message>
</context>
<context>
    <name>google/from-missing</name>
    <message>
        <source>The message has no usable From address</source>
        <translation>メールに使用できるFromアドレスがありません</translation>
    </message>
</context>
<context>
    <name>google/from-several-addresses</name>
    <message>
        <source>The From line holds more than one address</source>
        <translation>From行に複数のアドレスがあります</translation>
    </message>
</context>
<context>
    <name>google/group-no-permission</name>
    <message>
        <source>The Google Group takes no mail from you, or does not exist</source>
        <translation>Googleグループがこの送信者のメールを受け取らないか、存在しません</translation>
    </message>
</context>
<context>
    <name>google/group-spam</name>
    <message>
        <source>The Google Group took your message for spam</source>
        <translation>Googleグループがメールを迷惑メールと判定しました</translation>
    </message>
</context>
<context>
    <name>google/header-name-too-long</name>
    <message>
        <source>The message has a header field with an overlong name</source>
        <translation>メールに名前が長すぎるヘッダーフィールドがあります</translation>
    </message>
</context>
<context>
    <name>google/headers-too-big</name>
    <message>
        <source>The header of the message is too large for Gmail</source>
        <translation>メールのヘッダーがGmailの上限を超えています</translation>
    </message>
</context>
<context>
    <name>google/helo-refused</name>
    <message>
        <source>The sending server greets with a name that Google does not take</source>
        <translation>送信側サーバーの名乗った名前をGoogleが受け付けません</translation>
    </message>
</context>
<context>
    <name>google/identity-change</name>
    <message>
        <source>The program tried to log in twice in one session</source>
        <translation>プログラムが1回のセッションで2回サインインしようとしました</translation>
    </message>
</context>
<context>
    <name>google/ip-not-allowed-for-domain</name>
    <message>
        <source>The recipient&apos;s organisation takes mail from listed servers only</source>
        <translation>受信者の組織は、登録されたサーバーからのメールだけを受け取ります</translation>
    </message>
</context>
<context>
    <name>google/ipv6-ptr</name>
    <message>
        <source>Gmail takes mail by IPv6 only with reverse DNS and SPF or DKIM</source>
        <translation>GmailはIPv6経由のメールに、逆引きDNSとSPFまたはDKIMを必須としています</translation>
    </message>
</context>
<context>
    <name>google/login-method</name>
    <message>
        <source>The program logs in by a method that Google does not support</source>
        <translation>プログラムのサインイン方式にGoogleが対応していません</translation>
    </message>
</context>
<context>
    <name>google/login-not-decoded</name>
    <message>
        <source>Google could not read the login data of the program</source>
        <translation>Googleがプログラムのサインイン情報を読み取れませんでした</translation>
    </message>
</context>
<context>
    <name>google/login-system-problem</name>
    <message>
        <source>Google&apos;s login service had a passing fault</source>
        <translation>Googleのサインインサービスで一時的な障害が発生しました</translation>
    </message>
</context>
<context>
    <name>google/low-reputation-domain</name>
    <message>
        <source>Gmail distrusts the sending domain</source>
        <translation>Gmailが送信ドメインを信用していません</translation>
    </message>
</context>
<context>
    <name>google/low-reputation-domain-deferred</name>
    <message>
        <source>Gmail holds the mail back because it distrusts the sending domain</source>
        <translation>Gmailが送信ドメインを信用しておらず、メールを保留しています</translation>
    </message>
</context>
<context>
    <name>google/low-reputation-ip</name>
    <message>
        <source>Gmail distrusts the sending IP address</source>
        <translation>Gmailが送信元IPアドレスを信用していません</translation>
    </message>
</context>
<context>
    <name>google/low-reputation-ip-deferred</name>
    <message>
        <source>Gmail slows down mail from a distrusted IP address</source>
        <translation>Gmailが、信用していないIPアドレスからのメールを制限しています</translation>
    </message>
</context>
<context>
    <name>google/mail-loop</name>
    <message>
        <source>The message went round in circles</source>
        <translation>メールが循環しました</translation>
    </message>
</context>
<context>
    <name>google/mailbox-full</name>
    <message>
        <source>The recipient&apos;s Google storage is full</source>
        <translation>受信者のGoogleストレージがいっぱいです</translation>
    </message>
</context>
<context>
    <name>google/mailbox-full-inactive</name>
    <message>
        <source>The recipient&apos;s Google storage has been full for long</source>
        <translation>受信者のGoogleストレージが長期間いっぱいのままです</translation>
    </message>
</context>
<context>
    <name>google/malformed</name>
    <message>
        <source>Gmail cannot read the message: it is put together wrongly</source>
        <translation>Gmailがメールを読み取れません：構造が正しくありません</translation>
    </message>
</context>
<context>
    <name>google/malformed-header</name>
    <message>
        <source>A header field of the message is damaged</source>
        <translation>メールのヘッダーフィールドが壊れています</translation>
    </message>
</context>
<context>
    <name>google/message-id-missing</name>
    <message>
        <source>The message has no proper Message-ID</source>
        <translation>メールに正しいMessage-IDがありません</translation>
    </message>
</context>
<context>
    <name>google/message-too-big</name>
    <message>
        <source>The message is too large for Gmail</source>
        <translation>メールがGmailの上限サイズを超えています</translation>
    </message>
</context>
<context>
    <name>google/missing-ptr</name>
    <message>
        <source>The sending IP address has no reverse DNS (PTR record)</source>
        <translation>送信元IPアドレスに逆引きDNS（PTRレコード）がありません</translation>
    </message>
</context>
<context>
    <name>google/missing-ptr-rate-limited</name>
    <message>
        <source>Gmail slows down your mail: the IP address has no reverse DNS</source>
        <translation>IPアドレスに逆引きDNSがないため、Gmailがメールを制限しています</translation>
    </message>
</context>
<context>
    <name>google/mx-host-not-found</name>
    <message>
        <source>The mail server named by the recipient&apos;s domain does not exist</source>
        <translation>受信者のドメインが指定するメールサーバーが存在しません</translation>
    </message>
</context>
<context>
    <name>google/no-dmarc-record</name>
    <message>
        <source>Gmail requires a DMARC record from bulk senders, and there is none</source>
        <translation>Gmailは大量送信者にDMARCレコードを必須としていますが、ありません</translation>
    </message>
</context>
<context>
    <name>google/no-dmarc-record-rate-limited</name>
    <message>
        <source>Gmail slows down your bulk mail because there is no DMARC record</source>
        <translation>DMARCレコードがないため、Gmailが大量送信メールを制限しています</translation>
    </message>
</context>
<context>
    <name>google/no-recipient-accepted</name>
    <message>
        <source>The text was sent although every recipient had been refused</source>
        <translation>すべての受信者が拒否された後に本文が送られました</translation>
    </message>
</context>
<context>
    <name>google/no-such-user</name>
    <message>
        <source>There is no such mailbox at Gmail</source>
        <translation>Gmailにそのメールボックスはありません</translation>
    </message>
</context>
<context>
    <name>google/not-aligned</name>
    <message>
        <source>Gmail refused bulk mail: From does not fit the authenticated domain</source>
        <translation>Gmailが大量送信メールを拒否しました：Fromが認証済みドメインに合いません</translation>
    </message>
</context>
<context>
    <name>google/not-aligned-rate-limited</name>
    <message>
        <source>Gmail slows down bulk mail: From does not fit the authenticated domain</source>
        <translation>Gmailが大量送信メールを制限しています：Fromが認証済みドメインに合いません</translation>
    </message>
</context>
<context>
    <name>google/null-mx</name>
    <message>
        <source>The recipient&apos;s domain takes no mail at all</source>
        <translation>受信者のドメインはメールを一切受け取りません</translation>
    </message>
</context>
<context>
    <name>google/one-domain-per-transaction</name>
    <message>
        <source>Google takes recipients of one domain only in each transaction</source>
        <translation>Googleは1回の処理で1つのドメインの受信者だけを受け付けます</translation>
    </message>
</context>
<context>
    <name>google/outgoing-blocked</name>
    <message>
        <source>Google stopped your own message before it left your account</source>
        <translation>Googleが、アカウントから出る前にメールを止めました</translation>
    </message>
</context>
<context>
    <name>google/protocol-violation</name>
    <message>
        <source>The sending program broke the rules of the mail protocol</source>
        <translation>送信プログラムがメールプロトコルの規則に違反しました</translation>
    </message>
</context>
<context>
    <name>google/ptr-mismatch</name>
    <message>
        <source>The name in reverse DNS leads to another IP address</source>
        <translation>逆引きDNSの名前が別のIPアドレスを指しています</translation>
    </message>
</context>
<context>
    <name>google/rate-limited-refused</name>
    <message>
        <source>Gmail refused this message: a sending limit is used up</source>
        <translation>Gmailがこのメールを拒否しました：送信数の上限に達しています</translation>
    </message>
</context>
<context>
    <name>google/recipient-address-form</name>
    <message>
        <source>The recipient address is not written as an address</source>
        <translation>受信者アドレスがアドレスの形式になっていません</translation>
    </message>
</context>
<context>
    <name>google/recipient-dns-failure</name>
    <message>
        <source>The name servers of the recipient&apos;s domain do not answer properly</source>
        <translation>受信者のドメインのネームサーバーが正しく応答しません</translation>
    </message>
</context>
<context>
    <name>google/recipient-domain-not-found</name>
    <message>
        <source>The recipient&apos;s domain does not exist</source>
        <translation>受信者のドメインが存在しません</translation>
    </message>
</context>
<context>
    <name>google/recipient-receiving-too-fast</name>
    <message>
        <source>The recipient&apos;s mailbox gets more mail than Gmail accepts at once</source>
        <translation>受信者のメールボックスに届くメールが、Gmailの一度に受け付ける量を超えています</translation>
    </message>
</context>
<context>
    <name>google/recipient-receiving-too-fast-refused</name>
    <message>
        <source>Gmail refused the message: the recipient&apos;s mailbox is flooded</source>
        <translation>Gmailがメールを拒否しました：受信者のメールボックスにメールが殺到しています</translation>
    </message>
</context>
<context>
    <name>google/recipient-requires-tls</name>
    <message>
        <source>The recipient&apos;s organisation takes only encrypted mail</source>
        <translation>受信者の組織は暗号化されたメールだけを受け取ります</translation>
    </message>
</context>
<context>
    <name>google/recipient-server-unreachable</name>
    <message>
        <source>Gmail could not connect to the recipient&apos;s mail server</source>
        <translation>Gmailが受信者のメールサーバーに接続できませんでした</translation>
    </message>
</context>
<context>
    <name>google/relay-denied</name>
    <message>
        <source>Google&apos;s SMTP relay does not know this server or domain</source>
        <translation>GoogleのSMTPリレーにこのサーバーまたはドメインが登録されていません</translation>
    </message>
</context>
<context>
    <name>google/relay-limit-customer</name>
    <message>
        <source>Your company&apos;s daily limit at Google&apos;s SMTP relay is used up</source>
        <translation>GoogleのSMTPリレーで、会社の1日の上限に達しました</translation>
    </message>
</context>
<context>
    <name>google/relay-limit-user</name>
    <message>
        <source>This user&apos;s daily limit at Google&apos;s SMTP relay is used up</source>
        <translation>GoogleのSMTPリレーで、このユーザーの1日の上限に達しました</translation>
    </message>
</context>
<context>
    <name>google/relay-peak-limit</name>
    <message>
        <source>Google&apos;s SMTP relay is used too heavily by this company at the moment</source>
        <translation>この会社によるGoogleのSMTPリレーの使用が、現在多すぎます</translation>
    </message>
</context>
<context>
    <name>google/relay-suspended</name>
    <message>
        <source>Google has suspended the sending account of the relay for abuse</source>
        <translation>不正使用を理由に、Googleがリレーの送信元アカウントを停止しました</translation>
    </message>
</context>
<context>
    <name>google/relay-wrong-domain</name>
    <message>
        <source>The domain does not belong to the relay&apos;s Google Workspace account</source>
        <translation>ドメインが、リレーのGoogle Workspaceアカウントのものではありません</translation>
    </message>
</context>
<context>
    <name>google/same-message-id</name>
    <message>
        <source>Gmail got too many copies with the same Message-ID</source>
        <translation>同じMessage-IDのメールがGmailに多く届きすぎました</translation>
    </message>
</context>
<context>
    <name>google/sender-address-form</name>
    <message>
        <source>The sender address is not written as an address</source>
        <translation>送信者アドレスがアドレスの形式になっていません</translation>
    </message>
</context>
<context>
    <name>google/sending-denied</name>
    <message>
        <source>The sender is not an active user of this Google Workspace</source>
        <translation>送信者がこのGoogle Workspaceの有効なユーザーではありません</translation>
    </message>
</context>
<context>
    <name>google/spf-hard-fail</name>
    <message>
        <source>SPF of the sender says -all and does not name this server</source>
        <translation>送信者のSPFが-allを指定しており、このサーバーが記載されていません</translation>
    </message>
</context>
<context>
    <name>google/spf-not-passed</name>
    <message>
        <source>Gmail requires SPF from bulk senders, and it did not pass</source>
        <translation>Gmailは大量送信者にSPFを必須としていますが、不合格でした</translation>
    </message>
</context>
<context>
    <name>google/spf-not-passed-rate-limited</name>
    <message>
        <source>Gmail slows down your bulk mail because SPF does not pass</source>
        <translation>SPFに合格しないため、Gmailが大量送信メールを制限しています</translation>
    </message>
</context>
<context>
    <name>google/spf-suspicious</name>
    <message>
        <source>Gmail finds suspicious entries in the sender&apos;s SPF record</source>
        <translation>Gmailが送信者のSPFレコードに疑わしい項目を見つけました</translation>
    </message>
</context>
<context>
    <name>google/starttls-first</name>
    <message>
        <source>Google&apos;s outgoing server wants an encrypted connection first</source>
        <translation>Googleの送信サーバーが先に暗号化接続を求めています</translation>
    </message>
</context>
<context>
    <name>google/starttls-violation</name>
    <message>
        <source>The sending program does not start encryption (STARTTLS) properly</source>
        <translation>送信プログラムが暗号化（STARTTLS）を正しく開始しません</translation>
    </message>
</context>
<context>
    <name>google/subject-too-long</name>
    <message>
        <source>The subject of the message is too long for Gmail</source>
        <translation>メールの件名がGmailの上限より長くなっています</translation>
    </message>
</context>
<context>
    <name>google/suspicious-content-deferred</name>
    <message>
        <source>Gmail takes the text or a link of this message for dangerous</source>
        <translation>Gmailがこのメールの本文またはリンクを危険と判定しました</translation>
    </message>
</context>
<context>
    <name>google/temporary-problem</name>
    <message>
        <source>Google could not take the message at this moment</source>
        <translation>Googleが現時点ではメールを受け取れませんでした</translation>
    </message>
</context>
<context>
    <name>google/tls-rate-limited</name>
    <message>
        <source>Gmail slows down your bulk mail because it comes unencrypted</source>
        <translation>暗号化されていないため、Gmailが大量送信メールを制限しています</translation>
    </message>
</context>
<context>
    <name>google/tls-required-bulk</name>
    <message>
        <source>Gmail requires encryption from bulk senders</source>
        <translation>Gmailは大量送信者に暗号化を必須としています</translation>
    </message>
</context>
<context>
    <name>google/too-many-attachments</name>
    <message>
        <source>The message has too many attachments for Gmail</source>
        <translation>メールの添付ファイルの数がGmailの上限を超えています</translation>
    </message>
</context>
<context>
    <name>google/too-many-logins</name>
    <message>
        <source>Google blocks logins for a while after too many attempts</source>
        <translation>試行回数が多すぎるため、Googleがサインインを一時的にブロックしています</translation>
    </message>
</context>
<context>
    <name>google/too-many-recipients</name>
    <message>
        <source>Gmail takes fewer recipients in one transaction</source>
        <translation>受信者の数がGmailの1回の処理の上限を超えています</translation>
    </message>
</context>
<context>
    <name>google/too-many-recipients-sender</name>
    <message>
        <source>The sending Google account may not write to so many recipients</source>
        <translation>送信元のGoogleアカウントは、これほど多くの受信者に送信できません</translation>
    </message>
</context>
<context>
    <name>google/unauthenticated</name>
    <message>
        <source>Gmail requires SPF or DKIM, and neither passed</source>
        <translation>GmailはSPFまたはDKIMを必須としていますが、どちらも不合格でした</translation>
    </message>
</context>
<context>
    <name>google/unauthenticated-rate-limited</name>
    <message>
        <source>Gmail slows down your mail because neither SPF nor DKIM passes</source>
        <translation>SPFにもDKIMにも合格しないため、Gmailがメールを制限しています</translation>
    </message>
</context>
<context>
    <name>google/unicode-header</name>
    <message>
        <source>A header field holds letters that are not allowed there</source>
        <translation>ヘッダーフィールドに許可されていない文字があります</translation>
    </message>
</context>
<context>
    <name>google/unknown-command</name>
    <message>
        <source>Google&apos;s mail server did not understand the sending program</source>
        <translation>Googleのメールサーバーが送信プログラムのコマンドを理解できませんでした</translation>
    </message>
</context>
<context>
    <name>google/unsolicited</name>
    <message>
        <source>Gmail took this message for unsolicited mail</source>
        <translation>Gmailがこのメールを迷惑メールと判定しました（unsolicited mail）</translation>
    </message>
</context>
<context>
    <name>google/unusual-rate</name>
    <message>
        <source>Gmail blocks this IP address for too much unwanted mail</source>
        <translation>望まれないメールが多すぎるため、Gmailがこの送信元IPアドレスをブロックしています</translation>
    </message>
</context>
<context>
    <name>google/unusual-rate-dkim-domain</name>
    <message>
        <source>Gmail slows down mail signed by this domain</source>
        <translation>Gmailがこのドメインで署名されたメールを制限しています</translation>
    </message>
</context>
<context>
    <name>google/unusual-rate-ip</name>
    <message>
        <source>Gmail slows down this IP address: more mail than usual</source>
        <translation>Gmailがこの送信元IPアドレスを制限しています：メールが通常より多くなっています</translation>
    </message>
</context>
<context>
    <name>google/unusual-rate-mail</name>
    <message>
        <source>Gmail slows down your mail: more than usual</source>
        <translation>Gmailがメールを制限しています：通常より多くなっています</translation>
    </message>
</context>
<context>
    <name>google/unusual-rate-netblock</name>
    <message>
        <source>Gmail slows down the whole range of IP addresses around yours</source>
        <translation>Gmailが周辺のIPアドレス範囲全体を制限しています</translation>
    </message>
</context>
<context>
    <name>google/unusual-rate-spf-domain</name>
    <message>
        <source>Gmail slows down mail with this return path domain</source>
        <translation>Gmailがこの返送先（Return-Path）ドメインのメールを制限しています</translation>
    </message>
</context>
<context>
    <name>google/unusual-rate-url</name>
    <message>
        <source>Gmail slows down mail that links to a domain seen in spam</source>
        <translation>Gmailが、迷惑メールで見られたドメインへのリンクを含むメールを制限しています</translation>
    </message>
</context>
<context>
    <name>google/workspace-policy</name>
    <message>
        <source>A rule of the recipient&apos;s or your own company forbids this message</source>
        <translation>受信者側または自社のルールがこのメールを禁止しています</translation>
    </message>
</context>
<context>
    <name>google/workspace-rule</name>
    <message>
        <source>A rule written by the recipient&apos;s administrator refused the message</source>
        <translation>受信者の管理者が作成したルールによりメールが拒否されました</translation>
    </message>
</context>
<context>
    <name>google/wrong-password</name>
    <message>
        <source>Google did not accept the user name or password</source>
        <translation>Googleがユーザー名またはパスワードを受け付けませんでした</translation>
    </message>
</context>
<context>
    <name>greylisting/first-contact</name>
    <message>
        <source>The receiver asks your server to come back in some minutes (greylisting)</source>
        <translation>受信側がサーバーに、数分後の再試行を求めています（グレーリスティング）</translation>
    </message>
</context>
<context>
    <name>greylisting/no-reverse-dns</name>
    <message>
        <source>The receiver waits because the sending IP address has no reverse DNS</source>
        <translation>送信元IPアドレスに逆引きDNSがないため、受信側が応答を遅らせています</translation>
    </message>
</context>
<context>
    <name>haraka/bare-line-feed</name>
    <message>
        <source>The message has line ends that SMTP does not allow (Haraka)</source>
        <translation>メールにSMTPで許可されていない行末があります（Haraka）</translation>
    </message>
</context>
<context>
    <name>haraka/cannot-deliver</name>
    <message>
        <source>The server does not take mail for this address (Haraka)</source>
        <translation>サーバーがこのアドレス宛てのメールを受け取りません（Haraka）</translation>
    </message>
</context>
<context>
    <name>haraka/come-back-later</name>
    <message>
        <source>The receiver postpones the connection on purpose</source>
        <translation>受信側が意図的に接続を保留しています</translation>
    </message>
</context>
<context>
    <name>haraka/credential-leak</name>
    <message>
        <source>The message contains your own password and was stopped (Haraka)</source>
        <translation>メールに自分のパスワードが含まれていたため、止められました（Haraka）</translation>
    </message>
</context>
<context>
    <name>haraka/known-signature</name>
    <message>
        <source>The text holds a phrase that the receiver treats as spam (Haraka)</source>
        <translation>本文に、受信側が迷惑メールとして扱う語句があります（Haraka）</translation>
    </message>
</context>
<context>
    <name>haraka/loop</name>
    <message>
        <source>The message went round in circles (Haraka)</source>
        <translation>メールが循環しました（Haraka）</translation>
    </message>
</context>
<context>
    <name>haraka/message-denied</name>
    <message>
        <source>A filter of the receiver refused the message without a reason</source>
        <translation>受信側のフィルターが理由を示さずにメールを拒否しました</translation>
    </message>
</context>
<context>
    <name>haraka/message-denied-temporarily</name>
    <message>
        <source>A filter of the receiver postpones the message</source>
        <translation>受信側のフィルターがメールを保留しています</translation>
    </message>
</context>
<context>
    <name>haraka/message-too-big</name>
    <message>
        <source>The message is larger than the receiving server accepts</source>
        <translation>メールが受信側サーバーの上限サイズを超えています</translation>
    </message>
</context>
<context>
    <name>haraka/no-reverse-dns</name>
    <message>
        <source>The sending IP address has no usable reverse DNS (Haraka)</source>
        <translation>送信元IPアドレスに使用できる逆引きDNSがありません（Haraka）</translation>
    </message>
</context>
<context>
    <name>haraka/no-valid-recipients</name>
    <message>
        <source>All recipients of the message had been refused before</source>
        <translation>メールの受信者は、それまでに全員拒否されていました</translation>
    </message>
</context>
<context>
    <name>haraka/not-welcome</name>
    <message>
        <source>The receiver refuses the sending server at the greeting</source>
        <translation>受信側が挨拶の時点で送信側サーバーを拒否しています</translation>
    </message>
</context>
<context>
    <name>haraka/reverse-dns-temporary</name>
    <message>
        <source>Reverse DNS of the sending IP address does not answer</source>
        <translation>送信元IPアドレスの逆引きDNSの応答がありません</translation>
    </message>
</context>
<context>
    <name>haraka/spoofed-sender</name>
    <message>
        <source>The sender address belongs to the receiver&apos;s own domain (Haraka)</source>
        <translation>送信者アドレスが受信側自身のドメインのものです（Haraka）</translation>
    </message>
</context>
<context>
    <name>haraka/too-busy</name>
    <message>
        <source>The receiving server is overloaded (Haraka)</source>
        <translation>受信側サーバーが過負荷です（Haraka）</translation>
    </message>
</context>
<context>
    <name>haraka/too-many-parts</name>
    <message>
        <source>The message is made of too many parts (Haraka)</source>
        <translation>メールのパートの数が多すぎます（Haraka）</translation>
    </message>
</context>
<context>
    <name>haraka/tried-all-mxs</name>
    <message>
        <source>None of the recipient&apos;s mail servers could be reached (Haraka)</source>
        <translation>受信者のメールサーバーのどれにも接続できませんでした（Haraka）</translation>
    </message>
</context>
<context>
    <name>hmailserver/account-inactive</name>
    <message>
        <source>The mailbox or alias exists but is switched off</source>
        <translation>メールボックスまたはエイリアスは存在しますが、無効になっています</translation>
    </message>
</context>
<context>
    <name>hmailserver/auto-ban</name>
    <message>
        <source>Too many wrong logins: your IP address is blocked for a while (hMailServer)</source>
        <translation>誤ったサインインが多すぎるため、IPアドレスが一時的にブロックされています（hMailServer）</translation>
    </message>
</context>
<context>
    <name>hmailserver/bare-line-feeds</name>
    <message>
        <source>The message has line ends that SMTP does not allow (hMailServer)</source>
        <translation>メールにSMTPで許可されていない行末があります（hMailServer）</translation>
    </message>
</context>
<context>
    <name>hmailserver/could-not-save</name>
    <message>
        <source>The receiving server could not store the message (hMailServer)</source>
        <translation>受信側サーバーがメールを保存できませんでした（hMailServer）</translation>
    </message>
</context>
<context>
    <name>hmailserver/delivery-not-allowed</name>
    <message>
        <source>The server does not pass on mail to this address (hMailServer)</source>
        <translation>サーバーがこのアドレス宛てのメールを中継しません（hMailServer）</translation>
    </message>
</context>
<context>
    <name>hmailserver/dkim</name>
    <message>
        <source>The DKIM signature of the message is broken (hMailServer)</source>
        <translation>メールのDKIM署名が壊れています（hMailServer）</translation>
    </message>
</context>
<context>
    <name>hmailserver/dns-failed</name>
    <message>
        <source>The DNS lookup of the recipient&apos;s domain failed (hMailServer)</source>
        <translation>受信者のドメインのDNS照会に失敗しました（hMailServer）</translation>
    </message>
</context>
<context>
    <name>hmailserver/domain-disabled</name>
    <message>
        <source>The recipient&apos;s domain is switched off on its mail server</source>
        <translation>受信者のドメインがメールサーバーで無効になっています</translation>
    </message>
</context>
<context>
    <name>hmailserver/empty-sender</name>
    <message>
        <source>The receiver takes no mail with an empty sender (hMailServer)</source>
        <translation>受信側が送信者の空のメールを受け取りません（hMailServer）</translation>
    </message>
</context>
<context>
    <name>hmailserver/forward-loop</name>
    <message>
        <source>Aliases of the receiving server lead round in a circle (hMailServer)</source>
        <translation>受信側サーバーのエイリアスが循環しています（hMailServer）</translation>
    </message>
</context>
<context>
    <name>hmailserver/greylisting</name>
    <message>
        <source>The receiver postpones the message, probably as the first contact (greylisting)</source>
        <translation>受信側が、おそらく初めての送信のため、メールを保留しています（グレーリスティング）</translation>
    </message>
</context>
<context>
    <name>hmailserver/helo-missing</name>
    <message>
        <source>The sending program gave no name at HELO</source>
        <translation>送信プログラムがHELOで名前を名乗りませんでした</translation>
    </message>
</context>
<context>
    <name>hmailserver/list-inactive</name>
    <message>
        <source>The distribution list is switched off (hMailServer)</source>
        <translation>配布リストが無効になっています（hMailServer）</translation>
    </message>
</context>
<context>
    <name>hmailserver/list-owner-only</name>
    <message>
        <source>Only the owner may write to this distribution list (hMailServer)</source>
        <translation>この配布リストには所有者だけが送信できます（hMailServer）</translation>
    </message>
</context>
<context>
    <name>hmailserver/login-expired</name>
    <message>
        <source>The login of this connection is no longer accepted (hMailServer)</source>
        <translation>この接続のサインインは、もう受け付けられません（hMailServer）</translation>
    </message>
</context>
<context>
    <name>hmailserver/login-failed</name>
    <message>
        <source>User name or password was not accepted (hMailServer)</source>
        <translation>ユーザー名またはパスワードが受け付けられませんでした（hMailServer）</translation>
    </message>
</context>
<context>
    <name>hmailserver/login-required</name>
    <message>
        <source>The server wants a login for this sender or recipient</source>
        <translation>サーバーがこの送信者または受信者についてサインインを求めています</translation>
    </message>
</context>
<context>
    <name>hmailserver/message-too-big</name>
    <message>
        <source>The message is larger than the receiving server accepts (hMailServer)</source>
        <translation>メールが受信側サーバーの上限サイズを超えています（hMailServer）</translation>
    </message>
</context>
<context>
    <name>hmailserver/no-mail-servers</name>
    <message>
        <source>The recipient&apos;s domain has no mail server (hMailServer)</source>
        <translation>受信者のドメインにメールサーバーがありません（hMailServer）</translation>
    </message>
</context>
<context>
    <name>hmailserver/not-in-route</name>
    <message>
        <source>The gateway does not know this recipient (hMailServer route)</source>
        <translation>ゲートウェイにこの受信者は登録されていません（hMailServerのルート）</translation>
    </message>
</context>
<context>
    <name>hmailserver/rejected-by-script</name>
    <message>
        <source>A rule of the receiver refused the message and gives no reason</source>
        <translation>受信側のルールによりメールが拒否され、理由は示されていません</translation>
    </message>
</context>
<context>
    <name>hmailserver/remote-closed</name>
    <message>
        <source>The recipient&apos;s server closed the connection without an answer</source>
        <translation>受信者のサーバーが応答せずに接続を閉じました</translation>
    </message>
</context>
<context>
    <name>hmailserver/session-timeout</name>
    <message>
        <source>The receiver waited too long for the sending server</source>
        <translation>受信側が送信側サーバーを待ちきれず打ち切りました</translation>
    </message>
</context>
<context>
    <name>hmailserver/spamcop</name>
    <message>
        <source>The sending IP address is listed at SpamCop</source>
        <translation>送信元IPアドレスがSpamCopに登録されています</translation>
    </message>
</context>
<context>
    <name>hmailserver/spamhaus</name>
    <message>
        <source>The sending IP address is listed at Spamhaus</source>
        <translation>送信元IPアドレスがSpamhausに登録されています</translation>
    </message>
</context>
<context>
    <name>hmailserver/spf</name>
    <message>
        <source>SPF of the sender&apos;s domain does not allow this server</source>
        <translation>送信者ドメインのSPFがこのサーバーを許可していません</translation>
    </message>
</context>
<context>
    <name>hmailserver/surbl</name>
    <message>
        <source>A link in the message is on the SURBL list</source>
        <translation>メール内のリンクがSURBLのリストに登録されています</translation>
    </message>
</context>
<context>
    <name>hmailserver/tls-first</name>
    <message>
        <source>The server wants encryption before anything else</source>
        <translation>サーバーが何よりも先に暗号化を求めています</translation>
    </message>
</context>
<context>
    <name>hmailserver/unknown-user</name>
    <message>
        <source>The recipient address does not exist</source>
        <translation>受信者アドレスが存在しません</translation>
    </message>
</context>
<context>
    <name>hornetsecurity/attachment</name>
    <message>
        <source>The recipient&apos;s filter does not take this attachment</source>
        <translation>受信者のフィルターがこの添付ファイルを受け付けません</translation>
    </message>
</context>
<context>
    <name>hornetsecurity/content-filter-size</name>
    <message>
        <source>The message is larger than the recipient&apos;s content filter allows</source>
        <translation>メールが受信者の内容フィルターの上限サイズを超えています</translation>
    </message>
</context>
<context>
    <name>hornetsecurity/early-spam-detection</name>
    <message>
        <source>The recipient&apos;s filter waits before it judges the message</source>
        <translation>受信者のフィルターがメールの判定を待っています</translation>
    </message>
</context>
<context>
    <name>hornetsecurity/loop</name>
    <message>
        <source>The message passes the recipient&apos;s filter again and again</source>
        <translation>メールが受信者のフィルターを何度も通過しています</translation>
    </message>
</context>
<context>
    <name>hornetsecurity/sender-or-recipient-blocked</name>
    <message>
        <source>The recipient&apos;s company blocks this sender or this address</source>
        <translation>受信者の会社がこの送信者またはこのアドレスをブロックしています</translation>
    </message>
</context>
<context>
    <name>hornetsecurity/spam-ip</name>
    <message>
        <source>The recipient&apos;s filter refuses the sending IP address</source>
        <translation>受信者のフィルターが送信元IPアドレスを拒否しています</translation>
    </message>
</context>
<context>
    <name>hornetsecurity/spam-link</name>
    <message>
        <source>A link in the message is known from spam</source>
        <translation>メール内のリンクが迷惑メールで使われたものとして知られています</translation>
    </message>
</context>
<context>
    <name>hornetsecurity/spam-rejected</name>
    <message>
        <source>The recipient&apos;s filter took the message for spam</source>
        <translation>受信者のフィルターがメールを迷惑メールと判定しました</translation>
    </message>
</context>
<context>
    <name>hornetsecurity/tls-required</name>
    <message>
        <source>The recipient takes mail from you only over an encrypted connection</source>
        <translation>受信者は、この送信者からは暗号化接続のメールだけを受け取ります</translation>
    </message>
</context>
<context>
    <name>hornetsecurity/unknown-recipient</name>
    <message>
        <source>The recipient&apos;s filter does not know this address</source>
        <translation>受信者のフィルターにこのアドレスは登録されていません</translation>
    </message>
</context>
<context>
    <name>hornetsecurity/virus</name>
    <message>
        <source>The recipient&apos;s filter found malware in the message</source>
        <translation>受信者のフィルターがメールにマルウェアを見つけました</translation>
    </message>
</context>
<context>
    <name>hostinger/sending-disabled</name>
    <message>
        <source>Hostinger has stopped sending for the sender&apos;s own mailbox</source>
        <translation>Hostingerが送信者自身のメールボックスの送信を停止しました</translation>
    </message>
</context>
<context>
    <name>hostpoint/spf</name>
    <message>
        <source>Hostpoint refused the message: SPF does not name the sending server</source>
        <translation>Hostpointがメールを拒否しました：SPFに送信側サーバーの記載がありません</translation>
    </message>
</context>
<context>
    <name>i.ua/helo</name>
    <message>
        <source>I.UA refuses the greeting name of the sending server (err/7)</source>
        <translation>I.UAが送信側サーバーの名乗った名前を拒否しています（err/7）</translation>
    </message>
</context>
<context>
    <name>i.ua/ip-listed</name>
    <message>
        <source>I.UA refuses the sending IP address: it is on a blocklist (err/9)</source>
        <translation>I.UAが送信元IPアドレスを拒否しています：ブロックリストに登録されています（err/9）</translation>
    </message>
</context>
<context>
    <name>i.ua/mailbox-frozen</name>
    <message>
        <source>The I.UA mailbox is frozen because nobody used it</source>
        <translation>使われていなかったため、I.UAのメールボックスが凍結されています</translation>
    </message>
</context>
<context>
    <name>i.ua/mailbox-full</name>
    <message>
        <source>The I.UA mailbox is full (err/4)</source>
        <translation>I.UAのメールボックスがいっぱいです（err/4）</translation>
    </message>
</context>
<context>
    <name>i.ua/recipient-filter</name>
    <message>
        <source>The recipient&apos;s own settings at I.UA refuse the sender (err/10)</source>
        <translation>I.UAの受信者自身の設定により送信者が拒否されています（err/10）</translation>
    </message>
</context>
<context>
    <name>i.ua/sender-check</name>
    <message>
        <source>I.UA could not check the sender address (err/8)</source>
        <translation>I.UAが送信者アドレスを確認できませんでした（err/8）</translation>
    </message>
</context>
<context>
    <name>i.ua/sending-limit</name>
    <message>
        <source>I.UA&apos;s sending limit is used up (err/5)</source>
        <translation>I.UAの送信数の上限に達しました（err/5）</translation>
    </message>
</context>
<context>
    <name>i.ua/use-own-server</name>
    <message>
        <source>I.UA does not pass this mail on (err/1, err/6)</source>
        <translation>I.UAがこのメールを中継しません（err/1、err/6）</translation>
    </message>
</context>
<context>
    <name>i.ua/user-unknown</name>
    <message>
        <source>There is no such mailbox at I.UA (err/2)</source>
        <translation>I.UAにそのメールボックスはありません（err/2）</translation>
    </message>
</context>
<context>
    <name>icewarp/permission-denied</name>
    <message>
        <source>The server does not let you send</source>
        <translation>サーバーが送信を許可していません</translation>
    </message>
</context>
<context>
    <name>icewarp/sender-without-domain</name>
    <message>
        <source>The sender address has no domain</source>
        <translation>送信者アドレスにドメインがありません</translation>
    </message>
</context>
<context>
    <name>icewarp/unknown-command</name>
    <message>
        <source>The server does not know a command of the sending program</source>
        <translation>サーバーが送信プログラムのコマンドに対応していません</translation>
    </message>
</context>
<context>
    <name>improvmx/broken-entry</name>
    <message>
        <source>ImprovMX cannot read where to forward mail of the recipient&apos;s domain</source>
        <translation>ImprovMXが受信者のドメインのメールの転送先を読み取れません</translation>
    </message>
</context>
<context>
    <name>improvmx/domain-not-set-up</name>
    <message>
        <source>The recipient&apos;s domain is not set up at its forwarder ImprovMX</source>
        <translation>受信者のドメインが転送サービスImprovMXに設定されていません</translation>
    </message>
</context>
<context>
    <name>improvmx/loop</name>
    <message>
        <source>The forwarding at ImprovMX leads back to itself</source>
        <translation>ImprovMXの転送が自分自身に戻っています</translation>
    </message>
</context>
<context>
    <name>improvmx/low-reputation</name>
    <message>
        <source>ImprovMX refuses the sending domain because of its reputation</source>
        <translation>評価を理由に、ImprovMXが送信ドメインを拒否しています</translation>
    </message>
</context>
<context>
    <name>improvmx/try-later</name>
    <message>
        <source>ImprovMX asks the sending server to try again later</source>
        <translation>ImprovMXが送信側サーバーに、後で再試行するよう求めています</translation>
    </message>
</context>
<context>
    <name>interia/account-not-found</name>
    <message>
        <source>The mail account does not exist or is locked (Interia and others)</source>
        <translation>メールアカウントが存在しないか、ロックされています（Interiaなど）</translation>
    </message>
</context>
<context>
    <name>interia/mailbox-not-available</name>
    <message>
        <source>The mailbox takes no mail: wrong, full or suspended (Interia and others)</source>
        <translation>メールボックスがメールを受け取りません：誤り、満杯、または停止中です（Interiaなど）</translation>
    </message>
</context>
<context>
    <name>interia/recipient-blocks-sender</name>
    <message>
        <source>The recipient has blocked the sender (doesn&apos;t want your mail)</source>
        <translation>受信者が送信者をブロックしました（doesn&apos;t want your mail）</translation>
    </message>
</context>
<context>
    <name>interia/spf</name>
    <message>
        <source>The sender domain&apos;s SPF record does not allow the sending server ([SPF] not allowed)</source>
        <translation>送信者ドメインのSPFレコードが送信側サーバーを許可していません（[SPF] not allowed）</translation>
    </message>
</context>
<context>
    <name>ionos/changing-helo</name>
    <message>
        <source>IONOS defers the server: its greeting name changes, or recipients do not exist</source>
        <translation>IONOSがサーバーを保留しています：名乗る名前が変わるか、受信者が存在しません</translation>
    </message>
</context>
<context>
    <name>ionos/login-failed</name>
    <message>
        <source>IONOS refused the login of the mail program</source>
        <translation>IONOSがメールソフトのサインインを拒否しました</translation>
    </message>
</context>
<context>
    <name>ionos/rate-limit</name>
    <message>
        <source>Too many messages to IONOS mailboxes in a short time</source>
        <translation>短時間にIONOSのメールボックスへ送られたメールが多すぎます</translation>
    </message>
</context>
<context>
    <name>ionos/send-limit</name>
    <message>
        <source>The IONOS mailbox has sent as many messages as it may for now</source>
        <translation>IONOSのメールボックスが現時点の送信数の上限に達しました</translation>
    </message>
</context>
<context>
    <name>jetemail/unauthorized-domain</name>
    <message>
        <source>JetEmail: the sending domain is not allowed for this account</source>
        <translation>JetEmail：送信ドメインがこのアカウントで許可されていません</translation>
    </message>
</context>
<context>
    <name>kumomta/expired</name>
    <message>
        <source>The sending service gave up after its whole retry time (KumoMTA)</source>
        <translation>送信サービスが再試行期間の終了後に断念しました（KumoMTA）</translation>
    </message>
</context>
<context>
    <name>kumomta/mta-sts</name>
    <message>
        <source>The recipient&apos;s MTA-STS policy fits none of its mail servers (KumoMTA)</source>
        <translation>受信者のMTA-STSポリシーがどのメールサーバーにも合いません（KumoMTA）</translation>
    </message>
</context>
<context>
    <name>kumomta/mx-without-address</name>
    <message>
        <source>The recipient&apos;s mail servers have no address in DNS (KumoMTA)</source>
        <translation>受信者のメールサーバーのアドレスがDNSにありません（KumoMTA）</translation>
    </message>
</context>
<context>
    <name>kumomta/requeued</name>
    <message>
        <source>The sending service put the message back into its queue (KumoMTA)</source>
        <translation>送信サービスがメールをキューに戻しました（KumoMTA）</translation>
    </message>
</context>
<context>
    <name>kumomta/send-failed</name>
    <message>
        <source>The connection broke off while the message was sent (KumoMTA)</source>
        <translation>メールの送信中に接続が切れました（KumoMTA）</translation>
    </message>
</context>
<context>
    <name>kumomta/spool-unhealthy</name>
    <message>
        <source>The sending service has too little disk space (KumoMTA)</source>
        <translation>送信サービスのディスク容量が不足しています（KumoMTA）</translation>
    </message>
</context>
<context>
    <name>kumomta/too-many-sessions</name>
    <message>
        <source>The server holds as many sessions as it can at the moment (KumoMTA)</source>
        <translation>サーバーのセッション数が現在上限に達しています（KumoMTA）</translation>
    </message>
</context>
<context>
    <name>laposte/blocklisted</name>
    <message>
        <source>Laposte.net refuses the sending IP address because of a blocklist (101, 102)</source>
        <translation>ブロックリストを理由に、Laposte.netが送信元IPアドレスを拒否しています（101、102）</translation>
    </message>
</context>
<context>
    <name>laposte/busy</name>
    <message>
        <source>Laposte.net cannot take the message at the moment (505)</source>
        <translation>Laposte.netが現在メールを受け取れません（505）</translation>
    </message>
</context>
<context>
    <name>laposte/dkim-missing</name>
    <message>
        <source>La Poste refuses mail of a domain that does not sign with DKIM</source>
        <translation>La Posteが、DKIMで署名しないドメインのメールを拒否しています</translation>
    </message>
</context>
<context>
    <name>laposte/dmarc</name>
    <message>
        <source>DMARC failed for the sender&apos;s domain (Laposte, 517)</source>
        <translation>送信者のドメインがDMARCに不合格です（Laposte、517）</translation>
    </message>
</context>
<context>
    <name>laposte/from-not-yours</name>
    <message>
        <source>La Poste&apos;s outgoing server refused the sender address</source>
        <translation>La Posteの送信サーバーが送信者アドレスを拒否しました</translation>
    </message>
</context>
<context>
    <name>laposte/held-back</name>
    <message>
        <source>Laposte.net holds the sending IP address back (107, 108, 109)</source>
        <translation>Laposte.netが送信元IPアドレスを保留しています（107、108、109）</translation>
    </message>
</context>
<context>
    <name>laposte/host-refused</name>
    <message>
        <source>Laposte.net refuses the sending host by a rule (630)</source>
        <translation>Laposte.netがルールにより送信元ホストを拒否しています（630）</translation>
    </message>
</context>
<context>
    <name>laposte/login</name>
    <message>
        <source>Laposte.net wants a login, or the From address is not the one signed in (402, 421)</source>
        <translation>Laposte.netがサインインを求めているか、Fromが別のアドレスです（402、421）</translation>
    </message>
</context>
<context>
    <name>laposte/mailbox-archived</name>
    <message>
        <source>The Laposte.net mailbox is archived or blocked (420, 426)</source>
        <translation>Laposte.netのメールボックスがアーカイブまたはブロックされています（420、426）</translation>
    </message>
</context>
<context>
    <name>laposte/sender-cannot-receive</name>
    <message>
        <source>Laposte.net refuses the sender address: it cannot receive mail (405)</source>
        <translation>Laposte.netが送信者アドレスを拒否しています：メールを受け取れません（405）</translation>
    </message>
</context>
<context>
    <name>laposte/spam</name>
    <message>
        <source>Laposte.net&apos;s filter refused the message (510), although it says &quot;later&quot;</source>
        <translation>応答は「later」ですが、Laposte.netのフィルターがメールを拒否しました（510）</translation>
    </message>
</context>
<context>
    <name>laposte/spf</name>
    <message>
        <source>The sender domain&apos;s SPF record does not allow the sending server (Laposte, 401)</source>
        <translation>送信者ドメインのSPFレコードが送信側サーバーを許可していません（Laposte、401）</translation>
    </message>
</context>
<context>
    <name>laposte/too-many-connections</name>
    <message>
        <source>Laposte.net limits the sending server (104, 503)</source>
        <translation>Laposte.netが送信側サーバーを制限しています（104、503）</translation>
    </message>
</context>
<context>
    <name>laposte/user-unknown</name>
    <message>
        <source>There is no such mailbox at Laposte.net (416)</source>
        <translation>Laposte.netにそのメールボックスはありません（416）</translation>
    </message>
</context>
<context>
    <name>libero-virgilio/unknown-recipients</name>
    <message>
        <source>The receiver shuts the sending server out for too many unknown recipients</source>
        <translation>不明な受信者が多すぎるため、受信側が送信側サーバーを締め出しています</translation>
    </message>
</context>
<context>
    <name>libero-virgilio/wrong-outgoing-server</name>
    <message>
        <source>The outgoing server does not send for this address or connection (Relay Disabled)</source>
        <translation>送信サーバーがこのアドレスまたは接続のメールを送信しません（Relay Disabled）</translation>
    </message>
</context>
<context>
    <name>mail-programs/android-cannot-send</name>
    <message>
        <source>The mail app of the phone cannot send</source>
        <translation>スマートフォンのメールアプリから送信できません</translation>
    </message>
</context>
<context>
    <name>mail-programs/apple-cannot-send</name>
    <message>
        <source>Apple Mail cannot send through this outgoing server</source>
        <translation>Apple Mailがこの送信サーバーで送信できません</translation>
    </message>
</context>
<context>
    <name>mail-programs/apple-relaying</name>
    <message>
        <source>The iPhone, iPad or Mac sends without logging in at the outgoing server</source>
        <translation>iPhone、iPad、またはMacが送信サーバーにサインインせずに送信しています</translation>
    </message>
</context>
<context>
    <name>mail-programs/device-authorization-expired</name>
    <message>
        <source>The NAS or device has lost its permission to send through Gmail or Outlook.com</source>
        <translation>NASまたは機器が、GmailまたはOutlook.comで送信する許可を失いました</translation>
    </message>
</context>
<context>
    <name>mail-programs/outlook-connection-cut</name>
    <message>
        <source>Outlook lost the connection to the mail server (0x800CCC0F, 0x8004210A, 0x8004210B)</source>
        <translation>Outlookとメールサーバーの接続が切れました（0x800CCC0F、0x8004210A、0x8004210B）</translation>
    </message>
</context>
<context>
    <name>mail-programs/outlook-encryption</name>
    <message>
        <source>Outlook and the mail server do not agree on encryption (0x800CCC1A, 0x800CCC7D)</source>
        <translation>Outlookとメールサーバーの暗号化が合いません（0x800CCC1A、0x800CCC7D）</translation>
    </message>
</context>
<context>
    <name>mail-programs/outlook-login</name>
    <message>
        <source>Outlook&apos;s login was refused (0x800CCC18, 0x800CCC90, 0x800CCC92, 0x80040900)</source>
        <translation>Outlookのサインインが拒否されました（0x800CCC18、0x800CCC90、0x800CCC92、0x80040900）</translation>
    </message>
</context>
<context>
    <name>mail-programs/outlook-no-connection</name>
    <message>
        <source>Outlook cannot connect to the outgoing server (0x800CCC0E, 0x80042109)</source>
        <translation>Outlookが送信サーバーに接続できません（0x800CCC0E、0x80042109）</translation>
    </message>
</context>
<context>
    <name>mail-programs/outlook-no-login</name>
    <message>
        <source>Outlook sent without a login that the server knows (0x800CCC80)</source>
        <translation>Outlookが、サーバーの認めるサインインなしで送信しました（0x800CCC80）</translation>
    </message>
</context>
<context>
    <name>mail-programs/outlook-recipient-refused</name>
    <message>
        <source>Outlook&apos;s outgoing server refused the recipient (0x800CCC79)</source>
        <translation>Outlookの送信サーバーが受信者を拒否しました（0x800CCC79）</translation>
    </message>
</context>
<context>
    <name>mail-programs/outlook-sender-refused</name>
    <message>
        <source>Outlook&apos;s outgoing server refused the sender address (0x800CCC78)</source>
        <translation>Outlookの送信サーバーが送信者アドレスを拒否しました（0x800CCC78）</translation>
    </message>
</context>
<context>
    <name>mail-programs/outlook-server-error</name>
    <message>
        <source>Outlook&apos;s outgoing server refused a step of sending (0x800CCC60 to 0x800CCC7C)</source>
        <translation>Outlookの送信サーバーが送信の手順を拒否しました（0x800CCC60～0x800CCC7C）</translation>
    </message>
</context>
<context>
    <name>mail-programs/outlook-server-not-found</name>
    <message>
        <source>Outlook cannot find the mail server (0x800CCC0D)</source>
        <translation>Outlookがメールサーバーを見つけられません（0x800CCC0D）</translation>
    </message>
</context>
<context>
    <name>mail-programs/thunderbird-login</name>
    <message>
        <source>Thunderbird could not log in at the outgoing server</source>
        <translation>Thunderbirdが送信サーバーにサインインできませんでした</translation>
    </message>
</context>
<context>
    <name>mail-programs/thunderbird-no-connection</name>
    <message>
        <source>Thunderbird cannot reach the outgoing server</source>
        <translation>Thunderbirdが送信サーバーに接続できません</translation>
    </message>
</context>
<context>
    <name>mail2world/relay</name>
    <message>
        <source>The server does not pass on mail for this recipient</source>
        <translation>サーバーがこの受信者宛てのメールを中継しません</translation>
    </message>
</context>
<context>
    <name>mailchannels/account-misused</name>
    <message>
        <source>The sender&apos;s own mailbox has sent much spam and may not send for now ([CSR])</source>
        <translation>送信者自身のメールボックスが多くの迷惑メールを送り、現在送信できません（[CSR]）</translation>
    </message>
</context>
<context>
    <name>mailchannels/account-sends-spam</name>
    <message>
        <source>Your account or website has just sent a lot of spam</source>
        <translation>アカウントまたはWebサイトが直前に多くの迷惑メールを送信しました</translation>
    </message>
</context>
<context>
    <name>mailchannels/attachment-type</name>
    <message>
        <source>The recipient&apos;s filter does not take this kind of attachment</source>
        <translation>受信者のフィルターがこの種類の添付ファイルを受け付けません</translation>
    </message>
</context>
<context>
    <name>mailchannels/dmarc-policy</name>
    <message>
        <source>The sender domain&apos;s DMARC policy refused this message</source>
        <translation>送信者ドメインのDMARCポリシーにより、このメールが拒否されました</translation>
    </message>
</context>
<context>
    <name>mailchannels/domain-lockdown</name>
    <message>
        <source>The domain does not allow your hosting account to send for it</source>
        <translation>ドメインが、お使いのホスティングアカウントからの送信を許可していません</translation>
    </message>
</context>
<context>
    <name>mailchannels/domain-not-served</name>
    <message>
        <source>The recipient&apos;s filter service does not know the recipient&apos;s domain</source>
        <translation>受信者のフィルターサービスに受信者のドメインが登録されていません</translation>
    </message>
</context>
<context>
    <name>mailchannels/domain-spf-policy</name>
    <message>
        <source>The sender domain&apos;s SPF record forbids the sending server</source>
        <translation>送信者ドメインのSPFレコードが送信側サーバーを禁止しています</translation>
    </message>
</context>
<context>
    <name>mailchannels/greylisted</name>
    <message>
        <source>MailChannels asks your server to come back later (greylisting)</source>
        <translation>MailChannelsがサーバーに、後で再試行するよう求めています（グレーリスティング）</translation>
    </message>
</context>
<context>
    <name>mailchannels/ip-blocked</name>
    <message>
        <source>The recipient&apos;s filter blocks the sending IP address</source>
        <translation>受信者のフィルターが送信元IPアドレスをブロックしています</translation>
    </message>
</context>
<context>
    <name>mailchannels/message-rejected</name>
    <message>
        <source>The recipient&apos;s filter took the message for abuse</source>
        <translation>受信者のフィルターがメールを不正使用と判定しました</translation>
    </message>
</context>
<context>
    <name>mailchannels/recipient-policy-mismatch</name>
    <message>
        <source>Recipients with different filter settings need separate deliveries</source>
        <translation>フィルター設定の異なる受信者には、別々に配信する必要があります</translation>
    </message>
</context>
<context>
    <name>mailchannels/sender-blocked</name>
    <message>
        <source>Your sender address is blocked by your provider&apos;s outgoing filter</source>
        <translation>プロバイダーの送信フィルターが送信者アドレスをブロックしています</translation>
    </message>
</context>
<context>
    <name>mailchannels/sender-on-blocklist</name>
    <message>
        <source>A blocklist names the address or domain that your mail comes from</source>
        <translation>送信元のアドレスまたはドメインがブロックリストに登録されています</translation>
    </message>
</context>
<context>
    <name>mailchannels/spam-signature</name>
    <message>
        <source>Your hosting provider&apos;s outgoing filter took the message for spam</source>
        <translation>ホスティング事業者の送信フィルターがメールを迷惑メールと判定しました</translation>
    </message>
</context>
<context>
    <name>mailchannels/spf-prohibits-sender</name>
    <message>
        <source>Your domain&apos;s SPF record does not allow this way of sending</source>
        <translation>ドメインのSPFレコードがこの送信経路を許可していません</translation>
    </message>
</context>
<context>
    <name>mailchannels/too-many-unknown-recipients</name>
    <message>
        <source>Too many of your messages go to addresses that do not exist</source>
        <translation>存在しないアドレスへのメールが多すぎます</translation>
    </message>
</context>
<context>
    <name>mailchannels/unsubscribed</name>
    <message>
        <source>The recipient has unsubscribed from your mailings</source>
        <translation>受信者がメールの配信を停止しています</translation>
    </message>
</context>
<context>
    <name>maildrop/over-quota</name>
    <message>
        <source>The recipient&apos;s mailbox is full (maildrop)</source>
        <translation>受信者のメールボックスがいっぱいです（maildrop）</translation>
    </message>
</context>
<context>
    <name>mailenable/login-required</name>
    <message>
        <source>Your outgoing mail server wants a login (MailEnable)</source>
        <translation>お使いの送信サーバーがサインインを求めています（MailEnable）</translation>
    </message>
</context>
<context>
    <name>mailgun/bounced-before</name>
    <message>
        <source>Mailgun did not try: the address bounced before</source>
        <translation>Mailgunが送信を試みませんでした：アドレスは以前に不達になっています</translation>
    </message>
</context>
<context>
    <name>mailgun/login</name>
    <message>
        <source>Mailgun does not accept the SMTP user name or password</source>
        <translation>MailgunがSMTPのユーザー名またはパスワードを受け付けません</translation>
    </message>
</context>
<context>
    <name>mailgun/recipient-limit</name>
    <message>
        <source>Mailgun: the account has used up its messages for now</source>
        <translation>Mailgun：アカウントが現時点の送信数を使い切りました</translation>
    </message>
</context>
<context>
    <name>mailgun/sandbox</name>
    <message>
        <source>Mailgun: the sandbox domain sends only to authorized recipients</source>
        <translation>Mailgun：サンドボックスドメインは許可された受信者にだけ送信します</translation>
    </message>
</context>
<context>
    <name>mailgun/too-old</name>
    <message>
        <source>Mailgun gave up: the receiver did not take the message in time</source>
        <translation>Mailgunが断念しました：受信側が期限までにメールを受け取りませんでした</translation>
    </message>
</context>
<context>
    <name>mailgun/unsubscribed</name>
    <message>
        <source>Mailgun did not try: the recipient has unsubscribed</source>
        <translation>Mailgunが送信を試みませんでした：受信者が配信を停止しています</translation>
    </message>
</context>
<context>
    <name>mailmarshal/recipient-unknown</name>
    <message>
        <source>The recipient address is not known to the mail gateway (MailMarshal)</source>
        <translation>メールゲートウェイに受信者アドレスが登録されていません（MailMarshal）</translation>
    </message>
</context>
<context>
    <name>mailru/app-password</name>
    <message>
        <source>Mail.ru wants an app password for this program</source>
        <translation>Mail.ruがこのプログラムにアプリパスワードを求めています</translation>
    </message>
</context>
<context>
    <name>mailru/dmarc</name>
    <message>
        <source>Mail.ru refused the message by the sender domain&apos;s DMARC policy</source>
        <translation>Mail.ruが送信者ドメインのDMARCポリシーに従ってメールを拒否しました</translation>
    </message>
</context>
<context>
    <name>mailru/mailbox-disabled</name>
    <message>
        <source>The Mail.ru mailbox is switched off</source>
        <translation>Mail.ruのメールボックスが無効になっています</translation>
    </message>
</context>
<context>
    <name>mailru/sending-disabled</name>
    <message>
        <source>Mail.ru has stopped sending for this account</source>
        <translation>Mail.ruがこのアカウントの送信を停止しました</translation>
    </message>
</context>
<context>
    <name>mailru/spam</name>
    <message>
        <source>Mail.ru took the message for spam</source>
        <translation>Mail.ruがメールを迷惑メールと判定しました</translation>
    </message>
</context>
<context>
    <name>mailru/user-unknown</name>
    <message>
        <source>There is no such mailbox at Mail.ru</source>
        <translation>Mail.ruにそのメールボックスはありません</translation>
    </message>
</context>
<context>
    <name>mailu/address-lookup-failure</name>
    <message>
        <source>The receiving server cannot look its own addresses up for now</source>
        <translation>受信側サーバーが自身のアドレスを一時的に照会できません</translation>
    </message>
</context>
<context>
    <name>mailu/anti-spoofing</name>
    <message>
        <source>The message carries the recipient&apos;s own domain but is not proven to be from it</source>
        <translation>メールが受信者自身のドメインを名乗っていますが、その証明がありません</translation>
    </message>
</context>
<context>
    <name>mailu/dangerous-macro</name>
    <message>
        <source>An attached Office file holds a macro that looks dangerous</source>
        <translation>添付のOfficeファイルに、危険に見えるマクロがあります</translation>
    </message>
</context>
<context>
    <name>mailu/dmarc-local-domain</name>
    <message>
        <source>Mail with the recipient&apos;s own domain failed DMARC</source>
        <translation>受信者自身のドメインを名乗るメールがDMARCに不合格でした</translation>
    </message>
</context>
<context>
    <name>mailu/login-limit</name>
    <message>
        <source>Too many wrong logins from your network</source>
        <translation>お使いのネットワークからの誤ったサインインが多すぎます</translation>
    </message>
</context>
<context>
    <name>mailu/malicious-code</name>
    <message>
        <source>The recipient&apos;s server found malware or a dangerous macro in the message</source>
        <translation>受信者のサーバーがメールにマルウェアまたは危険なマクロを見つけました</translation>
    </message>
</context>
<context>
    <name>mailu/scanner-not-ready</name>
    <message>
        <source>The recipient&apos;s virus scanner is not ready yet</source>
        <translation>受信者のウイルススキャナーの準備がまだできていません</translation>
    </message>
</context>
<context>
    <name>mailu/sending-limit</name>
    <message>
        <source>Your own mailbox has reached its sending limit</source>
        <translation>ご自身のメールボックスが送信数の上限に達しました</translation>
    </message>
</context>
<context>
    <name>mandrill/hard-bounce</name>
    <message>
        <source>Mailchimp Transactional did not try: the address bounced before</source>
        <translation>Mailchimp Transactionalが送信を試みませんでした：アドレスは以前に不達になっています</translation>
    </message>
</context>
<context>
    <name>mandrill/invalid-sender</name>
    <message>
        <source>Mailchimp Transactional: the From address cannot be used</source>
        <translation>Mailchimp Transactional：Fromアドレスを使用できません</translation>
    </message>
</context>
<context>
    <name>mandrill/soft-bounce</name>
    <message>
        <source>Mailchimp Transactional waits: the address failed for a passing reason before</source>
        <translation>Mailchimp Transactionalが待機しています：アドレスが以前に一時的な理由で失敗しました</translation>
    </message>
</context>
<context>
    <name>mandrill/unsigned</name>
    <message>
        <source>Mailchimp Transactional: the sending domain is not verified or lacks SPF and DKIM</source>
        <translation>Mailchimp Transactional：送信ドメインが未検証か、SPFとDKIMがありません</translation>
    </message>
</context>
<context>
    <name>mandrill/unsubscribed</name>
    <message>
        <source>Mailchimp Transactional did not try: the recipient has unsubscribed</source>
        <translation>Mailchimp Transactionalが送信を試みませんでした：受信者が配信を停止しています</translation>
    </message>
</context>
<context>
    <name>maropost/missing-headers</name>
    <message>
        <source>The message has no From or no To field</source>
        <translation>メールにFromまたはToフィールドがありません</translation>
    </message>
</context>
<context>
    <name>mimecast/account-unavailable</name>
    <message>
        <source>Too many connections at once to the recipient&apos;s Mimecast account</source>
        <translation>受信者のMimecastアカウントへの同時接続が多すぎます</translation>
    </message>
</context>
<context>
    <name>mimecast/administrative-prohibition</name>
    <message>
        <source>The recipient&apos;s company refuses this sender, or SPF failed</source>
        <translation>受信者の会社がこの送信者を拒否しているか、SPFが不合格です</translation>
    </message>
</context>
<context>
    <name>mimecast/anti-spoofing</name>
    <message>
        <source>The message carries the recipient&apos;s own domain but came from outside</source>
        <translation>メールは受信者自身のドメインを名乗っていますが、外部から届きました</translation>
    </message>
</context>
<context>
    <name>mimecast/blocked-by-administrator</name>
    <message>
        <source>The recipient&apos;s company blocks this sender</source>
        <translation>受信者の会社がこの送信者をブロックしています</translation>
    </message>
</context>
<context>
    <name>mimecast/blocked-by-recipient</name>
    <message>
        <source>The recipient has blocked this sender personally</source>
        <translation>受信者本人がこの送信者をブロックしています</translation>
    </message>
</context>
<context>
    <name>mimecast/content-examination</name>
    <message>
        <source>Words or patterns in the message match a rule of the recipient&apos;s company</source>
        <translation>メールの語句またはパターンが、受信者の会社のルールに一致しました</translation>
    </message>
</context>
<context>
    <name>mimecast/dkim-sender-invalid</name>
    <message>
        <source>The DKIM signature does not fit the key in DNS</source>
        <translation>DKIM署名がDNSのキーに合いません</translation>
    </message>
</context>
<context>
    <name>mimecast/dmarc-sender-invalid</name>
    <message>
        <source>The message fails DMARC at Mimecast</source>
        <translation>メールがMimecastでDMARCに不合格です</translation>
    </message>
</context>
<context>
    <name>mimecast/greylisted</name>
    <message>
        <source>Mimecast asks your server to come back later (greylisting)</source>
        <translation>Mimecastがサーバーに、後で再試行するよう求めています（グレーリスティング）</translation>
    </message>
</context>
<context>
    <name>mimecast/host-network-not-allowed</name>
    <message>
        <source>The recipient&apos;s company takes no mail from your country or network</source>
        <translation>受信者の会社が、この国またはネットワークからのメールを受け取りません</translation>
    </message>
</context>
<context>
    <name>mimecast/inbound-disabled</name>
    <message>
        <source>Incoming mail is switched off in the recipient&apos;s Mimecast account</source>
        <translation>受信者のMimecastアカウントで受信メールが無効になっています</translation>
    </message>
</context>
<context>
    <name>mimecast/invalid-recipient</name>
    <message>
        <source>The recipient&apos;s company does not know this address</source>
        <translation>受信者の会社にこのアドレスはありません</translation>
    </message>
</context>
<context>
    <name>mimecast/ip-temporarily-blocked</name>
    <message>
        <source>Mimecast holds your server back for some minutes</source>
        <translation>Mimecastがサーバーを数分間保留しています</translation>
    </message>
</context>
<context>
    <name>mimecast/login-failed</name>
    <message>
        <source>Mimecast did not accept the login for sending</source>
        <translation>Mimecastが送信のためのサインインを受け付けませんでした</translation>
    </message>
</context>
<context>
    <name>mimecast/mail-loop</name>
    <message>
        <source>The message went through 25 servers and was stopped as a loop</source>
        <translation>メールが25台のサーバーを通過し、ループとして止められました</translation>
    </message>
</context>
<context>
    <name>mimecast/message-ended-early</name>
    <message>
        <source>The transfer to Mimecast broke off before the end of the message</source>
        <translation>Mimecastへの転送がメールの途中で切れました</translation>
    </message>
</context>
<context>
    <name>mimecast/message-too-big</name>
    <message>
        <source>The message is larger than Mimecast or the recipient allows</source>
        <translation>メールがMimecastまたは受信者の上限サイズを超えています</translation>
    </message>
</context>
<context>
    <name>mimecast/open-relay</name>
    <message>
        <source>This Mimecast host serves neither the sender nor the recipient</source>
        <translation>このMimecastホストは、送信者も受信者も扱っていません</translation>
    </message>
</context>
<context>
    <name>mimecast/outbound-disabled</name>
    <message>
        <source>Outgoing mail is switched off in your company&apos;s Mimecast account</source>
        <translation>会社のMimecastアカウントで送信メールが無効になっています</translation>
    </message>
</context>
<context>
    <name>mimecast/outbound-thread-limit</name>
    <message>
        <source>Your company opened too many connections to Mimecast at once</source>
        <translation>会社からMimecastへの同時接続が多すぎます</translation>
    </message>
</context>
<context>
    <name>mimecast/poor-reputation</name>
    <message>
        <source>Mimecast distrusts the sending IP address</source>
        <translation>Mimecastが送信元IPアドレスを信用していません</translation>
    </message>
</context>
<context>
    <name>mimecast/public-blocklist</name>
    <message>
        <source>A public blocklist that Mimecast asks names the sending IP address</source>
        <translation>Mimecastの照会する公開ブロックリストに送信元IPアドレスが登録されています</translation>
    </message>
</context>
<context>
    <name>mimecast/security-policies</name>
    <message>
        <source>Mimecast took the message for spam or malware</source>
        <translation>Mimecastがメールを迷惑メールまたはマルウェアと判定しました</translation>
    </message>
</context>
<context>
    <name>mimecast/spf-sender-invalid</name>
    <message>
        <source>SPF does not allow the sending server, and the recipient insists on it</source>
        <translation>SPFが送信側サーバーを許可しておらず、受信者はこれを必須としています</translation>
    </message>
</context>
<context>
    <name>mimecast/tls-required</name>
    <message>
        <source>The recipient takes only encrypted mail, with good encryption</source>
        <translation>受信者は、強力な暗号化によるメールだけを受け取ります</translation>
    </message>
</context>
<context>
    <name>mimecast/too-many-recipients</name>
    <message>
        <source>Mimecast takes at most 100 recipients for one delivery</source>
        <translation>Mimecastが1回の配信で受け付ける受信者は100人までです</translation>
    </message>
</context>
<context>
    <name>mimecast/unable-to-process</name>
    <message>
        <source>Mimecast cannot take the message at the moment</source>
        <translation>Mimecastが現在メールを受け取れません</translation>
    </message>
</context>
<context>
    <name>mox/daily-limit</name>
    <message>
        <source>Your account has reached its daily number of messages (mox)</source>
        <translation>アカウントが1日の送信数に達しました（mox）</translation>
    </message>
</context>
<context>
    <name>mox/domain-not-accepted</name>
    <message>
        <source>The server does not take mail for this domain (mox)</source>
        <translation>サーバーがこのドメイン宛てのメールを受け取りません（mox）</translation>
    </message>
</context>
<context>
    <name>mox/login-needs-tls</name>
    <message>
        <source>The login is accepted over an encrypted connection only (mox)</source>
        <translation>サインインは暗号化接続でのみ受け付けられます（mox）</translation>
    </message>
</context>
<context>
    <name>mox/loop</name>
    <message>
        <source>The message went round in circles (mox)</source>
        <translation>メールが循環しました（mox）</translation>
    </message>
</context>
<context>
    <name>mox/one-recipient-without-spf</name>
    <message>
        <source>Only one recipient for each message, because SPF does not pass (mox)</source>
        <translation>SPFに合格しないため、1通につき受信者は1人だけです（mox）</translation>
    </message>
</context>
<context>
    <name>mox/recipients-limit</name>
    <message>
        <source>Too many recipients in one message (mox)</source>
        <translation>1通のメールの受信者が多すぎます（mox）</translation>
    </message>
</context>
<context>
    <name>mox/sender-domain-without-mail</name>
    <message>
        <source>The sender&apos;s domain cannot receive mail (mox)</source>
        <translation>送信者のドメインがメールを受け取れません（mox）</translation>
    </message>
</context>
<context>
    <name>mox/wrong-password</name>
    <message>
        <source>User name or password was not accepted (mox)</source>
        <translation>ユーザー名またはパスワードが受け付けられませんでした（mox）</translation>
    </message>
</context>
<context>
    <name>mxroute/address-blocked</name>
    <message>
        <source>MXroute has blocked this sender or recipient address by hand</source>
        <translation>MXrouteがこの送信者または受信者のアドレスを手動でブロックしました</translation>
    </message>
</context>
<context>
    <name>mxroute/connection-flood</name>
    <message>
        <source>MXroute blocks the IP address for twelve hours: too many broken connections</source>
        <translation>MXrouteがIPアドレスを12時間ブロックしています：中断した接続が多すぎます</translation>
    </message>
</context>
<context>
    <name>mxroute/login-failures</name>
    <message>
        <source>MXroute blocks the IP address for a day: too many failed logins</source>
        <translation>MXrouteがIPアドレスを1日ブロックしています：失敗したサインインが多すぎます</translation>
    </message>
</context>
<context>
    <name>mxroute/range-not-allowed</name>
    <message>
        <source>MXroute takes no mail from this range of IP addresses without a login</source>
        <translation>MXrouteは、このIPアドレス範囲からのサインインなしのメールを受け取りません</translation>
    </message>
</context>
<context>
    <name>mxroute/rejected-messages</name>
    <message>
        <source>MXroute blocks the IP address for a day: many messages were refused as spam</source>
        <translation>MXrouteがIPアドレスを1日ブロックしています：多くのメールが迷惑メールとして拒否されました</translation>
    </message>
</context>
<context>
    <name>mxroute/rejected-recipients</name>
    <message>
        <source>MXroute blocks the IP address for two days: too many refused recipients</source>
        <translation>MXrouteがIPアドレスを2日間ブロックしています：拒否された受信者が多すぎます</translation>
    </message>
</context>
<context>
    <name>naver/ip-filtered</name>
    <message>
        <source>Naver filters the sending IP address</source>
        <translation>Naverが送信元IPアドレスをフィルターで止めています</translation>
    </message>
</context>
<context>
    <name>naver/login-failed</name>
    <message>
        <source>Naver did not accept the login: wrong password, or SMTP is switched off</source>
        <translation>Naverがサインインを受け付けませんでした：パスワードの誤りか、SMTPが無効です</translation>
    </message>
</context>
<context>
    <name>naver/too-many-messages</name>
    <message>
        <source>Too many messages to the receiver (you send too many messages)</source>
        <translation>受信側へのメールが多すぎます（you send too many messages）</translation>
    </message>
</context>
<context>
    <name>netease-163-126/account-blocked</name>
    <message>
        <source>NetEase does not let this account send (MI:SPB, WM:BLU)</source>
        <translation>NetEaseがこのアカウントの送信を許可していません（MI:SPB、WM:BLU）</translation>
    </message>
</context>
<context>
    <name>netease-163-126/account-limit</name>
    <message>
        <source>The NetEase account has used up its sending limit (MI:SFQ, MI:STC, RP:QRC, RP:TRC)</source>
        <translation>NetEaseのアカウントが送信数の上限に達しました（MI:SFQ、MI:STC、RP:QRC、RP:TRC）</translation>
    </message>
</context>
<context>
    <name>netease-163-126/envelope-differs</name>
    <message>
        <source>Envelope sender and From address differ (NetEase, DT:SUM)</source>
        <translation>エンベロープ送信者とFromアドレスが異なります（NetEase、DT:SUM）</translation>
    </message>
</context>
<context>
    <name>netease-163-126/from-differs-from-login</name>
    <message>
        <source>The sender address is not that of the NetEase login</source>
        <translation>送信者アドレスがNetEaseにサインインしたアドレスと異なります</translation>
    </message>
</context>
<context>
    <name>netease-163-126/ip-barred</name>
    <message>
        <source>NetEase bars the sending IP address (HL:IHU, HL:IPB)</source>
        <translation>NetEaseが送信元IPアドレスを締め出しています（HL:IHU、HL:IPB）</translation>
    </message>
</context>
<context>
    <name>netease-163-126/ip-misbehaves</name>
    <message>
        <source>NetEase stops the server: unknown recipients or forged senders (HL:REP, HL:MEP)</source>
        <translation>NetEaseがサーバーを止めています：不明な受信者または偽の送信者（HL:REP、HL:MEP）</translation>
    </message>
</context>
<context>
    <name>netease-163-126/login-attempts</name>
    <message>
        <source>NetEase locks the address after too many failed logins</source>
        <translation>失敗したサインインが多すぎるため、NetEaseがアドレスをロックしています</translation>
    </message>
</context>
<context>
    <name>netease-163-126/login-failed</name>
    <message>
        <source>NetEase refused the login: it wants the authorization code, not the password</source>
        <translation>NetEaseがサインインを拒否しました：パスワードではなく認証コードが必要です</translation>
    </message>
</context>
<context>
    <name>netease-163-126/mailbox-suspended</name>
    <message>
        <source>The mailbox is suspended (NetEase and other Coremail servers)</source>
        <translation>メールボックスが停止されています（NetEaseなどのCoremailサーバー）</translation>
    </message>
</context>
<context>
    <name>netease-163-126/no-permission</name>
    <message>
        <source>NetEase does not let this account send from a mail program</source>
        <translation>NetEaseが、このアカウントにメールソフトからの送信を許可していません</translation>
    </message>
</context>
<context>
    <name>netease-163-126/no-relay</name>
    <message>
        <source>NetEase&apos;s server does not pass mail on to other systems (RP:FRL)</source>
        <translation>NetEaseのサーバーがほかのシステムへメールを中継しません（RP:FRL）</translation>
    </message>
</context>
<context>
    <name>netease-163-126/protocol</name>
    <message>
        <source>The sending program breaks rules of SMTP (NetEase, MI:CEL, MI:CCL, MI:NHD)</source>
        <translation>送信プログラムがSMTPの規則に違反しています（NetEase、MI:CEL、MI:CCL、MI:NHD）</translation>
    </message>
</context>
<context>
    <name>netease-163-126/public-blocklist</name>
    <message>
        <source>NetEase found the sending IP address on public blocklists (DT:RBL)</source>
        <translation>NetEaseが送信元IPアドレスを公開ブロックリストで見つけました（DT:RBL）</translation>
    </message>
</context>
<context>
    <name>netease-163-126/sender-barred</name>
    <message>
        <source>The sender is on a block list there (NetEase and other Coremail servers)</source>
        <translation>送信者が先方のブロックリストに登録されています（NetEaseなどのCoremailサーバー）</translation>
    </message>
</context>
<context>
    <name>netease-163-126/sender-malformed</name>
    <message>
        <source>The sender address is not built correctly (NetEase, MI:IMF)</source>
        <translation>送信者アドレスの形式が正しくありません（NetEase、MI:IMF）</translation>
    </message>
</context>
<context>
    <name>netease-163-126/server-limit</name>
    <message>
        <source>NetEase limits the sending server (HL:ICC, HL:IFC, HL:ITC, MI:DMC)</source>
        <translation>NetEaseが送信側サーバーを制限しています（HL:ICC、HL:IFC、HL:ITC、MI:DMC）</translation>
    </message>
</context>
<context>
    <name>netease-163-126/spam</name>
    <message>
        <source>NetEase took the message for spam (DT:SPM)</source>
        <translation>NetEaseがメールを迷惑メールと判定しました（DT:SPM）</translation>
    </message>
</context>
<context>
    <name>netease-163-126/spf</name>
    <message>
        <source>The sender domain&apos;s SPF record does not allow the sending server (NetEase, MI:SPF)</source>
        <translation>送信者ドメインのSPFレコードが送信側サーバーを許可していません（NetEase、MI:SPF）</translation>
    </message>
</context>
<context>
    <name>netease-163-126/too-many-recipients</name>
    <message>
        <source>Too many recipients for NetEase (RP:DRC, RP:RCL)</source>
        <translation>受信者がNetEaseの上限を超えています（RP:DRC、RP:RCL）</translation>
    </message>
</context>
<context>
    <name>network/certificate-expired</name>
    <message>
        <source>The certificate of the receiver&apos;s mail server has expired</source>
        <translation>受信側のメールサーバーの証明書の有効期限が切れています</translation>
    </message>
</context>
<context>
    <name>network/certificate-not-verified</name>
    <message>
        <source>The certificate of the receiver&apos;s mail server could not be verified</source>
        <translation>受信側のメールサーバーの証明書を検証できませんでした</translation>
    </message>
</context>
<context>
    <name>network/certificate-self-signed</name>
    <message>
        <source>The receiver&apos;s mail server shows a self-made certificate</source>
        <translation>受信側のメールサーバーが自己署名の証明書を提示しています</translation>
    </message>
</context>
<context>
    <name>network/certificate-wrong-name</name>
    <message>
        <source>The certificate of the receiver&apos;s mail server is for another name</source>
        <translation>受信側のメールサーバーの証明書が別の名前のものです</translation>
    </message>
</context>
<context>
    <name>network/connection-cut</name>
    <message>
        <source>The connection broke off in the middle of the conversation</source>
        <translation>やり取りの途中で接続が切れました</translation>
    </message>
</context>
<context>
    <name>network/connection-refused</name>
    <message>
        <source>The receiver&apos;s computer answers, but no mail server runs on it</source>
        <translation>受信側のコンピューターは応答しますが、メールサーバーが動作していません</translation>
    </message>
</context>
<context>
    <name>network/connection-timed-out</name>
    <message>
        <source>The receiver&apos;s mail server did not answer</source>
        <translation>受信側のメールサーバーが応答しませんでした</translation>
    </message>
</context>
<context>
    <name>network/dane-required</name>
    <message>
        <source>The sender demands DANE, and the receiver has no usable DANE record</source>
        <translation>送信側はDANEを必須としていますが、受信側に使用できるDANEレコードがありません</translation>
    </message>
</context>
<context>
    <name>network/dns-timeout</name>
    <message>
        <source>The DNS lookup for the recipient&apos;s domain got no answer in time</source>
        <translation>受信者のドメインのDNS照会に、時間内に応答がありませんでした</translation>
    </message>
</context>
<context>
    <name>network/dnssec-invalid</name>
    <message>
        <source>The DNSSEC signatures of the recipient&apos;s domain do not check out</source>
        <translation>受信者のドメインのDNSSEC署名を検証できません</translation>
    </message>
</context>
<context>
    <name>network/domain-does-not-exist</name>
    <message>
        <source>The recipient&apos;s domain or its mail server does not exist in DNS</source>
        <translation>受信者のドメインまたはそのメールサーバーがDNSに存在しません</translation>
    </message>
</context>
<context>
    <name>network/encryption-needed</name>
    <message>
        <source>The receiver takes mail only by an encrypted connection</source>
        <translation>受信側は暗号化接続のメールだけを受け取ります</translation>
    </message>
</context>
<context>
    <name>network/host-takes-no-mail</name>
    <message>
        <source>The server that was asked takes no mail at all (521)</source>
        <translation>接続先のサーバーはメールを一切受け取りません（521）</translation>
    </message>
</context>
<context>
    <name>network/name-server-fails</name>
    <message>
        <source>The name servers of the recipient&apos;s domain report a failure (SERVFAIL)</source>
        <translation>受信者のドメインのネームサーバーが失敗を返しています（SERVFAIL）</translation>
    </message>
</context>
<context>
    <name>network/network-unreachable</name>
    <message>
        <source>The sending server has no way into the receiver&apos;s network, mostly by IPv6</source>
        <translation>送信側サーバーから受信側ネットワークへの経路がありません（主にIPv6）</translation>
    </message>
</context>
<context>
    <name>network/no-common-cipher</name>
    <message>
        <source>The two servers know no encryption method in common</source>
        <translation>2台のサーバーに共通の暗号化方式がありません</translation>
    </message>
</context>
<context>
    <name>network/no-route</name>
    <message>
        <source>There is no network route to the receiver&apos;s mail server</source>
        <translation>受信側のメールサーバーへのネットワーク経路がありません</translation>
    </message>
</context>
<context>
    <name>network/old-tls-version</name>
    <message>
        <source>One of the two servers knows only old versions of TLS</source>
        <translation>2台のサーバーの一方が、古いバージョンのTLSにしか対応していません</translation>
    </message>
</context>
<context>
    <name>network/starttls-not-offered</name>
    <message>
        <source>Encryption was required, but the receiver&apos;s server offers none</source>
        <translation>暗号化が必須でしたが、受信側のサーバーが対応していません</translation>
    </message>
</context>
<context>
    <name>network/sts-policy-invalid</name>
    <message>
        <source>The MTA-STS policy of the recipient&apos;s domain has an error</source>
        <translation>受信者のドメインのMTA-STSポリシーに誤りがあります</translation>
    </message>
</context>
<context>
    <name>network/sts-webpki-invalid</name>
    <message>
        <source>The web server with the recipient&apos;s MTA-STS policy has a certificate problem</source>
        <translation>受信者のMTA-STSポリシーを置くWebサーバーの証明書に問題があります</translation>
    </message>
</context>
<context>
    <name>network/tls-connection-cut</name>
    <message>
        <source>The connection broke off while encryption was being set up</source>
        <translation>暗号化の設定中に接続が切れました</translation>
    </message>
</context>
<context>
    <name>network/tls-handshake-failed</name>
    <message>
        <source>The two servers could not agree on an encrypted connection</source>
        <translation>2台のサーバーの間で暗号化接続の合意ができませんでした</translation>
    </message>
</context>
<context>
    <name>network/tlsa-invalid</name>
    <message>
        <source>The receiver&apos;s DANE record does not fit the certificate in use</source>
        <translation>受信側のDANEレコードが使用中の証明書に合いません</translation>
    </message>
</context>
<context>
    <name>opendkim/key-retrieval</name>
    <message>
        <source>The DKIM key of the sender&apos;s domain could not be fetched from DNS</source>
        <translation>送信者ドメインのDKIMキーをDNSから取得できませんでした</translation>
    </message>
</context>
<context>
    <name>opendkim/no-signature</name>
    <message>
        <source>The receiver takes only mail with a DKIM signature, and there is none</source>
        <translation>受信側はDKIM署名のあるメールだけを受け取りますが、署名がありません</translation>
    </message>
</context>
<context>
    <name>opendkim/signature-not-valid</name>
    <message>
        <source>The DKIM signature of the message does not verify</source>
        <translation>メールのDKIM署名の検証に失敗しています</translation>
    </message>
</context>
<context>
    <name>opendkim/signing-error</name>
    <message>
        <source>Your own mail server could not sign the message with DKIM</source>
        <translation>自社のメールサーバーがメールにDKIMで署名できませんでした</translation>
    </message>
</context>
<context>
    <name>opendmarc/rejected</name>
    <message>
        <source>The DMARC policy of the sender&apos;s domain refused this message</source>
        <translation>送信者ドメインのDMARCポリシーによりこのメールが拒否されました</translation>
    </message>
</context>
<context>
    <name>opensmtpd/address-family</name>
    <message>
        <source>Sender and receiver have no IP version in common (OpenSMTPD)</source>
        <translation>送信側と受信側に共通のIPバージョンがありません（OpenSMTPD）</translation>
    </message>
</context>
<context>
    <name>opensmtpd/alias-expansion</name>
    <message>
        <source>The alias or forward behind this address is broken</source>
        <translation>このアドレスのエイリアスまたは転送が壊れています</translation>
    </message>
</context>
<context>
    <name>opensmtpd/all-refuse</name>
    <message>
        <source>All mail servers of the recipient refuse the session (OpenSMTPD)</source>
        <translation>受信者のすべてのメールサーバーがセッションを拒否しています（OpenSMTPD）</translation>
    </message>
</context>
<context>
    <name>opensmtpd/connection-lost</name>
    <message>
        <source>The connection to the recipient&apos;s server broke off</source>
        <translation>受信者のサーバーとの接続が切れました</translation>
    </message>
</context>
<context>
    <name>opensmtpd/domain-not-found</name>
    <message>
        <source>The recipient&apos;s domain has no mail server (OpenSMTPD)</source>
        <translation>受信者のドメインにメールサーバーがありません（OpenSMTPD）</translation>
    </message>
</context>
<context>
    <name>opensmtpd/envelope-expired</name>
    <message>
        <source>The sending server gave up after days of trying (OpenSMTPD)</source>
        <translation>送信側サーバーが数日間試行した後に断念しました（OpenSMTPD）</translation>
    </message>
</context>
<context>
    <name>opensmtpd/invalid-recipient</name>
    <message>
        <source>The server does not take mail for this address</source>
        <translation>サーバーがこのアドレス宛てのメールを受け取りません</translation>
    </message>
</context>
<context>
    <name>opensmtpd/line-too-long</name>
    <message>
        <source>A line of the message or command is too long</source>
        <translation>メールまたはコマンドの行が長すぎます</translation>
    </message>
</context>
<context>
    <name>opensmtpd/login-required</name>
    <message>
        <source>Your outgoing mail server wants a login</source>
        <translation>お使いの送信サーバーがサインインを求めています</translation>
    </message>
</context>
<context>
    <name>opensmtpd/loop</name>
    <message>
        <source>The message went round in circles</source>
        <translation>メールが循環しました</translation>
    </message>
</context>
<context>
    <name>opensmtpd/message-too-big</name>
    <message>
        <source>The message is larger than the receiving server accepts (OpenSMTPD)</source>
        <translation>メールが受信側サーバーの上限サイズを超えています（OpenSMTPD）</translation>
    </message>
</context>
<context>
    <name>opensmtpd/mx-lookup</name>
    <message>
        <source>DNS gives no answer for the recipient&apos;s domain (OpenSMTPD)</source>
        <translation>受信者のドメインについてDNSの応答がありません（OpenSMTPD）</translation>
    </message>
</context>
<context>
    <name>opensmtpd/no-credentials</name>
    <message>
        <source>The sending server has no password for its relay (OpenSMTPD)</source>
        <translation>送信側サーバーに、中継先のパスワードがありません（OpenSMTPD）</translation>
    </message>
</context>
<context>
    <name>opensmtpd/no-route</name>
    <message>
        <source>None of the recipient&apos;s mail servers can be reached (OpenSMTPD)</source>
        <translation>受信者のメールサーバーのどれにも接続できません（OpenSMTPD）</translation>
    </message>
</context>
<context>
    <name>opensmtpd/not-compliant</name>
    <message>
        <source>The header of the message breaks the mail standard</source>
        <translation>メールのヘッダーがメールの標準に違反しています</translation>
    </message>
</context>
<context>
    <name>opensmtpd/recipient-syntax</name>
    <message>
        <source>The recipient address is malformed</source>
        <translation>受信者アドレスの形式が正しくありません</translation>
    </message>
</context>
<context>
    <name>opensmtpd/sender-syntax</name>
    <message>
        <source>The sender address is malformed</source>
        <translation>送信者アドレスの形式が正しくありません</translation>
    </message>
</context>
<context>
    <name>opensmtpd/temporary-failure</name>
    <message>
        <source>The receiving server has a temporary fault and does not say which</source>
        <translation>受信側サーバーに一時的な障害がありますが、内容は示されていません</translation>
    </message>
</context>
<context>
    <name>opensmtpd/too-many-messages</name>
    <message>
        <source>Too many messages in one session</source>
        <translation>1回のセッションでのメールが多すぎます</translation>
    </message>
</context>
<context>
    <name>optimum/resources-restricted</name>
    <message>
        <source>The receiver holds the sending server back (resources restricted)</source>
        <translation>受信側が送信側サーバーを保留しています（resources restricted）</translation>
    </message>
</context>
<context>
    <name>oracle-messaging/host-not-found</name>
    <message>
        <source>The recipient&apos;s domain does not exist or is misspelt (Oracle Messaging Server)</source>
        <translation>受信者のドメインが存在しないか、つづりが誤っています（Oracle Messaging Server）</translation>
    </message>
</context>
<context>
    <name>oracle-messaging/recipient-gone</name>
    <message>
        <source>The mailbox no longer exists on this server (Oracle Messaging Server)</source>
        <translation>メールボックスはこのサーバーにもう存在しません（Oracle Messaging Server）</translation>
    </message>
</context>
<context>
    <name>oracle-messaging/user-disabled</name>
    <message>
        <source>The mailbox is switched off (Oracle Messaging Server)</source>
        <translation>メールボックスが無効になっています（Oracle Messaging Server）</translation>
    </message>
</context>
<context>
    <name>orange-wanadoo/busy</name>
    <message>
        <source>Orange cannot take the message at the moment (505)</source>
        <translation>Orangeが現在メールを受け取れません（505）</translation>
    </message>
</context>
<context>
    <name>orange-wanadoo/dmarc-dkim</name>
    <message>
        <source>DMARC failed, or the message has no DKIM signature (Orange)</source>
        <translation>DMARCが不合格か、メールにDKIM署名がありません（Orange）</translation>
    </message>
</context>
<context>
    <name>orange-wanadoo/domain-listed</name>
    <message>
        <source>Orange has put the sender&apos;s domain on its block list</source>
        <translation>Orangeが送信者のドメインをブロックリストに登録しています</translation>
    </message>
</context>
<context>
    <name>orange-wanadoo/ip-blocked</name>
    <message>
        <source>Orange blocks the sending IP address for a while (103, 999)</source>
        <translation>Orangeが送信元IPアドレスを一時的にブロックしています（103、999）</translation>
    </message>
</context>
<context>
    <name>orange-wanadoo/listed-in-link</name>
    <message>
        <source>Orange refuses the sending IP address because of the blocklist in the link (102)</source>
        <translation>リンク先のブロックリストを理由に、Orangeが送信元IPアドレスを拒否しています（102）</translation>
    </message>
</context>
<context>
    <name>orange-wanadoo/login-failed</name>
    <message>
        <source>Orange refused the login of the mail program (305)</source>
        <translation>Orangeがメールソフトのサインインを拒否しました（305）</translation>
    </message>
</context>
<context>
    <name>orange-wanadoo/mailbox-full</name>
    <message>
        <source>The Orange mailbox is full (417)</source>
        <translation>Orangeのメールボックスがいっぱいです（417）</translation>
    </message>
</context>
<context>
    <name>orange-wanadoo/reverse-dns-helo</name>
    <message>
        <source>Orange found no matching reverse DNS or greeting name (107, 201)</source>
        <translation>Orangeが一致する逆引きDNSまたは名乗った名前を見つけられませんでした（107、201）</translation>
    </message>
</context>
<context>
    <name>orange-wanadoo/sender-refused</name>
    <message>
        <source>Orange refuses the sender address (403, 405, 415)</source>
        <translation>Orangeが送信者アドレスを拒否しています（403、405、415）</translation>
    </message>
</context>
<context>
    <name>orange-wanadoo/spam</name>
    <message>
        <source>Orange&apos;s filter took the message for spam (506, 513)</source>
        <translation>Orangeのフィルターがメールを迷惑メールと判定しました（506、513）</translation>
    </message>
</context>
<context>
    <name>orange-wanadoo/spf</name>
    <message>
        <source>The sender domain&apos;s SPF record does not allow the sending server (Orange)</source>
        <translation>送信者ドメインのSPFレコードが送信側サーバーを許可していません（Orange）</translation>
    </message>
</context>
<context>
    <name>orange-wanadoo/too-many-connections</name>
    <message>
        <source>Orange limits the connections or volume of the sending server (104, 105, 108)</source>
        <translation>Orangeが送信側サーバーの接続または送信量を制限しています（104、105、108）</translation>
    </message>
</context>
<context>
    <name>orange-wanadoo/user-unknown</name>
    <message>
        <source>At least one recipient does not exist at Orange (416, 418)</source>
        <translation>Orangeに存在しない受信者が少なくとも1人います（416、418）</translation>
    </message>
</context>
<context>
    <name>outlook-com/account-quota</name>
    <message>
        <source>Your Outlook.com account has used up its sending quota</source>
        <translation>Outlook.comアカウントが送信数の上限に達しました</translation>
    </message>
</context>
<context>
    <name>outlook-com/account-suspended</name>
    <message>
        <source>Microsoft has suspended sending from your Outlook.com account</source>
        <translation>MicrosoftがOutlook.comアカウントの送信を停止しました</translation>
    </message>
</context>
<context>
    <name>outlook-com/address-probing</name>
    <message>
        <source>Outlook.com blocks the IP address because it tried out addresses</source>
        <translation>アドレスを手当たり次第に試したため、Outlook.comがIPアドレスをブロックしています</translation>
    </message>
</context>
<context>
    <name>outlook-com/authentication-level</name>
    <message>
        <source>Outlook.com requires SPF, DKIM and DMARC from this domain, and one failed</source>
        <translation>Outlook.comはこのドメインにSPF、DKIM、DMARCを必須としていますが、1つが不合格です</translation>
    </message>
</context>
<context>
    <name>outlook-com/block-list</name>
    <message>
        <source>Outlook.com and Hotmail block the network of the sending IP address</source>
        <translation>Outlook.comとHotmailが送信元IPアドレスのネットワークをブロックしています</translation>
    </message>
</context>
<context>
    <name>outlook-com/complaints</name>
    <message>
        <source>Outlook.com users reported mail from this IP address as junk</source>
        <translation>Outlook.comのユーザーが、この送信元IPアドレスからのメールを迷惑メールとして報告しました</translation>
    </message>
</context>
<context>
    <name>outlook-com/compromised-ip</name>
    <message>
        <source>Outlook.com believes that the sending machine is infected or hacked</source>
        <translation>Outlook.comは、送信元の機器が感染しているか乗っ取られていると見なしています</translation>
    </message>
</context>
<context>
    <name>outlook-com/connections</name>
    <message>
        <source>Too many connections at once from this server to Outlook.com</source>
        <translation>このサーバーからOutlook.comへの同時接続が多すぎます</translation>
    </message>
</context>
<context>
    <name>outlook-com/dynamic-ip</name>
    <message>
        <source>Outlook.com takes no mail directly from home or dynamic connections</source>
        <translation>Outlook.comは家庭用回線や動的IP回線から直接送られるメールを受け取りません</translation>
    </message>
</context>
<context>
    <name>outlook-com/helo-on-spamhaus</name>
    <message>
        <source>The name that the sending server greets with is on a Spamhaus list</source>
        <translation>送信側サーバーの名乗った名前がSpamhausのリストに登録されています</translation>
    </message>
</context>
<context>
    <name>outlook-com/ip-rate-limited</name>
    <message>
        <source>Outlook.com slows down the sending IP address because of its reputation</source>
        <translation>評価を理由に、Outlook.comが送信元IPアドレスを制限しています</translation>
    </message>
</context>
<context>
    <name>outlook-com/mailbox-unavailable</name>
    <message>
        <source>This Outlook.com or Hotmail address does not exist or was closed</source>
        <translation>このOutlook.comまたはHotmailのアドレスは存在しないか、閉鎖されました</translation>
    </message>
</context>
<context>
    <name>outlook-com/mailfrom-on-spamhaus</name>
    <message>
        <source>The sender&apos;s domain is on a Spamhaus list</source>
        <translation>送信者のドメインがSpamhausのリストに登録されています</translation>
    </message>
</context>
<context>
    <name>outlook-com/messages-per-connection</name>
    <message>
        <source>Too many messages to Outlook.com in one connection</source>
        <translation>1回の接続でOutlook.comに送られたメールが多すぎます</translation>
    </message>
</context>
<context>
    <name>outlook-com/modern-login-needed</name>
    <message>
        <source>Outlook.com no longer takes a password from mail programs</source>
        <translation>Outlook.comはメールソフトからのパスワードを受け付けなくなりました</translation>
    </message>
</context>
<context>
    <name>outlook-com/open-relay</name>
    <message>
        <source>Outlook.com takes the sending server for an open relay or open proxy</source>
        <translation>Outlook.comが送信側サーバーをオープンリレーまたはオープンプロキシと見なしています</translation>
    </message>
</context>
<context>
    <name>outlook-com/policy-block</name>
    <message>
        <source>Outlook.com refuses the message for its content or its sender&apos;s reputation</source>
        <translation>内容または送信者の評価を理由に、Outlook.comがメールを拒否しています</translation>
    </message>
</context>
<context>
    <name>outlook-com/sender-id</name>
    <message>
        <source>The sender&apos;s domain says that no server may send mail for it</source>
        <translation>送信者のドメインは、どのサーバーからのメール送信も認めないと宣言しています</translation>
    </message>
</context>
<context>
    <name>outlook-com/sending-rate</name>
    <message>
        <source>Outlook.com limits how much this server may send for now</source>
        <translation>Outlook.comが現在このサーバーの送信量を制限しています</translation>
    </message>
</context>
<context>
    <name>outlook-com/transaction-failed</name>
    <message>
        <source>Outlook.com refused the message without giving a reason</source>
        <translation>Outlook.comが理由を示さずにメールを拒否しました</translation>
    </message>
</context>
<context>
    <name>outlook-com/verify-account</name>
    <message>
        <source>Outlook.com wants you to confirm your account before it sends more</source>
        <translation>Outlook.comが、送信を続ける前にアカウントの確認を求めています</translation>
    </message>
</context>
<context>
    <name>policyd-spf/permanent-error</name>
    <message>
        <source>The SPF record of the sender&apos;s domain has an error</source>
        <translation>送信者ドメインのSPFレコードに誤りがあります</translation>
    </message>
</context>
<context>
    <name>policyd-spf/softfail</name>
    <message>
        <source>SPF says &apos;probably not allowed&apos;, and this receiver refuses that</source>
        <translation>SPFが「おそらく不許可」を示しており、この受信側はそれを拒否しています</translation>
    </message>
</context>
<context>
    <name>policyd-spf/spf-fail</name>
    <message>
        <source>SPF does not allow the sending server</source>
        <translation>SPFが送信側サーバーを許可していません</translation>
    </message>
</context>
<context>
    <name>policyd-spf/temporary-error</name>
    <message>
        <source>The SPF record of the sender could not be read for now</source>
        <translation>送信者のSPFレコードを一時的に読み取れませんでした</translation>
    </message>
</context>
<context>
    <name>policyd/abuse</name>
    <message>
        <source>A rule against abuse at the receiver refuses this sender</source>
        <translation>受信側の不正使用対策ルールがこの送信者を拒否しています</translation>
    </message>
</context>
<context>
    <name>postal/attempts-used-up</name>
    <message>
        <source>The sending service gave up after its last attempt (Postal)</source>
        <translation>送信サービスが最後の試行の後に断念しました（Postal）</translation>
    </message>
</context>
<context>
    <name>postal/from-not-verified</name>
    <message>
        <source>The From domain is not verified for this sending server (Postal)</source>
        <translation>Fromドメインがこの送信側サーバーで検証されていません（Postal）</translation>
    </message>
</context>
<context>
    <name>postal/message-too-big</name>
    <message>
        <source>The message is larger than the Postal server accepts</source>
        <translation>メールがPostalサーバーの上限サイズを超えています</translation>
    </message>
</context>
<context>
    <name>postal/no-servers</name>
    <message>
        <source>None of the recipient&apos;s mail servers could be used (Postal)</source>
        <translation>受信者のメールサーバーのどれも使用できませんでした（Postal）</translation>
    </message>
</context>
<context>
    <name>postal/route-rejects</name>
    <message>
        <source>This address takes no mail on purpose (Postal route)</source>
        <translation>このアドレスは意図的にメールを受け取りません（Postalのルート）</translation>
    </message>
</context>
<context>
    <name>postal/send-limit</name>
    <message>
        <source>The sending service holds the message: its hourly limit is reached (Postal)</source>
        <translation>送信サービスがメールを保留しています：1時間の上限に達しました（Postal）</translation>
    </message>
</context>
<context>
    <name>postal/suppressed</name>
    <message>
        <source>The address failed before, and Postal now skips it</source>
        <translation>アドレスは以前に失敗しており、Postalが送信を見合わせています</translation>
    </message>
</context>
<context>
    <name>postal/suspended</name>
    <message>
        <source>The mail server at the sending service is suspended (Postal)</source>
        <translation>送信サービスのメールサーバーが停止されています（Postal）</translation>
    </message>
</context>
<context>
    <name>postal/unknown-token</name>
    <message>
        <source>The internal address of the sending service is unknown (Postal)</source>
        <translation>送信サービスの内部アドレスが不明です（Postal）</translation>
    </message>
</context>
<context>
    <name>postal/wrong-credential</name>
    <message>
        <source>The SMTP key of the application is not accepted (Postal)</source>
        <translation>アプリケーションのSMTPキーが受け付けられません（Postal）</translation>
    </message>
</context>
<context>
    <name>postfix/access-denied-session</name>
    <message>
        <source>The connection was refused earlier, and every further command too</source>
        <translation>接続が先に拒否されており、以降のコマンドもすべて拒否されています</translation>
    </message>
</context>
<context>
    <name>postfix/address-syntax-recipient</name>
    <message>
        <source>The recipient address is not written correctly</source>
        <translation>受信者アドレスの書き方が正しくありません</translation>
    </message>
</context>
<context>
    <name>postfix/address-syntax-sender</name>
    <message>
        <source>The sender address is not written correctly</source>
        <translation>送信者アドレスの書き方が正しくありません</translation>
    </message>
</context>
<context>
    <name>postfix/administratively-expired</name>
    <message>
        <source>An administrator ended the waiting of this message</source>
        <translation>管理者がこのメールの待機を終了しました</translation>
    </message>
</context>
<context>
    <name>postfix/alias-loop</name>
    <message>
        <source>Aliases on the receiving server point at each other</source>
        <translation>受信側サーバーのエイリアスが互いを指しています</translation>
    </message>
</context>
<context>
    <name>postfix/auth-failed</name>
    <message>
        <source>The server refused the user name or the password</source>
        <translation>サーバーがユーザー名またはパスワードを拒否しました</translation>
    </message>
</context>
<context>
    <name>postfix/auth-not-enabled</name>
    <message>
        <source>The server takes no login on this port or before encryption</source>
        <translation>サーバーがこのポート、または暗号化の前のサインインを受け付けません</translation>
    </message>
</context>
<context>
    <name>postfix/auth-temporary</name>
    <message>
        <source>The server cannot check passwords for now</source>
        <translation>サーバーが一時的にパスワードを確認できません</translation>
    </message>
</context>
<context>
    <name>postfix/bare-lf</name>
    <message>
        <source>The sending program ends lines in a way that the receiver refuses</source>
        <translation>送信プログラムの行末の形式を受信側が拒否しています</translation>
    </message>
</context>
<context>
    <name>postfix/client-access-denied</name>
    <message>
        <source>The receiver has blocked this sending server by hand</source>
        <translation>受信側がこの送信側サーバーを手動でブロックしました</translation>
    </message>
</context>
<context>
    <name>postfix/client-certificate</name>
    <message>
        <source>The server wants a client certificate that it trusts</source>
        <translation>サーバーが、信頼できるクライアント証明書を求めています</translation>
    </message>
</context>
<context>
    <name>postfix/client-rate-limit</name>
    <message>
        <source>The sending server exceeds the receiver&apos;s limit per minute</source>
        <translation>送信側サーバーが受信側の1分あたりの上限を超えています</translation>
    </message>
</context>
<context>
    <name>postfix/client-try-later</name>
    <message>
        <source>The receiver puts this sending server off for now</source>
        <translation>受信側がこの送信側サーバーを現在保留しています</translation>
    </message>
</context>
<context>
    <name>postfix/command-died</name>
    <message>
        <source>The program that takes mail for this address failed</source>
        <translation>このアドレスのメールを受け取るプログラムが失敗しました</translation>
    </message>
</context>
<context>
    <name>postfix/connect-refused</name>
    <message>
        <source>Nothing listens at the mail port of the receiving server</source>
        <translation>受信側サーバーのメール用ポートで何も動作していません</translation>
    </message>
</context>
<context>
    <name>postfix/connect-timed-out</name>
    <message>
        <source>The receiving server does not answer the connection attempt</source>
        <translation>受信側サーバーが接続要求に応答しません</translation>
    </message>
</context>
<context>
    <name>postfix/content-rejected</name>
    <message>
        <source>A pattern in the receiver&apos;s content rules matched the message</source>
        <translation>受信側の内容ルールのパターンがメールに一致しました</translation>
    </message>
</context>
<context>
    <name>postfix/conversation-timed-out</name>
    <message>
        <source>The receiving server went silent in the middle of the conversation</source>
        <translation>やり取りの途中で受信側サーバーの応答が途絶えました</translation>
    </message>
</context>
<context>
    <name>postfix/delivery-restricted</name>
    <message>
        <source>The address delivers to a command or file, and that is not allowed</source>
        <translation>アドレスの配信先がコマンドまたはファイルで、許可されていません</translation>
    </message>
</context>
<context>
    <name>postfix/dnsbl-client</name>
    <message>
        <source>The IP address of the sending server is on a blocklist</source>
        <translation>送信側サーバーのIPアドレスがブロックリストに登録されています</translation>
    </message>
</context>
<context>
    <name>postfix/dnsbl-domain</name>
    <message>
        <source>A domain name of the sender is on a blocklist</source>
        <translation>送信者のドメイン名がブロックリストに登録されています</translation>
    </message>
</context>
<context>
    <name>postfix/encryption-for-auth</name>
    <message>
        <source>The server takes the password only over an encrypted connection</source>
        <translation>サーバーは暗号化接続でのみパスワードを受け付けます</translation>
    </message>
</context>
<context>
    <name>postfix/forwarding-loop</name>
    <message>
        <source>A forwarding leads back to the same address</source>
        <translation>転送が同じアドレスに戻っています</translation>
    </message>
</context>
<context>
    <name>postfix/helo-host-not-found</name>
    <message>
        <source>The name in HELO does not exist in DNS</source>
        <translation>HELOの名前がDNSに存在しません</translation>
    </message>
</context>
<context>
    <name>postfix/helo-name</name>
    <message>
        <source>The sending server introduces itself with an incomplete or malformed name</source>
        <translation>送信側サーバーが、不完全または形式の正しくない名前を名乗っています</translation>
    </message>
</context>
<context>
    <name>postfix/host-not-found</name>
    <message>
        <source>The recipient&apos;s domain or its mail server does not exist in DNS</source>
        <translation>受信者のドメインまたはそのメールサーバーがDNSに存在しません</translation>
    </message>
</context>
<context>
    <name>postfix/hostname-mismatch</name>
    <message>
        <source>Reverse DNS of the sending IP address does not lead back to it</source>
        <translation>送信元IPアドレスの逆引きDNSが元のアドレスに戻りません</translation>
    </message>
</context>
<context>
    <name>postfix/insufficient-storage</name>
    <message>
        <source>The receiving server is running out of disk space</source>
        <translation>受信側サーバーのディスク容量が不足しています</translation>
    </message>
</context>
<context>
    <name>postfix/local-delivery-config</name>
    <message>
        <source>The receiving server has a fault in its local delivery</source>
        <translation>受信側サーバーのローカル配信で障害が発生しています</translation>
    </message>
</context>
<context>
    <name>postfix/loops-back</name>
    <message>
        <source>The MX record points to a server that does not know the domain is its own</source>
        <translation>MXレコードの指すサーバーが、そのドメインを自分のものと認識していません</translation>
    </message>
</context>
<context>
    <name>postfix/lost-connection</name>
    <message>
        <source>The receiving server closed the connection without an answer</source>
        <translation>受信側サーバーが応答せずに接続を閉じました</translation>
    </message>
</context>
<context>
    <name>postfix/mailbox-file-limit</name>
    <message>
        <source>The recipient&apos;s mailbox file has reached its size limit</source>
        <translation>受信者のメールボックスファイルがサイズの上限に達しました</translation>
    </message>
</context>
<context>
    <name>postfix/mailbox-quota</name>
    <message>
        <source>The disk quota of the recipient&apos;s mailbox is used up</source>
        <translation>受信者のメールボックスのディスク容量を使い切りました</translation>
    </message>
</context>
<context>
    <name>postfix/milter-rejected</name>
    <message>
        <source>A filter or rule of the receiver refused the message without a reason</source>
        <translation>受信側のフィルターまたはルールが、理由を示さずにメールを拒否しました</translation>
    </message>
</context>
<context>
    <name>postfix/milter-unavailable</name>
    <message>
        <source>The receiver&apos;s mail filter does not answer</source>
        <translation>受信側のメールフィルターが応答しません</translation>
    </message>
</context>
<context>
    <name>postfix/multi-recipient-bounce</name>
    <message>
        <source>A message without sender address went to several recipients</source>
        <translation>送信者アドレスのないメールが複数の受信者に送られました</translation>
    </message>
</context>
<context>
    <name>postfix/mx-backup-lookup</name>
    <message>
        <source>A backup server cannot look up the recipient&apos;s main mail server</source>
        <translation>バックアップサーバーが受信者の主メールサーバーを照会できません</translation>
    </message>
</context>
<context>
    <name>postfix/mx-malformed</name>
    <message>
        <source>The MX record of the recipient&apos;s domain is not usable</source>
        <translation>受信者のドメインのMXレコードを使用できません</translation>
    </message>
</context>
<context>
    <name>postfix/name-service-try-again</name>
    <message>
        <source>DNS gives no answer for the recipient&apos;s domain for now</source>
        <translation>受信者のドメインについて、一時的にDNSの応答がありません</translation>
    </message>
</context>
<context>
    <name>postfix/network-unreachable</name>
    <message>
        <source>The sending server has no network for this address, mostly IPv6</source>
        <translation>送信側サーバーに、このアドレスへのネットワークがありません（主にIPv6）</translation>
    </message>
</context>
<context>
    <name>postfix/no-data-record</name>
    <message>
        <source>The recipient&apos;s domain exists, but has no mail server in DNS</source>
        <translation>受信者のドメインは存在しますが、DNSにメールサーバーがありません</translation>
    </message>
</context>
<context>
    <name>postfix/no-primary-relay</name>
    <message>
        <source>A backup server finds no main server for the domain</source>
        <translation>バックアップサーバーがドメインの主サーバーを見つけられません</translation>
    </message>
</context>
<context>
    <name>postfix/no-recipients-specified</name>
    <message>
        <source>The message came without a recipient</source>
        <translation>メールが受信者なしで届きました</translation>
    </message>
</context>
<context>
    <name>postfix/no-reverse-hostname</name>
    <message>
        <source>The sending IP address has no name in reverse DNS</source>
        <translation>送信元IPアドレスに逆引きDNSの名前がありません</translation>
    </message>
</context>
<context>
    <name>postfix/no-route</name>
    <message>
        <source>There is no network path to the receiving server</source>
        <translation>受信側サーバーへのネットワーク経路がありません</translation>
    </message>
</context>
<context>
    <name>postfix/no-tlsa-records</name>
    <message>
        <source>The sender demands DANE, and the receiver has no usable TLSA record</source>
        <translation>送信側はDANEを必須としていますが、受信側に使用できるTLSAレコードがありません</translation>
    </message>
</context>
<context>
    <name>postfix/no-valid-recipients</name>
    <message>
        <source>Every recipient of this message was refused before</source>
        <translation>このメールの受信者は、それまでに全員拒否されていました</translation>
    </message>
</context>
<context>
    <name>postfix/not-accepting-connections</name>
    <message>
        <source>The receiver refuses every connection from the sending server</source>
        <translation>受信側が送信側サーバーからの接続をすべて拒否しています</translation>
    </message>
</context>
<context>
    <name>postfix/pipelining</name>
    <message>
        <source>The sending program talks before it is its turn</source>
        <translation>送信プログラムが順番を待たずに送信しています</translation>
    </message>
</context>
<context>
    <name>postfix/ports-busy</name>
    <message>
        <source>The receiving server has no free connection for now</source>
        <translation>受信側サーバーに現在空いている接続がありません</translation>
    </message>
</context>
<context>
    <name>postfix/postscreen-denylisted</name>
    <message>
        <source>The receiver has the sending IP address on its own deny list</source>
        <translation>受信側独自の拒否対象に送信元IPアドレスが登録されています</translation>
    </message>
</context>
<context>
    <name>postfix/postscreen-first-contact</name>
    <message>
        <source>The receiver sees this sending server for the first time</source>
        <translation>受信側にとって、この送信側サーバーは初めての相手です</translation>
    </message>
</context>
<context>
    <name>postfix/postscreen-protocol-error</name>
    <message>
        <source>The sending program did not wait for the greeting</source>
        <translation>送信プログラムが挨拶を待ちませんでした</translation>
    </message>
</context>
<context>
    <name>postfix/queue-file-write-error</name>
    <message>
        <source>The receiving server could not store the message</source>
        <translation>受信側サーバーがメールを保存できませんでした</translation>
    </message>
</context>
<context>
    <name>postfix/recipient-access-denied</name>
    <message>
        <source>A rule of the receiver closes this recipient address</source>
        <translation>受信側のルールがこの受信者アドレスを閉じています</translation>
    </message>
</context>
<context>
    <name>postfix/recipient-domain-not-found</name>
    <message>
        <source>The recipient&apos;s domain was not found in DNS</source>
        <translation>受信者のドメインがDNSで見つかりませんでした</translation>
    </message>
</context>
<context>
    <name>postfix/recipient-not-fqdn</name>
    <message>
        <source>The recipient address has no complete domain</source>
        <translation>受信者アドレスのドメインが不完全です</translation>
    </message>
</context>
<context>
    <name>postfix/recipient-nullmx</name>
    <message>
        <source>The recipient&apos;s domain takes no mail at all</source>
        <translation>受信者のドメインはメールを一切受け取りません</translation>
    </message>
</context>
<context>
    <name>postfix/recipient-undeliverable</name>
    <message>
        <source>The server behind the gateway refused the recipient</source>
        <translation>ゲートウェイの背後のサーバーが受信者を拒否しました</translation>
    </message>
</context>
<context>
    <name>postfix/recipient-unverified</name>
    <message>
        <source>The gateway cannot reach the mailbox server to check the recipient</source>
        <translation>ゲートウェイが受信者の確認のためにメールボックスサーバーに接続できません</translation>
    </message>
</context>
<context>
    <name>postfix/recipient-verification-in-progress</name>
    <message>
        <source>The gateway is still asking whether the recipient exists</source>
        <translation>ゲートウェイが受信者の存在をまだ確認中です</translation>
    </message>
</context>
<context>
    <name>postfix/refused-to-talk</name>
    <message>
        <source>The receiving server refused the connection before any mail</source>
        <translation>受信側サーバーがメールの前に接続を拒否しました</translation>
    </message>
</context>
<context>
    <name>postfix/relay-access-denied</name>
    <message>
        <source>The server does not pass on mail for this recipient</source>
        <translation>サーバーがこの受信者宛てのメールを中継しません</translation>
    </message>
</context>
<context>
    <name>postfix/requiretls</name>
    <message>
        <source>The message demands protection on every hop, and the next server cannot promise it</source>
        <translation>メールが全経路での保護を求めていますが、次のサーバーがそれを保証できません</translation>
    </message>
</context>
<context>
    <name>postfix/sasl-relay-failed</name>
    <message>
        <source>Your mail server could not log in to its relay</source>
        <translation>自社のメールサーバーが中継先にサインインできませんでした</translation>
    </message>
</context>
<context>
    <name>postfix/sender-access-denied</name>
    <message>
        <source>The receiver has blocked this sender address or its domain</source>
        <translation>受信側がこの送信者アドレスまたはそのドメインをブロックしています</translation>
    </message>
</context>
<context>
    <name>postfix/sender-dns-malformed</name>
    <message>
        <source>The MX record of the sender&apos;s domain is not usable</source>
        <translation>送信者ドメインのMXレコードを使用できません</translation>
    </message>
</context>
<context>
    <name>postfix/sender-domain-not-found</name>
    <message>
        <source>The domain of the sender address was not found in DNS</source>
        <translation>送信者アドレスのドメインがDNSで見つかりませんでした</translation>
    </message>
</context>
<context>
    <name>postfix/sender-not-fqdn</name>
    <message>
        <source>The sender address has no complete domain</source>
        <translation>送信者アドレスのドメインが不完全です</translation>
    </message>
</context>
<context>
    <name>postfix/sender-not-logged-in</name>
    <message>
        <source>This sender address needs a login</source>
        <translation>この送信者アドレスにはサインインが必要です</translation>
    </message>
</context>
<context>
    <name>postfix/sender-not-owned</name>
    <message>
        <source>The login may not send with this sender address</source>
        <translation>サインインしたアカウントはこの送信者アドレスで送信できません</translation>
    </message>
</context>
<context>
    <name>postfix/sender-nullmx</name>
    <message>
        <source>The sender&apos;s domain says that it takes no mail</source>
        <translation>送信者のドメインが、メールを受け取らないと宣言しています</translation>
    </message>
</context>
<context>
    <name>postfix/sender-undeliverable</name>
    <message>
        <source>The receiver could not confirm that the sender address exists</source>
        <translation>受信側が送信者アドレスの存在を確認できませんでした</translation>
    </message>
</context>
<context>
    <name>postfix/sender-unknown</name>
    <message>
        <source>The sender address belongs to the receiving server, but does not exist there</source>
        <translation>送信者アドレスは受信側サーバーのものですが、そこに存在しません</translation>
    </message>
</context>
<context>
    <name>postfix/server-configuration</name>
    <message>
        <source>The receiving server is set up wrongly or one of its helpers does not run</source>
        <translation>受信側サーバーの設定に誤りがあるか、補助プログラムが動作していません</translation>
    </message>
</context>
<context>
    <name>postfix/server-not-verified</name>
    <message>
        <source>The certificate of the receiving server could not be verified</source>
        <translation>受信側サーバーの証明書を検証できませんでした</translation>
    </message>
</context>
<context>
    <name>postfix/server-unavailable</name>
    <message>
        <source>None of the recipient&apos;s mail servers took the message</source>
        <translation>受信者のメールサーバーのどれもメールを受け取りませんでした</translation>
    </message>
</context>
<context>
    <name>postfix/service-unavailable</name>
    <message>
        <source>The receiver asks to try again, without a reason</source>
        <translation>受信側が理由を示さずに再試行を求めています</translation>
    </message>
</context>
<context>
    <name>postfix/size-file-system</name>
    <message>
        <source>The disk or file limit of the receiving server is smaller than the message</source>
        <translation>受信側サーバーのディスクまたはファイルの上限よりメールが大きくなっています</translation>
    </message>
</context>
<context>
    <name>postfix/size-limit</name>
    <message>
        <source>The message is larger than the receiving server allows</source>
        <translation>メールが受信側サーバーの上限サイズを超えています</translation>
    </message>
</context>
<context>
    <name>postfix/size-limit-of-server</name>
    <message>
        <source>The next server announced a size limit, and the message is larger</source>
        <translation>次のサーバーが示したサイズの上限をメールが超えています</translation>
    </message>
</context>
<context>
    <name>postfix/smtp-command</name>
    <message>
        <source>The server did not understand a command of the sending program</source>
        <translation>サーバーが送信プログラムのコマンドを理解できませんでした</translation>
    </message>
</context>
<context>
    <name>postfix/smtputf8-not-declared</name>
    <message>
        <source>The address has letters outside ASCII, and the sending program did not announce them</source>
        <translation>アドレスにASCII以外の文字がありますが、送信プログラムがそれを宣言していません</translation>
    </message>
</context>
<context>
    <name>postfix/smtputf8-unsupported</name>
    <message>
        <source>The recipient&apos;s server takes no addresses or headers with letters outside ASCII</source>
        <translation>受信者のサーバーが、ASCII以外の文字を含むアドレスまたはヘッダーを受け付けません</translation>
    </message>
</context>
<context>
    <name>postfix/starttls-first</name>
    <message>
        <source>The server wants an encrypted connection first</source>
        <translation>サーバーが先に暗号化接続を求めています</translation>
    </message>
</context>
<context>
    <name>postfix/temporary-lookup-failure</name>
    <message>
        <source>The receiving server cannot read one of its own tables</source>
        <translation>受信側サーバーが自身のテーブルの1つを読み取れません</translation>
    </message>
</context>
<context>
    <name>postfix/timeout-exceeded</name>
    <message>
        <source>The receiver waited too long for the sending server</source>
        <translation>受信側が送信側サーバーを待ちきれず打ち切りました</translation>
    </message>
</context>
<context>
    <name>postfix/tls-engine</name>
    <message>
        <source>Encryption on the sending server does not work</source>
        <translation>送信側サーバーの暗号化が機能していません</translation>
    </message>
</context>
<context>
    <name>postfix/tls-handshake</name>
    <message>
        <source>The two servers could not agree on encryption</source>
        <translation>2台のサーバーの間で暗号化の合意ができませんでした</translation>
    </message>
</context>
<context>
    <name>postfix/tls-local-problem</name>
    <message>
        <source>The receiving server cannot start encryption because of its own fault</source>
        <translation>受信側サーバーが自身の障害により暗号化を開始できません</translation>
    </message>
</context>
<context>
    <name>postfix/tls-not-offered</name>
    <message>
        <source>Encryption is required, and the receiving server does not offer it</source>
        <translation>暗号化が必須ですが、受信側サーバーが対応していません</translation>
    </message>
</context>
<context>
    <name>postfix/tlsa-lookup</name>
    <message>
        <source>The DANE record of the receiving server could not be looked up</source>
        <translation>受信側サーバーのDANEレコードを照会できませんでした</translation>
    </message>
</context>
<context>
    <name>postfix/too-many-connections</name>
    <message>
        <source>Too many connections at once from the sending server</source>
        <translation>送信側サーバーからの同時接続が多すぎます</translation>
    </message>
</context>
<context>
    <name>postfix/too-many-errors</name>
    <message>
        <source>The receiver hung up after too many errors in one connection</source>
        <translation>1回の接続でのエラーが多すぎるため、受信側が接続を切りました</translation>
    </message>
</context>
<context>
    <name>postfix/too-many-hops</name>
    <message>
        <source>The message goes round in circles</source>
        <translation>メールが循環しています</translation>
    </message>
</context>
<context>
    <name>postfix/too-many-recipients</name>
    <message>
        <source>The message names more recipients than the receiver takes at once</source>
        <translation>メールの受信者が、受信側の一度に受け付ける数を超えています</translation>
    </message>
</context>
<context>
    <name>postfix/transport-unavailable</name>
    <message>
        <source>A delivery service of the mail server does not run</source>
        <translation>メールサーバーの配信サービスが動作していません</translation>
    </message>
</context>
<context>
    <name>postfix/user-unknown</name>
    <message>
        <source>The receiving server knows no such mailbox</source>
        <translation>受信側サーバーにそのメールボックスはありません</translation>
    </message>
</context>
<context>
    <name>postfix/user-unknown-relay-table</name>
    <message>
        <source>The mail gateway does not know the recipient</source>
        <translation>メールゲートウェイに受信者が登録されていません</translation>
    </message>
</context>
<context>
    <name>postfix/user-unknown-soft</name>
    <message>
        <source>The mailbox is unknown, but the receiver only delays the mail</source>
        <translation>メールボックスは不明ですが、受信側はメールを遅延させているだけです</translation>
    </message>
</context>
<context>
    <name>postmark/inactive-recipient</name>
    <message>
        <source>Postmark did not try: the address is marked as inactive</source>
        <translation>Postmarkが送信を試みませんでした：アドレスが無効とされています</translation>
    </message>
</context>
<context>
    <name>postmark/out-of-credits</name>
    <message>
        <source>Postmark: the account may send no more messages in this period</source>
        <translation>Postmark：アカウントはこの期間にこれ以上メールを送信できません</translation>
    </message>
</context>
<context>
    <name>postmark/pending-approval</name>
    <message>
        <source>Postmark: the new account may write only to its own domain so far</source>
        <translation>Postmark：新しいアカウントは、まだ自身のドメインにしか送信できません</translation>
    </message>
</context>
<context>
    <name>postmark/sender-signature</name>
    <message>
        <source>Postmark: the From address is not confirmed in the account</source>
        <translation>Postmark：Fromアドレスがアカウントで確認されていません</translation>
    </message>
</context>
<context>
    <name>powermta/bounce-queue</name>
    <message>
        <source>The sending service emptied its queue for this receiver (PowerMTA)</source>
        <translation>送信サービスがこの受信側宛てのキューを空にしました（PowerMTA）</translation>
    </message>
</context>
<context>
    <name>powermta/expired</name>
    <message>
        <source>The sending service gave up after its whole retry time (PowerMTA)</source>
        <translation>送信サービスが再試行期間の終了後に断念しました（PowerMTA）</translation>
    </message>
</context>
<context>
    <name>powermta/no-answer</name>
    <message>
        <source>The recipient&apos;s mail server does not answer</source>
        <translation>受信者のメールサーバーが応答しません</translation>
    </message>
</context>
<context>
    <name>powermta/no-such-domain</name>
    <message>
        <source>The recipient&apos;s domain does not exist in DNS (PowerMTA)</source>
        <translation>受信者のドメインがDNSに存在しません（PowerMTA）</translation>
    </message>
</context>
<context>
    <name>procmail/mailbox-file</name>
    <message>
        <source>The mailbox file cannot be created on the recipient&apos;s server (procmail)</source>
        <translation>受信者のサーバーでメールボックスファイルを作成できません（procmail）</translation>
    </message>
</context>
<context>
    <name>proofpoint/address-verification</name>
    <message>
        <source>Proofpoint Essentials is checking whether the address exists</source>
        <translation>Proofpoint Essentialsがアドレスの存在を確認しています</translation>
    </message>
</context>
<context>
    <name>proofpoint/deferred</name>
    <message>
        <source>Proofpoint defers the message for a while</source>
        <translation>Proofpointがメールを一時的に保留しています</translation>
    </message>
</context>
<context>
    <name>proofpoint/dmarc-policy</name>
    <message>
        <source>The sender domain&apos;s DMARC policy refused this message</source>
        <translation>送信者ドメインのDMARCポリシーにより、このメールが拒否されました</translation>
    </message>
</context>
<context>
    <name>proofpoint/ip-blocked</name>
    <message>
        <source>Proofpoint blocks the sending IP address</source>
        <translation>Proofpointが送信元IPアドレスをブロックしています</translation>
    </message>
</context>
<context>
    <name>proofpoint/ip-delayed</name>
    <message>
        <source>Proofpoint delays mail from the sending IP address</source>
        <translation>Proofpointが送信元IPアドレスからのメールを遅延させています</translation>
    </message>
</context>
<context>
    <name>proofpoint/local-policy-violation</name>
    <message>
        <source>A rule of the recipient&apos;s organisation refused the message</source>
        <translation>受信者の組織のルールによりメールが拒否されました</translation>
    </message>
</context>
<context>
    <name>proofpoint/marked-invalid</name>
    <message>
        <source>Proofpoint Essentials remembers this address as not existing</source>
        <translation>Proofpoint Essentialsがこのアドレスを存在しないものとして記憶しています</translation>
    </message>
</context>
<context>
    <name>proofpoint/relaying-denied</name>
    <message>
        <source>This Proofpoint host does not serve the recipient&apos;s domain</source>
        <translation>このProofpointホストは受信者のドメインを扱っていません</translation>
    </message>
</context>
<context>
    <name>proofpoint/spf-policy</name>
    <message>
        <source>SPF does not allow the sending server, and the recipient insists on it</source>
        <translation>SPFが送信側サーバーを許可しておらず、受信者はこれを必須としています</translation>
    </message>
</context>
<context>
    <name>proofpoint/user-unknown</name>
    <message>
        <source>The recipient&apos;s organisation does not know this address</source>
        <translation>受信者の組織にこのアドレスはありません</translation>
    </message>
</context>
<context>
    <name>proton/address-does-not-exist</name>
    <message>
        <source>Proton Mail knows no mailbox with this address</source>
        <translation>Proton Mailにこのアドレスのメールボックスはありません</translation>
    </message>
</context>
<context>
    <name>proton/spam-filter</name>
    <message>
        <source>Proton Mail&apos;s filter took the message for spam</source>
        <translation>Proton Mailのフィルターがメールを迷惑メールと判定しました</translation>
    </message>
</context>
<context>
    <name>proximus-belgacom/spam-blacklist</name>
    <message>
        <source>Proximus has the IP address on its blacklist for spam</source>
        <translation>迷惑メールを理由に、ProximusがIPアドレスをブロックリストに登録しています</translation>
    </message>
</context>
<context>
    <name>qmail/address-too-long</name>
    <message>
        <source>An address in the SMTP session is malformed or too long (qmail)</source>
        <translation>SMTPセッションのアドレスの形式が正しくないか、長すぎます（qmail）</translation>
    </message>
</context>
<context>
    <name>qmail/badmailfrom</name>
    <message>
        <source>The receiver has put this sender on its block list (qmail badmailfrom)</source>
        <translation>受信側がこの送信者をブロックリストに登録しています（qmail badmailfrom）</translation>
    </message>
</context>
<context>
    <name>qmail/bare-line-feed</name>
    <message>
        <source>The message has line ends that SMTP does not allow (qmail)</source>
        <translation>メールにSMTPで許可されていない行末があります（qmail）</translation>
    </message>
</context>
<context>
    <name>qmail/best-preference-mx</name>
    <message>
        <source>The server is named as MX but does not know the domain (qmail)</source>
        <translation>サーバーはMXに指定されていますが、そのドメインを認識していません（qmail）</translation>
    </message>
</context>
<context>
    <name>qmail/cname-lookup</name>
    <message>
        <source>A DNS lookup of the sending server failed (qmail)</source>
        <translation>送信側サーバーのDNS照会が失敗しました（qmail）</translation>
    </message>
</context>
<context>
    <name>qmail/connection-died</name>
    <message>
        <source>The connection to the recipient&apos;s server broke off (qmail)</source>
        <translation>受信者のサーバーとの接続が切れました（qmail）</translation>
    </message>
</context>
<context>
    <name>qmail/databytes</name>
    <message>
        <source>The message is larger than the receiving server accepts (qmail)</source>
        <translation>メールが受信側サーバーの上限サイズを超えています（qmail）</translation>
    </message>
</context>
<context>
    <name>qmail/delivered-to-loop</name>
    <message>
        <source>A forward leads back to the same mailbox (qmail)</source>
        <translation>転送が同じメールボックスに戻っています（qmail）</translation>
    </message>
</context>
<context>
    <name>qmail/disk-full</name>
    <message>
        <source>The receiving server cannot write to its queue (qmail)</source>
        <translation>受信側サーバーがキューに書き込めません（qmail）</translation>
    </message>
</context>
<context>
    <name>qmail/filter-refused</name>
    <message>
        <source>A filter of the receiver refused the message (qmail)</source>
        <translation>受信側のフィルターがメールを拒否しました（qmail）</translation>
    </message>
</context>
<context>
    <name>qmail/filter-temporary</name>
    <message>
        <source>A filter of the receiver postpones the message (qmail)</source>
        <translation>受信側のフィルターがメールを保留しています（qmail）</translation>
    </message>
</context>
<context>
    <name>qmail/greeting-failed</name>
    <message>
        <source>The recipient&apos;s server refused already at the greeting (qmail)</source>
        <translation>受信者のサーバーが挨拶の時点で拒否しました（qmail）</translation>
    </message>
</context>
<context>
    <name>qmail/host-not-found</name>
    <message>
        <source>The recipient&apos;s domain does not exist in DNS (qmail)</source>
        <translation>受信者のドメインがDNSに存在しません（qmail）</translation>
    </message>
</context>
<context>
    <name>qmail/host-not-found-temporary</name>
    <message>
        <source>DNS gives no answer for the recipient&apos;s domain (qmail)</source>
        <translation>受信者のドメインについてDNSの応答がありません（qmail）</translation>
    </message>
</context>
<context>
    <name>qmail/internal-error</name>
    <message>
        <source>The receiving server has an internal fault (qmail)</source>
        <translation>受信側サーバーで内部障害が発生しています（qmail）</translation>
    </message>
</context>
<context>
    <name>qmail/location-denied</name>
    <message>
        <source>The receiver blocks the network of the sending server (qmail)</source>
        <translation>受信側が送信側サーバーのネットワークをブロックしています（qmail）</translation>
    </message>
</context>
<context>
    <name>qmail/mailbox-full</name>
    <message>
        <source>The recipient&apos;s mailbox is full (qmail, vpopmail)</source>
        <translation>受信者のメールボックスがいっぱいです（qmail、vpopmail）</translation>
    </message>
</context>
<context>
    <name>qmail/maildir-missing</name>
    <message>
        <source>The recipient&apos;s mail directory is missing or closed (qmail)</source>
        <translation>受信者のメールディレクトリがないか、閉じられています（qmail）</translation>
    </message>
</context>
<context>
    <name>qmail/name-rejected</name>
    <message>
        <source>The recipient&apos;s server refused the HELO name of yours (qmail)</source>
        <translation>受信者のサーバーが、お使いのサーバーのHELO名を拒否しました（qmail）</translation>
    </message>
</context>
<context>
    <name>qmail/no-connection</name>
    <message>
        <source>The recipient&apos;s mail server cannot be reached (qmail)</source>
        <translation>受信者のメールサーバーに到達できません（qmail）</translation>
    </message>
</context>
<context>
    <name>qmail/no-mail-exchanger</name>
    <message>
        <source>The recipient&apos;s domain names no mail server that has an address (qmail)</source>
        <translation>受信者のドメインに、アドレスを持つメールサーバーの指定がありません（qmail）</translation>
    </message>
</context>
<context>
    <name>qmail/no-mailbox</name>
    <message>
        <source>The recipient address does not exist (qmail)</source>
        <translation>受信者アドレスが存在しません（qmail）</translation>
    </message>
</context>
<context>
    <name>qmail/partial-final-line</name>
    <message>
        <source>The message does not end with a line end (qmail)</source>
        <translation>メールの末尾に改行がありません（qmail）</translation>
    </message>
</context>
<context>
    <name>qmail/queue-too-long</name>
    <message>
        <source>The sending server gave up after days of trying (qmail)</source>
        <translation>送信側サーバーが数日間試行した後に断念しました（qmail）</translation>
    </message>
</context>
<context>
    <name>qmail/rcpthosts</name>
    <message>
        <source>The server takes no mail for this domain, and no login was made (qmail)</source>
        <translation>サーバーがこのドメイン宛てのメールを受け取らず、サインインもありません（qmail）</translation>
    </message>
</context>
<context>
    <name>qmail/recipient-refused</name>
    <message>
        <source>The recipient&apos;s server refused this address (qmail)</source>
        <translation>受信者のサーバーがこのアドレスを拒否しました（qmail）</translation>
    </message>
</context>
<context>
    <name>qmail/sender-domain-must-exist</name>
    <message>
        <source>The sender&apos;s domain does not exist in DNS (qmail)</source>
        <translation>送信者のドメインがDNSに存在しません（qmail）</translation>
    </message>
</context>
<context>
    <name>qmail/sender-refused</name>
    <message>
        <source>The recipient&apos;s server refused the sender address (qmail)</source>
        <translation>受信者のサーバーが送信者アドレスを拒否しました（qmail）</translation>
    </message>
</context>
<context>
    <name>qmail/session-timeout</name>
    <message>
        <source>The receiver waited too long for the sending server (qmail)</source>
        <translation>受信側が送信側サーバーを待ちきれず打ち切りました（qmail）</translation>
    </message>
</context>
<context>
    <name>qmail/too-many-hops</name>
    <message>
        <source>The message went round in circles (qmail)</source>
        <translation>メールが循環しました（qmail）</translation>
    </message>
</context>
<context>
    <name>qmail/unsafe-permissions</name>
    <message>
        <source>The recipient&apos;s home directory can be written by others (qmail)</source>
        <translation>受信者のホームディレクトリがほかの人から書き込み可能です（qmail）</translation>
    </message>
</context>
<context>
    <name>qq-tencent/authorization-code</name>
    <message>
        <source>QQ Mail wants the authorization code in place of the password</source>
        <translation>QQ Mailが、パスワードの代わりに認証コードを求めています</translation>
    </message>
</context>
<context>
    <name>qq-tencent/bad-address</name>
    <message>
        <source>QQ Mail cannot read the address</source>
        <translation>QQ Mailがアドレスを読み取れません</translation>
    </message>
</context>
<context>
    <name>qq-tencent/bounce-attack</name>
    <message>
        <source>QQ Mail refuses the server because it sends too many bounces</source>
        <translation>不達通知の送信が多すぎるため、QQ Mailがサーバーを拒否しています</translation>
    </message>
</context>
<context>
    <name>qq-tencent/content-denied</name>
    <message>
        <source>The receiver refuses the content of the message (mail content denied)</source>
        <translation>受信側がメールの内容を拒否しています（mail content denied）</translation>
    </message>
</context>
<context>
    <name>qq-tencent/dmarc</name>
    <message>
        <source>DMARC failed for the sender&apos;s domain (DMARC check failed)</source>
        <translation>送信者のドメインがDMARCに不合格です（DMARC check failed）</translation>
    </message>
</context>
<context>
    <name>qq-tencent/frequency-limited</name>
    <message>
        <source>QQ Mail limits mail from this IP address, domain or sender</source>
        <translation>QQ Mailが、このIPアドレス、ドメイン、または送信者からのメールを制限しています</translation>
    </message>
</context>
<context>
    <name>qq-tencent/from-differs-from-login</name>
    <message>
        <source>The sender address is not that of the QQ login</source>
        <translation>送信者アドレスがQQにサインインしたアドレスと異なります</translation>
    </message>
</context>
<context>
    <name>qq-tencent/from-header</name>
    <message>
        <source>QQ Mail cannot read the From line of the message</source>
        <translation>QQ MailがメールのFrom行を読み取れません</translation>
    </message>
</context>
<context>
    <name>qq-tencent/ip-refused</name>
    <message>
        <source>QQ Mail refuses the sending IP address</source>
        <translation>QQ Mailが送信元IPアドレスを拒否しています</translation>
    </message>
</context>
<context>
    <name>qq-tencent/mailbox-deactivated</name>
    <message>
        <source>The QQ mailbox is deactivated</source>
        <translation>QQのメールボックスが無効になっています</translation>
    </message>
</context>
<context>
    <name>qq-tencent/mailbox-protected</name>
    <message>
        <source>The mailbox is unavailable for now, often because too much mail arrived</source>
        <translation>メールボックスを現在使用できません：多くはメールが届きすぎたためです</translation>
    </message>
</context>
<context>
    <name>qq-tencent/recipient-refuses</name>
    <message>
        <source>The recipient&apos;s own settings refuse the sender (rejected by recipients)</source>
        <translation>受信者自身の設定により送信者が拒否されています（rejected by recipients）</translation>
    </message>
</context>
<context>
    <name>qq-tencent/sender-refused</name>
    <message>
        <source>QQ Mail suspects the sender&apos;s domain of spam</source>
        <translation>QQ Mailが送信者のドメインに迷惑メールの疑いを持っています</translation>
    </message>
</context>
<context>
    <name>qq-tencent/user-unknown</name>
    <message>
        <source>There is no such mailbox at QQ Mail</source>
        <translation>QQ Mailにそのメールボックスはありません</translation>
    </message>
</context>
<context>
    <name>rackspace/address-not-found</name>
    <message>
        <source>Rackspace knows no mailbox with this address</source>
        <translation>Rackspaceにこのアドレスのメールボックスはありません</translation>
    </message>
</context>
<context>
    <name>rackspace/banned-attachment</name>
    <message>
        <source>Rackspace refuses this type of attachment</source>
        <translation>Rackspaceがこの種類の添付ファイルを拒否しています</translation>
    </message>
</context>
<context>
    <name>rackspace/behind-server-refused</name>
    <message>
        <source>The recipient&apos;s own server behind Rackspace refused the address</source>
        <translation>Rackspaceの背後にある受信者自身のサーバーがアドレスを拒否しました</translation>
    </message>
</context>
<context>
    <name>rackspace/behind-server-unavailable</name>
    <message>
        <source>Rackspace could not reach the recipient&apos;s own server behind it</source>
        <translation>Rackspaceが背後にある受信者自身のサーバーに接続できませんでした</translation>
    </message>
</context>
<context>
    <name>rackspace/blocked-by-domain</name>
    <message>
        <source>The recipient&apos;s company blocks this sender</source>
        <translation>受信者の会社がこの送信者をブロックしています</translation>
    </message>
</context>
<context>
    <name>rackspace/blocked-by-recipient</name>
    <message>
        <source>The recipient blocks this sender</source>
        <translation>受信者がこの送信者をブロックしています</translation>
    </message>
</context>
<context>
    <name>rackspace/dangerous-attachment-name</name>
    <message>
        <source>Rackspace refuses the file because of its kind or name (G1C, G1D)</source>
        <translation>種類または名前を理由に、Rackspaceがファイルを拒否しています（G1C、G1D）</translation>
    </message>
</context>
<context>
    <name>rackspace/dmarc-lookup</name>
    <message>
        <source>Rackspace could not look up the sender&apos;s DMARC record for now</source>
        <translation>Rackspaceが送信者のDMARCレコードを一時的に照会できませんでした</translation>
    </message>
</context>
<context>
    <name>rackspace/dmarc-policy</name>
    <message>
        <source>The sender domain&apos;s DMARC policy refused this message at Rackspace</source>
        <translation>送信者ドメインのDMARCポリシーにより、Rackspaceでこのメールが拒否されました</translation>
    </message>
</context>
<context>
    <name>rackspace/listed-cloudmark</name>
    <message>
        <source>Rackspace refuses the IP address because of its reputation at Cloudmark</source>
        <translation>Cloudmarkでの評価を理由に、RackspaceがIPアドレスを拒否しています</translation>
    </message>
</context>
<context>
    <name>rackspace/listed-senderscore</name>
    <message>
        <source>Rackspace refuses the IP address because of its Sender Score</source>
        <translation>Sender Scoreを理由に、RackspaceがIPアドレスを拒否しています</translation>
    </message>
</context>
<context>
    <name>rackspace/listed-spamhaus</name>
    <message>
        <source>Rackspace refuses the IP address because Spamhaus lists it</source>
        <translation>Spamhausに登録されているため、RackspaceがIPアドレスを拒否しています</translation>
    </message>
</context>
<context>
    <name>rackspace/mailbox-flooded</name>
    <message>
        <source>Rackspace: the recipient&apos;s mailbox gets too much mail at the moment</source>
        <translation>Rackspace：受信者のメールボックスに届くメールが現在多すぎます</translation>
    </message>
</context>
<context>
    <name>rackspace/message-too-large</name>
    <message>
        <source>The message is larger than the 50 MB that Rackspace takes</source>
        <translation>メールがRackspaceの上限50 MBを超えています</translation>
    </message>
</context>
<context>
    <name>rackspace/new-address-limited</name>
    <message>
        <source>Rackspace takes little mail from an IP address that it does not know yet</source>
        <translation>Rackspaceは、初めてのIPアドレスから少量のメールしか受け取りません</translation>
    </message>
</context>
<context>
    <name>rackspace/no-reverse-dns</name>
    <message>
        <source>Rackspace: the sending IP address has no reverse DNS</source>
        <translation>Rackspace：送信元IPアドレスに逆引きDNSがありません</translation>
    </message>
</context>
<context>
    <name>rackspace/partial-message</name>
    <message>
        <source>Rackspace takes no message that the mail program has split into parts (G19)</source>
        <translation>Rackspaceは、メールソフトが分割したメールを受け取りません（G19）</translation>
    </message>
</context>
<context>
    <name>rackspace/routing-loop</name>
    <message>
        <source>Rackspace: the message goes round in circles between servers</source>
        <translation>Rackspace：メールがサーバーの間で循環しています</translation>
    </message>
</context>
<context>
    <name>rackspace/sender-mx-refused</name>
    <message>
        <source>Rackspace refuses the sender&apos;s domain because of its MX records (G14)</source>
        <translation>MXレコードを理由に、Rackspaceが送信者のドメインを拒否しています（G14）</translation>
    </message>
</context>
<context>
    <name>rackspace/sending-spam</name>
    <message>
        <source>Rackspace&apos;s filter judged the message to be spam</source>
        <translation>Rackspaceのフィルターがメールを迷惑メールと判定しました</translation>
    </message>
</context>
<context>
    <name>rackspace/server-blocked</name>
    <message>
        <source>Rackspace blocks the sending mail server</source>
        <translation>Rackspaceが送信側のメールサーバーをブロックしています</translation>
    </message>
</context>
<context>
    <name>rackspace/too-many-connections</name>
    <message>
        <source>Rackspace: too many connections at once from the sending server</source>
        <translation>Rackspace：送信側サーバーからの同時接続が多すぎます</translation>
    </message>
</context>
<context>
    <name>rackspace/too-much-spam</name>
    <message>
        <source>Rackspace slows down a server from which it gets too much spam</source>
        <translation>迷惑メールが多すぎるため、Rackspaceが送信元のサーバーを制限しています</translation>
    </message>
</context>
<context>
    <name>rackspace/virus-signature</name>
    <message>
        <source>Rackspace recognised a virus in the form of the message (G18)</source>
        <translation>Rackspaceがメールの形式からウイルスを検出しました（G18）</translation>
    </message>
</context>
<context>
    <name>rambler/mailbox-closed</name>
    <message>
        <source>The mailbox is inactive or blocked (recipient address rejected)</source>
        <translation>メールボックスが無効か、ブロックされています（recipient address rejected）</translation>
    </message>
</context>
<context>
    <name>rambler/spam</name>
    <message>
        <source>Rambler took the message for spam</source>
        <translation>Ramblerがメールを迷惑メールと判定しました</translation>
    </message>
</context>
<context>
    <name>reply/211</name>
    <message>
        <source>System status or help reply (211)</source>
        <translation>システムの状態またはヘルプの応答（211）</translation>
    </message>
</context>
<context>
    <name>reply/214</name>
    <message>
        <source>Help message (214)</source>
        <translation>ヘルプメッセージ（214）</translation>
    </message>
</context>
<context>
    <name>reply/220</name>
    <message>
        <source>Service ready (220)</source>
        <translation>サービスの準備完了（220）</translation>
    </message>
</context>
<context>
    <name>reply/221</name>
    <message>
        <source>Service closing transmission channel (221)</source>
        <translation>サービスが接続を終了（221）</translation>
    </message>
</context>
<context>
    <name>reply/235</name>
    <message>
        <source>Authentication succeeded (235)</source>
        <translation>認証に成功（235）</translation>
    </message>
</context>
<context>
    <name>reply/250</name>
    <message>
        <source>Requested mail action okay, completed (250)</source>
        <translation>要求されたメール処理が完了（250）</translation>
    </message>
</context>
<context>
    <name>reply/251</name>
    <message>
        <source>User not local; will forward (251)</source>
        <translation>ユーザーはこのサーバーにいないが転送する（251）</translation>
    </message>
</context>
<context>
    <name>reply/252</name>
    <message>
        <source>Cannot VRFY user, but will accept message (252)</source>
        <translation>ユーザーを確認できないがメールは受け付ける（252）</translation>
    </message>
</context>
<context>
    <name>reply/253</name>
    <message>
        <source>Pending messages for node started (253)</source>
        <translation>待機中のメールの配送を開始（253）</translation>
    </message>
</context>
<context>
    <name>reply/334</name>
    <message>
        <source>Server challenge (334)</source>
        <translation>サーバーからの認証の問いかけ（334）</translation>
    </message>
</context>
<context>
    <name>reply/353</name>
    <message>
        <source>PRDR content analysis beginning (353)</source>
        <translation>受信者ごとの内容の検査を開始（353）</translation>
    </message>
</context>
<context>
    <name>reply/354</name>
    <message>
        <source>Start mail input (354)</source>
        <translation>本文の送信を待っている（354）</translation>
    </message>
</context>
<context>
    <name>reply/421</name>
    <message>
        <source>The server ends the conversation for now (421)</source>
        <translation>サーバーが今回の接続を打ち切った（421）</translation>
    </message>
</context>
<context>
    <name>reply/422</name>
    <message>
        <source>The mailbox is over its limit, or a licence or password has run out (422)</source>
        <translation>メールボックスが上限を超えたか、ライセンスまたはパスワードの期限が切れた（422）</translation>
    </message>
</context>
<context>
    <name>reply/430</name>
    <message>
        <source>A login is needed or did not work for now (430)</source>
        <translation>サインインが必要か、現在サインインできない（430）</translation>
    </message>
</context>
<context>
    <name>reply/431</name>
    <message>
        <source>There is not enough space at the receiver (431)</source>
        <translation>受信側の空き容量が足りない（431）</translation>
    </message>
</context>
<context>
    <name>reply/432</name>
    <message>
        <source>The account must first log in another way once (432)</source>
        <translation>アカウントは一度別の方法でサインインする必要がある（432）</translation>
    </message>
</context>
<context>
    <name>reply/441</name>
    <message>
        <source>The receiving server does not answer (441)</source>
        <translation>受信側のサーバーが応答しない（441）</translation>
    </message>
</context>
<context>
    <name>reply/442</name>
    <message>
        <source>The connection broke off (442)</source>
        <translation>接続が途中で切れた（442）</translation>
    </message>
</context>
<context>
    <name>reply/450</name>
    <message>
        <source>Not taken for now, without a known reason (450)</source>
        <translation>現在受け付けられないが、既知の理由はない（450）</translation>
    </message>
</context>
<context>
    <name>reply/451</name>
    <message>
        <source>A fault or a delay at the receiver, without a known reason (451)</source>
        <translation>受信側の障害または遅延で、既知の理由はない（451）</translation>
    </message>
</context>
<context>
    <name>reply/452</name>
    <message>
        <source>No room, or too many recipients at once (452)</source>
        <translation>空き容量がないか、一度の受信者が多すぎる（452）</translation>
    </message>
</context>
<context>
    <name>reply/453</name>
    <message>
        <source>You have no mail (453)</source>
        <translation>待機中のメールはない（453）</translation>
    </message>
</context>
<context>
    <name>reply/454</name>
    <message>
        <source>Encryption or login is not possible for now (454)</source>
        <translation>暗号化またはサインインが現在できない（454）</translation>
    </message>
</context>
<context>
    <name>reply/455</name>
    <message>
        <source>The server cannot do what an option asks for now (455)</source>
        <translation>サーバーは現在オプションの要求に応じられない（455）</translation>
    </message>
</context>
<context>
    <name>reply/458</name>
    <message>
        <source>Waiting mail could not be queued for collection (458)</source>
        <translation>待機中のメールを引き取り用のキューに入れられなかった（458）</translation>
    </message>
</context>
<context>
    <name>reply/459</name>
    <message>
        <source>This host may not collect the waiting mail (459)</source>
        <translation>このホストは待機中のメールを引き取れない（459）</translation>
    </message>
</context>
<context>
    <name>reply/460</name>
    <message>
        <source>Too many messages in a short time (460)</source>
        <translation>短時間のメールが多すぎる（460）</translation>
    </message>
</context>
<context>
    <name>reply/471</name>
    <message>
        <source>A filter held the message up (471)</source>
        <translation>フィルターがメールを保留した（471）</translation>
    </message>
</context>
<context>
    <name>reply/498</name>
    <message>
        <source>The domain has no mail server (498)</source>
        <translation>ドメインにメールサーバーがない（498）</translation>
    </message>
</context>
<context>
    <name>reply/500</name>
    <message>
        <source>A command was not understood (500)</source>
        <translation>コマンドが理解されなかった（500）</translation>
    </message>
</context>
<context>
    <name>reply/501</name>
    <message>
        <source>An address or another part of a command is not written correctly (501)</source>
        <translation>アドレスまたはコマンドの一部の書き方が正しくない（501）</translation>
    </message>
</context>
<context>
    <name>reply/502</name>
    <message>
        <source>The command is not offered (502)</source>
        <translation>コマンドが提供されていない（502）</translation>
    </message>
</context>
<context>
    <name>reply/503</name>
    <message>
        <source>A command came out of order (503)</source>
        <translation>コマンドの順序が正しくない（503）</translation>
    </message>
</context>
<context>
    <name>reply/504</name>
    <message>
        <source>An option or login method is not offered (504)</source>
        <translation>オプションまたはサインイン方式が提供されていない（504）</translation>
    </message>
</context>
<context>
    <name>reply/510</name>
    <message>
        <source>The recipient address was refused as wrong (510)</source>
        <translation>受信者のアドレスが誤りとして拒否された（510）</translation>
    </message>
</context>
<context>
    <name>reply/511</name>
    <message>
        <source>The mailbox is not known (511)</source>
        <translation>メールボックスが存在しない（511）</translation>
    </message>
</context>
<context>
    <name>reply/512</name>
    <message>
        <source>The recipient&apos;s domain cannot be found (512)</source>
        <translation>受信者のドメインが見つからない（512）</translation>
    </message>
</context>
<context>
    <name>reply/513</name>
    <message>
        <source>The server does not pass mail on for you (513)</source>
        <translation>サーバーはこの送信者のメールを中継しない（513）</translation>
    </message>
</context>
<context>
    <name>reply/517</name>
    <message>
        <source>The sender address or its domain was refused (517)</source>
        <translation>送信者のアドレスまたはそのドメインが拒否された（517）</translation>
    </message>
</context>
<context>
    <name>reply/521</name>
    <message>
        <source>This server takes no mail (521)</source>
        <translation>このサーバーはメールを受け付けない（521）</translation>
    </message>
</context>
<context>
    <name>reply/523</name>
    <message>
        <source>An encrypted connection is needed (523)</source>
        <translation>暗号化された接続が必要（523）</translation>
    </message>
</context>
<context>
    <name>reply/524</name>
    <message>
        <source>The login needs an encrypted connection (524)</source>
        <translation>サインインには暗号化された接続が必要（524）</translation>
    </message>
</context>
<context>
    <name>reply/525</name>
    <message>
        <source>The sender&apos;s own account is disabled (525)</source>
        <translation>送信者自身のアカウントが無効になっている（525）</translation>
    </message>
</context>
<context>
    <name>reply/530</name>
    <message>
        <source>A login or encryption is needed first (530)</source>
        <translation>先にサインインまたは暗号化が必要（530）</translation>
    </message>
</context>
<context>
    <name>reply/531</name>
    <message>
        <source>The mail system is full, or there are too many recipients (531)</source>
        <translation>メールシステムに空きがないか、受信者が多すぎる（531）</translation>
    </message>
</context>
<context>
    <name>reply/533</name>
    <message>
        <source>The delivery is not allowed for this user (533)</source>
        <translation>このユーザーには配信が許可されていない（533）</translation>
    </message>
</context>
<context>
    <name>reply/534</name>
    <message>
        <source>The login method is not accepted (534)</source>
        <translation>サインイン方式が受け付けられない（534）</translation>
    </message>
</context>
<context>
    <name>reply/535</name>
    <message>
        <source>User name or password was not accepted (535)</source>
        <translation>ユーザー名またはパスワードが受け付けられなかった（535）</translation>
    </message>
</context>
<context>
    <name>reply/538</name>
    <message>
        <source>This login method needs an encrypted connection (538)</source>
        <translation>このサインイン方式には暗号化された接続が必要（538）</translation>
    </message>
</context>
<context>
    <name>reply/540</name>
    <message>
        <source>The mailbox is blocked or not in use (540)</source>
        <translation>メールボックスが停止中か使われていない（540）</translation>
    </message>
</context>
<context>
    <name>reply/541</name>
    <message>
        <source>A filter or rule refused the message (541)</source>
        <translation>フィルターまたはルールがメールを拒否した（541）</translation>
    </message>
</context>
<context>
    <name>reply/542</name>
    <message>
        <source>The recipient refuses the message (542)</source>
        <translation>受信者がメールを拒否している（542）</translation>
    </message>
</context>
<context>
    <name>reply/546</name>
    <message>
        <source>The message went round in circles (546)</source>
        <translation>メールが循環した（546）</translation>
    </message>
</context>
<context>
    <name>reply/550</name>
    <message>
        <source>Refused without a known reason (550)</source>
        <translation>既知の理由なしに拒否された（550）</translation>
    </message>
</context>
<context>
    <name>reply/551</name>
    <message>
        <source>The recipient is not at this server (551)</source>
        <translation>受信者はこのサーバーにいない（551）</translation>
    </message>
</context>
<context>
    <name>reply/552</name>
    <message>
        <source>The mailbox is full or the message too large (552)</source>
        <translation>メールボックスがいっぱいか、メールが大きすぎる（552）</translation>
    </message>
</context>
<context>
    <name>reply/553</name>
    <message>
        <source>An address is not allowed, without a known reason (553)</source>
        <translation>アドレスが許可されていないが、既知の理由はない（553）</translation>
    </message>
</context>
<context>
    <name>reply/554</name>
    <message>
        <source>Refused without a known reason (554)</source>
        <translation>既知の理由なしに拒否された（554）</translation>
    </message>
</context>
<context>
    <name>reply/555</name>
    <message>
        <source>An option behind an address is not known (555)</source>
        <translation>アドレスに続くオプションが不明（555）</translation>
    </message>
</context>
<context>
    <name>reply/556</name>
    <message>
        <source>The recipient&apos;s domain takes no mail at all (556)</source>
        <translation>受信者のドメインはメールを一切受け付けない（556）</translation>
    </message>
</context>
<context>
    <name>reply/557</name>
    <message>
        <source>The same message came too often (557)</source>
        <translation>同じメールが何度も届いた（557）</translation>
    </message>
</context>
<context>
    <name>reply/571</name>
    <message>
        <source>Blocked by a filter or rule (571)</source>
        <translation>フィルターまたはルールによって遮断された（571）</translation>
    </message>
</context>
<context>
    <name>reply/585</name>
    <message>
        <source>The address cannot be delivered to (585)</source>
        <translation>このアドレスには配信できない（585）</translation>
    </message>
</context>
<context>
    <name>reply/591</name>
    <message>
        <source>The sending server is on a blocklist (591)</source>
        <translation>送信側サーバーがブロックリストに登録されている（591）</translation>
    </message>
</context>
<context>
    <name>reply/605</name>
    <message>
        <source>Your sending service no longer writes to this address: it bounced before (605)</source>
        <translation>以前に不達となったため、配信サービスはこのアドレスへの送信を停止している（605）</translation>
    </message>
</context>
<context>
    <name>reply/606</name>
    <message>
        <source>The recipient unsubscribed from your mail (606)</source>
        <translation>受信者が配信を停止した（606）</translation>
    </message>
</context>
<context>
    <name>reply/607</name>
    <message>
        <source>The recipient marked your mail as spam (607)</source>
        <translation>受信者がメールを迷惑メールとして報告した（607）</translation>
    </message>
</context>
<context>
    <name>rspamd/greylisted</name>
    <message>
        <source>The recipient&apos;s filter asks your server to come back later</source>
        <translation>受信者のフィルターがサーバーに、後で再試行するよう求めています</translation>
    </message>
</context>
<context>
    <name>rspamd/gtube</name>
    <message>
        <source>The message holds the test text that every spam filter refuses</source>
        <translation>メールに、すべての迷惑メールフィルターが拒否するテスト文があります</translation>
    </message>
</context>
<context>
    <name>rspamd/matched-map</name>
    <message>
        <source>An entry made by hand at the receiver refuses this sender</source>
        <translation>受信側で手動登録された項目がこの送信者を拒否しています</translation>
    </message>
</context>
<context>
    <name>rspamd/ratelimit</name>
    <message>
        <source>The sending limit of the server is reached</source>
        <translation>サーバーの送信数の上限に達しました</translation>
    </message>
</context>
<context>
    <name>rspamd/spam-rejected</name>
    <message>
        <source>The recipient&apos;s Rspamd filter scored the message as spam</source>
        <translation>受信者のRspamdフィルターの採点でメールが迷惑メールと判定されました</translation>
    </message>
</context>
<context>
    <name>sendgrid/bounce-list</name>
    <message>
        <source>SendGrid did not try: the address bounced before</source>
        <translation>SendGridが送信を試みませんでした：アドレスは以前に不達になっています</translation>
    </message>
</context>
<context>
    <name>sendgrid/cannot-connect</name>
    <message>
        <source>The sending service could not connect to the receiver&apos;s mail server</source>
        <translation>送信サービスが受信側のメールサーバーに接続できませんでした</translation>
    </message>
</context>
<context>
    <name>sendgrid/credits-exceeded</name>
    <message>
        <source>SendGrid: the plan&apos;s messages are used up</source>
        <translation>SendGrid：プランの送信数を使い切りました</translation>
    </message>
</context>
<context>
    <name>sendgrid/deferred-by-receiver</name>
    <message>
        <source>The receiver slows down the sending IP address for now</source>
        <translation>受信側が現在、送信元IPアドレスを制限しています</translation>
    </message>
</context>
<context>
    <name>sendgrid/login</name>
    <message>
        <source>SendGrid: the login is missing or the API key does not work</source>
        <translation>SendGrid：サインインがないか、APIキーが機能しません</translation>
    </message>
</context>
<context>
    <name>sendgrid/no-mail-server</name>
    <message>
        <source>The sending service found no mail server for the recipient&apos;s domain</source>
        <translation>送信サービスが受信者のドメインのメールサーバーを見つけられませんでした</translation>
    </message>
</context>
<context>
    <name>sendgrid/own-connection-limit</name>
    <message>
        <source>The sending service itself has no free connection to this receiver</source>
        <translation>送信サービス側に、この受信側への空いている接続がありません</translation>
    </message>
</context>
<context>
    <name>sendgrid/sender-identity</name>
    <message>
        <source>SendGrid: the From address is not a verified sender</source>
        <translation>SendGrid：Fromアドレスが検証済みの送信者ではありません</translation>
    </message>
</context>
<context>
    <name>sendgrid/spam-report</name>
    <message>
        <source>The sending service did not try: the recipient reported earlier mail as spam</source>
        <translation>送信サービスが送信を試みませんでした：受信者が以前のメールを迷惑メールとして報告しました</translation>
    </message>
</context>
<context>
    <name>sendgrid/unsubscribed</name>
    <message>
        <source>SendGrid did not try: the recipient has unsubscribed</source>
        <translation>SendGridが送信を試みませんでした：受信者が配信を停止しています</translation>
    </message>
</context>
<context>
    <name>sendmail/access-map</name>
    <message>
        <source>The receiver&apos;s access list blocks this sender, server or address</source>
        <translation>受信側のアクセスリストが、この送信者、サーバー、またはアドレスをブロックしています</translation>
    </message>
</context>
<context>
    <name>sendmail/bogus-helo</name>
    <message>
        <source>The sending server introduces itself with a name that cannot be true (Sendmail)</source>
        <translation>送信側サーバーが、ありえない名前を名乗っています（Sendmail）</translation>
    </message>
</context>
<context>
    <name>sendmail/cannot-create-output</name>
    <message>
        <source>The message could not be written to the mailbox (Sendmail)</source>
        <translation>メールをメールボックスに書き込めませんでした（Sendmail）</translation>
    </message>
</context>
<context>
    <name>sendmail/command-order</name>
    <message>
        <source>The sending program gave its commands in the wrong order (Sendmail)</source>
        <translation>送信プログラムのコマンドの順序が正しくありませんでした（Sendmail）</translation>
    </message>
</context>
<context>
    <name>sendmail/command-rejected</name>
    <message>
        <source>A filter of the receiver refused without giving a reason</source>
        <translation>受信側のフィルターが理由を示さずに拒否しました</translation>
    </message>
</context>
<context>
    <name>sendmail/connection-rate</name>
    <message>
        <source>Too many new connections in a short time from this address</source>
        <translation>このアドレスからの短時間の新規接続が多すぎます</translation>
    </message>
</context>
<context>
    <name>sendmail/connection-refused</name>
    <message>
        <source>The recipient&apos;s mail server accepts no connection (Sendmail)</source>
        <translation>受信者のメールサーバーが接続を受け付けません（Sendmail）</translation>
    </message>
</context>
<context>
    <name>sendmail/connection-timed-out</name>
    <message>
        <source>The recipient&apos;s mail server does not answer (Sendmail)</source>
        <translation>受信者のメールサーバーが応答しません（Sendmail）</translation>
    </message>
</context>
<context>
    <name>sendmail/delay-warning</name>
    <message>
        <source>The message is delayed, and the server keeps trying (Sendmail)</source>
        <translation>メールが遅延していますが、サーバーは試行を続けています（Sendmail）</translation>
    </message>
</context>
<context>
    <name>sendmail/disk-space</name>
    <message>
        <source>The receiving server has too little free disk space (Sendmail)</source>
        <translation>受信側サーバーのディスクの空き容量が不足しています（Sendmail）</translation>
    </message>
</context>
<context>
    <name>sendmail/dnsbl-listed</name>
    <message>
        <source>A blocklist names the sending IP address (Sendmail)</source>
        <translation>ブロックリストに送信元IPアドレスが登録されています（Sendmail）</translation>
    </message>
</context>
<context>
    <name>sendmail/dnsbl-lookup-failed</name>
    <message>
        <source>The receiver&apos;s blocklist gave no answer (Sendmail)</source>
        <translation>受信側のブロックリストの応答がありませんでした（Sendmail）</translation>
    </message>
</context>
<context>
    <name>sendmail/helo-characters</name>
    <message>
        <source>The HELO name of the sending server is not a domain name</source>
        <translation>送信側サーバーのHELO名がドメイン名ではありません</translation>
    </message>
</context>
<context>
    <name>sendmail/host-unknown</name>
    <message>
        <source>The recipient&apos;s domain does not exist in DNS (Sendmail)</source>
        <translation>受信者のドメインがDNSに存在しません（Sendmail）</translation>
    </message>
</context>
<context>
    <name>sendmail/local-configuration-error</name>
    <message>
        <source>The configuration of a mail server on the way is broken (Sendmail)</source>
        <translation>途中のメールサーバーの設定が壊れています（Sendmail）</translation>
    </message>
</context>
<context>
    <name>sendmail/login-failed</name>
    <message>
        <source>User name or password was not accepted</source>
        <translation>ユーザー名またはパスワードが受け付けられませんでした</translation>
    </message>
</context>
<context>
    <name>sendmail/login-required</name>
    <message>
        <source>Your outgoing mail server wants a login</source>
        <translation>お使いの送信サーバーがサインインを求めています</translation>
    </message>
</context>
<context>
    <name>sendmail/login-temporary</name>
    <message>
        <source>The login could not be checked for now</source>
        <translation>サインインを一時的に確認できませんでした</translation>
    </message>
</context>
<context>
    <name>sendmail/mail-loops-back</name>
    <message>
        <source>The server found itself as the next server for this domain (Sendmail)</source>
        <translation>サーバーが、このドメインの次のサーバーとして自分自身を見つけました（Sendmail）</translation>
    </message>
</context>
<context>
    <name>sendmail/message-too-big</name>
    <message>
        <source>The message is larger than the receiving server accepts (Sendmail)</source>
        <translation>メールが受信側サーバーの上限サイズを超えています（Sendmail）</translation>
    </message>
</context>
<context>
    <name>sendmail/milter-temporary</name>
    <message>
        <source>A filter of the receiver postpones the message</source>
        <translation>受信側のフィルターがメールを保留しています</translation>
    </message>
</context>
<context>
    <name>sendmail/name-server-failure</name>
    <message>
        <source>The name servers of the recipient&apos;s domain give no answer (Sendmail)</source>
        <translation>受信者のドメインのネームサーバーが応答しません（Sendmail）</translation>
    </message>
</context>
<context>
    <name>sendmail/not-accepting</name>
    <message>
        <source>The receiver refused the connection from the start (Sendmail)</source>
        <translation>受信側が最初から接続を拒否しました（Sendmail）</translation>
    </message>
</context>
<context>
    <name>sendmail/not-allowed-to-act-as</name>
    <message>
        <source>Your login may not send for this address (Sendmail)</source>
        <translation>サインインしたアカウントはこのアドレスで送信できません（Sendmail）</translation>
    </message>
</context>
<context>
    <name>sendmail/queue-expired</name>
    <message>
        <source>The sending server gave up after several days of trying (Sendmail)</source>
        <translation>送信側サーバーが数日間試行した後に断念しました（Sendmail）</translation>
    </message>
</context>
<context>
    <name>sendmail/relaying-denied</name>
    <message>
        <source>The server does not pass on mail for this recipient (Sendmail)</source>
        <translation>サーバーがこの受信者宛てのメールを中継しません（Sendmail）</translation>
    </message>
</context>
<context>
    <name>sendmail/relaying-denied-forged</name>
    <message>
        <source>No relaying: forward and reverse DNS of the sender differ (Sendmail)</source>
        <translation>中継されません：送信側の正引きDNSと逆引きDNSが一致しません（Sendmail）</translation>
    </message>
</context>
<context>
    <name>sendmail/relaying-denied-no-reverse-dns</name>
    <message>
        <source>No relaying: the sending computer has no name in reverse DNS (Sendmail)</source>
        <translation>中継されません：送信元のコンピューターに逆引きDNSの名前がありません（Sendmail）</translation>
    </message>
</context>
<context>
    <name>sendmail/relaying-needs-login</name>
    <message>
        <source>Your outgoing mail server wants a login (Sendmail)</source>
        <translation>お使いの送信サーバーがサインインを求めています（Sendmail）</translation>
    </message>
</context>
<context>
    <name>sendmail/relaying-temporarily-denied</name>
    <message>
        <source>Reverse DNS of the sending computer gives no answer (Sendmail)</source>
        <translation>送信元のコンピューターの逆引きDNSが応答しません（Sendmail）</translation>
    </message>
</context>
<context>
    <name>sendmail/require-rdns-forged</name>
    <message>
        <source>The reverse DNS name does not lead back to the sending IP address (Sendmail)</source>
        <translation>逆引きDNSの名前が送信元IPアドレスに戻りません（Sendmail）</translation>
    </message>
</context>
<context>
    <name>sendmail/require-rdns-missing</name>
    <message>
        <source>The sending IP address has no name in reverse DNS (Sendmail)</source>
        <translation>送信元IPアドレスに逆引きDNSの名前がありません（Sendmail）</translation>
    </message>
</context>
<context>
    <name>sendmail/require-rdns-temporary</name>
    <message>
        <source>Reverse DNS of the sending IP address does not answer (Sendmail)</source>
        <translation>送信元IPアドレスの逆引きDNSが応答しません（Sendmail）</translation>
    </message>
</context>
<context>
    <name>sendmail/sender-domain-does-not-exist</name>
    <message>
        <source>The sender&apos;s domain does not exist in DNS</source>
        <translation>送信者のドメインがDNSに存在しません</translation>
    </message>
</context>
<context>
    <name>sendmail/sender-domain-does-not-resolve</name>
    <message>
        <source>The name servers of the sender&apos;s domain give no answer</source>
        <translation>送信者のドメインのネームサーバーが応答しません</translation>
    </message>
</context>
<context>
    <name>sendmail/sender-mx-blocked</name>
    <message>
        <source>The sender&apos;s domain names a mail server that the receiver does not accept (Sendmail)</source>
        <translation>送信者のドメインが、受信側の認めないメールサーバーを指定しています（Sendmail）</translation>
    </message>
</context>
<context>
    <name>sendmail/sender-mx-lookup</name>
    <message>
        <source>The MX records of the sender&apos;s domain could not be looked up (Sendmail)</source>
        <translation>送信者ドメインのMXレコードを照会できませんでした（Sendmail）</translation>
    </message>
</context>
<context>
    <name>sendmail/sender-without-domain</name>
    <message>
        <source>The sender address has no real domain (Sendmail)</source>
        <translation>送信者アドレスに実在するドメインがありません（Sendmail）</translation>
    </message>
</context>
<context>
    <name>sendmail/tls-handshake-failed</name>
    <message>
        <source>Encryption could not be agreed with the recipient&apos;s server (Sendmail)</source>
        <translation>受信者のサーバーと暗号化の合意ができませんでした（Sendmail）</translation>
    </message>
</context>
<context>
    <name>sendmail/tls-not-available</name>
    <message>
        <source>The server offered encryption but could not start it (Sendmail)</source>
        <translation>サーバーは暗号化に対応していますが、開始できませんでした（Sendmail）</translation>
    </message>
</context>
<context>
    <name>sendmail/too-many-bad-commands</name>
    <message>
        <source>The receiver hung up after too many commands it does not know (Sendmail)</source>
        <translation>不明なコマンドが多すぎるため、受信側が接続を切りました（Sendmail）</translation>
    </message>
</context>
<context>
    <name>sendmail/too-many-bad-recipients</name>
    <message>
        <source>Too many unknown recipients in one session (Sendmail)</source>
        <translation>1回のセッションで不明な受信者が多すぎます（Sendmail）</translation>
    </message>
</context>
<context>
    <name>sendmail/too-many-connections</name>
    <message>
        <source>Too many connections at the same time from this address</source>
        <translation>このアドレスからの同時接続が多すぎます</translation>
    </message>
</context>
<context>
    <name>sendmail/too-many-hops</name>
    <message>
        <source>The message went round in circles (Sendmail)</source>
        <translation>メールが循環しました（Sendmail）</translation>
    </message>
</context>
<context>
    <name>sendmail/unknown-mailer-error</name>
    <message>
        <source>The delivery program of the receiving server failed (Sendmail)</source>
        <translation>受信側サーバーの配信プログラムが失敗しました（Sendmail）</translation>
    </message>
</context>
<context>
    <name>sendmail/user-moved</name>
    <message>
        <source>The person has a new address, and the reply names it (Sendmail)</source>
        <translation>受信者のアドレスが新しくなり、応答に示されています（Sendmail）</translation>
    </message>
</context>
<context>
    <name>sendmail/user-unknown</name>
    <message>
        <source>The recipient address does not exist</source>
        <translation>受信者アドレスが存在しません</translation>
    </message>
</context>
<context>
    <name>seznam/user-unknown</name>
    <message>
        <source>There is no such mailbox at Seznam</source>
        <translation>Seznamにそのメールボックスはありません</translation>
    </message>
</context>
<context>
    <name>sfr/malware-block</name>
    <message>
        <source>SFR blocks the sending IP address for two hours for malware (SFR_IN_n02)</source>
        <translation>マルウェアを理由に、SFRが送信元IPアドレスを2時間ブロックしています（SFR_IN_n02）</translation>
    </message>
</context>
<context>
    <name>sfr/protocol-errors</name>
    <message>
        <source>SFR blocks the sending server for two hours for protocol errors (SFR_IN_n03)</source>
        <translation>プロトコルエラーを理由に、SFRが送信側サーバーを2時間ブロックしています（SFR_IN_n03）</translation>
    </message>
</context>
<context>
    <name>sfr/spam-block</name>
    <message>
        <source>SFR blocks the sending IP address for two hours for spam (SFR_IN_n01)</source>
        <translation>迷惑メールを理由に、SFRが送信元IPアドレスを2時間ブロックしています（SFR_IN_n01）</translation>
    </message>
</context>
<context>
    <name>sfr/unknown-recipients</name>
    <message>
        <source>SFR blocks the sending server for two hours for unknown recipients (SFR_IN_n04)</source>
        <translation>不明な受信者を理由に、SFRが送信側サーバーを2時間ブロックしています（SFR_IN_n04）</translation>
    </message>
</context>
<context>
    <name>sfr/volume</name>
    <message>
        <source>SFR blocks the sending server for two hours for too much volume (SFR_IN_n05)</source>
        <translation>送信量の超過を理由に、SFRが送信側サーバーを2時間ブロックしています（SFR_IN_n05）</translation>
    </message>
</context>
<context>
    <name>smartermail/from-domain</name>
    <message>
        <source>The From address is not of the domain that signed in (SmarterMail)</source>
        <translation>Fromアドレスがサインインしたドメインのものではありません（SmarterMail）</translation>
    </message>
</context>
<context>
    <name>smartermail/login-required</name>
    <message>
        <source>Your outgoing mail server wants a login (SmarterMail and others)</source>
        <translation>お使いの送信サーバーがサインインを求めています（SmarterMailなど）</translation>
    </message>
</context>
<context>
    <name>smartermail/sender-refused-as-spam</name>
    <message>
        <source>The spam filter refused the sending address or its login (SmarterMail)</source>
        <translation>迷惑メールフィルターが送信元アドレスまたはそのサインインを拒否しました（SmarterMail）</translation>
    </message>
</context>
<context>
    <name>smtp2go/not-logged-in</name>
    <message>
        <source>SMTP2GO: the sending program did not log in</source>
        <translation>SMTP2GO：送信プログラムがサインインしませんでした</translation>
    </message>
</context>
<context>
    <name>smtp2go/sender-not-verified</name>
    <message>
        <source>SMTP2GO: the domain in the From field is not verified</source>
        <translation>SMTP2GO：Fromフィールドのドメインが検証されていません</translation>
    </message>
</context>
<context>
    <name>softbank/sender-domain</name>
    <message>
        <source>SoftBank found no DNS record for the sender&apos;s domain</source>
        <translation>SoftBankが送信者のドメインのDNSレコードを見つけられませんでした</translation>
    </message>
</context>
<context>
    <name>softbank/user-unknown</name>
    <message>
        <source>There is no such mailbox at SoftBank</source>
        <translation>SoftBankにそのメールボックスはありません</translation>
    </message>
</context>
<context>
    <name>sophos/blocked-by-administrator</name>
    <message>
        <source>The recipient&apos;s company blocks this sender</source>
        <translation>受信者の会社がこの送信者をブロックしています</translation>
    </message>
</context>
<context>
    <name>sophos/blocked-by-recipient</name>
    <message>
        <source>The recipient has blocked this sender personally</source>
        <translation>受信者本人がこの送信者をブロックしています</translation>
    </message>
</context>
<context>
    <name>sophos/dkim</name>
    <message>
        <source>The recipient&apos;s Sophos filter found no valid DKIM signature</source>
        <translation>受信者のSophosフィルターが有効なDKIM署名を見つけられませんでした</translation>
    </message>
</context>
<context>
    <name>sophos/dmarc</name>
    <message>
        <source>The message fails DMARC at the recipient&apos;s Sophos filter</source>
        <translation>メールが受信者のSophosフィルターでDMARCに不合格です</translation>
    </message>
</context>
<context>
    <name>sophos/domain-blocklisted</name>
    <message>
        <source>A blocklist that Sophos asks names the sender&apos;s domain</source>
        <translation>Sophosの照会するブロックリストに送信者のドメインが登録されています</translation>
    </message>
</context>
<context>
    <name>sophos/domain-not-protected</name>
    <message>
        <source>Sophos does not filter mail for the recipient&apos;s domain</source>
        <translation>Sophosは受信者のドメインのメールをフィルタリングしていません</translation>
    </message>
</context>
<context>
    <name>sophos/ip-blocklisted</name>
    <message>
        <source>A blocklist that Sophos asks names the sending IP address</source>
        <translation>Sophosの照会するブロックリストに送信元IPアドレスが登録されています</translation>
    </message>
</context>
<context>
    <name>sophos/ip-reputation</name>
    <message>
        <source>SophosLabs classifies the sending IP address as a source of spam</source>
        <translation>SophosLabsが送信元IPアドレスを迷惑メールの発信元に分類しています</translation>
    </message>
</context>
<context>
    <name>sophos/licence-expired</name>
    <message>
        <source>The Sophos licence of the recipient&apos;s company has run out</source>
        <translation>受信者の会社のSophosライセンスが切れています</translation>
    </message>
</context>
<context>
    <name>sophos/message-too-big</name>
    <message>
        <source>The message is larger than the recipient&apos;s filter allows</source>
        <translation>メールが受信者のフィルターの上限サイズを超えています</translation>
    </message>
</context>
<context>
    <name>sophos/rate-limit</name>
    <message>
        <source>The recipient gets more mail in a short time than the filter allows</source>
        <translation>受信者に短時間に届くメールが、フィルターの上限を超えています</translation>
    </message>
</context>
<context>
    <name>sophos/spf</name>
    <message>
        <source>The sending server failed the SPF check of the recipient&apos;s Sophos filter</source>
        <translation>送信側サーバーが受信者のSophosフィルターのSPFチェックに不合格でした</translation>
    </message>
</context>
<context>
    <name>sophos/tls-version</name>
    <message>
        <source>The encryption does not fit what the recipient demands</source>
        <translation>暗号化が受信者の求める条件に合いません</translation>
    </message>
</context>
<context>
    <name>sophos/too-many-recipients</name>
    <message>
        <source>A large message has too many recipients for the recipient&apos;s filter</source>
        <translation>大きなメールの受信者が、受信者のフィルターの上限を超えています</translation>
    </message>
</context>
<context>
    <name>sophos/unknown-recipient</name>
    <message>
        <source>The recipient&apos;s company does not know this address</source>
        <translation>受信者の会社にこのアドレスはありません</translation>
    </message>
</context>
<context>
    <name>spamassassin/blocked</name>
    <message>
        <source>The recipient&apos;s SpamAssassin filter took the message for spam</source>
        <translation>受信者のSpamAssassinフィルターがメールを迷惑メールと判定しました</translation>
    </message>
</context>
<context>
    <name>spamexperts/greylisted</name>
    <message>
        <source>The recipient&apos;s filter asks your server to come back later (greylisting)</source>
        <translation>受信者のフィルターがサーバーに、後で再試行するよう求めています（グレーリスティング）</translation>
    </message>
</context>
<context>
    <name>spamexperts/high-probability</name>
    <message>
        <source>The recipient&apos;s filter took the message for spam</source>
        <translation>受信者のフィルターがメールを迷惑メールと判定しました</translation>
    </message>
</context>
<context>
    <name>spamexperts/ip-listed</name>
    <message>
        <source>The list spamrl.com names the sending IP address</source>
        <translation>リストspamrl.comに送信元IPアドレスが登録されています</translation>
    </message>
</context>
<context>
    <name>spamexperts/link-listed</name>
    <message>
        <source>The list spamrl.com names a web address in the message</source>
        <translation>リストspamrl.comにメール内のWebアドレスが登録されています</translation>
    </message>
</context>
<context>
    <name>sparkpost/ip-paused</name>
    <message>
        <source>SparkPost pauses the sending IP address for this receiver</source>
        <translation>SparkPostがこの受信側について送信元IPアドレスを一時停止しています</translation>
    </message>
</context>
<context>
    <name>sparkpost/login</name>
    <message>
        <source>SparkPost does not accept the login</source>
        <translation>SparkPostがサインインを受け付けません</translation>
    </message>
</context>
<context>
    <name>sparkpost/suppressed-by-customer</name>
    <message>
        <source>SparkPost did not try: the address is on your own suppression list</source>
        <translation>SparkPostが送信を試みませんでした：アドレスが自社の抑制リストに登録されています</translation>
    </message>
</context>
<context>
    <name>sparkpost/suppressed-by-system</name>
    <message>
        <source>SparkPost did not try: the address does not work for any of its customers</source>
        <translation>SparkPostが送信を試みませんでした：アドレスはどの顧客からも届きません</translation>
    </message>
</context>
<context>
    <name>sparkpost/unconfigured-domain</name>
    <message>
        <source>SparkPost: the From domain is not set up in the account</source>
        <translation>SparkPost：Fromドメインがアカウントに設定されていません</translation>
    </message>
</context>
<context>
    <name>sparkpost/x-msys-api</name>
    <message>
        <source>SparkPost cannot read the X-MSYS-API header of the message</source>
        <translation>SparkPostがメールのX-MSYS-APIヘッダーを読み取れません</translation>
    </message>
</context>
<context>
    <name>stalwart/arc</name>
    <message>
        <source>The forwarding seal (ARC) of the message is broken (Stalwart)</source>
        <translation>メールの転送シール（ARC）が壊れています（Stalwart）</translation>
    </message>
</context>
<context>
    <name>stalwart/cannot-accept</name>
    <message>
        <source>The receiving server cannot store mail for now (Stalwart)</source>
        <translation>受信側サーバーが一時的にメールを保存できません（Stalwart）</translation>
    </message>
</context>
<context>
    <name>stalwart/dkim</name>
    <message>
        <source>No valid DKIM signature, and the receiver requires one (Stalwart)</source>
        <translation>受信側の必須とする有効なDKIM署名がありません（Stalwart）</translation>
    </message>
</context>
<context>
    <name>stalwart/dmarc</name>
    <message>
        <source>The sender domain&apos;s DMARC policy refused this message</source>
        <translation>送信者ドメインのDMARCポリシーにより、このメールが拒否されました</translation>
    </message>
</context>
<context>
    <name>stalwart/dmarc-temporary</name>
    <message>
        <source>The DMARC check could not be completed for now (Stalwart)</source>
        <translation>DMARCのチェックを一時的に完了できませんでした（Stalwart）</translation>
    </message>
</context>
<context>
    <name>stalwart/ehlo</name>
    <message>
        <source>The EHLO name of the sending server is not a host name (Stalwart)</source>
        <translation>送信側サーバーのEHLO名がホスト名ではありません（Stalwart）</translation>
    </message>
</context>
<context>
    <name>stalwart/filter-refused</name>
    <message>
        <source>A filter of the receiver refused the message without a reason</source>
        <translation>受信側のフィルターが理由を示さずにメールを拒否しました</translation>
    </message>
</context>
<context>
    <name>stalwart/greylisting</name>
    <message>
        <source>The first contact is postponed on purpose</source>
        <translation>初めての送信が意図的に保留されています</translation>
    </message>
</context>
<context>
    <name>stalwart/login-failed</name>
    <message>
        <source>User name, password or login token was not accepted</source>
        <translation>ユーザー名、パスワード、またはサインイン用トークンが受け付けられませんでした</translation>
    </message>
</context>
<context>
    <name>stalwart/login-required</name>
    <message>
        <source>Your outgoing mail server wants a login</source>
        <translation>お使いの送信サーバーがサインインを求めています</translation>
    </message>
</context>
<context>
    <name>stalwart/loop</name>
    <message>
        <source>The message went round in circles (Stalwart)</source>
        <translation>メールが循環しました（Stalwart）</translation>
    </message>
</context>
<context>
    <name>stalwart/rate-limit</name>
    <message>
        <source>Too many messages or connections in a short time</source>
        <translation>短時間のメールまたは接続が多すぎます</translation>
    </message>
</context>
<context>
    <name>stalwart/relay</name>
    <message>
        <source>The server does not pass on mail for this domain</source>
        <translation>サーバーがこのドメイン宛てのメールを中継しません</translation>
    </message>
</context>
<context>
    <name>stalwart/reverse-dns</name>
    <message>
        <source>The reverse DNS of the sending IP address does not check out (Stalwart)</source>
        <translation>送信元IPアドレスの逆引きDNSが正しくありません（Stalwart）</translation>
    </message>
</context>
<context>
    <name>stalwart/sender-blocked</name>
    <message>
        <source>The receiver blocks this sender address</source>
        <translation>受信側がこの送信者アドレスをブロックしています</translation>
    </message>
</context>
<context>
    <name>stalwart/spam-score</name>
    <message>
        <source>The spam filter gave the message too many points (Stalwart)</source>
        <translation>迷惑メールフィルターがメールに付けた点数が高すぎます（Stalwart）</translation>
    </message>
</context>
<context>
    <name>stalwart/spf</name>
    <message>
        <source>SPF of the sender&apos;s domain does not allow this server (Stalwart)</source>
        <translation>送信者ドメインのSPFがこのサーバーを許可していません（Stalwart）</translation>
    </message>
</context>
<context>
    <name>stalwart/spf-temporary</name>
    <message>
        <source>SPF of the sender&apos;s domain could not be looked up (Stalwart)</source>
        <translation>送信者ドメインのSPFを照会できませんでした（Stalwart）</translation>
    </message>
</context>
<context>
    <name>stalwart/system-full</name>
    <message>
        <source>The queue of the receiving server is full</source>
        <translation>受信側サーバーのキューがいっぱいです</translation>
    </message>
</context>
<context>
    <name>stalwart/unknown-mailbox</name>
    <message>
        <source>The mailbox or mailing list does not exist</source>
        <translation>メールボックスまたはメーリングリストが存在しません</translation>
    </message>
</context>
<context>
    <name>stalwart/unreadable</name>
    <message>
        <source>The message could not be read as mail (Stalwart)</source>
        <translation>メールとして読み取れませんでした（Stalwart）</translation>
    </message>
</context>
<context>
    <name>stalwart/wrong-identity</name>
    <message>
        <source>The sender address does not belong to your login</source>
        <translation>送信者アドレスがサインインしたアカウントのものではありません</translation>
    </message>
</context>
<context>
    <name>status/x.0.0</name>
    <message>
        <source>Refused without any detail (x.0.0)</source>
        <translation>詳細なしに拒否された（x.0.0）</translation>
    </message>
</context>
<context>
    <name>status/x.1.0</name>
    <message>
        <source>Something is wrong with an address, without detail (x.1.0)</source>
        <translation>アドレスに問題があるが、詳細は不明（x.1.0）</translation>
    </message>
</context>
<context>
    <name>status/x.1.1</name>
    <message>
        <source>The mailbox does not exist (x.1.1)</source>
        <translation>メールボックスが存在しない（x.1.1）</translation>
    </message>
</context>
<context>
    <name>status/x.1.10</name>
    <message>
        <source>The recipient&apos;s domain takes no mail at all (x.1.10)</source>
        <translation>受信者のドメインはメールを一切受け付けない（x.1.10）</translation>
    </message>
</context>
<context>
    <name>status/x.1.2</name>
    <message>
        <source>The recipient&apos;s domain does not exist or takes no mail (x.1.2)</source>
        <translation>受信者のドメインが存在しないか、メールを受け付けない（x.1.2）</translation>
    </message>
</context>
<context>
    <name>status/x.1.3</name>
    <message>
        <source>The recipient address is not written correctly (x.1.3)</source>
        <translation>受信者のアドレスの書き方が正しくない（x.1.3）</translation>
    </message>
</context>
<context>
    <name>status/x.1.4</name>
    <message>
        <source>The address fits more than one mailbox (x.1.4)</source>
        <translation>アドレスが複数のメールボックスに当てはまる（x.1.4）</translation>
    </message>
</context>
<context>
    <name>status/x.1.5</name>
    <message>
        <source>Destination address valid (x.1.5)</source>
        <translation>宛先のアドレスは有効（x.1.5）</translation>
    </message>
</context>
<context>
    <name>status/x.1.6</name>
    <message>
        <source>The mailbox has moved and the new address is not told (x.1.6)</source>
        <translation>メールボックスが移転したが、新しいアドレスは示されていない（x.1.6）</translation>
    </message>
</context>
<context>
    <name>status/x.1.7</name>
    <message>
        <source>The sender address is not written correctly (x.1.7)</source>
        <translation>送信者のアドレスの書き方が正しくない（x.1.7）</translation>
    </message>
</context>
<context>
    <name>status/x.1.8</name>
    <message>
        <source>The sender&apos;s domain does not exist or takes no mail (x.1.8)</source>
        <translation>送信者のドメインが存在しないか、メールを受け付けない（x.1.8）</translation>
    </message>
</context>
<context>
    <name>status/x.1.9</name>
    <message>
        <source>Message relayed to non-compliant mailer (x.1.9)</source>
        <translation>標準に準拠しないメールシステムに中継された（x.1.9）</translation>
    </message>
</context>
<context>
    <name>status/x.2.0</name>
    <message>
        <source>Something is wrong with the mailbox, without detail (x.2.0)</source>
        <translation>メールボックスに問題があるが、詳細は不明（x.2.0）</translation>
    </message>
</context>
<context>
    <name>status/x.2.1</name>
    <message>
        <source>The mailbox takes no mail (x.2.1)</source>
        <translation>メールボックスがメールを受け付けない（x.2.1）</translation>
    </message>
</context>
<context>
    <name>status/x.2.2</name>
    <message>
        <source>The mailbox is full (x.2.2)</source>
        <translation>メールボックスがいっぱい（x.2.2）</translation>
    </message>
</context>
<context>
    <name>status/x.2.3</name>
    <message>
        <source>The message is larger than this mailbox may receive (x.2.3)</source>
        <translation>メールがこのメールボックスの上限より大きい（x.2.3）</translation>
    </message>
</context>
<context>
    <name>status/x.2.4</name>
    <message>
        <source>The mailing list behind the address could not be resolved (x.2.4)</source>
        <translation>アドレスのメーリングリストを展開できなかった（x.2.4）</translation>
    </message>
</context>
<context>
    <name>status/x.3.0</name>
    <message>
        <source>The receiving system has a problem, without detail (x.3.0)</source>
        <translation>受信側のシステムに問題があるが、詳細は不明（x.3.0）</translation>
    </message>
</context>
<context>
    <name>status/x.3.1</name>
    <message>
        <source>The receiving server has no space left (x.3.1)</source>
        <translation>受信側のサーバーに空き容量がない（x.3.1）</translation>
    </message>
</context>
<context>
    <name>status/x.3.2</name>
    <message>
        <source>The server takes no mail from the network (x.3.2)</source>
        <translation>サーバーはネットワークからのメールを受け付けない（x.3.2）</translation>
    </message>
</context>
<context>
    <name>status/x.3.3</name>
    <message>
        <source>The receiving system cannot do what the message asks for (x.3.3)</source>
        <translation>受信側のシステムはメールの要求に対応できない（x.3.3）</translation>
    </message>
</context>
<context>
    <name>status/x.3.4</name>
    <message>
        <source>The message is larger than the receiving server allows (x.3.4)</source>
        <translation>メールが受信側サーバーの上限より大きい（x.3.4）</translation>
    </message>
</context>
<context>
    <name>status/x.3.5</name>
    <message>
        <source>The receiving system is set up in a way that keeps it from taking the message (x.3.5)</source>
        <translation>受信側のシステムの設定によりメールを受け取れない（x.3.5）</translation>
    </message>
</context>
<context>
    <name>status/x.3.6</name>
    <message>
        <source>Requested priority was changed (x.3.6)</source>
        <translation>要求された優先度が変更された（x.3.6）</translation>
    </message>
</context>
<context>
    <name>status/x.4.0</name>
    <message>
        <source>A problem of the network or the route, without detail (x.4.0)</source>
        <translation>ネットワークまたは経路の問題で、詳細は不明（x.4.0）</translation>
    </message>
</context>
<context>
    <name>status/x.4.1</name>
    <message>
        <source>The receiving server does not answer (x.4.1)</source>
        <translation>受信側のサーバーが応答しない（x.4.1）</translation>
    </message>
</context>
<context>
    <name>status/x.4.2</name>
    <message>
        <source>The connection broke off (x.4.2)</source>
        <translation>接続が途中で切れた（x.4.2）</translation>
    </message>
</context>
<context>
    <name>status/x.4.3</name>
    <message>
        <source>A directory (DNS or LDAP) did not answer (x.4.3)</source>
        <translation>ディレクトリ（DNSまたはLDAP）が応答しなかった（x.4.3）</translation>
    </message>
</context>
<context>
    <name>status/x.4.4</name>
    <message>
        <source>There is no route to the recipient (x.4.4)</source>
        <translation>受信者への経路がない（x.4.4）</translation>
    </message>
</context>
<context>
    <name>status/x.4.5</name>
    <message>
        <source>The mail system is overloaded (x.4.5)</source>
        <translation>メールシステムが過負荷になっている（x.4.5）</translation>
    </message>
</context>
<context>
    <name>status/x.4.6</name>
    <message>
        <source>The message went round in circles (x.4.6)</source>
        <translation>メールが循環した（x.4.6）</translation>
    </message>
</context>
<context>
    <name>status/x.4.7</name>
    <message>
        <source>Delivery was given up after many attempts (x.4.7)</source>
        <translation>何度も試行した後、配信が打ち切られた（x.4.7）</translation>
    </message>
</context>
<context>
    <name>status/x.5.0</name>
    <message>
        <source>The servers did not understand each other, without detail (x.5.0)</source>
        <translation>サーバー同士の通信が成り立たなかったが、詳細は不明（x.5.0）</translation>
    </message>
</context>
<context>
    <name>status/x.5.1</name>
    <message>
        <source>A command was unknown or came out of order (x.5.1)</source>
        <translation>コマンドが不明か、順序が正しくない（x.5.1）</translation>
    </message>
</context>
<context>
    <name>status/x.5.2</name>
    <message>
        <source>A command could not be read (x.5.2)</source>
        <translation>コマンドを解釈できなかった（x.5.2）</translation>
    </message>
</context>
<context>
    <name>status/x.5.3</name>
    <message>
        <source>Too many recipients in one message (x.5.3)</source>
        <translation>1通のメールの受信者が多すぎる（x.5.3）</translation>
    </message>
</context>
<context>
    <name>status/x.5.4</name>
    <message>
        <source>A command had a wrong or unknown parameter (x.5.4)</source>
        <translation>コマンドのパラメーターが誤っているか不明（x.5.4）</translation>
    </message>
</context>
<context>
    <name>status/x.5.5</name>
    <message>
        <source>The two servers speak different versions of the protocol (x.5.5)</source>
        <translation>両サーバーのプロトコルのバージョンが異なる（x.5.5）</translation>
    </message>
</context>
<context>
    <name>status/x.5.6</name>
    <message>
        <source>A line of the login was too long (x.5.6)</source>
        <translation>サインインの行が長すぎた（x.5.6）</translation>
    </message>
</context>
<context>
    <name>status/x.6.0</name>
    <message>
        <source>Something about the content, without detail (x.6.0)</source>
        <translation>内容に関する問題で、詳細は不明（x.6.0）</translation>
    </message>
</context>
<context>
    <name>status/x.6.1</name>
    <message>
        <source>A kind of content is not supported (x.6.1)</source>
        <translation>内容の種類に対応していない（x.6.1）</translation>
    </message>
</context>
<context>
    <name>status/x.6.10</name>
    <message>
        <source>The answer would need letters that the sending server did not allow (x.6.10)</source>
        <translation>応答に必要な文字を送信側サーバーが許可していない（x.6.10）</translation>
    </message>
</context>
<context>
    <name>status/x.6.2</name>
    <message>
        <source>The content would have to be converted, and that is forbidden (x.6.2)</source>
        <translation>内容の変換が必要だが、禁止されている（x.6.2）</translation>
    </message>
</context>
<context>
    <name>status/x.6.3</name>
    <message>
        <source>The content would have to be converted, and the server cannot do that (x.6.3)</source>
        <translation>内容の変換が必要だが、サーバーは変換できない（x.6.3）</translation>
    </message>
</context>
<context>
    <name>status/x.6.4</name>
    <message>
        <source>Conversion with loss performed (x.6.4)</source>
        <translation>内容の一部を失う変換が行われた（x.6.4）</translation>
    </message>
</context>
<context>
    <name>status/x.6.5</name>
    <message>
        <source>The content could not be converted (x.6.5)</source>
        <translation>内容を変換できなかった（x.6.5）</translation>
    </message>
</context>
<context>
    <name>status/x.6.6</name>
    <message>
        <source>The content could not be fetched from where it is stored (x.6.6)</source>
        <translation>内容を保存場所から取得できなかった（x.6.6）</translation>
    </message>
</context>
<context>
    <name>status/x.6.7</name>
    <message>
        <source>An address with letters beyond plain Latin is not possible here (x.6.7)</source>
        <translation>ここではASCII以外の文字を含むアドレスを使えない（x.6.7）</translation>
    </message>
</context>
<context>
    <name>status/x.6.8</name>
    <message>
        <source>The answer would need letters that the sending server did not allow (x.6.8)</source>
        <translation>応答に必要な文字を送信側サーバーが許可していない（x.6.8）</translation>
    </message>
</context>
<context>
    <name>status/x.6.9</name>
    <message>
        <source>The header holds letters that cannot be passed on to a recipient (x.6.9)</source>
        <translation>ヘッダーに受信者へ渡せない文字がある（x.6.9）</translation>
    </message>
</context>
<context>
    <name>status/x.7.0</name>
    <message>
        <source>Refused for security or policy, without detail (x.7.0)</source>
        <translation>セキュリティまたはポリシーにより拒否されたが、詳細は不明（x.7.0）</translation>
    </message>
</context>
<context>
    <name>status/x.7.1</name>
    <message>
        <source>The delivery is not allowed, without detail (x.7.1)</source>
        <translation>配信が許可されていないが、詳細は不明（x.7.1）</translation>
    </message>
</context>
<context>
    <name>status/x.7.10</name>
    <message>
        <source>The connection must be encrypted before the login (x.7.10)</source>
        <translation>サインインの前に接続の暗号化が必要（x.7.10）</translation>
    </message>
</context>
<context>
    <name>status/x.7.11</name>
    <message>
        <source>This login method needs an encrypted connection (x.7.11)</source>
        <translation>このサインイン方式には暗号化された接続が必要（x.7.11）</translation>
    </message>
</context>
<context>
    <name>status/x.7.12</name>
    <message>
        <source>The account must first log in another way once (x.7.12)</source>
        <translation>アカウントは一度別の方法でサインインする必要がある（x.7.12）</translation>
    </message>
</context>
<context>
    <name>status/x.7.13</name>
    <message>
        <source>The sender&apos;s own account is disabled (x.7.13)</source>
        <translation>送信者自身のアカウントが無効になっている（x.7.13）</translation>
    </message>
</context>
<context>
    <name>status/x.7.14</name>
    <message>
        <source>The sending service lacks permission to fetch the message (x.7.14)</source>
        <translation>送信サービスにはメールを取得する権限がない（x.7.14）</translation>
    </message>
</context>
<context>
    <name>status/x.7.15</name>
    <message>
        <source>The priority of the message is too low for now (x.7.15)</source>
        <translation>メールの優先度が現在は低すぎる（x.7.15）</translation>
    </message>
</context>
<context>
    <name>status/x.7.16</name>
    <message>
        <source>The message is too large for its priority (x.7.16)</source>
        <translation>メールが優先度に対して大きすぎる（x.7.16）</translation>
    </message>
</context>
<context>
    <name>status/x.7.17</name>
    <message>
        <source>The mailbox belongs to somebody else now (x.7.17)</source>
        <translation>メールボックスの所有者が変わっている（x.7.17）</translation>
    </message>
</context>
<context>
    <name>status/x.7.18</name>
    <message>
        <source>The domain belongs to somebody else now (x.7.18)</source>
        <translation>ドメインの所有者が変わっている（x.7.18）</translation>
    </message>
</context>
<context>
    <name>status/x.7.19</name>
    <message>
        <source>The owner of the mailbox could not be confirmed (x.7.19)</source>
        <translation>メールボックスの所有者を確認できなかった（x.7.19）</translation>
    </message>
</context>
<context>
    <name>status/x.7.2</name>
    <message>
        <source>You may not write to this mailing list (x.7.2)</source>
        <translation>このメーリングリストには投稿できない（x.7.2）</translation>
    </message>
</context>
<context>
    <name>status/x.7.20</name>
    <message>
        <source>No DKIM signature of the message is valid (x.7.20)</source>
        <translation>有効なDKIM署名がない（x.7.20）</translation>
    </message>
</context>
<context>
    <name>status/x.7.21</name>
    <message>
        <source>The DKIM signature is valid but not accepted (x.7.21)</source>
        <translation>DKIM署名は有効だが受け入れられない（x.7.21）</translation>
    </message>
</context>
<context>
    <name>status/x.7.22</name>
    <message>
        <source>No DKIM signature is from the domain of the From address (x.7.22)</source>
        <translation>FromアドレスのドメインによるDKIM署名がない（x.7.22）</translation>
    </message>
</context>
<context>
    <name>status/x.7.23</name>
    <message>
        <source>SPF does not allow the sending server (x.7.23)</source>
        <translation>SPFが送信側サーバーを許可していない（x.7.23）</translation>
    </message>
</context>
<context>
    <name>status/x.7.24</name>
    <message>
        <source>The SPF record could not be evaluated (x.7.24)</source>
        <translation>SPFレコードを評価できなかった（x.7.24）</translation>
    </message>
</context>
<context>
    <name>status/x.7.25</name>
    <message>
        <source>Reverse DNS of the sending server is missing or wrong (x.7.25)</source>
        <translation>送信側サーバーの逆引きDNSがないか誤っている（x.7.25）</translation>
    </message>
</context>
<context>
    <name>status/x.7.26</name>
    <message>
        <source>Several checks of the sender failed (x.7.26)</source>
        <translation>送信者に関する複数の検査に失敗した（x.7.26）</translation>
    </message>
</context>
<context>
    <name>status/x.7.27</name>
    <message>
        <source>The domain of the sender says that it takes no mail (x.7.27)</source>
        <translation>送信者のドメインがメールを受け付けないと宣言している（x.7.27）</translation>
    </message>
</context>
<context>
    <name>status/x.7.28</name>
    <message>
        <source>The receiver sees a flood of mail (x.7.28)</source>
        <translation>受信側が大量のメールを検出した（x.7.28）</translation>
    </message>
</context>
<context>
    <name>status/x.7.29</name>
    <message>
        <source>The chain of seals of a forwarded message is broken (x.7.29)</source>
        <translation>転送されたメールの署名の連鎖（ARC）が途切れている（x.7.29）</translation>
    </message>
</context>
<context>
    <name>status/x.7.3</name>
    <message>
        <source>The protection of the message could not be carried over (x.7.3)</source>
        <translation>メールの保護を引き継げなかった（x.7.3）</translation>
    </message>
</context>
<context>
    <name>status/x.7.30</name>
    <message>
        <source>The message demands encryption all the way, and the next server cannot promise it (x.7.30)</source>
        <translation>メールは全経路の暗号化を求めているが、次のサーバーはそれを保証できない（x.7.30）</translation>
    </message>
</context>
<context>
    <name>status/x.7.4</name>
    <message>
        <source>A security feature is not supported (x.7.4)</source>
        <translation>セキュリティ機能に対応していない（x.7.4）</translation>
    </message>
</context>
<context>
    <name>status/x.7.5</name>
    <message>
        <source>An encryption or signature could not be processed (x.7.5)</source>
        <translation>暗号化または署名を処理できなかった（x.7.5）</translation>
    </message>
</context>
<context>
    <name>status/x.7.6</name>
    <message>
        <source>A method of encryption is not supported (x.7.6)</source>
        <translation>暗号化の方式に対応していない（x.7.6）</translation>
    </message>
</context>
<context>
    <name>status/x.7.7</name>
    <message>
        <source>The message was changed or damaged on the way (x.7.7)</source>
        <translation>メールが途中で変更または破損した（x.7.7）</translation>
    </message>
</context>
<context>
    <name>status/x.7.8</name>
    <message>
        <source>User name or password was not accepted (x.7.8)</source>
        <translation>ユーザー名またはパスワードが受け付けられなかった（x.7.8）</translation>
    </message>
</context>
<context>
    <name>status/x.7.9</name>
    <message>
        <source>The login method is too weak (x.7.9)</source>
        <translation>サインイン方式の安全性が低すぎる（x.7.9）</translation>
    </message>
</context>
<context>
    <name>strato/attachment</name>
    <message>
        <source>STRATO does not take this kind of attachment (B-ATTACH)</source>
        <translation>STRATOはこの種類の添付ファイルを受け付けません（B-ATTACH）</translation>
    </message>
</context>
<context>
    <name>strato/link</name>
    <message>
        <source>STRATO refuses a web address in the message (B-URL)</source>
        <translation>STRATOがメール内のWebアドレスを拒否しています（B-URL）</translation>
    </message>
</context>
<context>
    <name>strato/outgoing-spam</name>
    <message>
        <source>STRATO&apos;s outgoing server stopped the message as spam</source>
        <translation>STRATOの送信サーバーがメールを迷惑メールとして止めました</translation>
    </message>
</context>
<context>
    <name>strato/spam</name>
    <message>
        <source>STRATO&apos;s filter took the message for spam</source>
        <translation>STRATOのフィルターがメールを迷惑メールと判定しました</translation>
    </message>
</context>
<context>
    <name>symantec/badmailfrom</name>
    <message>
        <source>Symantec refuses your sender address because spam was sent with it</source>
        <translation>迷惑メールの送信に使われたため、Symantecが送信者アドレスを拒否しています</translation>
    </message>
</context>
<context>
    <name>symantec/blocked-by-recipient</name>
    <message>
        <source>The recipient&apos;s company blocks this sender</source>
        <translation>受信者の会社がこの送信者をブロックしています</translation>
    </message>
</context>
<context>
    <name>symantec/dmarc-failed</name>
    <message>
        <source>The message fails DMARC at Symantec&apos;s cloud filter</source>
        <translation>メールがSymantecのクラウドフィルターでDMARCに不合格です</translation>
    </message>
</context>
<context>
    <name>symantec/ip-reputation</name>
    <message>
        <source>Symantec rates the sending IP address as a source of spam</source>
        <translation>Symantecが送信元IPアドレスを迷惑メールの発信元と評価しています</translation>
    </message>
</context>
<context>
    <name>symantec/message-filtered</name>
    <message>
        <source>Symantec&apos;s cloud filter took the message for spam</source>
        <translation>Symantecのクラウドフィルターがメールを迷惑メールと判定しました</translation>
    </message>
</context>
<context>
    <name>symantec/message-format</name>
    <message>
        <source>The format of the message breaks the mail standard</source>
        <translation>メールの形式がメールの標準に違反しています</translation>
    </message>
</context>
<context>
    <name>symantec/not-served-here</name>
    <message>
        <source>This Symantec host serves neither the sender nor the recipient</source>
        <translation>このSymantecホストは、送信者も受信者も扱っていません</translation>
    </message>
</context>
<context>
    <name>symantec/outbound-not-registered</name>
    <message>
        <source>Your company&apos;s domain or server is not registered for outgoing mail</source>
        <translation>会社のドメインまたはサーバーが送信メール用に登録されていません</translation>
    </message>
</context>
<context>
    <name>symantec/recipient-unknown</name>
    <message>
        <source>The recipient&apos;s company does not know this address</source>
        <translation>受信者の会社にこのアドレスはありません</translation>
    </message>
</context>
<context>
    <name>symantec/service-unavailable</name>
    <message>
        <source>Symantec&apos;s cloud filter turns your server away for now</source>
        <translation>Symantecのクラウドフィルターがサーバーを現在受け付けていません</translation>
    </message>
</context>
<context>
    <name>symantec/spf-failed</name>
    <message>
        <source>SPF does not allow the sending server, and the recipient insists on it</source>
        <translation>SPFが送信側サーバーを許可しておらず、受信者はこれを必須としています</translation>
    </message>
</context>
<context>
    <name>symantec/tls-required</name>
    <message>
        <source>Symantec takes mail for this recipient only over an encrypted connection</source>
        <translation>Symantecは、この受信者宛てのメールを暗号化接続でのみ受け取ります</translation>
    </message>
</context>
<context>
    <name>symantec/too-many-messages</name>
    <message>
        <source>Your server sent more than 100 messages over one connection</source>
        <translation>サーバーが1回の接続で100通を超えるメールを送信しました</translation>
    </message>
</context>
<context>
    <name>t-online/blocked</name>
    <message>
        <source>T-Online blocks the sending IP address (BL)</source>
        <translation>T-Onlineが送信元IPアドレスをブロックしています（BL）</translation>
    </message>
</context>
<context>
    <name>t-online/dialup</name>
    <message>
        <source>T-Online takes the sending IP address for a dial-up or nameless one (DIAL)</source>
        <translation>T-Onlineが送信元IPアドレスを、ダイヤルアップまたは名前のないものと見なしています（DIAL）</translation>
    </message>
</context>
<context>
    <name>t-online/email-password</name>
    <message>
        <source>T-Online refused the login: mail programs need the separate e-mail password</source>
        <translation>T-Onlineがサインインを拒否しました：メールソフトには専用のメールパスワードが必要です</translation>
    </message>
</context>
<context>
    <name>t-online/mailbox-full</name>
    <message>
        <source>The mailbox is full (over storage quota)</source>
        <translation>メールボックスがいっぱいです（over storage quota）</translation>
    </message>
</context>
<context>
    <name>t-online/send-quota</name>
    <message>
        <source>The T-Online mailbox has used up the messages it may send</source>
        <translation>T-Onlineのメールボックスが送信数の上限に達しました</translation>
    </message>
</context>
<context>
    <name>t-online/spam-or-virus</name>
    <message>
        <source>The filter took the message for spam or malware (spam or virus classification)</source>
        <translation>フィルターがメールを迷惑メールまたはマルウェアと判定しました（spam or virus classification）</translation>
    </message>
</context>
<context>
    <name>t-online/unknown-server</name>
    <message>
        <source>T-Online does not know the sending server yet, or distrusts it (NOWL)</source>
        <translation>T-Onlineが送信側サーバーをまだ認識していないか、信用していません（NOWL）</translation>
    </message>
</context>
<context>
    <name>telstra-bigpond/ip-listed</name>
    <message>
        <source>Telstra (BigPond) refuses the sending IP address (IB115)</source>
        <translation>Telstra（BigPond）が送信元IPアドレスを拒否しています（IB115）</translation>
    </message>
</context>
<context>
    <name>telstra-bigpond/spam-content</name>
    <message>
        <source>Telstra&apos;s (BigPond) filter took the message for spam (IB703, IB704)</source>
        <translation>Telstra（BigPond）のフィルターがメールを迷惑メールと判定しました（IB703、IB704）</translation>
    </message>
</context>
<context>
    <name>text/address-syntax</name>
    <message>
        <source>An address is written in a way that no mail server takes</source>
        <translation>アドレスの書き方が、どのメールサーバーにも受け付けられないものです</translation>
    </message>
</context>
<context>
    <name>text/attachment</name>
    <message>
        <source>The attachment is not allowed</source>
        <translation>添付ファイルが許可されていません</translation>
    </message>
</context>
<context>
    <name>text/auth-required</name>
    <message>
        <source>The sending server wants a login, or refused it</source>
        <translation>送信側サーバーがサインインを求めているか、サインインを拒否しました</translation>
    </message>
</context>
<context>
    <name>text/bad-domain-reputation</name>
    <message>
        <source>The sending domain has a bad reputation</source>
        <translation>送信ドメインの評価が低くなっています</translation>
    </message>
</context>
<context>
    <name>text/bad-ip-reputation</name>
    <message>
        <source>The sending IP address has a bad reputation</source>
        <translation>送信元IPアドレスの評価が低くなっています</translation>
    </message>
</context>
<context>
    <name>text/blocked-by-recipient</name>
    <message>
        <source>The recipient, or somebody there, has blocked this sender</source>
        <translation>受信者または受信側の誰かがこの送信者をブロックしています</translation>
    </message>
</context>
<context>
    <name>text/blocklist-broken</name>
    <message>
        <source>The receiver&apos;s blocklist query failed</source>
        <translation>受信側のブロックリストへの照会が失敗しました</translation>
    </message>
</context>
<context>
    <name>text/blocklisted</name>
    <message>
        <source>The sender is on a blocklist</source>
        <translation>送信者がブロックリストに登録されています</translation>
    </message>
</context>
<context>
    <name>text/content-refused</name>
    <message>
        <source>The receiver does not take what the message contains</source>
        <translation>受信側がメールの内容を受け付けません</translation>
    </message>
</context>
<context>
    <name>text/dkim-fail</name>
    <message>
        <source>The DKIM signature is missing or not valid</source>
        <translation>DKIM署名がないか、有効ではありません</translation>
    </message>
</context>
<context>
    <name>text/dmarc-fail</name>
    <message>
        <source>The sender domain&apos;s DMARC policy refused this message</source>
        <translation>送信者ドメインのDMARCポリシーにより、このメールが拒否されました</translation>
    </message>
</context>
<context>
    <name>text/dns-error</name>
    <message>
        <source>A name could not be looked up in DNS for now</source>
        <translation>名前を一時的にDNSで照会できませんでした</translation>
    </message>
</context>
<context>
    <name>text/expired</name>
    <message>
        <source>Delivery was given up after many attempts</source>
        <translation>何度も試行した後、配信を断念しました</translation>
    </message>
</context>
<context>
    <name>text/greylisted</name>
    <message>
        <source>The receiver asks to try again later (greylisting)</source>
        <translation>受信側が、後で再試行するよう求めています（グレーリスティング）</translation>
    </message>
</context>
<context>
    <name>text/host-unknown</name>
    <message>
        <source>The recipient&apos;s domain cannot be found</source>
        <translation>受信者のドメインが見つかりません</translation>
    </message>
</context>
<context>
    <name>text/loop</name>
    <message>
        <source>The message went round in circles</source>
        <translation>メールが循環しました</translation>
    </message>
</context>
<context>
    <name>text/mailbox-disabled</name>
    <message>
        <source>The mailbox exists but is switched off</source>
        <translation>メールボックスは存在しますが、無効になっています</translation>
    </message>
</context>
<context>
    <name>text/mailbox-full</name>
    <message>
        <source>The mailbox is full</source>
        <translation>メールボックスがいっぱいです</translation>
    </message>
</context>
<context>
    <name>text/message-too-big</name>
    <message>
        <source>The message is too large</source>
        <translation>メールが大きすぎます</translation>
    </message>
</context>
<context>
    <name>text/missing-ptr</name>
    <message>
        <source>Reverse DNS or the greeting name of the sending server is missing or wrong</source>
        <translation>送信側サーバーの逆引きDNSまたは名乗った名前がないか、正しくありません</translation>
    </message>
</context>
<context>
    <name>text/moved</name>
    <message>
        <source>The recipient has moved to another address</source>
        <translation>受信者のアドレスが変わりました</translation>
    </message>
</context>
<context>
    <name>text/network-error</name>
    <message>
        <source>The receiver&apos;s server could not be reached</source>
        <translation>受信側のサーバーに到達できませんでした</translation>
    </message>
</context>
<context>
    <name>text/no-mail-host</name>
    <message>
        <source>This domain takes no mail</source>
        <translation>このドメインはメールを受け取りません</translation>
    </message>
</context>
<context>
    <name>text/own-mailbox-full</name>
    <message>
        <source>The sender&apos;s own mailbox is full, so it cannot send</source>
        <translation>送信者自身のメールボックスがいっぱいのため、送信できません</translation>
    </message>
</context>
<context>
    <name>text/policy</name>
    <message>
        <source>A rule of the receiver refused this message</source>
        <translation>受信側のルールによりこのメールが拒否されました</translation>
    </message>
</context>
<context>
    <name>text/rate-limited</name>
    <message>
        <source>Too much mail in too short a time</source>
        <translation>短時間のメールが多すぎます</translation>
    </message>
</context>
<context>
    <name>text/recipient-restricted</name>
    <message>
        <source>The recipient accepts mail from certain senders only</source>
        <translation>受信者は特定の送信者からのメールだけを受け取ります</translation>
    </message>
</context>
<context>
    <name>text/relay-denied</name>
    <message>
        <source>The server refuses to pass this message on</source>
        <translation>サーバーがこのメールの中継を拒否しています</translation>
    </message>
</context>
<context>
    <name>text/rfc-violation</name>
    <message>
        <source>The message does not follow the mail standards</source>
        <translation>メールがメールの標準に従っていません</translation>
    </message>
</context>
<context>
    <name>text/sender-blocked</name>
    <message>
        <source>The receiver keeps this sender address out</source>
        <translation>受信側がこの送信者アドレスを締め出しています</translation>
    </message>
</context>
<context>
    <name>text/sender-not-yours</name>
    <message>
        <source>The sender address does not belong to the login that sends</source>
        <translation>送信者アドレスが、サインインして送信したアカウントのものではありません</translation>
    </message>
</context>
<context>
    <name>text/sender-rejected</name>
    <message>
        <source>The sender address was refused</source>
        <translation>送信者アドレスが拒否されました</translation>
    </message>
</context>
<context>
    <name>text/sender-suspended</name>
    <message>
        <source>The sender&apos;s own account may not send</source>
        <translation>送信者自身のアカウントは送信を許可されていません</translation>
    </message>
</context>
<context>
    <name>text/sending-limit</name>
    <message>
        <source>The sending account has used up what it may send</source>
        <translation>送信元アカウントが送信数の上限に達しました</translation>
    </message>
</context>
<context>
    <name>text/spam-content</name>
    <message>
        <source>The message was taken for spam</source>
        <translation>メールが迷惑メールと判定されました</translation>
    </message>
</context>
<context>
    <name>text/spf-fail</name>
    <message>
        <source>SPF does not allow this server to send for the domain</source>
        <translation>SPFが、ドメインのためのこのサーバーからの送信を許可していません</translation>
    </message>
</context>
<context>
    <name>text/stale-address</name>
    <message>
        <source>An outdated internal address was used</source>
        <translation>古い内部アドレスが使われました</translation>
    </message>
</context>
<context>
    <name>text/suppressed</name>
    <message>
        <source>The sending service refused to try this address</source>
        <translation>送信サービスがこのアドレスへの送信を試みませんでした</translation>
    </message>
</context>
<context>
    <name>text/syntax-error</name>
    <message>
        <source>The sending program used a command that is not allowed</source>
        <translation>送信プログラムが許可されていないコマンドを使いました</translation>
    </message>
</context>
<context>
    <name>text/system-error</name>
    <message>
        <source>The receiving system has a fault of its own</source>
        <translation>受信側システム自身で障害が発生しています</translation>
    </message>
</context>
<context>
    <name>text/system-full</name>
    <message>
        <source>The receiving server has no space left</source>
        <translation>受信側サーバーに空き容量がありません</translation>
    </message>
</context>
<context>
    <name>text/temporary-failure</name>
    <message>
        <source>The receiving server has a problem for the moment</source>
        <translation>受信側サーバーに現在問題があります</translation>
    </message>
</context>
<context>
    <name>text/tls-required</name>
    <message>
        <source>An encrypted connection was required and did not come about</source>
        <translation>暗号化接続が必須ですが、接続できませんでした</translation>
    </message>
</context>
<context>
    <name>text/too-many-recipients</name>
    <message>
        <source>The message names too many recipients</source>
        <translation>メールの受信者が多すぎます</translation>
    </message>
</context>
<context>
    <name>text/unauthenticated</name>
    <message>
        <source>Neither SPF nor DKIM confirms the sender</source>
        <translation>SPFでもDKIMでも送信者を確認できません</translation>
    </message>
</context>
<context>
    <name>text/unsafe-link</name>
    <message>
        <source>A link in the message is blocked</source>
        <translation>メール内のリンクがブロックされています</translation>
    </message>
</context>
<context>
    <name>text/user-unknown</name>
    <message>
        <source>The recipient address does not exist</source>
        <translation>受信者アドレスが存在しません</translation>
    </message>
</context>
<context>
    <name>text/virus</name>
    <message>
        <source>The message was refused because of malware</source>
        <translation>マルウェアを理由にメールが拒否されました</translation>
    </message>
</context>
<context>
    <name>tim-alice-tin/access-denied</name>
    <message>
        <source>The receiver refuses the sending IP address (server not available - access denied)</source>
        <translation>受信側が送信元IPアドレスを拒否しています（server not available - access denied）</translation>
    </message>
</context>
<context>
    <name>tiscali/simple-password</name>
    <message>
        <source>Tiscali refused the login: the password is too simple</source>
        <translation>Tiscaliがサインインを拒否しました：パスワードが単純すぎます</translation>
    </message>
</context>
<context>
    <name>titan/migration</name>
    <message>
        <source>Titan is moving the recipient&apos;s mailboxes and takes no mail for them meanwhile</source>
        <translation>Titanが受信者のメールボックスを移行中で、その間メールを受け取りません</translation>
    </message>
</context>
<context>
    <name>titan/new-ip</name>
    <message>
        <source>Titan does not know the sending IP address well enough yet</source>
        <translation>Titanでの送信元IPアドレスの実績がまだ不十分です</translation>
    </message>
</context>
<context>
    <name>titan/recipient-quota</name>
    <message>
        <source>The recipient&apos;s domain at Titan has received too many messages for now</source>
        <translation>Titanの受信者のドメインに現在届いているメールが多すぎます</translation>
    </message>
</context>
<context>
    <name>titan/spam-rate</name>
    <message>
        <source>Titan gets too much spam from the sending server</source>
        <translation>送信側サーバーからTitanに届く迷惑メールが多すぎます</translation>
    </message>
</context>
<context>
    <name>titan/suspended-for-abuse</name>
    <message>
        <source>Titan takes no mail for the recipient&apos;s domain: suspended because of abuse</source>
        <translation>Titanは受信者のドメイン宛てのメールを受け取りません：不正使用により停止中です</translation>
    </message>
</context>
<context>
    <name>trellix/dmarc-failure</name>
    <message>
        <source>The message fails DMARC at the recipient&apos;s Trellix filter</source>
        <translation>メールが受信者のTrellixフィルターでDMARCに不合格です</translation>
    </message>
</context>
<context>
    <name>trendmicro/blocked-recipient</name>
    <message>
        <source>The recipient&apos;s company takes no mail for this address</source>
        <translation>受信者の会社がこのアドレス宛てのメールを受け取りません</translation>
    </message>
</context>
<context>
    <name>trendmicro/blocked-sender</name>
    <message>
        <source>The recipient&apos;s company blocks this sender</source>
        <translation>受信者の会社がこの送信者をブロックしています</translation>
    </message>
</context>
<context>
    <name>trendmicro/customized-block</name>
    <message>
        <source>The recipient&apos;s company blocks the sending IP address by hand</source>
        <translation>受信者の会社が送信元IPアドレスを手動でブロックしています</translation>
    </message>
</context>
<context>
    <name>trendmicro/domain-not-served</name>
    <message>
        <source>Trend Micro does not filter mail for the recipient&apos;s domain</source>
        <translation>Trend Microは受信者のドメインのメールをフィルタリングしていません</translation>
    </message>
</context>
<context>
    <name>trendmicro/ip-blocked</name>
    <message>
        <source>Trend Micro lists the sending IP address</source>
        <translation>Trend Microに送信元IPアドレスが登録されています</translation>
    </message>
</context>
<context>
    <name>trendmicro/ip-deferred</name>
    <message>
        <source>Trend Micro holds mail from the sending IP address back for now</source>
        <translation>Trend Microが送信元IPアドレスからのメールを現在保留しています</translation>
    </message>
</context>
<context>
    <name>trendmicro/sender-filtering</name>
    <message>
        <source>A sender check of the recipient&apos;s Trend Micro filter refused the message</source>
        <translation>受信者のTrend Microフィルターの送信者チェックによりメールが拒否されました</translation>
    </message>
</context>
<context>
    <name>trendmicro/unknown-recipient</name>
    <message>
        <source>The recipient&apos;s company does not know this address</source>
        <translation>受信者の会社にこのアドレスはありません</translation>
    </message>
</context>
<context>
    <name>vade/oxsus-busy</name>
    <message>
        <source>The receiver&apos;s server behind the Vade filter is overloaded (OXSUS0001_102)</source>
        <translation>Vadeフィルターの背後にある受信側のサーバーが過負荷です（OXSUS0001_102）</translation>
    </message>
</context>
<context>
    <name>vade/oxsus-ip</name>
    <message>
        <source>Vade lists the sending IP address as a source of spam (OXSUS0001_101)</source>
        <translation>Vadeに送信元IPアドレスが迷惑メールの発信元として登録されています（OXSUS0001_101）</translation>
    </message>
</context>
<context>
    <name>vade/oxsus-ptr</name>
    <message>
        <source>The receiver&apos;s Vade filter wants reverse DNS (OXSUS0001_105)</source>
        <translation>受信側のVadeフィルターが逆引きDNSを求めています（OXSUS0001_105）</translation>
    </message>
</context>
<context>
    <name>vade/oxsus-rate</name>
    <message>
        <source>The receiver&apos;s Vade filter slows down the sending server (OXSUS0001_110, 139, 140)</source>
        <translation>受信側のVadeフィルターが送信側サーバーを制限しています（OXSUS0001_110、139、140）</translation>
    </message>
</context>
<context>
    <name>vade/recipient-rejected</name>
    <message>
        <source>The recipient&apos;s mail platform refuses this address</source>
        <translation>受信者のメール基盤がこのアドレスを拒否しています</translation>
    </message>
</context>
<context>
    <name>virginmedia/deferred-by-number</name>
    <message>
        <source>Virgin Media, Ziggo or Telenet puts the mail off with an MXIN number</source>
        <translation>Virgin Media、Ziggo、またはTelenetがMXIN番号付きでメールを保留しています</translation>
    </message>
</context>
<context>
    <name>virginmedia/refused-by-number</name>
    <message>
        <source>Virgin Media, Ziggo or Telenet refuses the mail with an MXIN number</source>
        <translation>Virgin Media、Ziggo、またはTelenetがMXIN番号付きでメールを拒否しています</translation>
    </message>
</context>
<context>
    <name>virginmedia/spam-content</name>
    <message>
        <source>The filter took the message for spam (spam content found)</source>
        <translation>フィルターがメールを迷惑メールと判定しました（spam content found）</translation>
    </message>
</context>
<context>
    <name>wp-o2/internal-error</name>
    <message>
        <source>Wirtualna Polska (WP, o2) had an internal error</source>
        <translation>Wirtualna Polska（WP、o2）で内部エラーが発生しました</translation>
    </message>
</context>
<context>
    <name>wp-o2/spam</name>
    <message>
        <source>The filter took the message for spam (we can&apos;t accept this message)</source>
        <translation>フィルターがメールを迷惑メールと判定しました（we can&apos;t accept this message）</translation>
    </message>
</context>
<context>
    <name>yahoo/aborted</name>
    <message>
        <source>Yahoo refused the message and gives no reason</source>
        <translation>Yahooがメールを拒否し、理由を示していません</translation>
    </message>
</context>
<context>
    <name>yahoo/account-closed</name>
    <message>
        <source>The recipient&apos;s Yahoo account has been closed</source>
        <translation>受信者のYahooアカウントが閉鎖されています</translation>
    </message>
</context>
<context>
    <name>yahoo/connection-limits</name>
    <message>
        <source>Yahoo takes only a certain number of messages or connections</source>
        <translation>Yahooが受け付けるメールまたは接続の数には上限があります</translation>
    </message>
</context>
<context>
    <name>yahoo/content-refused</name>
    <message>
        <source>Yahoo takes the content of this message for dangerous</source>
        <translation>Yahooがこのメールの内容を危険と判定しています</translation>
    </message>
</context>
<context>
    <name>yahoo/deferred-complaints</name>
    <message>
        <source>Yahoo holds the mail back: complaints or more mail than usual</source>
        <translation>Yahooがメールを保留しています：苦情があるか、メールが通常より多くなっています</translation>
    </message>
</context>
<context>
    <name>yahoo/dkim-required</name>
    <message>
        <source>Yahoo requires a DKIM signature for this domain</source>
        <translation>YahooがこのドメインにDKIM署名を必須としています</translation>
    </message>
</context>
<context>
    <name>yahoo/envelope-domain-unresolvable</name>
    <message>
        <source>Yahoo cannot find the domain of the envelope sender in DNS</source>
        <translation>Yahooがエンベロープ送信者のドメインをDNSで見つけられません</translation>
    </message>
</context>
<context>
    <name>yahoo/error-sending-for-delivery</name>
    <message>
        <source>Yahoo&apos;s outgoing server could not pass the message on</source>
        <translation>Yahooの送信サーバーがメールを中継できませんでした</translation>
    </message>
</context>
<context>
    <name>yahoo/from-domain-unresolvable</name>
    <message>
        <source>Yahoo cannot find the domain of the From address in DNS</source>
        <translation>YahooがFromアドレスのドメインをDNSで見つけられません</translation>
    </message>
</context>
<context>
    <name>yahoo/from-not-yours</name>
    <message>
        <source>Yahoo&apos;s outgoing server refused the sender address or the message</source>
        <translation>Yahooの送信サーバーが送信者アドレスまたはメールを拒否しました</translation>
    </message>
</context>
<context>
    <name>yahoo/headers-not-compliant</name>
    <message>
        <source>The header of the message does not follow the standard</source>
        <translation>メールのヘッダーが標準に従っていません</translation>
    </message>
</context>
<context>
    <name>yahoo/ip-refused-at-connection</name>
    <message>
        <source>Yahoo closes the connection because of the IP address</source>
        <translation>IPアドレスを理由に、Yahooが接続を閉じています</translation>
    </message>
</context>
<context>
    <name>yahoo/japan-deferred</name>
    <message>
        <source>Yahoo JAPAN holds mail from this IP address back</source>
        <translation>Yahoo JAPANがこの送信元IPアドレスからのメールを保留しています</translation>
    </message>
</context>
<context>
    <name>yahoo/japan-dmarc</name>
    <message>
        <source>Yahoo JAPAN refused the message: From is not authenticated</source>
        <translation>Yahoo JAPANがメールを拒否しました：Fromが認証されていません</translation>
    </message>
</context>
<context>
    <name>yahoo/login-locked</name>
    <message>
        <source>Yahoo or AOL locks the login for a while: too many wrong passwords</source>
        <translation>YahooまたはAOLがサインインを一時的にロックしています：誤ったパスワードが多すぎます</translation>
    </message>
</context>
<context>
    <name>yahoo/mailbox-disabled</name>
    <message>
        <source>The recipient&apos;s Yahoo mailbox is switched off</source>
        <translation>受信者のYahooメールボックスが無効になっています</translation>
    </message>
</context>
<context>
    <name>yahoo/no-such-user</name>
    <message>
        <source>There is no such mailbox at Yahoo or AOL</source>
        <translation>YahooまたはAOLにそのメールボックスはありません</translation>
    </message>
</context>
<context>
    <name>yahoo/not-allowed-299</name>
    <message>
        <source>Yahoo refused the message by a rule that it does not name</source>
        <translation>Yahooが、示されていないルールによりメールを拒否しました</translation>
    </message>
</context>
<context>
    <name>yahoo/permanently-deferred</name>
    <message>
        <source>Yahoo has stopped taking mail from this IP address</source>
        <translation>Yahooがこの送信元IPアドレスからのメールの受け取りを停止しました</translation>
    </message>
</context>
<context>
    <name>yahoo/policy-refused</name>
    <message>
        <source>Yahoo refused the message by policy, mostly for failed DMARC or DKIM</source>
        <translation>Yahooがポリシーによりメールを拒否しました（主にDMARCまたはDKIMの不合格）</translation>
    </message>
</context>
<context>
    <name>yahoo/recipient-receiving-too-fast</name>
    <message>
        <source>The recipient&apos;s Yahoo mailbox gets too much mail at the moment</source>
        <translation>受信者のYahooメールボックスに届くメールが現在多すぎます</translation>
    </message>
</context>
<context>
    <name>yahoo/relaying-denied</name>
    <message>
        <source>Yahoo is not responsible for the recipient&apos;s domain</source>
        <translation>Yahooは受信者のドメインを扱っていません</translation>
    </message>
</context>
<context>
    <name>yahoo/spamhaus</name>
    <message>
        <source>Yahoo refuses the IP address because Spamhaus lists it</source>
        <translation>Spamhausに登録されているため、YahooがIPアドレスを拒否しています</translation>
    </message>
</context>
<context>
    <name>yahoo/spamhaus-exploit</name>
    <message>
        <source>Yahoo refuses the IP address: Spamhaus takes it for infected</source>
        <translation>YahooがIPアドレスを拒否しています：Spamhausが感染していると見なしています</translation>
    </message>
</context>
<context>
    <name>yahoo/temporary-domain-failure</name>
    <message>
        <source>Yahoo could not look up the recipient&apos;s domain for the moment</source>
        <translation>Yahooが受信者のドメインを一時的に照会できませんでした</translation>
    </message>
</context>
<context>
    <name>yahoo/temporary-problem</name>
    <message>
        <source>Yahoo&apos;s servers were busy or had a passing fault</source>
        <translation>Yahooのサーバーが混雑していたか、一時的な障害が発生しました</translation>
    </message>
</context>
<context>
    <name>yahoo/too-large-or-full</name>
    <message>
        <source>The recipient&apos;s Yahoo mailbox is full, or the message is too large</source>
        <translation>受信者のYahooメールボックスがいっぱいか、メールが大きすぎます</translation>
    </message>
</context>
<context>
    <name>yahoo/unauthenticated</name>
    <message>
        <source>Yahoo requires SPF or DKIM, and neither passed</source>
        <translation>YahooはSPFまたはDKIMを必須としていますが、どちらも不合格でした</translation>
    </message>
</context>
<context>
    <name>yahoo/unknown-recipients</name>
    <message>
        <source>Yahoo sees too much mail to addresses that do not exist</source>
        <translation>存在しないアドレスへのメールが多すぎるとYahooが判定しています</translation>
    </message>
</context>
<context>
    <name>yandex/access-rights</name>
    <message>
        <source>Yandex does not let mail programs into this account</source>
        <translation>Yandexがこのアカウントへのメールソフトの接続を許可していません</translation>
    </message>
</context>
<context>
    <name>yandex/blocked-24-hours</name>
    <message>
        <source>Yandex blocks the sender for 24 hours</source>
        <translation>Yandexが送信者を24時間ブロックしています</translation>
    </message>
</context>
<context>
    <name>yandex/come-back-later</name>
    <message>
        <source>The receiver asks the sender to come back later (service currently unavailable)</source>
        <translation>受信側が送信者に、後で再試行するよう求めています（service currently unavailable）</translation>
    </message>
</context>
<context>
    <name>yandex/from-not-yours</name>
    <message>
        <source>The From address does not belong to the Yandex login</source>
        <translation>FromアドレスがYandexにサインインしたアカウントのものではありません</translation>
    </message>
</context>
<context>
    <name>yandex/mailbox-full</name>
    <message>
        <source>The mailbox is full (mailbox size limit exceeded)</source>
        <translation>メールボックスがいっぱいです（mailbox size limit exceeded）</translation>
    </message>
</context>
<context>
    <name>yandex/mailbox-gets-too-much</name>
    <message>
        <source>The mailbox gets too many messages at the moment (message rate limit)</source>
        <translation>メールボックスに届くメールが現在多すぎます（message rate limit）</translation>
    </message>
</context>
<context>
    <name>yandex/outgoing-spam</name>
    <message>
        <source>Yandex&apos;s own outgoing server stopped the message as spam</source>
        <translation>Yandex自身の送信サーバーがメールを迷惑メールとして止めました</translation>
    </message>
</context>
<context>
    <name>yandex/recipient-blocked</name>
    <message>
        <source>Yandex has blocked the recipient&apos;s account</source>
        <translation>Yandexが受信者のアカウントをブロックしました</translation>
    </message>
</context>
<context>
    <name>yandex/spam</name>
    <message>
        <source>Yandex took the message for spam</source>
        <translation>Yandexがメールを迷惑メールと判定しました</translation>
    </message>
</context>
<context>
    <name>yandex/unknown-error</name>
    <message>
        <source>Yandex gives no reason: an error on its side</source>
        <translation>Yandexが理由を示していません：Yandex側のエラーです</translation>
    </message>
</context>
<context>
    <name>yandex/user-unknown</name>
    <message>
        <source>There is no such mailbox at Yandex</source>
        <translation>Yandexにそのメールボックスはありません</translation>
    </message>
</context>
<context>
    <name>zerospam/unknown-recipient</name>
    <message>
        <source>The recipient&apos;s filter does not know this address</source>
        <translation>受信者のフィルターにこのアドレスは登録されていません</translation>
    </message>
</context>
<context>
    <name>zimbra/lmtp-tls</name>
    <message>
        <source>The mailbox server wants TLS from the server in front of it (Zimbra)</source>
        <translation>メールボックスサーバーが、前段のサーバーにTLSを求めています（Zimbra）</translation>
    </message>
</context>
<context>
    <name>zimbra/maintenance</name>
    <message>
        <source>The mailbox takes no mail at present (Zimbra maintenance and others)</source>
        <translation>メールボックスが現在メールを受け取りません（Zimbraのメンテナンスなど）</translation>
    </message>
</context>
<context>
    <name>zimbra/no-such-user</name>
    <message>
        <source>The recipient address does not exist</source>
        <translation>受信者アドレスが存在しません</translation>
    </message>
</context>
<context>
    <name>zimbra/not-on-this-server</name>
    <message>
        <source>The mail was led to the wrong mailbox server (Zimbra)</source>
        <translation>メールが誤ったメールボックスサーバーに送られました（Zimbra）</translation>
    </message>
</context>
<context>
    <name>zimbra/over-quota</name>
    <message>
        <source>The recipient&apos;s mailbox is full</source>
        <translation>受信者のメールボックスがいっぱいです</translation>
    </message>
</context>
<context>
    <name>zimbra/permanent-failure</name>
    <message>
        <source>The mailbox server could not store this message for good (Zimbra)</source>
        <translation>メールボックスサーバーがこのメールを保存できず、再試行でも解決しません（Zimbra）</translation>
    </message>
</context>
<context>
    <name>zimbra/refused-by-recipient</name>
    <message>
        <source>A rule at the recipient&apos;s side refused the message</source>
        <translation>受信者側のルールによりメールが拒否されました</translation>
    </message>
</context>
<context>
    <name>zimbra/temporary-failure</name>
    <message>
        <source>The mailbox server could not store the message for now (Zimbra)</source>
        <translation>メールボックスサーバーが一時的にメールを保存できませんでした（Zimbra）</translation>
    </message>
</context>
<context>
    <name>zoho/access-restricted</name>
    <message>
        <source>Zoho has restricted access to the sender&apos;s account</source>
        <translation>Zohoが送信者のアカウントの利用を制限しました</translation>
    </message>
</context>
<context>
    <name>zoho/dmarc-policy</name>
    <message>
        <source>The sender domain&apos;s DMARC policy refused this message</source>
        <translation>送信者ドメインのDMARCポリシーにより、このメールが拒否されました</translation>
    </message>
</context>
<context>
    <name>zoho/flagged-as-spam</name>
    <message>
        <source>Zoho took the message for spam</source>
        <translation>Zohoがメールを迷惑メールと判定しました</translation>
    </message>
</context>
<context>
    <name>zoho/mail-policy</name>
    <message>
        <source>A mail policy of the recipient&apos;s company at Zoho does not allow this sender</source>
        <translation>Zohoの受信者の会社のメールポリシーが、この送信者を許可していません</translation>
    </message>
</context>
<context>
    <name>zoho/not-your-address</name>
    <message>
        <source>Zoho: the From address does not belong to the account that is logged in</source>
        <translation>Zoho：Fromアドレスがサインインしたアカウントのものではありません</translation>
    </message>
</context>
<context>
    <name>zoho/outgoing-blocked</name>
    <message>
        <source>Zoho has stopped outgoing mail of your account</source>
        <translation>Zohoがアカウントの送信メールを停止しました</translation>
    </message>
</context>
<context>
    <name>zoho/policy-violation</name>
    <message>
        <source>Zoho Mail refused the message because it breaks a mail policy</source>
        <translation>メールポリシーに違反しているため、Zoho Mailがメールを拒否しました</translation>
    </message>
</context>
<context>
    <name>zoho/rejected-by-destination</name>
    <message>
        <source>A rule of the recipient&apos;s company at Zoho refused the message</source>
        <translation>Zohoの受信者の会社のルールによりメールが拒否されました</translation>
    </message>
</context>
<context>
    <name>zoho/user-does-not-exist</name>
    <message>
        <source>The recipient&apos;s mail service knows no user with this address</source>
        <translation>受信者のメールサービスにこのアドレスのユーザーはいません</translation>
    </message>
</context>
<context>
    <name>zoho/virus</name>
    <message>
        <source>Zoho Mail found malware in the message</source>
        <translation>Zoho Mailがメールにマルウェアを見つけました</translation>
    </message>
</context>
</TS>
