<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>generic/5.7.1</name>
    <message>
        <source>The receiver refused this message and does not say why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the sender&apos;s administrator can find out what receivers see of the sending server and domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>550 5.7.1 is the general answer for mail that the receiver does not trust, most often because of the sender&apos;s reputation or authentication. The words of this reply give no further reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not change several settings at once: you would not learn which one was the cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That reputation or authentication is the cause is inferred from how often this code is used for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass this report on to whoever runs your mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach the recipient another way and ask their administrator to look for the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through the other cards for 550 5.7.1 below: each names one cause and its proof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check SPF, DKIM, DMARC, reverse DNS and blocklists for the sending server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to the receiver&apos;s postmaster and quote the reply in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the time and the sender in the log of your filter; it holds the reason that the reply leaves out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>generic/dkim-verification-failed</name>
    <message>
        <source>The DKIM signature did not verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the administrator of the sending domain can correct the key or the signing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message carries a DKIM signature that does not fit the public key in DNS. The key pair is wrong, or the message was changed after it was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass this report on to whoever runs your domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the key at SELECTOR._domainkey of your domain with the private key that signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the record in DNS is whole: long keys are often cut off when they are pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a footer, disclaimer or scanner that changes messages after they were signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After changing keys, keep the old one in DNS for a week.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>generic/spf-check-failed</name>
    <message>
        <source>The SPF check failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the administrator of the sending domain can change its SPF record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SPF record of the sender&apos;s domain does not name the IP address that sent this message, so the receiver refused it. Either the record is incomplete, or the message was sent through the wrong server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not publish +all: it allows everybody to send with your domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send through the mail server of your own domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass this report on to whoever runs your domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out which server sent the message: our IP address in this report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it to the SPF record by ip4, ip6 or the include of your mail service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish one SPF record only, with no more than 10 DNS lookups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the message was forwarded, DKIM has to vouch for it: SPF fails on every forwarding.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>google/dkim-not-passed</name>
    <message>
        <source>Gmail requires DKIM from bulk senders, and it did not pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the administrator of the sending domain can sign its mail and publish the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail requires those who send many messages to sign them by DKIM, and no valid signature was found on this one. It was not signed, or the key in DNS does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass this report on to whoever runs your domain or your newsletter service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on DKIM signing with your own domain in the mail system or sending service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish the key under the selector that it names, 1024 bits at least, better 2048.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a message to a Gmail account and look at Show original: DKIM must say PASS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google&apos;s sender guidelines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>google/dmarc-policy</name>
    <message>
        <source>The sender domain&apos;s DMARC policy refused this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the administrator of {domain} can authenticate its mail or change its policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain {domain} asks receivers by its DMARC policy to refuse mail that is not authenticated for it, and this message was not. Gmail followed that policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not set the policy to p=none as the first step: that removes the protection against forged mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send from the mail system of {domain} itself, not through another provider or a web form with that address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass this report on to whoever runs {domain}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign outgoing mail with DKIM for {domain} itself; this also survives forwarding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that the envelope sender uses {domain} and that its SPF record names the sending server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find every service that sends with {domain}, and authenticate each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google&apos;s sender guidelines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>google/low-reputation-domain</name>
    <message>
        <source>Gmail distrusts the sending domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the owner of the domain can find out who sends in its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail blocked this message because the domain it was sent with has a very low reputation. All mail with that domain lately counts, from whatever server it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass this report on to whoever runs your domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the domain reputation and spam rate in Google Postmaster Tools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find every service that sends with the domain, and stop what recipients report as spam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authenticate all of it by SPF, DKIM and DMARC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google&apos;s sender guidelines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Postmaster Tools</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>google/low-reputation-ip</name>
    <message>
        <source>Gmail distrusts the sending IP address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the operator of the sending server, or the service it belongs to, can restore the reputation of its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail blocked this message because the IP address that sent it has a very low reputation. What counts is all mail from that address lately, not this message alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not move to a fresh IP address and send as before: it loses its reputation as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass this report on to whoever runs your mail server or your newsletter service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find and stop what harms the address: hacked accounts, infected websites, forwarded spam, mail to old lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the IP reputation in Google Postmaster Tools and check the address on blocklists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send little for some days, to people who read your mail, and increase slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a shared address, ask your provider to act or to give you another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google&apos;s sender guidelines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Postmaster Tools</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>google/missing-ptr</name>
    <message>
        <source>The sending IP address has no reverse DNS (PTR record)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the owner of the IP address, usually the hosting or internet provider, can set reverse DNS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail takes mail only from IP addresses that have a name in reverse DNS which leads back to the same address. The sending address {ip} has none, or its name leads elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use a made-up name: it has to lead back to the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass this report on to whoever runs your mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider of the address to set its PTR record to the name of your mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give that name an A or AAAA record with exactly this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If your server also sends by IPv6, do the same for that address, or send by IPv4 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google&apos;s sender guidelines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>google/ptr-mismatch</name>
    <message>
        <source>The name in reverse DNS leads to another IP address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner of the IP address and the administrator of the host name have to make both records agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending IP address has a name in reverse DNS, but that name belongs to another address. Gmail wants both directions to agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass this report on to whoever runs your mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up the PTR record of the sending address, then the A or AAAA record of the name it gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the A or AAAA record if the address of the server has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise have the provider set the PTR record to a name that does lead to this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google&apos;s sender guidelines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>google/spf-hard-fail</name>
    <message>
        <source>SPF of the sender says -all and does not name this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the administrator of {domain} can add the server to the SPF record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain {domain} of the envelope sender says by -all that no other server may send for it, and {ip} is not on its list. Gmail did as the domain asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not replace -all by +all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send through the mail server of your own domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass this report on to whoever runs your domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If {ip} is your server or your mail service, add it to the SPF record of {domain}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a website, printer or newsletter service sent the message, let it send through your mail server, or add its include.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the message was forwarded, turn on DKIM signing, which survives forwarding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google&apos;s sender guidelines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>google/spf-not-passed</name>
    <message>
        <source>Gmail requires SPF from bulk senders, and it did not pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the administrator of the sending domain can complete its SPF record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail requires those who send many messages to authenticate them by SPF, and SPF did not pass for this one. The record of the envelope sender&apos;s domain does not name the sending server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass this report on to whoever runs your domain or your newsletter service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List every server and service that sends with your domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name all of them in the one SPF record of the domain, with no more than 10 DNS lookups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up DKIM and DMARC as well: Gmail requires all three from bulk senders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google&apos;s sender guidelines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>google/spf-suspicious</name>
    <message>
        <source>Gmail finds suspicious entries in the sender&apos;s SPF record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the administrator of the sending domain can correct its SPF record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail refused this message because the SPF record of the sending domain holds entries that it considers unsafe. An entry that allows far too many addresses is the likely reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which entry Gmail means is not told in the reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass this report on to whoever runs your domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the SPF record for +all, ?all and very large address ranges, also inside its includes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove what you do not send through, and entries of services that you no longer use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the record with ~all or -all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google&apos;s sender guidelines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>google/unauthenticated</name>
    <message>
        <source>Gmail requires SPF or DKIM, and neither passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the administrator of the sending domain can set up SPF and DKIM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail takes mail only if SPF or DKIM confirms the sender, and both failed for this message. The domain {domain} is not set up for the server that sent it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass this report on to whoever runs your domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the sending IP address to the SPF record of {domain}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on DKIM signing in your mail system and publish the key it names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a message to a Gmail account and look at Show original: SPF or DKIM must say PASS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google&apos;s sender guidelines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>google/unsolicited</name>
    <message>
        <source>Gmail took this message for unsolicited mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the sender&apos;s side can change what it sends and how it is authenticated; Google does not lift such blocks by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail&apos;s filters judged this message to be unsolicited and blocked it to keep spam from its users. The address of the recipient is not the problem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not send the same text again from another account: the filter recognises it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which part of the message or of the sending history decided is not told by Google.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a short plain message without links and attachments first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that the recipient expects your mail, and write from your usual address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that SPF, DKIM and DMARC pass for this message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the spam rate of your domain in Google Postmaster Tools; below 0.1 % is good, 0.3 % is too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send bulk mail only to people who asked for it, with a one-click unsubscribe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare your sending with Google&apos;s sender guidelines, linked below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Google Workspace administrator can add the sender to the approved senders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google&apos;s sender guidelines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Postmaster Tools</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>google/unusual-rate</name>
    <message>
        <source>Gmail sees too much unwanted mail from this IP address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the operator of the sending server can find and stop the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail noticed an unusual amount of unwanted mail from the sending IP address and blocks it for now. The block usually ends by itself when the unwanted mail stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not let the queue retry at full speed: each attempt prolongs the block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the block lasts is not told by Google.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass this report on to whoever runs your mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait some hours before you send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the source: hacked accounts, web forms, forwarded spam, a newsletter to an old list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send less and more slowly to Gmail until the block ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow Google&apos;s guidelines for bulk senders, linked below, before you send as much again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google&apos;s sender guidelines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Postmaster Tools</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>text/attachment</name>
    <message>
        <source>The attachment is not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the sender can send the file in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver refuses attachments of this kind or name, whatever they hold. Programs, scripts and encrypted archives are the usual ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the file in another form, for example as PDF, or as a link to a file share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient which kinds of file they accept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the file is wanted, allow its type for this sender.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>text/auth-required</name>
    <message>
        <source>The sending server wants a login, or refused it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the sender&apos;s own settings or account can be corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes mail only from users who log in, and the login was missing or refused. This concerns the outgoing server, not the recipient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check user name and password of the outgoing server in your mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use port 587 or 465 with encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the account uses two-step sign-in, create an app password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether the account is locked, and whether the login method in use is still allowed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>text/bad-domain-reputation</name>
    <message>
        <source>The sending domain has a bad reputation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the owner of the domain can find out what was sent in its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver refuses the message because of what it has seen from this domain, or from a domain linked in the text. Another server does not help while the domain stays the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass this report on to whoever runs your domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out who sends with your domain, newsletters and websites included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authenticate all of it by SPF, DKIM and DMARC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove people who never open your mail, and honour every request to unsubscribe.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>text/bad-ip-reputation</name>
    <message>
        <source>The sending IP address has a bad reputation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the operator of the sending server can find and stop what harmed its reputation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver refuses the message because of what it has seen from the sending IP address lately. The text of this message need not be the cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not change to a fresh IP address: it starts without a reputation and is refused again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass this report on to whoever runs your mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for an account or website that sends spam through your server, and stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address on blocklists and its reverse DNS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send less for some days and only to people who expect it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then ask the receiver for a review, with this reply in full.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>text/blocklist-broken</name>
    <message>
        <source>The receiver&apos;s blocklist query failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the receiver&apos;s administrator can correct how their server asks the blocklist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiving server got an error answer from a blocklist and took it for a listing. The sender is not listed by this answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not ask a blocklist for removal: there is nothing to remove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send this report to the recipient another way, for their administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not ask Spamhaus and others through a public resolver such as 8.8.8.8; use your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treat answers in 127.255.255.0/24 as errors, never as listings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take lists that have closed out of the configuration.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>text/blocklisted</name>
    <message>
        <source>The sender is on a blocklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the operator of the sending server can end the cause and ask for removal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver asked a public or private blocklist, and the list names the sending IP address or domain. The message itself was probably not looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not ask for removal before the cause is gone: a second listing lasts longer. Nobody has to be paid for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass this report on to whoever runs your mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look the address up on the page of the list that the reply names, and read why it is listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the cause first: a hacked account, an open relay, an infected computer behind the same address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the list for removal, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the sender is known to you, allow the address on your gateway meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>text/dkim-fail</name>
    <message>
        <source>The DKIM signature is missing or not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the administrator of the sending domain can sign messages and publish the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver requires a valid DKIM signature and found none on this message. The key in DNS does not fit, the message was changed on its way, or it was not signed at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass this report on to whoever runs your mail or your domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that outgoing mail is signed, by the selector that DNS publishes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the public key in DNS with the private key in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a footer, disclaimer or virus scanner that changes messages after they were signed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>text/dmarc-fail</name>
    <message>
        <source>The sender domain&apos;s DMARC policy refused this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the administrator of the From domain can authenticate its mail or change its policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain in the From field asks receivers to refuse mail that neither SPF nor DKIM confirms for that same domain, and this message was not confirmed. The receiver followed that policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not lower the policy to p=none as the first step: it removes the protection against forged mail in your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send from the mail system of your own domain, not through a website or another provider with that address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass this report on to whoever runs your domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign outgoing mail with DKIM for the From domain itself; this also survives forwarding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that the envelope sender uses the From domain and that SPF names the sending server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find every service that sends with your domain and authenticate each of them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>text/dns-error</name>
    <message>
        <source>The recipient&apos;s domain could not be looked up for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting is enough in most cases; then the administrator of the domain&apos;s DNS has to act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS gave no usable answer for a name that was needed. The domain may exist; the lookup failed for the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling behind the @ and wait some hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the DNS resolver of your mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that all name servers of the domain answer, and that DNSSEC signatures are valid.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>text/expired</name>
    <message>
        <source>Delivery was given up after many attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s administrator can read the reason of the attempts in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending server tried for hours or days and never succeeded, so it returned the message. The reason of the last attempt, if the report names one, is the real one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling behind the @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again once; if it fails again, tell the recipient another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the earlier attempts in the log of your server: they name the real reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try to connect to the MX hosts of the recipient on port 25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that your mail servers are reachable and have space.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>text/greylisted</name>
    <message>
        <source>The receiver asks to try again later (greylisting)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has to act: the sending server tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver defers mail from servers that it does not know yet and takes it on a later attempt. This is a test against spam programs, which do not try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait; the message normally arrives within an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that your server tries again from the same IP address, several times within a few hours.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>text/host-unknown</name>
    <message>
        <source>The recipient&apos;s domain cannot be found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender has to check the address first; only then is it the turn of the recipient&apos;s administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail server was found for the part of the address behind the @. The domain is misspelt, has expired, or its DNS is broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling behind the @, for example example.com and not exmaple.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient for the correct address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the domain is registered and paid for, and that its MX record names a host that exists.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>text/loop</name>
    <message>
        <source>The message went round in circles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forwarding or routing on the recipient&apos;s side has to be corrected by an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message passed the same servers again and again until one of them stopped it. Two forwarding rules, or a wrong route, point at each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the recipient that mail to them goes round in circles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the Received fields of the returned message from the bottom up to see where it turns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the forwarding rule or correct the route of that domain.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>text/mailbox-disabled</name>
    <message>
        <source>The mailbox exists but is switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the operator of the mailbox can open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiving system knows the mailbox but does not deliver to it, because it is closed, suspended or unused. Sending again does not help until it is opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not keep the address on mailing lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach the recipient another way and tell them that their mailbox takes no mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for another address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether the account is suspended, unpaid, or was disabled when a person left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again, or set up forwarding or a reply that names a successor.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>text/mailbox-full</name>
    <message>
        <source>The mailbox is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the recipient or their administrator can make space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox has used all of its space. New mail is refused until the recipient deletes some or gets more space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not split the message: even a small one is refused while the mailbox is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the recipient another way that their mailbox is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the message again when they have made space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the quota or empty the mailbox, including its trash and spam folders.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>text/message-too-big</name>
    <message>
        <source>The message is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the sender can make the message smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is larger than the receiver, a server on the way, or the mailbox allows. Attachments grow by about a third when they are sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a link to the file instead of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make pictures smaller, or send the files in several messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the size limit of your server with the SIZE that the receiver announces after EHLO.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>text/missing-ptr</name>
    <message>
        <source>Reverse DNS of the sending server is missing or wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the owner of the IP address, usually the hosting or internet provider of the sender, can set reverse DNS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver looked up the name of the sending IP address in reverse DNS and found none, or one that does not lead back to the address. Such servers are refused as likely sources of spam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass this report on to whoever runs your mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider of the IP address to set its PTR record to the name of your mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that this name has an A or AAAA record with the same address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the HELO name of your server to the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If your server has an IPv6 address, do the same for it, or send by IPv4 only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>text/moved</name>
    <message>
        <source>The recipient has moved to another address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the sender can use the new address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox is no longer at this address. The reply may name the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a new address in the reply, or ask the recipient for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct your address book and send the message again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>text/network-error</name>
    <message>
        <source>The receiver&apos;s server could not be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting is enough in most cases; then the administrators have to look at the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the receiving server was refused, broken or never came about. This is often over after a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait some hours. If the message still comes back, tell your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether other mail leaves your server, and whether port 25 is open to the outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try to connect to the MX hosts of the recipient from your server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the hosts of your MX records answer on port 25 from outside.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>text/no-mail-host</name>
    <message>
        <source>This domain takes no mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender needs another address; the domain&apos;s owner chose this on purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s domain states in DNS, or by its server&apos;s reply, that it accepts no mail at all. Every message to it will come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling behind the @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient for an address at another domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the domain should receive mail, replace the null MX record by one that names your mail server.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>text/policy</name>
    <message>
        <source>A rule of the receiver refused this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s administrator can check what receivers commonly ask for; only the receiver knows its rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver refused the message by a rule of its own that the reply does not explain further. Authentication, reputation or content may be the cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient another way to have their administrator look for the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check SPF, DKIM, DMARC, reverse DNS and blocklists for the sending server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to the receiver&apos;s postmaster and quote the reply in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the message in the log of the filter and allow the sender if it is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>text/rate-limited</name>
    <message>
        <source>Too much mail in too short a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting is enough in most cases; the sending server tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver limits how many messages, connections or recipients it takes in a certain time, and this limit was reached. Later attempts usually succeed by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not send the same message again and again: each attempt counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait some hours before you send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you wrote to many people at once, send in smaller portions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open fewer connections at a time to this receiver and send more slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for an account that sends in bulk without your knowledge.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>text/recipient-restricted</name>
    <message>
        <source>The recipient accepts mail from certain senders only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the owner of the mailbox or group can let the sender in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox or group exists, but you are not among those who may write to it. This is a setting on the recipient&apos;s side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient or the owner of the group to allow your address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another way to reach them meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the sender to those who may write to the mailbox or group, or allow senders from outside.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>text/relay-denied</name>
    <message>
        <source>The server refuses to pass this message on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s settings, or the DNS of the recipient&apos;s domain, have to be corrected by an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server that was asked does not handle mail for the recipient&apos;s domain, or does not know the sender as one of its users. Either the sender did not log in, or the domain&apos;s MX record points to the wrong server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not open your own server for everybody: an open relay is blocklisted within hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on authentication for outgoing mail in your mail program, with user name and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If your mail always goes out through this server, ask your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the refusing host with the MX record of the recipient&apos;s domain: a stale static route is a frequent cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the domain to the accepted domains of the server that its MX record names.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>text/rfc-violation</name>
    <message>
        <source>The message does not follow the mail standards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only whoever runs the sending program can correct its messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in the header or the form of the message breaks a rule of RFC 5322, such as a missing or double field. Receivers refuse that because spam programs make such mistakes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another mail program, and tell the maker of the one in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at a message as it leaves your server: exactly one From, Date and Message-ID, and one Subject at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check programs and scripts that build messages themselves.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>text/sender-rejected</name>
    <message>
        <source>The sender address was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the sender&apos;s side can correct or explain its own address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiving server does not accept the sender address, or could not verify that it exists. Nothing is known to be wrong with the recipient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the sender address in your mail program for typing errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that the domain of the envelope sender exists and has an MX record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that your server accepts mail for the sender address; some receivers ask it before they accept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the domain is blocked by name, ask the recipient&apos;s administrator for the reason.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>text/sender-suspended</name>
    <message>
        <source>The sender&apos;s own account may not send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the sender or their service can open the account again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service through which the message was sent has suspended the sending account, or its quota is used up. The recipient never saw the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in to your mail service and look for a notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change your password if you did not send much mail yourself: somebody else may have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your service to open the account again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out whether the account was abused before you open it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>text/spam-content</name>
    <message>
        <source>The message was taken for spam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender can change the text; the recipient&apos;s side can allow the sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filter at the receiver judged the content of the message to be spam. The address works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a short plain text without links, pictures and attachments first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out shortened links and links to unknown sites.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient to allow your address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that SPF, DKIM and DMARC pass for this message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look the message up in the quarantine or log of the filter, release it and allow the sender.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>text/spf-fail</name>
    <message>
        <source>SPF does not allow this server to send for the domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the administrator of the sending domain can change its SPF record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s domain publishes a list of servers that may send for it (SPF), and the server that delivered this message is not on it. The receiver refused the message for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not publish +all to make the error go away: it allows everybody to send as you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass this report on to whoever runs your mail or your domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out which server sent the message: our IP address in this report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is yours, add it to the SPF record of {domain}, by ip4, ip6 or the include of your mail service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is not yours, send through a server that the record names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the record needs no more than 10 DNS lookups and that there is only one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>text/stale-address</name>
    <message>
        <source>An outdated internal address was used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the sender&apos;s mail program holds the outdated entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message went to an internal directory address that no longer exists, usually taken from an old message or from the suggestions of Outlook. The person may well have a working mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the suggested entry for this person while you type their name in the To field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the full address by hand, or choose it from the address book, and send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the old legacyExchangeDN value as an X500 proxy address to the person&apos;s mailbox, so that replies to old messages work.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>text/suppressed</name>
    <message>
        <source>The sending service refused to try this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the sender can have the address taken off the list of their own service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service that sends your mail keeps a list of addresses that bounced or complained before, and this address is on it. The receiver was not asked this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not empty the whole list: it protects your reputation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that the address is correct and that the recipient wants your mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it from the suppression list of your sending service, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>text/syntax-error</name>
    <message>
        <source>The sending program used a command that is not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the operator of the sending server can correct what it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver did not understand a command of the sending server, or it came out of order. A malformed address or a firewall that changes the dialogue is a frequent cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the addresses for spaces, brackets and letters that do not belong there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn off SMTP inspection (fixup) in firewalls between the servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the dialogue in the log of your server and look for the command in question.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>text/system-error</name>
    <message>
        <source>The receiving system has a fault of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the administrator of the receiving system can correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiving server could not handle the message because of an internal fault or a wrong setting. Nothing is known to be wrong with the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait some hours and send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it goes on, tell the recipient another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the time and queue id of this report in your log.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>text/system-full</name>
    <message>
        <source>The receiving server has no space left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the administrator of the receiving system can make space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk or queue of the receiving server is full, so it takes no mail for now. It is not the mailbox of the recipient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait some hours and send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it goes on, tell the recipient another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make space on the disk of the mail server or its queue.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>text/tls-required</name>
    <message>
        <source>An encrypted connection was required and did not come about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administrators of the two servers have to agree on encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One side insists on an encrypted connection, and the other did not offer it or its certificate was not accepted. The message was not sent in clear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not turn encryption off for all mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass this report on to whoever runs your mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that your server uses TLS 1.2 or newer for outgoing mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If your server demands encryption for this domain, check that rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the server offers STARTTLS, with a certificate that is valid and names the MX host.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>text/too-many-recipients</name>
    <message>
        <source>The message names too many recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the sender can split the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver takes only a limited number of recipients for one message. The others may have got it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the message in portions of at most 50 recipients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a mailing list for larger groups.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>text/unauthenticated</name>
    <message>
        <source>Neither SPF nor DKIM confirms the sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the administrator of the sending domain can set up SPF and DKIM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver accepts only mail that SPF or DKIM confirms, and both failed for this message. The domain is not set up for the server that sent it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass this report on to whoever runs your mail or your domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the sending server to the SPF record of the envelope sender&apos;s domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on DKIM signing and publish the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a message to an account at the receiver and read its Authentication-Results field.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>text/unknown</name>
    <message>
        <source>The reason is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administrator of the sending server can look for more in its log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report says that delivery failed, but not why in words or codes that are known here. The status line below is all there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and send the message once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it comes back again, pass the whole report on to your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the recipient and the time of this report in the log of your server.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>text/unsafe-link</name>
    <message>
        <source>A link in the message is blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the sender can take the link out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message holds a link to a site that is on a blocklist. The link may stand in a signature, a picture or a quoted text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out the links, also those in the signature and in quoted text, and send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is your own website, have it checked for malware.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look the domain up at the list that the reply names and ask for removal when it is clean.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>text/user-unknown</name>
    <message>
        <source>The recipient address does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the sender can correct the address; both mail servers did what they should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiving mail server knows no mailbox of this name. The address is misspelt, was deleted, or never existed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not send again to the same address without a change: the answer will be the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the address letter by letter with a message you once received from this person, in front of the @ and behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient for the correct address by phone or another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the old entry from the suggestions of your mail program, then send the message again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the address off mailing lists at once; repeated attempts to unknown addresses harm your reputation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the address should exist, check that the mailbox or alias is set up and known to every inbound gateway.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>text/virus</name>
    <message>
        <source>The message was refused because of malware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the sender can check what was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A virus scanner at the receiver found malware in the message or an attachment, or something that looks like it. The message was not delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not hide the file in an encrypted archive to get it through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not send the file again. Have your computer checked for malware.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the file is harmless, hand it over by another way, for example a download link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out whether the message really came from your user; malware often sends in stolen names.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
