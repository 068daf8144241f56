<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Reasons</name>
    <message>
        <source>the mailbox does not exist</source>
        <translation>el buzón no existe</translation>
    </message>
    <message>
        <source>the mailbox is closed, suspended or inactive</source>
        <translation>el buzón está cerrado, suspendido o inactivo</translation>
    </message>
    <message>
        <source>the mailbox has no space left</source>
        <translation>al buzón no le queda espacio</translation>
    </message>
    <message>
        <source>the mailbox moved</source>
        <translation>el buzón se ha trasladado</translation>
    </message>
    <message>
        <source>an internal address from an old address book entry</source>
        <translation>una dirección interna de una entrada antigua de la libreta de direcciones</translation>
    </message>
    <message>
        <source>the domain or mail host cannot be found</source>
        <translation>no se encuentra el dominio o el servidor de correo</translation>
    </message>
    <message>
        <source>the domain says that it takes no mail</source>
        <translation>el dominio declara que no acepta correo</translation>
    </message>
    <message>
        <source>the server does not relay for this sender or recipient</source>
        <translation>el servidor no retransmite para este remitente o destinatario</translation>
    </message>
    <message>
        <source>the sender address is refused or cannot be verified</source>
        <translation>la dirección del remitente se rechaza o no se puede verificar</translation>
    </message>
    <message>
        <source>the recipient accepts mail from named senders only</source>
        <translation>el destinatario solo acepta correo de remitentes determinados</translation>
    </message>
    <message>
        <source>SPF did not authorise the sending IP address</source>
        <translation>SPF no autorizó la dirección IP de envío</translation>
    </message>
    <message>
        <source>no valid DKIM signature</source>
        <translation>no hay ninguna firma DKIM válida</translation>
    </message>
    <message>
        <source>the sender domain&apos;s DMARC policy refused the message</source>
        <translation>el mensaje se rechazó por la política DMARC del dominio remitente</translation>
    </message>
    <message>
        <source>neither SPF nor DKIM vouches for the message</source>
        <translation>ni SPF ni DKIM avalan el mensaje</translation>
    </message>
    <message>
        <source>the sending IP address has no matching reverse DNS</source>
        <translation>la dirección IP de envío no tiene un DNS inverso que concuerde</translation>
    </message>
    <message>
        <source>the sending IP address has a bad reputation</source>
        <translation>la dirección IP de envío tiene mala reputación</translation>
    </message>
    <message>
        <source>the sending or linked domain has a bad reputation</source>
        <translation>el dominio de envío o enlazado tiene mala reputación</translation>
    </message>
    <message>
        <source>a blocklist names the sending IP address or domain</source>
        <translation>una lista de bloqueo incluye la dirección IP o el dominio de envío</translation>
    </message>
    <message>
        <source>the receiver&apos;s own blocklist query failed</source>
        <translation>falló la consulta del propio receptor a una lista de bloqueo</translation>
    </message>
    <message>
        <source>too many messages, connections or recipients in a time</source>
        <translation>demasiados mensajes, conexiones o destinatarios en poco tiempo</translation>
    </message>
    <message>
        <source>first contact was deferred on purpose</source>
        <translation>el primer contacto se aplazó a propósito</translation>
    </message>
    <message>
        <source>the content was judged to be spam</source>
        <translation>el contenido se clasificó como spam</translation>
    </message>
    <message>
        <source>a link in the message is on a blocklist</source>
        <translation>un enlace del mensaje figura en una lista de bloqueo</translation>
    </message>
    <message>
        <source>malware was found</source>
        <translation>se encontró malware</translation>
    </message>
    <message>
        <source>a kind of attachment is forbidden</source>
        <translation>un tipo de archivo adjunto está prohibido</translation>
    </message>
    <message>
        <source>the message is larger than allowed</source>
        <translation>el mensaje supera el tamaño permitido</translation>
    </message>
    <message>
        <source>a local rule of the receiver refused it</source>
        <translation>una regla local del receptor lo rechazó</translation>
    </message>
    <message>
        <source>encryption was required and failed or was not offered</source>
        <translation>se exigía cifrado y falló o no se ofreció</translation>
    </message>
    <message>
        <source>log in before sending, or the login was refused</source>
        <translation>hay que iniciar sesión antes de enviar, o se rechazó el inicio de sesión</translation>
    </message>
    <message>
        <source>a command was malformed or out of order</source>
        <translation>un comando estaba mal formado o fuera de orden</translation>
    </message>
    <message>
        <source>the message itself breaks a standard</source>
        <translation>el propio mensaje incumple un estándar</translation>
    </message>
    <message>
        <source>one message names too many recipients</source>
        <translation>un mensaje nombra demasiados destinatarios</translation>
    </message>
    <message>
        <source>the message went round in circles</source>
        <translation>el mensaje entró en un bucle</translation>
    </message>
    <message>
        <source>the connection failed</source>
        <translation>la conexión falló</translation>
    </message>
    <message>
        <source>a name could not be resolved for now</source>
        <translation>un nombre no se pudo resolver de momento</translation>
    </message>
    <message>
        <source>given up after trying for the whole queue lifetime</source>
        <translation>se desistió tras intentarlo durante todo el tiempo de permanencia en la cola</translation>
    </message>
    <message>
        <source>the receiving system failed internally</source>
        <translation>el sistema receptor falló internamente</translation>
    </message>
    <message>
        <source>the receiving system has no space</source>
        <translation>al sistema receptor no le queda espacio</translation>
    </message>
    <message>
        <source>the sender&apos;s own account is suspended or over its quota</source>
        <translation>la propia cuenta del remitente está suspendida o ha superado su cuota</translation>
    </message>
    <message>
        <source>the sending service refused to try</source>
        <translation>el servicio de envío se negó a intentarlo</translation>
    </message>
    <message>
        <source>not a failure</source>
        <translation>no es un fallo</translation>
    </message>
    <message>
        <source>nothing more is known than that it failed</source>
        <translation>solo se sabe que falló</translation>
    </message>
</context>
<context>
    <name>aliyun/attachment-too-big</name>
    <message>
        <source>The attachment is too large for Alibaba Mail</source>
        <translation>El archivo adjunto es demasiado grande para Alibaba Mail</translation>
    </message>
</context>
<context>
    <name>aliyun/from-differs-from-login</name>
    <message>
        <source>The sender address is not that of the Alibaba Mail login</source>
        <translation>La dirección del remitente no es la de la sesión iniciada en Alibaba Mail</translation>
    </message>
</context>
<context>
    <name>aliyun/ip-refused</name>
    <message>
        <source>Alibaba Mail refuses the sending IP address (554, &quot;bad sending&quot; or listed)</source>
        <translation>Alibaba Mail rechaza la dirección IP de envío (554, «bad sending» o en una lista)</translation>
    </message>
</context>
<context>
    <name>aliyun/login-failed</name>
    <message>
        <source>Alibaba Mail refused the login of the mail program</source>
        <translation>Alibaba Mail rechaza el inicio de sesión del programa de correo</translation>
    </message>
</context>
<context>
    <name>aliyun/message-too-big</name>
    <message>
        <source>Alibaba Mail: the message or its number of attachments is too large</source>
        <translation>Alibaba Mail: el mensaje o su número de archivos adjuntos es demasiado grande</translation>
    </message>
</context>
<context>
    <name>aliyun/not-local</name>
    <message>
        <source>Alibaba Mail has no such account, or the domain is no longer there</source>
        <translation>Alibaba Mail no tiene esa cuenta, o el dominio ya no está allí</translation>
    </message>
</context>
<context>
    <name>aliyun/outgoing-spam</name>
    <message>
        <source>Alibaba Mail&apos;s own filter stopped the outgoing message</source>
        <translation>El propio filtro de Alibaba Mail detuvo el mensaje saliente</translation>
    </message>
</context>
<context>
    <name>aliyun/receiving-not-allowed</name>
    <message>
        <source>The recipient&apos;s account at Alibaba Mail may not receive</source>
        <translation>La cuenta del destinatario en Alibaba Mail no puede recibir</translation>
    </message>
</context>
<context>
    <name>aliyun/sending-not-allowed</name>
    <message>
        <source>This Alibaba Mail account may not send</source>
        <translation>Esta cuenta de Alibaba Mail no puede enviar</translation>
    </message>
</context>
<context>
    <name>aliyun/too-frequent</name>
    <message>
        <source>Alibaba Mail defers the sender: too much in a short time (454)</source>
        <translation>Alibaba Mail aplaza al remitente: demasiado en poco tiempo (454)</translation>
    </message>
</context>
<context>
    <name>aliyun/too-many-recipients</name>
    <message>
        <source>Alibaba Mail: the message has too many recipients</source>
        <translation>Alibaba Mail: el mensaje tiene demasiados destinatarios</translation>
    </message>
</context>
<context>
    <name>amavis/bad-header</name>
    <message>
        <source>A header line of the message breaks the mail standard</source>
        <translation>Una línea del encabezado del mensaje incumple el estándar de correo</translation>
    </message>
</context>
<context>
    <name>amavis/banned</name>
    <message>
        <source>The recipient&apos;s filter does not take this kind of attachment</source>
        <translation>El filtro del destinatario no acepta este tipo de archivo adjunto</translation>
    </message>
</context>
<context>
    <name>amavis/infected</name>
    <message>
        <source>The recipient&apos;s virus scanner found malware in the message</source>
        <translation>El antivirus del destinatario encontró malware en el mensaje</translation>
    </message>
</context>
<context>
    <name>amavis/spam</name>
    <message>
        <source>The recipient&apos;s Amavis filter took the message for spam</source>
        <translation>El filtro Amavis del destinatario clasificó el mensaje como spam</translation>
    </message>
</context>
<context>
    <name>amazon-ses/account-suspended</name>
    <message>
        <source>Amazon has suspended sending for this SES account</source>
        <translation>Amazon ha suspendido el envío de esta cuenta de SES</translation>
    </message>
</context>
<context>
    <name>amazon-ses/client-too-slow</name>
    <message>
        <source>Amazon SES gave up waiting for data from the sending program</source>
        <translation>Amazon SES dejó de esperar datos del programa de envío</translation>
    </message>
</context>
<context>
    <name>amazon-ses/credentials</name>
    <message>
        <source>Amazon SES does not accept the SMTP user name or password</source>
        <translation>Amazon SES no acepta el nombre de usuario o la contraseña de SMTP</translation>
    </message>
</context>
<context>
    <name>amazon-ses/daily-quota</name>
    <message>
        <source>Amazon SES: the account has used up its messages for 24 hours</source>
        <translation>Amazon SES: la cuenta ha agotado sus mensajes para 24 horas</translation>
    </message>
</context>
<context>
    <name>amazon-ses/duplicate-header</name>
    <message>
        <source>Amazon SES: a header field occurs twice in the message</source>
        <translation>Amazon SES: un campo de encabezado aparece dos veces en el mensaje</translation>
    </message>
</context>
<context>
    <name>amazon-ses/expired</name>
    <message>
        <source>Amazon SES gave up: the receiver did not take the message in time</source>
        <translation>Amazon SES desistió: el receptor no aceptó el mensaje a tiempo</translation>
    </message>
</context>
<context>
    <name>amazon-ses/identity-not-verified</name>
    <message>
        <source>Amazon SES: the address or domain is not verified in this region</source>
        <translation>Amazon SES: la dirección o el dominio no están verificados en esta región</translation>
    </message>
</context>
<context>
    <name>amazon-ses/not-authorized</name>
    <message>
        <source>Amazon SES: the AWS user may not send with this identity</source>
        <translation>Amazon SES: el usuario de AWS no puede enviar con esta identidad</translation>
    </message>
</context>
<context>
    <name>amazon-ses/quoted-reply</name>
    <message>
        <source>A refusal of the address was passed on; the receiver&apos;s words are in quotes</source>
        <translation>Se transmite un rechazo de la dirección; el texto del receptor va entre comillas</translation>
    </message>
</context>
<context>
    <name>amazon-ses/rule-content-rejected</name>
    <message>
        <source>A receiving rule at Amazon SES refused the content of the message</source>
        <translation>Una regla de recepción de Amazon SES rechazó el contenido del mensaje</translation>
    </message>
</context>
<context>
    <name>amazon-ses/rule-mailbox-missing</name>
    <message>
        <source>A receiving rule at Amazon SES says that the mailbox does not exist</source>
        <translation>Una regla de recepción de Amazon SES dice que el buzón no existe</translation>
    </message>
</context>
<context>
    <name>amazon-ses/sending-rate</name>
    <message>
        <source>Amazon SES: more messages per second than the account may send</source>
        <translation>Amazon SES: más mensajes por segundo de los que la cuenta puede enviar</translation>
    </message>
</context>
<context>
    <name>amazon-ses/suppressed-by-account</name>
    <message>
        <source>The address is on the suppression list of your own Amazon SES account</source>
        <translation>La dirección está en la lista de supresión de su propia cuenta de Amazon SES</translation>
    </message>
</context>
<context>
    <name>amazon-ses/suppressed-by-amazon</name>
    <message>
        <source>Amazon SES refuses an address that bounced for others lately</source>
        <translation>Amazon SES rechaza una dirección que falló hace poco para otros clientes</translation>
    </message>
</context>
<context>
    <name>amazon-ses/temporary-failure</name>
    <message>
        <source>Amazon SES has a passing fault</source>
        <translation>Amazon SES tiene un fallo pasajero</translation>
    </message>
</context>
<context>
    <name>amazon-ses/too-many-connections</name>
    <message>
        <source>Amazon SES: the sending program opens too many connections at once</source>
        <translation>Amazon SES: el programa de envío abre demasiadas conexiones a la vez</translation>
    </message>
</context>
<context>
    <name>apple/address-inactive</name>
    <message>
        <source>The address is switched off, mostly at iCloud Mail</source>
        <translation>La dirección está desactivada, casi siempre en iCloud Mail</translation>
    </message>
</context>
<context>
    <name>apple/app-password</name>
    <message>
        <source>iCloud wants an app-specific password for this program</source>
        <translation>iCloud exige una contraseña específica para este programa</translation>
    </message>
</context>
<context>
    <name>apple/connection-refused</name>
    <message>
        <source>Apple&apos;s mail server takes no connection from this IP address</source>
        <translation>El servidor de correo de Apple no acepta conexiones de esta dirección IP</translation>
    </message>
</context>
<context>
    <name>apple/content-refused</name>
    <message>
        <source>iCloud Mail&apos;s filter refused the content of the message</source>
        <translation>El filtro de iCloud Mail rechazó el contenido del mensaje</translation>
    </message>
</context>
<context>
    <name>apple/daily-sending-limit</name>
    <message>
        <source>The daily sending limit of the iCloud account is used up</source>
        <translation>El límite diario de envío de la cuenta de iCloud está agotado</translation>
    </message>
</context>
<context>
    <name>apple/deferred-hcm1</name>
    <message>
        <source>iCloud Mail slows down mail from this IP address</source>
        <translation>iCloud Mail frena el correo de esta dirección IP</translation>
    </message>
</context>
<context>
    <name>apple/dmarc-policy</name>
    <message>
        <source>iCloud Mail followed the sender domain&apos;s DMARC policy</source>
        <translation>iCloud Mail siguió la política DMARC del dominio remitente</translation>
    </message>
</context>
<context>
    <name>apple/domain-not-set-up</name>
    <message>
        <source>Apple is not responsible for the recipient&apos;s domain</source>
        <translation>Apple no es responsable del dominio del destinatario</translation>
    </message>
</context>
<context>
    <name>apple/from-not-yours</name>
    <message>
        <source>The From address does not belong to the iCloud account</source>
        <translation>La dirección From no pertenece a la cuenta de iCloud</translation>
    </message>
</context>
<context>
    <name>apple/local-policy</name>
    <message>
        <source>iCloud Mail refused the message by a rule that Apple does not explain</source>
        <translation>iCloud Mail rechazó el mensaje por una regla que Apple no explica</translation>
    </message>
</context>
<context>
    <name>apple/mailbox-full</name>
    <message>
        <source>The recipient&apos;s iCloud storage is full</source>
        <translation>El almacenamiento de iCloud del destinatario está lleno</translation>
    </message>
</context>
<context>
    <name>apple/no-such-user</name>
    <message>
        <source>There is no such mailbox at the receiver, mostly iCloud Mail</source>
        <translation>No existe ese buzón en el receptor, casi siempre iCloud Mail</translation>
    </message>
</context>
<context>
    <name>apple/proofpoint-blocked</name>
    <message>
        <source>iCloud Mail refuses the IP address: Proofpoint&apos;s list names it</source>
        <translation>iCloud Mail rechaza la dirección IP: figura en la lista de Proofpoint</translation>
    </message>
</context>
<context>
    <name>apple/recipient-excessive-volume</name>
    <message>
        <source>The recipient&apos;s iCloud mailbox gets too much mail at the moment</source>
        <translation>El buzón de iCloud del destinatario recibe demasiado correo en este momento</translation>
    </message>
</context>
<context>
    <name>apple/recipient-gone</name>
    <message>
        <source>The recipient&apos;s mailbox is no longer at Apple</source>
        <translation>El buzón del destinatario ya no está en Apple</translation>
    </message>
</context>
<context>
    <name>apple/reputation-hm08</name>
    <message>
        <source>iCloud Mail distrusts the sending IP address or domain</source>
        <translation>iCloud Mail desconfía de la dirección IP o del dominio de envío</translation>
    </message>
</context>
<context>
    <name>apple/sender-domain-not-found</name>
    <message>
        <source>Apple cannot find the sender&apos;s domain in DNS</source>
        <translation>Apple no encuentra en el DNS el dominio del remitente</translation>
    </message>
</context>
<context>
    <name>apple/service-unavailable</name>
    <message>
        <source>iCloud Mail is busy and asks to come back</source>
        <translation>iCloud Mail está ocupado y pide volver más tarde</translation>
    </message>
</context>
<context>
    <name>apple/spam-refused</name>
    <message>
        <source>iCloud Mail judged the content of the message to be spam</source>
        <translation>iCloud Mail clasificó como spam el contenido del mensaje</translation>
    </message>
</context>
<context>
    <name>apple/spamhaus-dbl</name>
    <message>
        <source>A domain in the message is on the Spamhaus domain list</source>
        <translation>Un dominio del mensaje figura en la lista de dominios de Spamhaus</translation>
    </message>
</context>
<context>
    <name>apple/spamhaus-pbl</name>
    <message>
        <source>iCloud Mail takes no direct mail from home and dynamic lines</source>
        <translation>iCloud Mail no acepta correo directo de líneas domésticas y dinámicas</translation>
    </message>
</context>
<context>
    <name>apple/spamhaus-sbl</name>
    <message>
        <source>iCloud Mail refuses the IP address: it is on the Spamhaus SBL</source>
        <translation>iCloud Mail rechaza la dirección IP: figura en Spamhaus SBL</translation>
    </message>
</context>
<context>
    <name>apple/spamhaus-xbl</name>
    <message>
        <source>iCloud Mail refuses the IP address: it is on the Spamhaus XBL</source>
        <translation>iCloud Mail rechaza la dirección IP: figura en Spamhaus XBL</translation>
    </message>
</context>
<context>
    <name>apple/temporary-problem</name>
    <message>
        <source>iCloud Mail had a passing fault</source>
        <translation>iCloud Mail tuvo un fallo pasajero</translation>
    </message>
</context>
<context>
    <name>apple/too-many-errors</name>
    <message>
        <source>Apple hung up after too many refused commands</source>
        <translation>Apple cortó la conexión tras demasiados comandos rechazados</translation>
    </message>
</context>
<context>
    <name>apple/unauthenticated</name>
    <message>
        <source>iCloud Mail requires SPF or DKIM, and neither passed</source>
        <translation>iCloud Mail exige SPF o DKIM, y no se superó ninguno</translation>
    </message>
</context>
<context>
    <name>aruba-forpsi/daily-limit</name>
    <message>
        <source>The mailbox at Aruba has sent as many messages as it may today</source>
        <translation>El buzón de Aruba ya ha enviado todos los mensajes permitidos hoy</translation>
    </message>
</context>
<context>
    <name>aruba-forpsi/policy-violation</name>
    <message>
        <source>Forpsi&apos;s outgoing server blocks your connection for an hour (policy violation)</source>
        <translation>El servidor de salida de Forpsi bloquea la conexión una hora (policy violation)</translation>
    </message>
</context>
<context>
    <name>aruba-forpsi/sender-not-login</name>
    <message>
        <source>The server refuses the sender address (sender rejected)</source>
        <translation>El servidor rechaza la dirección del remitente (sender rejected)</translation>
    </message>
</context>
<context>
    <name>aruba-forpsi/sending-paused</name>
    <message>
        <source>Aruba or Forpsi has paused sending for the sender&apos;s own mailbox</source>
        <translation>Aruba o Forpsi ha suspendido el envío del propio buzón del remitente</translation>
    </message>
</context>
<context>
    <name>aruba-forpsi/spf</name>
    <message>
        <source>The sender domain&apos;s SPF record does not allow the sending server</source>
        <translation>El registro SPF del dominio remitente no permite el servidor de envío</translation>
    </message>
</context>
<context>
    <name>att/ip-blocked</name>
    <message>
        <source>AT&amp;T&apos;s own list blocks the sending IP address</source>
        <translation>La propia lista de AT&amp;T bloquea la dirección IP de envío</translation>
    </message>
</context>
<context>
    <name>att/mailbox-suspended</name>
    <message>
        <source>The AT&amp;T or BellSouth mailbox is suspended</source>
        <translation>El buzón de AT&amp;T o BellSouth está suspendido</translation>
    </message>
</context>
<context>
    <name>att/missing-ptr</name>
    <message>
        <source>The receiver finds no reverse DNS for the sending IP address (failure in DNS look-up)</source>
        <translation>El receptor no encuentra DNS inverso para la IP de envío (failure in DNS look-up)</translation>
    </message>
</context>
<context>
    <name>att/sender-domain</name>
    <message>
        <source>The receiver could not confirm that the sender&apos;s domain exists</source>
        <translation>El receptor no pudo confirmar que el dominio del remitente exista</translation>
    </message>
</context>
<context>
    <name>att/user-unknown</name>
    <message>
        <source>There is no such mailbox at AT&amp;T</source>
        <translation>No existe ese buzón en AT&amp;T</translation>
    </message>
</context>
<context>
    <name>au-kddi/address-malformed</name>
    <message>
        <source>au (KDDI) refuses the address: malformed or of another carrier</source>
        <translation>au (KDDI) rechaza la dirección: mal formada o de otro operador</translation>
    </message>
</context>
<context>
    <name>au-kddi/recipient-filter</name>
    <message>
        <source>The recipient&apos;s filter at au (KDDI) refused the message</source>
        <translation>El filtro del destinatario en au (KDDI) rechazó el mensaje</translation>
    </message>
</context>
<context>
    <name>au-kddi/user-unknown</name>
    <message>
        <source>There is no such mailbox at au (KDDI)</source>
        <translation>No existe ese buzón en au (KDDI)</translation>
    </message>
</context>
<context>
    <name>barracuda/banned-content</name>
    <message>
        <source>The message holds a file or words that the recipient&apos;s filter bans</source>
        <translation>El mensaje contiene un archivo o palabras que el filtro del destinatario prohíbe</translation>
    </message>
</context>
<context>
    <name>barracuda/blocked-after-scan</name>
    <message>
        <source>The recipient&apos;s Barracuda filter blocked the message after scanning it</source>
        <translation>El filtro Barracuda del destinatario bloqueó el mensaje tras analizarlo</translation>
    </message>
</context>
<context>
    <name>barracuda/inner-reply</name>
    <message>
        <source>The mail server behind the Barracuda filter refused the message</source>
        <translation>El servidor de correo que hay detrás del filtro Barracuda rechazó el mensaje</translation>
    </message>
</context>
<context>
    <name>barracuda/licence-expired</name>
    <message>
        <source>The licence of the recipient&apos;s mail filter has run out</source>
        <translation>La licencia del filtro de correo del destinatario ha caducado</translation>
    </message>
</context>
<context>
    <name>barracuda/mail-server-wants-login</name>
    <message>
        <source>The mail server behind Barracuda asks the filter to log in</source>
        <translation>El servidor de correo detrás de Barracuda pide al filtro que inicie sesión</translation>
    </message>
</context>
<context>
    <name>barracuda/spam-content</name>
    <message>
        <source>The recipient&apos;s filter scored the message as spam</source>
        <translation>El filtro del destinatario puntuó el mensaje como spam</translation>
    </message>
</context>
<context>
    <name>barracuda/spam-link</name>
    <message>
        <source>A link in the message is on a list of spam sites</source>
        <translation>Un enlace del mensaje figura en una lista de sitios de spam</translation>
    </message>
</context>
<context>
    <name>barracuda/spoofed-sender</name>
    <message>
        <source>The message carries the recipient&apos;s own domain but came from outside</source>
        <translation>El mensaje lleva el propio dominio del destinatario, pero llegó de fuera</translation>
    </message>
</context>
<context>
    <name>barracuda/temporary-error</name>
    <message>
        <source>The receiving filter has a temporary fault</source>
        <translation>El filtro receptor tiene un fallo temporal</translation>
    </message>
</context>
<context>
    <name>barracuda/user-unknown</name>
    <message>
        <source>The recipient&apos;s mail server does not know this address</source>
        <translation>El servidor de correo del destinatario no conoce esta dirección</translation>
    </message>
</context>
<context>
    <name>barricademx/black-listed</name>
    <message>
        <source>The receiver has the sending server on its own blocklist</source>
        <translation>El receptor tiene el servidor de envío en su propia lista de bloqueo</translation>
    </message>
</context>
<context>
    <name>blocklists/0spam</name>
    <message>
        <source>0spam lists the IP address after spam from it</source>
        <translation>0spam incluye la dirección IP por haber recibido spam de ella</translation>
    </message>
</context>
<context>
    <name>blocklists/abusix</name>
    <message>
        <source>Abusix Mail Intelligence lists the IP address</source>
        <translation>Abusix Mail Intelligence incluye la dirección IP</translation>
    </message>
</context>
<context>
    <name>blocklists/ahbl</name>
    <message>
        <source>AHBL is closed and lists the whole world: the receiver refuses all mail</source>
        <translation>AHBL está cerrada e incluye a todo el mundo: el receptor rechaza todo el correo</translation>
    </message>
</context>
<context>
    <name>blocklists/anonmails</name>
    <message>
        <source>anonmails.de has been closed since November 2024: the receiver still uses a dead blocklist</source>
        <translation>anonmails.de cerró en noviembre de 2024: el receptor aún usa una lista inactiva</translation>
    </message>
</context>
<context>
    <name>blocklists/backscatterer</name>
    <message>
        <source>Backscatterer.org lists the IP address for misdirected bounces or callouts</source>
        <translation>Backscatterer.org incluye la IP por avisos mal dirigidos o verificaciones (callouts)</translation>
    </message>
</context>
<context>
    <name>blocklists/barracudacentral</name>
    <message>
        <source>The Barracuda Reputation Block List names the sending IP address</source>
        <translation>Barracuda Reputation Block List incluye la dirección IP de envío</translation>
    </message>
</context>
<context>
    <name>blocklists/blocklist-de</name>
    <message>
        <source>blocklist.de lists the IP address for attacks on other servers</source>
        <translation>blocklist.de incluye la dirección IP por ataques a otros servidores</translation>
    </message>
</context>
<context>
    <name>blocklists/cbl-abuseat</name>
    <message>
        <source>CBL, now part of Spamhaus XBL, lists the IP address as infected</source>
        <translation>CBL, ahora parte de Spamhaus XBL, incluye la dirección IP por infección</translation>
    </message>
</context>
<context>
    <name>blocklists/countries</name>
    <message>
        <source>The receiver refuses mail from the country of the sending server</source>
        <translation>El receptor rechaza el correo del país del servidor de envío</translation>
    </message>
</context>
<context>
    <name>blocklists/dnswl</name>
    <message>
        <source>No listing: the receiver uses an allow list as a blocklist</source>
        <translation>No está en la lista: el receptor usa una lista de permitidos como lista de bloqueo</translation>
    </message>
</context>
<context>
    <name>blocklists/dronebl</name>
    <message>
        <source>DroneBL lists the IP address as hacked, a proxy or an attacker</source>
        <translation>DroneBL incluye la dirección IP por hackeada, proxy o atacante</translation>
    </message>
</context>
<context>
    <name>blocklists/dsbl</name>
    <message>
        <source>DSBL has been closed since 2008: the receiver still uses a dead blocklist</source>
        <translation>DSBL cerró en 2008: el receptor aún usa una lista de bloqueo inactiva</translation>
    </message>
</context>
<context>
    <name>blocklists/emailbasura</name>
    <message>
        <source>Email Basura has been closed since October 2019: the receiver still uses a dead blocklist</source>
        <translation>Email Basura cerró en octubre de 2019: el receptor aún usa una lista inactiva</translation>
    </message>
</context>
<context>
    <name>blocklists/gbudb</name>
    <message>
        <source>GBUdb Truncate lists the IP address: almost all its mail looked like spam</source>
        <translation>GBUdb Truncate incluye la IP: casi todo su correo parecía spam</translation>
    </message>
</context>
<context>
    <name>blocklists/hostkarma</name>
    <message>
        <source>Hostkarma (Junk Email Filter) lists the sending IP address</source>
        <translation>Hostkarma (Junk Email Filter) incluye la dirección IP de envío</translation>
    </message>
</context>
<context>
    <name>blocklists/imp-ch</name>
    <message>
        <source>ImproWare (imp.ch, SwiNOG) lists the sending IP address</source>
        <translation>ImproWare (imp.ch, SwiNOG) incluye la dirección IP de envío</translation>
    </message>
</context>
<context>
    <name>blocklists/inps-de</name>
    <message>
        <source>inps.de has been closed since May 2020: the receiver still uses a dead blocklist</source>
        <translation>inps.de cerró en mayo de 2020: el receptor aún usa una lista de bloqueo inactiva</translation>
    </message>
</context>
<context>
    <name>blocklists/invaluement-ip</name>
    <message>
        <source>Invaluement (ivmSIP) lists the IP address or the range around it</source>
        <translation>Invaluement (ivmSIP) incluye la dirección IP o el intervalo que la rodea</translation>
    </message>
</context>
<context>
    <name>blocklists/invaluement-uri</name>
    <message>
        <source>Invaluement (ivmURI) lists a domain in the message</source>
        <translation>Invaluement (ivmURI) incluye un dominio del mensaje</translation>
    </message>
</context>
<context>
    <name>blocklists/lashback</name>
    <message>
        <source>LashBack UBL has been closed since 2024: the receiver still uses a dead blocklist</source>
        <translation>LashBack UBL cerró en 2024: el receptor aún usa una lista de bloqueo inactiva</translation>
    </message>
</context>
<context>
    <name>blocklists/mailspike</name>
    <message>
        <source>Mailspike gives the IP address a poor reputation</source>
        <translation>Mailspike atribuye mala reputación a la dirección IP</translation>
    </message>
</context>
<context>
    <name>blocklists/megarbl</name>
    <message>
        <source>MegaRBL has been closed since November 2019: the receiver still uses a dead blocklist</source>
        <translation>MegaRBL cerró en noviembre de 2019: el receptor aún usa una lista inactiva</translation>
    </message>
</context>
<context>
    <name>blocklists/msbl</name>
    <message>
        <source>The Email Blocklist (EBL) names a mail address in the message</source>
        <translation>The Email Blocklist (EBL) incluye una dirección de correo del mensaje</translation>
    </message>
</context>
<context>
    <name>blocklists/nixspam</name>
    <message>
        <source>NiX Spam has been closed since January 2025: the receiver uses a dead blocklist</source>
        <translation>NiX Spam cerró en enero de 2025: el receptor usa una lista de bloqueo inactiva</translation>
    </message>
</context>
<context>
    <name>blocklists/njabl</name>
    <message>
        <source>NJABL has been closed since 2013: the receiver uses a dead blocklist</source>
        <translation>NJABL cerró en 2013: el receptor usa una lista de bloqueo inactiva</translation>
    </message>
</context>
<context>
    <name>blocklists/nordspam</name>
    <message>
        <source>NordSpam lists the sending IP address or domain</source>
        <translation>NordSpam incluye la dirección IP o el dominio de envío</translation>
    </message>
</context>
<context>
    <name>blocklists/not-allowed-to-connect</name>
    <message>
        <source>The receiver lets this server not even connect and gives no reason</source>
        <translation>El receptor no deja ni conectarse a este servidor y no da ningún motivo</translation>
    </message>
</context>
<context>
    <name>blocklists/ordb</name>
    <message>
        <source>ORDB has been closed since 2006: the receiver uses a dead blocklist</source>
        <translation>ORDB cerró en 2006: el receptor usa una lista de bloqueo inactiva</translation>
    </message>
</context>
<context>
    <name>blocklists/other-list</name>
    <message>
        <source>A blocklist named in the reply lists the sender</source>
        <translation>Una lista de bloqueo nombrada en la respuesta incluye al remitente</translation>
    </message>
</context>
<context>
    <name>blocklists/psbl</name>
    <message>
        <source>PSBL lists the IP address after mail to a spam trap</source>
        <translation>PSBL incluye la dirección IP por correo a una trampa de spam</translation>
    </message>
</context>
<context>
    <name>blocklists/query-error</name>
    <message>
        <source>No listing: a blocklist refused the receiver&apos;s query</source>
        <translation>No está en la lista: una lista de bloqueo rechazó la consulta del receptor</translation>
    </message>
</context>
<context>
    <name>blocklists/receivers-own-list</name>
    <message>
        <source>The receiver keeps the sending IP address on a blocklist of its own</source>
        <translation>El receptor tiene la dirección IP de envío en una lista de bloqueo propia</translation>
    </message>
</context>
<context>
    <name>blocklists/rfc-ignorant</name>
    <message>
        <source>RFC-Ignorant has been closed since 2012: the receiver still uses a dead blocklist</source>
        <translation>RFC-Ignorant cerró en 2012: el receptor aún usa una lista de bloqueo inactiva</translation>
    </message>
</context>
<context>
    <name>blocklists/s5h</name>
    <message>
        <source>The list all.s5h.net names the sending IP address</source>
        <translation>La lista all.s5h.net incluye la dirección IP de envío</translation>
    </message>
</context>
<context>
    <name>blocklists/senderscore</name>
    <message>
        <source>The Return Path (Validity Sender Score) blocklist names the IP address</source>
        <translation>La lista de bloqueo Return Path (Validity Sender Score) incluye la dirección IP</translation>
    </message>
</context>
<context>
    <name>blocklists/sorbs</name>
    <message>
        <source>SORBS has been closed since June 2024: the receiver still uses a dead blocklist</source>
        <translation>SORBS cerró en junio de 2024: el receptor aún usa una lista de bloqueo inactiva</translation>
    </message>
</context>
<context>
    <name>blocklists/spamcannibal</name>
    <message>
        <source>SpamCannibal has been closed since May 2019: the receiver still uses a dead blocklist</source>
        <translation>SpamCannibal cerró en mayo de 2019: el receptor aún usa una lista inactiva</translation>
    </message>
</context>
<context>
    <name>blocklists/spamcop</name>
    <message>
        <source>SpamCop lists the IP address after fresh spam reports</source>
        <translation>SpamCop incluye la dirección IP tras denuncias recientes de spam</translation>
    </message>
</context>
<context>
    <name>blocklists/spameatingmonkey</name>
    <message>
        <source>Spam Eating Monkey lists the sending IP address</source>
        <translation>Spam Eating Monkey incluye la dirección IP de envío</translation>
    </message>
</context>
<context>
    <name>blocklists/spameatingmonkey-domain</name>
    <message>
        <source>Spam Eating Monkey lists the domain as new or as seen in spam</source>
        <translation>Spam Eating Monkey incluye el dominio por nuevo o por visto en spam</translation>
    </message>
</context>
<context>
    <name>blocklists/spamhaus-authbl</name>
    <message>
        <source>Spamhaus AuthBL: the IP address is known for trying out passwords</source>
        <translation>Spamhaus AuthBL: la dirección IP es conocida por probar contraseñas</translation>
    </message>
</context>
<context>
    <name>blocklists/spamhaus-css</name>
    <message>
        <source>Spamhaus CSS lists the IP address for mail of low reputation</source>
        <translation>Spamhaus CSS incluye la dirección IP por correo de baja reputación</translation>
    </message>
</context>
<context>
    <name>blocklists/spamhaus-dbl</name>
    <message>
        <source>Spamhaus DBL lists the sender&apos;s domain or server name</source>
        <translation>Spamhaus DBL incluye el dominio del remitente o el nombre del servidor</translation>
    </message>
</context>
<context>
    <name>blocklists/spamhaus-dbl-asked-for-ip</name>
    <message>
        <source>No listing: the receiver asks a domain list for an IP address</source>
        <translation>No está en la lista: el receptor pregunta a una lista de dominios por una dirección IP</translation>
    </message>
</context>
<context>
    <name>blocklists/spamhaus-pbl</name>
    <message>
        <source>Spamhaus PBL: the IP address is meant for end users, not for mail servers</source>
        <translation>Spamhaus PBL: la IP es para usuarios finales, no para servidores de correo</translation>
    </message>
</context>
<context>
    <name>blocklists/spamhaus-public-resolver</name>
    <message>
        <source>No listing: the receiver asks Spamhaus through a public DNS resolver</source>
        <translation>No está en la lista: el receptor pregunta a Spamhaus mediante un resolutor DNS público</translation>
    </message>
</context>
<context>
    <name>blocklists/spamhaus-sbl</name>
    <message>
        <source>Spamhaus SBL lists the IP address as a source of spam</source>
        <translation>Spamhaus SBL incluye la dirección IP como fuente de spam</translation>
    </message>
</context>
<context>
    <name>blocklists/spamhaus-too-many-queries</name>
    <message>
        <source>No listing: the receiver asks Spamhaus more often than it may</source>
        <translation>No está en la lista: el receptor pregunta a Spamhaus más de lo permitido</translation>
    </message>
</context>
<context>
    <name>blocklists/spamhaus-wrong-zone</name>
    <message>
        <source>No listing: the receiver asks for a Spamhaus list that does not exist</source>
        <translation>No está en la lista: el receptor pregunta por una lista de Spamhaus que no existe</translation>
    </message>
</context>
<context>
    <name>blocklists/spamhaus-xbl</name>
    <message>
        <source>Spamhaus XBL lists the IP address: something behind it is infected or hacked</source>
        <translation>Spamhaus XBL incluye la IP: algo que hay detrás está infectado o hackeado</translation>
    </message>
</context>
<context>
    <name>blocklists/spamhaus-zen</name>
    <message>
        <source>Spamhaus lists the sending IP address; the reply does not say in which part</source>
        <translation>Spamhaus incluye la dirección IP de envío; la respuesta no dice en qué parte</translation>
    </message>
</context>
<context>
    <name>blocklists/spamhaus-zrd</name>
    <message>
        <source>Spamhaus ZRD: the sender&apos;s domain is only hours old</source>
        <translation>Spamhaus ZRD: el dominio del remitente tiene solo unas horas</translation>
    </message>
</context>
<context>
    <name>blocklists/spamrats-dyna</name>
    <message>
        <source>SpamRATS: the reverse DNS of the IP address looks like a home connection</source>
        <translation>SpamRATS: el DNS inverso de la dirección IP parece una conexión doméstica</translation>
    </message>
</context>
<context>
    <name>blocklists/spamrats-noptr</name>
    <message>
        <source>SpamRATS: the sending IP address has no reverse DNS</source>
        <translation>SpamRATS: la dirección IP de envío no tiene DNS inverso</translation>
    </message>
</context>
<context>
    <name>blocklists/spamrats-spam</name>
    <message>
        <source>SpamRATS lists the sending IP address</source>
        <translation>SpamRATS incluye la dirección IP de envío</translation>
    </message>
</context>
<context>
    <name>blocklists/spfbl</name>
    <message>
        <source>SPFBL.net lists the sending IP address</source>
        <translation>SPFBL.net incluye la dirección IP de envío</translation>
    </message>
</context>
<context>
    <name>blocklists/surbl</name>
    <message>
        <source>SURBL lists a web domain used in the message or by the sender</source>
        <translation>SURBL incluye un dominio web usado en el mensaje o por el remitente</translation>
    </message>
</context>
<context>
    <name>blocklists/surbl-refused</name>
    <message>
        <source>No listing: SURBL refused the receiver&apos;s query</source>
        <translation>No está en la lista: SURBL rechazó la consulta del receptor</translation>
    </message>
</context>
<context>
    <name>blocklists/uceprotect-1</name>
    <message>
        <source>UCEPROTECT level 1 lists this IP address</source>
        <translation>UCEPROTECT nivel 1 incluye esta dirección IP</translation>
    </message>
</context>
<context>
    <name>blocklists/uceprotect-2</name>
    <message>
        <source>UCEPROTECT level 2 lists the address range around this IP address</source>
        <translation>UCEPROTECT nivel 2 incluye el intervalo de direcciones que rodea esta IP</translation>
    </message>
</context>
<context>
    <name>blocklists/uceprotect-3</name>
    <message>
        <source>UCEPROTECT level 3 lists the sender&apos;s whole provider</source>
        <translation>UCEPROTECT nivel 3 incluye a todo el proveedor del remitente</translation>
    </message>
</context>
<context>
    <name>blocklists/unnamed-list</name>
    <message>
        <source>The sending IP address is on a blocklist that the reply does not name</source>
        <translation>La dirección IP de envío está en una lista de bloqueo que la respuesta no nombra</translation>
    </message>
</context>
<context>
    <name>blocklists/uribl</name>
    <message>
        <source>URIBL lists a web domain used in the message or by the sender</source>
        <translation>URIBL incluye un dominio web usado en el mensaje o por el remitente</translation>
    </message>
</context>
<context>
    <name>blocklists/uribl-refused</name>
    <message>
        <source>No listing: URIBL refused the receiver&apos;s query</source>
        <translation>No está en la lista: URIBL rechazó la consulta del receptor</translation>
    </message>
</context>
<context>
    <name>blocklists/virusfree</name>
    <message>
        <source>VirusFree lists the IP address as part of a botnet</source>
        <translation>VirusFree incluye la dirección IP como parte de una botnet</translation>
    </message>
</context>
<context>
    <name>blocklists/webiron</name>
    <message>
        <source>WebIron has been closed since 2020: the receiver still uses a dead blocklist</source>
        <translation>WebIron cerró en 2020: el receptor aún usa una lista de bloqueo inactiva</translation>
    </message>
</context>
<context>
    <name>blocklists/wpbl</name>
    <message>
        <source>WPBL has been closed since 2024: the receiver still uses a dead blocklist</source>
        <translation>WPBL cerró en 2024: el receptor aún usa una lista de bloqueo inactiva</translation>
    </message>
</context>
<context>
    <name>blocklists/xforce</name>
    <message>
        <source>IBM X-Force (dnsbl.cobion.com) lists the sending IP address</source>
        <translation>IBM X-Force (dnsbl.cobion.com) incluye la dirección IP de envío</translation>
    </message>
</context>
<context>
    <name>bluehost/recipient-blocks-sender</name>
    <message>
        <source>The recipient&apos;s block list at Bluehost holds the sender</source>
        <translation>La lista de bloqueo del destinatario en Bluehost contiene al remitente</translation>
    </message>
</context>
<context>
    <name>bluehost/session-limit</name>
    <message>
        <source>Too many messages went to Bluehost in one connection</source>
        <translation>Demasiados mensajes a Bluehost en una sola conexión</translation>
    </message>
</context>
<context>
    <name>bluetie/listed</name>
    <message>
        <source>BlueTie refuses the sending IP address (BL0001 to BL0005)</source>
        <translation>BlueTie rechaza la dirección IP de envío (BL0001 a BL0005)</translation>
    </message>
</context>
<context>
    <name>brevo/not-activated</name>
    <message>
        <source>Brevo has not opened the SMTP account for sending yet</source>
        <translation>Brevo aún no ha abierto la cuenta SMTP para el envío</translation>
    </message>
</context>
<context>
    <name>brevo/unauthorized-ip</name>
    <message>
        <source>Brevo: the program&apos;s IP address is not on the list of authorised addresses</source>
        <translation>Brevo: la dirección IP del programa no está en la lista de direcciones autorizadas</translation>
    </message>
</context>
<context>
    <name>bt/ip-reputation</name>
    <message>
        <source>The receiver refuses the sending IP address for its reputation</source>
        <translation>El receptor rechaza la dirección IP de envío por su reputación</translation>
    </message>
</context>
<context>
    <name>centurylink-windstream/internal-reputation</name>
    <message>
        <source>The receiver&apos;s internal reputation list refuses the sending server</source>
        <translation>La lista interna de reputación del receptor rechaza el servidor de envío</translation>
    </message>
</context>
<context>
    <name>centurylink-windstream/spam-content</name>
    <message>
        <source>The filter took the message for spam (spam content in the message)</source>
        <translation>El filtro clasificó el mensaje como spam (spam content in the message)</translation>
    </message>
</context>
<context>
    <name>charter-spectrum/account-blocked</name>
    <message>
        <source>Spectrum has blocked this account from sending</source>
        <translation>Spectrum ha bloqueado el envío desde esta cuenta</translation>
    </message>
</context>
<context>
    <name>charter-spectrum/cannot-process</name>
    <message>
        <source>Spectrum cannot process the message at the moment</source>
        <translation>Spectrum no puede procesar el mensaje en este momento</translation>
    </message>
</context>
<context>
    <name>charter-spectrum/cloudmark-listed</name>
    <message>
        <source>Spectrum refuses the sending IP address because Cloudmark lists it</source>
        <translation>Spectrum rechaza la dirección IP de envío porque figura en Cloudmark</translation>
    </message>
</context>
<context>
    <name>charter-spectrum/domain-policy</name>
    <message>
        <source>Spectrum refused the message by the sending domain&apos;s own policy</source>
        <translation>Spectrum rechazó el mensaje por la política del propio dominio de envío</translation>
    </message>
</context>
<context>
    <name>charter-spectrum/from-not-yours</name>
    <message>
        <source>The From address is not the one signed in at Spectrum</source>
        <translation>La dirección From no es la que inició sesión en Spectrum</translation>
    </message>
</context>
<context>
    <name>charter-spectrum/ip-blocked</name>
    <message>
        <source>Spectrum blocks the sending IP address for suspicious activity</source>
        <translation>Spectrum bloquea la dirección IP de envío por actividad sospechosa</translation>
    </message>
</context>
<context>
    <name>charter-spectrum/no-ipv6</name>
    <message>
        <source>Spectrum takes no mail over IPv6</source>
        <translation>Spectrum no acepta correo por IPv6</translation>
    </message>
</context>
<context>
    <name>charter-spectrum/rate-limited</name>
    <message>
        <source>Spectrum limits the number of messages from this sender</source>
        <translation>Spectrum limita el número de mensajes de este remitente</translation>
    </message>
</context>
<context>
    <name>charter-spectrum/reverse-dns</name>
    <message>
        <source>Spectrum found no matching reverse DNS for the sending IP address</source>
        <translation>Spectrum no encontró un DNS inverso que concuerde para la dirección IP de envío</translation>
    </message>
</context>
<context>
    <name>charter-spectrum/spamhaus-listed</name>
    <message>
        <source>Spectrum refuses the sending IP address because Spamhaus lists it</source>
        <translation>Spectrum rechaza la dirección IP de envío porque figura en Spamhaus</translation>
    </message>
</context>
<context>
    <name>charter-spectrum/too-big</name>
    <message>
        <source>The message is larger than Spectrum&apos;s 20 MB</source>
        <translation>El mensaje supera los 20 MB de Spectrum</translation>
    </message>
</context>
<context>
    <name>charter-spectrum/too-many-connections</name>
    <message>
        <source>Spectrum allows fewer connections from this IP address</source>
        <translation>Spectrum permite menos conexiones desde esta dirección IP</translation>
    </message>
</context>
<context>
    <name>charter-spectrum/too-many-recipients</name>
    <message>
        <source>The message has too many recipients for Spectrum</source>
        <translation>El mensaje tiene demasiados destinatarios para Spectrum</translation>
    </message>
</context>
<context>
    <name>charter-spectrum/unknown-recipients</name>
    <message>
        <source>Spectrum counted too many recipients that do not exist</source>
        <translation>Spectrum contó demasiados destinatarios que no existen</translation>
    </message>
</context>
<context>
    <name>china-unattributed/busy</name>
    <message>
        <source>A mail system in China is short of memory or cannot reach its queue</source>
        <translation>A un sistema de correo de China le falta memoria o no accede a su cola</translation>
    </message>
</context>
<context>
    <name>china-unattributed/helo</name>
    <message>
        <source>The greeting name of the sending server was refused (helohost error)</source>
        <translation>Se rechazó el nombre de saludo del servidor de envío (helohost error)</translation>
    </message>
</context>
<context>
    <name>china-unattributed/ip-refused</name>
    <message>
        <source>The receiver bars the sending IP address (black ip)</source>
        <translation>El receptor veta la dirección IP de envío (black ip)</translation>
    </message>
</context>
<context>
    <name>china-unattributed/list-members-only</name>
    <message>
        <source>The address belongs to a closed list: only its members may write to it</source>
        <translation>La dirección es de una lista cerrada: solo sus miembros pueden escribirle</translation>
    </message>
</context>
<context>
    <name>china-unattributed/listed</name>
    <message>
        <source>The sending IP address is on a blocklist (rbl deny)</source>
        <translation>La dirección IP de envío figura en una lista de bloqueo (rbl deny)</translation>
    </message>
</context>
<context>
    <name>china-unattributed/login-needed</name>
    <message>
        <source>The outgoing server wants a login that the mail program did not make</source>
        <translation>El servidor de salida exige un inicio de sesión que el programa de correo no hizo</translation>
    </message>
</context>
<context>
    <name>china-unattributed/looping</name>
    <message>
        <source>The message goes in a circle at the receiver</source>
        <translation>El mensaje está en un bucle en el receptor</translation>
    </message>
</context>
<context>
    <name>china-unattributed/mailbox-locked</name>
    <message>
        <source>The mailbox is locked</source>
        <translation>El buzón está bloqueado</translation>
    </message>
</context>
<context>
    <name>china-unattributed/no-relay</name>
    <message>
        <source>The server does not pass mail on (host denies relay)</source>
        <translation>El servidor no retransmite correo (host denies relay)</translation>
    </message>
</context>
<context>
    <name>china-unattributed/not-a-mail-server</name>
    <message>
        <source>A mail system in China does not take the sending computer for a mail server</source>
        <translation>Un sistema de correo de China no toma el equipo de envío por servidor de correo</translation>
    </message>
</context>
<context>
    <name>china-unattributed/remote-ip-check</name>
    <message>
        <source>The sending IP address does not fit the sender&apos;s domain (remote ip check error)</source>
        <translation>La IP de envío no encaja con el dominio del remitente (remote ip check error)</translation>
    </message>
</context>
<context>
    <name>china-unattributed/same-size-flood</name>
    <message>
        <source>A mail system in China got too many messages of the same size</source>
        <translation>Un sistema de correo de China recibió demasiados mensajes del mismo tamaño</translation>
    </message>
</context>
<context>
    <name>china-unattributed/sender-refused</name>
    <message>
        <source>A mail system in China refuses the sender address</source>
        <translation>Un sistema de correo de China rechaza la dirección del remitente</translation>
    </message>
</context>
<context>
    <name>china-unattributed/too-many-recipients</name>
    <message>
        <source>The mail system allows fewer recipients for one message</source>
        <translation>El sistema de correo permite menos destinatarios por mensaje</translation>
    </message>
</context>
<context>
    <name>cisco/access-rejected</name>
    <message>
        <source>The recipient&apos;s Cisco filter lets this server send no mail</source>
        <translation>El filtro Cisco del destinatario no deja que este servidor envíe correo</translation>
    </message>
</context>
<context>
    <name>cisco/address-rejected</name>
    <message>
        <source>The recipient&apos;s Cisco filter does not accept this address</source>
        <translation>El filtro Cisco del destinatario no acepta esta dirección</translation>
    </message>
</context>
<context>
    <name>cisco/command-not-recognized</name>
    <message>
        <source>The receiving server does not understand a command of the sending server</source>
        <translation>El servidor receptor no entiende un comando del servidor de envío</translation>
    </message>
</context>
<context>
    <name>cisco/connection-time-exceeded</name>
    <message>
        <source>The transfer took longer than the receiving filter allows</source>
        <translation>La transferencia duró más de lo que permite el filtro receptor</translation>
    </message>
</context>
<context>
    <name>cisco/delivery-expired</name>
    <message>
        <source>Your mail gateway gave up after trying for days</source>
        <translation>Su pasarela de correo dejó de intentarlo tras varios días</translation>
    </message>
</context>
<context>
    <name>cisco/dkim-unauthenticated</name>
    <message>
        <source>The recipient&apos;s Cisco filter found no valid DKIM signature</source>
        <translation>El filtro Cisco del destinatario no encontró una firma DKIM válida</translation>
    </message>
</context>
<context>
    <name>cisco/dmarc-unauthenticated</name>
    <message>
        <source>The message fails DMARC at the recipient&apos;s Cisco filter</source>
        <translation>El mensaje no supera DMARC en el filtro Cisco del destinatario</translation>
    </message>
</context>
<context>
    <name>cisco/host-unknown</name>
    <message>
        <source>The recipient&apos;s domain does not exist or has no mail host</source>
        <translation>El dominio del destinatario no existe o no tiene servidor de correo</translation>
    </message>
</context>
<context>
    <name>cisco/message-too-big</name>
    <message>
        <source>The message is larger than the recipient&apos;s filter allows</source>
        <translation>El mensaje supera el tamaño que permite el filtro del destinatario</translation>
    </message>
</context>
<context>
    <name>cisco/out-of-resources</name>
    <message>
        <source>The recipient&apos;s Cisco filter is out of space or overloaded</source>
        <translation>El filtro Cisco del destinatario no tiene espacio o está sobrecargado</translation>
    </message>
</context>
<context>
    <name>cisco/poor-domain-reputation</name>
    <message>
        <source>Cisco rates a domain used in this message as poor</source>
        <translation>Cisco valora mal un dominio usado en este mensaje</translation>
    </message>
</context>
<context>
    <name>cisco/poor-ip-reputation</name>
    <message>
        <source>Cisco rates the sending IP address as poor</source>
        <translation>Cisco valora mal la dirección IP de envío</translation>
    </message>
</context>
<context>
    <name>cisco/sender-domain-missing</name>
    <message>
        <source>The domain of your sender address does not exist in DNS</source>
        <translation>El dominio de su dirección de remitente no existe en el DNS</translation>
    </message>
</context>
<context>
    <name>cisco/sender-domain-unresolved</name>
    <message>
        <source>The domain of your sender address cannot be looked up for now</source>
        <translation>El dominio de su dirección de remitente no se puede consultar de momento</translation>
    </message>
</context>
<context>
    <name>cisco/spf-unauthorized</name>
    <message>
        <source>SPF does not allow the sending server, and the recipient insists on it</source>
        <translation>SPF no permite el servidor de envío, y el destinatario insiste en ello</translation>
    </message>
</context>
<context>
    <name>cisco/starttls-required</name>
    <message>
        <source>The recipient&apos;s filter takes only encrypted mail from this sender</source>
        <translation>El filtro del destinatario solo acepta correo cifrado de este remitente</translation>
    </message>
</context>
<context>
    <name>cisco/too-many-connections</name>
    <message>
        <source>The receiving filter has too many open connections</source>
        <translation>El filtro receptor tiene demasiadas conexiones abiertas</translation>
    </message>
</context>
<context>
    <name>cisco/too-many-invalid-recipients</name>
    <message>
        <source>The recipient&apos;s filter saw too many unknown addresses from your server</source>
        <translation>El filtro del destinatario vio demasiadas direcciones desconocidas de su servidor</translation>
    </message>
</context>
<context>
    <name>cisco/too-many-recipients</name>
    <message>
        <source>The message names more recipients than the filter takes at once</source>
        <translation>El mensaje nombra más destinatarios de los que el filtro acepta a la vez</translation>
    </message>
</context>
<context>
    <name>cisco/too-many-recipients-this-hour</name>
    <message>
        <source>The hourly limit of recipients from your server is reached</source>
        <translation>Se ha alcanzado el límite de destinatarios por hora de su servidor</translation>
    </message>
</context>
<context>
    <name>clamav/virus-found</name>
    <message>
        <source>The virus scanner ClamAV found malware in the message</source>
        <translation>El antivirus ClamAV encontró malware en el mensaje</translation>
    </message>
</context>
<context>
    <name>class/permanent</name>
    <message>
        <source>A permanent failure (5xx)</source>
        <translation>Un fallo definitivo (5xx)</translation>
    </message>
</context>
<context>
    <name>class/success</name>
    <message>
        <source>A positive answer (2xx)</source>
        <translation>Una respuesta positiva (2xx)</translation>
    </message>
</context>
<context>
    <name>class/temporary</name>
    <message>
        <source>A temporary failure (4xx)</source>
        <translation>Un fallo temporal (4xx)</translation>
    </message>
</context>
<context>
    <name>class/unknown</name>
    <message>
        <source>The reason is not known</source>
        <translation>No se conoce el motivo</translation>
    </message>
</context>
<context>
    <name>cloudflare-routing/listed</name>
    <message>
        <source>Cloudflare Email Routing found the sending IP address on a blocklist</source>
        <translation>Cloudflare Email Routing encontró la IP de envío en una lista de bloqueo</translation>
    </message>
</context>
<context>
    <name>cloudflare-routing/upstream-error</name>
    <message>
        <source>Cloudflare could not forward the message to the recipient&apos;s real mailbox</source>
        <translation>Cloudflare no pudo reenviar el mensaje al buzón real del destinatario</translation>
    </message>
</context>
<context>
    <name>cloudmark/csi-listed</name>
    <message>
        <source>Cloudmark rates the sending IP address as poor</source>
        <translation>Cloudmark valora mal la dirección IP de envío</translation>
    </message>
</context>
<context>
    <name>cloudmark/too-many-connections</name>
    <message>
        <source>Too many connections at once from your server</source>
        <translation>Demasiadas conexiones a la vez desde su servidor</translation>
    </message>
</context>
<context>
    <name>comcast/blocked-for-spam</name>
    <message>
        <source>Comcast blocks the sending IP address for spam-like mail (BL000000)</source>
        <translation>Comcast bloquea la IP de envío por correo parecido al spam (BL000000)</translation>
    </message>
</context>
<context>
    <name>comcast/blocklisted</name>
    <message>
        <source>Comcast found the sending IP address on public blocklists (BL0000nn)</source>
        <translation>Comcast encontró la IP de envío en listas de bloqueo públicas (BL0000nn)</translation>
    </message>
</context>
<context>
    <name>comcast/dmarc</name>
    <message>
        <source>Comcast refused the message because the sender domain&apos;s DMARC policy says so (DM000001)</source>
        <translation>Comcast rechazó el mensaje por la política DMARC del dominio remitente (DM000001)</translation>
    </message>
</context>
<context>
    <name>comcast/dynamic-address</name>
    <message>
        <source>Comcast takes the sending IP address for a home or dynamic one (ES000010)</source>
        <translation>Comcast toma la IP de envío por doméstica o dinámica (ES000010)</translation>
    </message>
</context>
<context>
    <name>comcast/mailbox-closed</name>
    <message>
        <source>The mailbox is closed or out of service</source>
        <translation>El buzón está cerrado o fuera de servicio</translation>
    </message>
</context>
<context>
    <name>comcast/mailbox-full</name>
    <message>
        <source>The mailbox is full (user over quota)</source>
        <translation>El buzón está lleno (user over quota)</translation>
    </message>
</context>
<context>
    <name>comcast/mailbox-gets-too-much</name>
    <message>
        <source>The mailbox got too many messages in a short time</source>
        <translation>El buzón recibió demasiados mensajes en poco tiempo</translation>
    </message>
</context>
<context>
    <name>comcast/missing-ptr</name>
    <message>
        <source>Comcast wants reverse DNS, and the sending IP address has none</source>
        <translation>Comcast exige DNS inverso, y la dirección IP de envío no lo tiene</translation>
    </message>
</context>
<context>
    <name>comcast/own-home-connection</name>
    <message>
        <source>Comcast takes no mail directly from its own home connections (ES000001)</source>
        <translation>Comcast no acepta correo directo de sus propias conexiones domésticas (ES000001)</translation>
    </message>
</context>
<context>
    <name>comcast/rate-limited</name>
    <message>
        <source>Comcast slows down the sending server (too many sessions or messages)</source>
        <translation>Comcast frena el servidor de envío (demasiadas sesiones o mensajes)</translation>
    </message>
</context>
<context>
    <name>comcast/recipient-temporarily-unavailable</name>
    <message>
        <source>The mailbox cannot take mail at the moment (recipient temporarily unavailable)</source>
        <translation>El buzón no puede recibir ahora (recipient temporarily unavailable)</translation>
    </message>
</context>
<context>
    <name>comcast/reverse-dns-lookup-failed</name>
    <message>
        <source>The receiver could not look up the reverse DNS of the sending IP address</source>
        <translation>El receptor no pudo consultar el DNS inverso de la dirección IP de envío</translation>
    </message>
</context>
<context>
    <name>comcast/user-unknown</name>
    <message>
        <source>There is no such mailbox (&quot;not our customer&quot;, &quot;mailbox unallocated&quot;)</source>
        <translation>No existe ese buzón («not our customer», «mailbox unallocated»)</translation>
    </message>
</context>
<context>
    <name>communigate/blacklisted-host</name>
    <message>
        <source>The receiving server has your server on its block list (CommuniGate Pro)</source>
        <translation>El servidor receptor tiene su servidor en su lista de bloqueo (CommuniGate Pro)</translation>
    </message>
</context>
<context>
    <name>courier/duplicate</name>
    <message>
        <source>The receiver has seen the same message before (Courier)</source>
        <translation>El receptor ya ha visto el mismo mensaje (Courier)</translation>
    </message>
</context>
<context>
    <name>courier/filter-unavailable</name>
    <message>
        <source>A service of the receiving server does not run for now (Courier)</source>
        <translation>Un servicio del servidor receptor no funciona de momento (Courier)</translation>
    </message>
</context>
<context>
    <name>courier/login</name>
    <message>
        <source>The server for outgoing mail wants a login</source>
        <translation>El servidor de correo saliente exige iniciar sesión</translation>
    </message>
</context>
<context>
    <name>courier/loop</name>
    <message>
        <source>The message goes round in circles (Courier)</source>
        <translation>El mensaje está en un bucle (Courier)</translation>
    </message>
</context>
<context>
    <name>courier/mail-system-full</name>
    <message>
        <source>The receiving server is running out of disk space</source>
        <translation>El servidor receptor se está quedando sin espacio en disco</translation>
    </message>
</context>
<context>
    <name>courier/message-size</name>
    <message>
        <source>The message is larger than the server allows (Courier)</source>
        <translation>El mensaje supera el tamaño que permite el servidor (Courier)</translation>
    </message>
</context>
<context>
    <name>courier/no-such-domain</name>
    <message>
        <source>The sending server found no such domain in DNS</source>
        <translation>El servidor de envío no encontró ese dominio en el DNS</translation>
    </message>
</context>
<context>
    <name>courier/not-authorized</name>
    <message>
        <source>A rule of the receiver refused the message</source>
        <translation>Una regla del receptor rechazó el mensaje</translation>
    </message>
</context>
<context>
    <name>courier/not-whitelisted</name>
    <message>
        <source>The recipient accepts known senders only (Courier)</source>
        <translation>El destinatario solo acepta remitentes conocidos (Courier)</translation>
    </message>
</context>
<context>
    <name>courier/rate-limit</name>
    <message>
        <source>The sender has used up the allowed number of messages (Courier)</source>
        <translation>El remitente ha agotado el número de mensajes permitido (Courier)</translation>
    </message>
</context>
<context>
    <name>courier/sender-domain-lookup</name>
    <message>
        <source>A name of the sender could not be looked up for now (Courier)</source>
        <translation>Un nombre del remitente no se pudo consultar de momento (Courier)</translation>
    </message>
</context>
<context>
    <name>courier/sender-domain-missing</name>
    <message>
        <source>The domain of the sender address does not exist (Courier)</source>
        <translation>El dominio de la dirección del remitente no existe (Courier)</translation>
    </message>
</context>
<context>
    <name>courier/sender-mx-wrong</name>
    <message>
        <source>The DNS records of the sender&apos;s domain break the rules (Courier)</source>
        <translation>Los registros DNS del dominio del remitente incumplen las reglas (Courier)</translation>
    </message>
</context>
<context>
    <name>courier/sender-rejected</name>
    <message>
        <source>The receiver has this sender on its block list</source>
        <translation>El receptor tiene a este remitente en su lista de bloqueo</translation>
    </message>
</context>
<context>
    <name>courier/spam-refused</name>
    <message>
        <source>The receiver judged the sender as a source of spam</source>
        <translation>El receptor consideró al remitente una fuente de spam</translation>
    </message>
</context>
<context>
    <name>courier/starttls-first</name>
    <message>
        <source>The server wants an encrypted connection first (Courier)</source>
        <translation>El servidor exige primero una conexión cifrada (Courier)</translation>
    </message>
</context>
<context>
    <name>courier/syntax-error</name>
    <message>
        <source>The server did not understand a command of the sending program (Courier)</source>
        <translation>El servidor no entendió un comando del programa de envío (Courier)</translation>
    </message>
</context>
<context>
    <name>cox/account-suspicious</name>
    <message>
        <source>Cox has throttled or blocked the sending Cox account</source>
        <translation>Cox ha frenado o bloqueado la cuenta de Cox que envía</translation>
    </message>
</context>
<context>
    <name>cox/attachment</name>
    <message>
        <source>Cox does not take this kind of attachment</source>
        <translation>Cox no acepta este tipo de archivo adjunto</translation>
    </message>
</context>
<context>
    <name>cox/blocked</name>
    <message>
        <source>Cox blocks the sending IP address until it is asked to lift the block (CXBL)</source>
        <translation>Cox bloquea la dirección IP de envío hasta que se pida el desbloqueo (CXBL)</translation>
    </message>
</context>
<context>
    <name>cox/blocklisted</name>
    <message>
        <source>Cox found the sending IP address on public blocklists (IPBLnnnn)</source>
        <translation>Cox encontró la IP de envío en listas de bloqueo públicas (IPBLnnnn)</translation>
    </message>
</context>
<context>
    <name>cox/link-listed</name>
    <message>
        <source>Cox found a link in the message on blocklists (URLBLnnn)</source>
        <translation>Cox encontró un enlace del mensaje en listas de bloqueo (URLBLnnn)</translation>
    </message>
</context>
<context>
    <name>cox/protocol-error</name>
    <message>
        <source>The sending program broke the rules of SMTP (no data before greeting, CXSMTP)</source>
        <translation>El programa de envío incumplió las reglas de SMTP (no data before greeting, CXSMTP)</translation>
    </message>
</context>
<context>
    <name>cox/rate-limited</name>
    <message>
        <source>Too many messages to the receiver in a short time (threshold exceeded, CXMXRT)</source>
        <translation>Demasiados mensajes al receptor en poco tiempo (threshold exceeded, CXMXRT)</translation>
    </message>
</context>
<context>
    <name>cox/reverse-dns</name>
    <message>
        <source>The receiver cannot find the reverse DNS of the sending IP address (no rDNS, CXDNS)</source>
        <translation>El receptor no encuentra el DNS inverso de la IP de envío (no rDNS, CXDNS)</translation>
    </message>
</context>
<context>
    <name>cox/sender-domain</name>
    <message>
        <source>Cox could not confirm the sender&apos;s domain (CXSNDR)</source>
        <translation>Cox no pudo confirmar el dominio del remitente (CXSNDR)</translation>
    </message>
</context>
<context>
    <name>cox/temporary-block</name>
    <message>
        <source>Cox blocks the sending IP address for up to 24 hours (CDRBL)</source>
        <translation>Cox bloquea la dirección IP de envío hasta 24 horas (CDRBL)</translation>
    </message>
</context>
<context>
    <name>cox/too-many-connections</name>
    <message>
        <source>Too many connections to the receiver at a time (CNCT)</source>
        <translation>Demasiadas conexiones simultáneas al receptor (CNCT)</translation>
    </message>
</context>
<context>
    <name>cox/unknown-recipients</name>
    <message>
        <source>Cox blocks the sending IP address for too many unknown recipients</source>
        <translation>Cox bloquea la IP de envío por demasiados destinatarios desconocidos</translation>
    </message>
</context>
<context>
    <name>cpanel/address-not-deliverable</name>
    <message>
        <source>The hosting server finds no way to deliver to this address</source>
        <translation>El servidor de alojamiento no encuentra forma de entregar a esta dirección</translation>
    </message>
</context>
<context>
    <name>cpanel/cannot-process-now</name>
    <message>
        <source>The receiving hosting server cannot process mail for the moment</source>
        <translation>El servidor de alojamiento receptor no puede procesar correo de momento</translation>
    </message>
</context>
<context>
    <name>cpanel/defers-and-failures</name>
    <message>
        <source>Too much of your domain&apos;s mail failed this hour, so the host stopped all of it</source>
        <translation>Falló demasiado correo de su dominio esta hora, y el servidor lo detuvo todo</translation>
    </message>
</context>
<context>
    <name>cpanel/hourly-limit-deferred</name>
    <message>
        <source>Your hosting account reached its hourly limit; the message goes out later</source>
        <translation>Su cuenta de alojamiento alcanzó el límite por hora; el mensaje saldrá más tarde</translation>
    </message>
</context>
<context>
    <name>cpanel/hourly-limit-discarded</name>
    <message>
        <source>Your hosting account sent far too much this hour; the message was thrown away</source>
        <translation>Su cuenta de alojamiento envió demasiado esta hora; el mensaje se descartó</translation>
    </message>
</context>
<context>
    <name>cpanel/in-an-rbl</name>
    <message>
        <source>The receiver&apos;s hosting server found the sending IP address on a blocklist</source>
        <translation>El servidor de alojamiento del receptor halló la IP en una lista de bloqueo</translation>
    </message>
</context>
<context>
    <name>cpanel/mailbox-full</name>
    <message>
        <source>The recipient&apos;s mailbox or hosting account has no space left</source>
        <translation>Al buzón o a la cuenta de alojamiento del destinatario no le queda espacio</translation>
    </message>
</context>
<context>
    <name>cpanel/no-such-user</name>
    <message>
        <source>The hosting server knows no mailbox with this address</source>
        <translation>El servidor de alojamiento no conoce ningún buzón con esta dirección</translation>
    </message>
</context>
<context>
    <name>cpanel/outgoing-hold</name>
    <message>
        <source>The own cPanel server holds the outgoing mail of this mailbox or domain</source>
        <translation>El propio servidor cPanel retiene el correo saliente de este buzón o dominio</translation>
    </message>
</context>
<context>
    <name>cpanel/outgoing-suspended</name>
    <message>
        <source>Your hosting company has suspended outgoing mail of your account</source>
        <translation>Su proveedor de alojamiento ha suspendido el correo saliente de su cuenta</translation>
    </message>
</context>
<context>
    <name>cpanel/rbl-ptr-missing</name>
    <message>
        <source>The receiver&apos;s list names IP addresses without reverse DNS, and this is one</source>
        <translation>La lista del receptor incluye IP sin DNS inverso, y esta es una de ellas</translation>
    </message>
</context>
<context>
    <name>cpanel/recipient-disabled</name>
    <message>
        <source>The recipient&apos;s mailbox is disabled on the hosting server</source>
        <translation>El buzón del destinatario está desactivado en el servidor de alojamiento</translation>
    </message>
</context>
<context>
    <name>cpanel/sender-address-unknown</name>
    <message>
        <source>The receiver checked the sender&apos;s address, and it does not exist</source>
        <translation>El receptor comprobó la dirección del remitente, y no existe</translation>
    </message>
</context>
<context>
    <name>cpanel/submission-needs-login</name>
    <message>
        <source>Port 587 of the hosting server takes mail only after a login</source>
        <translation>El puerto 587 del servidor de alojamiento exige iniciar sesión</translation>
    </message>
</context>
<context>
    <name>cpanel/turn-on-authentication</name>
    <message>
        <source>The hosting server does not relay: no login, or the domain is not hosted there</source>
        <translation>El servidor de alojamiento no retransmite: sin sesión o dominio no alojado</translation>
    </message>
</context>
<context>
    <name>cyren/ip-deferred</name>
    <message>
        <source>The receiver defers the sending IP address because of its reputation</source>
        <translation>El receptor aplaza la dirección IP de envío por su reputación</translation>
    </message>
</context>
<context>
    <name>cyrus/mailbox-unknown</name>
    <message>
        <source>The mailbox server does not know the recipient (Cyrus)</source>
        <translation>El servidor de buzones no conoce al destinatario (Cyrus)</translation>
    </message>
</context>
<context>
    <name>cyrus/malformed-message</name>
    <message>
        <source>The mailbox server does not accept the form of the message (Cyrus)</source>
        <translation>El servidor de buzones no acepta la forma del mensaje (Cyrus)</translation>
    </message>
</context>
<context>
    <name>cyrus/message-refused</name>
    <message>
        <source>The recipient&apos;s filter or the mailbox server refused the message</source>
        <translation>El filtro del destinatario o el servidor de buzones rechazó el mensaje</translation>
    </message>
</context>
<context>
    <name>cyrus/message-size</name>
    <message>
        <source>The message is larger than the mailbox server allows (Cyrus)</source>
        <translation>El mensaje supera el tamaño que permite el servidor de buzones (Cyrus)</translation>
    </message>
</context>
<context>
    <name>cyrus/no-permission-to-post</name>
    <message>
        <source>The shared mailbox is not open for mail from outside (Cyrus)</source>
        <translation>El buzón compartido no está abierto al correo de fuera (Cyrus)</translation>
    </message>
</context>
<context>
    <name>cyrus/over-quota</name>
    <message>
        <source>The recipient&apos;s mailbox is full (Cyrus)</source>
        <translation>El buzón del destinatario está lleno (Cyrus)</translation>
    </message>
</context>
<context>
    <name>cyrus/temporary-file</name>
    <message>
        <source>The mailbox server cannot write a temporary file (Cyrus)</source>
        <translation>El servidor de buzones no puede escribir un archivo temporal (Cyrus)</translation>
    </message>
</context>
<context>
    <name>daum-kakao/busy</name>
    <message>
        <source>Daum&apos;s server is busy (CHIC)</source>
        <translation>El servidor de Daum está ocupado (CHIC)</translation>
    </message>
</context>
<context>
    <name>daum-kakao/ip-held</name>
    <message>
        <source>Daum holds the sending IP address back for suspected spam (CCRT)</source>
        <translation>Daum retiene la dirección IP de envío por sospecha de spam (CCRT)</translation>
    </message>
</context>
<context>
    <name>daum-kakao/spam</name>
    <message>
        <source>Daum&apos;s anti-spam system refused the message (DAS)</source>
        <translation>El sistema antispam de Daum rechazó el mensaje (DAS)</translation>
    </message>
</context>
<context>
    <name>daum-kakao/user-unknown</name>
    <message>
        <source>There is no such mailbox at Daum (Kakao)</source>
        <translation>No existe ese buzón en Daum (Kakao)</translation>
    </message>
</context>
<context>
    <name>directadmin/daily-limit</name>
    <message>
        <source>Your hosting account has used up its daily number of messages</source>
        <translation>Su cuenta de alojamiento ha agotado su número diario de mensajes</translation>
    </message>
</context>
<context>
    <name>directadmin/helo-name</name>
    <message>
        <source>The sending server greets with a name that the receiver does not accept</source>
        <translation>El servidor de envío saluda con un nombre que el receptor no acepta</translation>
    </message>
</context>
<context>
    <name>dma/expired</name>
    <message>
        <source>The sending computer gave up after some days of trying (DragonFly Mail Agent)</source>
        <translation>El equipo de envío dejó de intentarlo tras varios días (DragonFly Mail Agent)</translation>
    </message>
</context>
<context>
    <name>dma/host-not-found</name>
    <message>
        <source>The recipient&apos;s domain was not found in DNS (DragonFly Mail Agent)</source>
        <translation>El dominio del destinatario no se encontró en el DNS (DragonFly Mail Agent)</translation>
    </message>
</context>
<context>
    <name>docomo/mailbox-full</name>
    <message>
        <source>The mailbox is full or the message too large (too much mail data)</source>
        <translation>El buzón está lleno o el mensaje es demasiado grande (too much mail data)</translation>
    </message>
</context>
<context>
    <name>docomo/recipient-filter</name>
    <message>
        <source>The recipient&apos;s filter at docomo refused the message</source>
        <translation>El filtro del destinatario en docomo rechazó el mensaje</translation>
    </message>
</context>
<context>
    <name>docomo/slowed-down</name>
    <message>
        <source>docomo slows the sending server down</source>
        <translation>docomo frena el servidor de envío</translation>
    </message>
</context>
<context>
    <name>docomo/unknown-user</name>
    <message>
        <source>docomo does not know the recipient, or the recipient&apos;s filter refuses you</source>
        <translation>docomo no conoce al destinatario, o el filtro del destinatario le rechaza</translation>
    </message>
</context>
<context>
    <name>domino/cannot-route</name>
    <message>
        <source>The Domino server may not deliver mail to this user</source>
        <translation>El servidor Domino no puede entregar correo a este usuario</translation>
    </message>
</context>
<context>
    <name>domino/dns-blacklist</name>
    <message>
        <source>The IP address of the sending server is on a blocklist (Domino)</source>
        <translation>La dirección IP del servidor de envío figura en una lista de bloqueo (Domino)</translation>
    </message>
</context>
<context>
    <name>domino/hop-count</name>
    <message>
        <source>The message went round in circles between Domino servers</source>
        <translation>El mensaje entró en un bucle entre servidores Domino</translation>
    </message>
</context>
<context>
    <name>domino/no-route-to-domain</name>
    <message>
        <source>The Domino server knows no way to this domain</source>
        <translation>El servidor Domino no conoce ningún camino a este dominio</translation>
    </message>
</context>
<context>
    <name>domino/not-in-directory</name>
    <message>
        <source>The recipient is not in the Domino Directory</source>
        <translation>El destinatario no está en el directorio de Domino</translation>
    </message>
</context>
<context>
    <name>domino/policy</name>
    <message>
        <source>A restriction of the receiving server refused the sender or the connection (Domino)</source>
        <translation>Una restricción del receptor rechazó al remitente o la conexión (Domino)</translation>
    </message>
</context>
<context>
    <name>domino/relay</name>
    <message>
        <source>The server does not pass on mail for this recipient (Domino)</source>
        <translation>El servidor no retransmite correo para este destinatario (Domino)</translation>
    </message>
</context>
<context>
    <name>domino/several-matches</name>
    <message>
        <source>The name fits several people in the Domino Directory</source>
        <translation>El nombre coincide con varias personas en el directorio de Domino</translation>
    </message>
</context>
<context>
    <name>dovecot/automatically-rejected</name>
    <message>
        <source>The recipient&apos;s own filter or quota rejected the message</source>
        <translation>El propio filtro o la cuota del destinatario rechazó el mensaje</translation>
    </message>
</context>
<context>
    <name>dovecot/empty-recipient</name>
    <message>
        <source>The mail server gave the mailbox server no recipient (Dovecot)</source>
        <translation>El servidor de correo no indicó ningún destinatario al de buzones (Dovecot)</translation>
    </message>
</context>
<context>
    <name>dovecot/inactivity</name>
    <message>
        <source>The connection was closed because nothing was sent for too long</source>
        <translation>La conexión se cerró porque no se envió nada durante demasiado tiempo</translation>
    </message>
</context>
<context>
    <name>dovecot/login-refused</name>
    <message>
        <source>The server for outgoing mail refused the login</source>
        <translation>El servidor de correo saliente rechazó el inicio de sesión</translation>
    </message>
</context>
<context>
    <name>dovecot/message-size</name>
    <message>
        <source>The message is larger than the server allows</source>
        <translation>El mensaje supera el tamaño que permite el servidor</translation>
    </message>
</context>
<context>
    <name>dovecot/quota-exceeded</name>
    <message>
        <source>The recipient&apos;s mailbox is full (Dovecot)</source>
        <translation>El buzón del destinatario está lleno (Dovecot)</translation>
    </message>
</context>
<context>
    <name>dovecot/submission-login</name>
    <message>
        <source>The server for outgoing mail wants a login first</source>
        <translation>El servidor de correo saliente exige antes iniciar sesión</translation>
    </message>
</context>
<context>
    <name>dovecot/temporary-internal-error</name>
    <message>
        <source>The mailbox server has a fault for now</source>
        <translation>El servidor de buzones tiene un fallo de momento</translation>
    </message>
</context>
<context>
    <name>dovecot/tls-first</name>
    <message>
        <source>The server for outgoing mail wants an encrypted connection first</source>
        <translation>El servidor de correo saliente exige antes una conexión cifrada</translation>
    </message>
</context>
<context>
    <name>dovecot/too-many-deliveries</name>
    <message>
        <source>Too many messages for this mailbox arrive at the same time</source>
        <translation>Llegan demasiados mensajes para este buzón al mismo tiempo</translation>
    </message>
</context>
<context>
    <name>dovecot/user-does-not-exist</name>
    <message>
        <source>The mailbox server does not know the recipient (Dovecot)</source>
        <translation>El servidor de buzones no conoce al destinatario (Dovecot)</translation>
    </message>
</context>
<context>
    <name>dreamhost/quota-exceeded</name>
    <message>
        <source>The mailbox at DreamHost has sent as many messages as it may</source>
        <translation>El buzón de DreamHost ya ha enviado todos los mensajes permitidos</translation>
    </message>
</context>
<context>
    <name>earthlink/busy</name>
    <message>
        <source>EarthLink&apos;s server is busy (ELNK_103)</source>
        <translation>El servidor de EarthLink está ocupado (ELNK_103)</translation>
    </message>
</context>
<context>
    <name>earthlink/reverse-dns</name>
    <message>
        <source>EarthLink found no matching reverse DNS for the sending IP address (ELNK_105, 108)</source>
        <translation>EarthLink no halló un DNS inverso que concuerde para la IP (ELNK_105, 108)</translation>
    </message>
</context>
<context>
    <name>earthlink/spamhaus-listed</name>
    <message>
        <source>EarthLink refuses the sending IP address: it is on a Spamhaus list (ELNK_111)</source>
        <translation>EarthLink rechaza la IP de envío: figura en una lista de Spamhaus (ELNK_111)</translation>
    </message>
</context>
<context>
    <name>earthlink/too-much</name>
    <message>
        <source>EarthLink limits connections or volume from this IP address (ELNK_110)</source>
        <translation>EarthLink limita las conexiones o el volumen de esta IP (ELNK_110)</translation>
    </message>
</context>
<context>
    <name>earthlink/unacceptable-mail</name>
    <message>
        <source>EarthLink holds the sending server back for unacceptable messages (ELNK_130)</source>
        <translation>EarthLink retiene el servidor de envío por mensajes inaceptables (ELNK_130)</translation>
    </message>
</context>
<context>
    <name>earthlink/vade-listed</name>
    <message>
        <source>EarthLink refuses the sending IP address: it is on Vade&apos;s threat list (ELNK_101)</source>
        <translation>EarthLink rechaza la IP de envío: figura en la lista de amenazas de Vade (ELNK_101)</translation>
    </message>
</context>
<context>
    <name>earthlink/validity-listed</name>
    <message>
        <source>EarthLink refuses the sending IP address: it is on a Validity blocklist (ELNK_102)</source>
        <translation>EarthLink rechaza la IP de envío: figura en una lista de Validity (ELNK_102)</translation>
    </message>
</context>
<context>
    <name>emailit/domain-not-verified</name>
    <message>
        <source>Emailit does not send for this From domain</source>
        <translation>Emailit no envía para este dominio From</translation>
    </message>
</context>
<context>
    <name>emailit/domain-paused</name>
    <message>
        <source>Emailit has paused sending from this domain</source>
        <translation>Emailit ha pausado el envío desde este dominio</translation>
    </message>
</context>
<context>
    <name>exchange-online/address-rejected</name>
    <message>
        <source>Microsoft 365 refuses an address that its directory does not hold</source>
        <translation>Microsoft 365 rechaza una dirección que no está en su directorio</translation>
    </message>
</context>
<context>
    <name>exchange-online/allowed-senders</name>
    <message>
        <source>Only named senders may write to this group</source>
        <translation>Solo remitentes determinados pueden escribir a este grupo</translation>
    </message>
</context>
<context>
    <name>exchange-online/anonymous-submission</name>
    <message>
        <source>The device or program did not sign in before it sent mail</source>
        <translation>El dispositivo o programa no inició sesión antes de enviar correo</translation>
    </message>
</context>
<context>
    <name>exchange-online/bad-helo</name>
    <message>
        <source>The sending server greets with the name of the receiving server</source>
        <translation>El servidor de envío saluda con el nombre del servidor receptor</translation>
    </message>
</context>
<context>
    <name>exchange-online/bad-inbound-connector</name>
    <message>
        <source>Microsoft 365 has blocked your connector because of suspected spam</source>
        <translation>Microsoft 365 ha bloqueado su conector por sospecha de spam</translation>
    </message>
</context>
<context>
    <name>exchange-online/bad-outbound-sender</name>
    <message>
        <source>Microsoft 365 has blocked this account from sending</source>
        <translation>Microsoft 365 ha bloqueado el envío desde esta cuenta</translation>
    </message>
</context>
<context>
    <name>exchange-online/banned-account</name>
    <message>
        <source>Microsoft has banned the sending account for spam</source>
        <translation>Microsoft ha vetado la cuenta que envía por spam</translation>
    </message>
</context>
<context>
    <name>exchange-online/banned-domain</name>
    <message>
        <source>Microsoft has banned the sending domain for spam</source>
        <translation>Microsoft ha vetado el dominio de envío por spam</translation>
    </message>
</context>
<context>
    <name>exchange-online/banned-ip</name>
    <message>
        <source>The sending IP address is on Microsoft 365&apos;s block list</source>
        <translation>La dirección IP de envío está en la lista de bloqueo de Microsoft 365</translation>
    </message>
</context>
<context>
    <name>exchange-online/banned-ip-by-mail</name>
    <message>
        <source>Microsoft bans the sending IP address, and removal works by e-mail only</source>
        <translation>Microsoft veta la IP de envío, y retirarla solo es posible por correo</translation>
    </message>
</context>
<context>
    <name>exchange-online/banned-recipient</name>
    <message>
        <source>Microsoft 365 does not take mail for this recipient</source>
        <translation>Microsoft 365 no acepta correo para este destinatario</translation>
    </message>
</context>
<context>
    <name>exchange-online/bare-linefeed</name>
    <message>
        <source>The message holds line ends that the next server does not take</source>
        <translation>El mensaje contiene finales de línea que el siguiente servidor no acepta</translation>
    </message>
</context>
<context>
    <name>exchange-online/basic-auth-retired</name>
    <message>
        <source>Microsoft no longer accepts a plain password for sending mail</source>
        <translation>Microsoft ya no acepta una simple contraseña para enviar correo</translation>
    </message>
</context>
<context>
    <name>exchange-online/blocked-by-allow-list</name>
    <message>
        <source>The recipient&apos;s allow list and connector hide a block of this server</source>
        <translation>La lista de permitidos y el conector del destinatario ocultan un bloqueo del servidor</translation>
    </message>
</context>
<context>
    <name>exchange-online/cannot-connect</name>
    <message>
        <source>Microsoft 365 reaches the server but cannot start a mail session</source>
        <translation>Microsoft 365 llega al servidor, pero no puede iniciar una sesión de correo</translation>
    </message>
</context>
<context>
    <name>exchange-online/certificate-not-accepted</name>
    <message>
        <source>The certificate of the server on the connector is not accepted</source>
        <translation>El certificado del servidor en el conector no se acepta</translation>
    </message>
</context>
<context>
    <name>exchange-online/connection-refused</name>
    <message>
        <source>The recipient&apos;s mail server refuses the connection from Microsoft 365</source>
        <translation>El servidor de correo del destinatario rechaza la conexión de Microsoft 365</translation>
    </message>
</context>
<context>
    <name>exchange-online/connection-reset</name>
    <message>
        <source>The recipient&apos;s server cuts the connection to Microsoft 365</source>
        <translation>El servidor del destinatario corta la conexión con Microsoft 365</translation>
    </message>
</context>
<context>
    <name>exchange-online/connection-timed-out</name>
    <message>
        <source>The recipient&apos;s mail server does not answer Microsoft 365</source>
        <translation>El servidor de correo del destinatario no responde a Microsoft 365</translation>
    </message>
</context>
<context>
    <name>exchange-online/customer-block-list</name>
    <message>
        <source>The recipient&apos;s organisation itself blocks the sending IP address</source>
        <translation>La propia organización del destinatario bloquea la dirección IP de envío</translation>
    </message>
</context>
<context>
    <name>exchange-online/dane-certificate-expired</name>
    <message>
        <source>The certificate of the recipient&apos;s mail server has expired</source>
        <translation>El certificado del servidor de correo del destinatario ha caducado</translation>
    </message>
</context>
<context>
    <name>exchange-online/dane-host-mismatch</name>
    <message>
        <source>The certificate of the recipient&apos;s server names another host</source>
        <translation>El certificado del servidor del destinatario nombra otro host</translation>
    </message>
</context>
<context>
    <name>exchange-online/dane-starttls-missing</name>
    <message>
        <source>The recipient&apos;s domain demands encryption, but its server does not do it</source>
        <translation>El dominio del destinatario exige cifrado, pero su servidor no lo hace</translation>
    </message>
</context>
<context>
    <name>exchange-online/dane-tlsa-mismatch</name>
    <message>
        <source>The certificate of the recipient&apos;s server does not fit its TLSA record</source>
        <translation>El certificado del servidor del destinatario no concuerda con su registro TLSA</translation>
    </message>
</context>
<context>
    <name>exchange-online/delivery-not-authorized</name>
    <message>
        <source>The recipient&apos;s organisation does not let this sender write to this address</source>
        <translation>La organización del destinatario no deja que este remitente escriba a la dirección</translation>
    </message>
</context>
<context>
    <name>exchange-online/direct-send-refused</name>
    <message>
        <source>Microsoft 365 refuses Direct Send: a server outside used the organisation&apos;s own address</source>
        <translation>Microsoft 365 rechaza Direct Send: un servidor externo usó la dirección propia</translation>
    </message>
</context>
<context>
    <name>exchange-online/dmarc-reject</name>
    <message>
        <source>The message fails DMARC, and the sender&apos;s domain asks to refuse it</source>
        <translation>El mensaje no supera DMARC, y el dominio del remitente pide rechazarlo</translation>
    </message>
</context>
<context>
    <name>exchange-online/dns-query-failed</name>
    <message>
        <source>Microsoft 365 could not look up the mail server of the domain</source>
        <translation>Microsoft 365 no pudo consultar el servidor de correo del dominio</translation>
    </message>
</context>
<context>
    <name>exchange-online/dnssec-broken</name>
    <message>
        <source>DNSSEC of the recipient&apos;s domain is broken</source>
        <translation>DNSSEC del dominio del destinatario falla</translation>
    </message>
</context>
<context>
    <name>exchange-online/domain-does-not-exist</name>
    <message>
        <source>The recipient&apos;s domain does not exist in DNS</source>
        <translation>El dominio del destinatario no existe en el DNS</translation>
    </message>
</context>
<context>
    <name>exchange-online/embedded-files</name>
    <message>
        <source>An attachment with too many files inside it was refused</source>
        <translation>Se rechazó un archivo adjunto que contiene demasiados archivos</translation>
    </message>
</context>
<context>
    <name>exchange-online/external-forwarding</name>
    <message>
        <source>Automatic forwarding to outside addresses is turned off in Microsoft 365</source>
        <translation>El reenvío automático a direcciones externas está desactivado en Microsoft 365</translation>
    </message>
</context>
<context>
    <name>exchange-online/folder-item-limit</name>
    <message>
        <source>A folder of the recipient&apos;s mailbox holds too many items</source>
        <translation>Una carpeta del buzón del destinatario contiene demasiados elementos</translation>
    </message>
</context>
<context>
    <name>exchange-online/forest-connections</name>
    <message>
        <source>Microsoft has too many connections open at this moment</source>
        <translation>Microsoft tiene demasiadas conexiones abiertas en este momento</translation>
    </message>
</context>
<context>
    <name>exchange-online/hourly-limit-mailbox</name>
    <message>
        <source>The recipient&apos;s mailbox has received too many messages this hour</source>
        <translation>El buzón del destinatario ha recibido demasiados mensajes esta hora</translation>
    </message>
</context>
<context>
    <name>exchange-online/hourly-limit-sender</name>
    <message>
        <source>One sender wrote to this mailbox too often within an hour</source>
        <translation>Un remitente escribió a este buzón con demasiada frecuencia en una hora</translation>
    </message>
</context>
<context>
    <name>exchange-online/internal-only-group</name>
    <message>
        <source>This group takes mail only from inside its organisation</source>
        <translation>Este grupo solo acepta correo de dentro de su organización</translation>
    </message>
</context>
<context>
    <name>exchange-online/internal-only-mailbox</name>
    <message>
        <source>The recipient takes mail only from inside their organisation</source>
        <translation>El destinatario solo acepta correo de dentro de su organización</translation>
    </message>
</context>
<context>
    <name>exchange-online/internal-only-public-folder</name>
    <message>
        <source>This public folder takes mail only from inside its organisation</source>
        <translation>Esta carpeta pública solo acepta correo de dentro de su organización</translation>
    </message>
</context>
<context>
    <name>exchange-online/ip-on-spamhaus</name>
    <message>
        <source>Microsoft refuses the sending IP address because Spamhaus lists it</source>
        <translation>Microsoft rechaza la dirección IP de envío porque figura en Spamhaus</translation>
    </message>
</context>
<context>
    <name>exchange-online/ipv6-no-ptr</name>
    <message>
        <source>The sending IPv6 address has no reverse DNS name</source>
        <translation>La dirección IPv6 de envío no tiene nombre en el DNS inverso</translation>
    </message>
</context>
<context>
    <name>exchange-online/ipv6-not-accepted</name>
    <message>
        <source>The recipient&apos;s organisation takes no mail over IPv6</source>
        <translation>La organización del destinatario no acepta correo por IPv6</translation>
    </message>
</context>
<context>
    <name>exchange-online/ipv6-range-limit</name>
    <message>
        <source>Too much mail from this range of IPv6 addresses in a short time</source>
        <translation>Demasiado correo de este intervalo de direcciones IPv6 en poco tiempo</translation>
    </message>
</context>
<context>
    <name>exchange-online/ipv6-unauthenticated</name>
    <message>
        <source>Mail over IPv6 must pass SPF or DKIM, and this message passed neither</source>
        <translation>El correo por IPv6 debe superar SPF o DKIM, y este mensaje no superó ninguno</translation>
    </message>
</context>
<context>
    <name>exchange-online/journaling-disabled</name>
    <message>
        <source>The journal copies of a server cannot be delivered to Microsoft 365</source>
        <translation>Las copias de diario de un servidor no se pueden entregar a Microsoft 365</translation>
    </message>
</context>
<context>
    <name>exchange-online/mail-loop</name>
    <message>
        <source>The message went round in circles between mail servers</source>
        <translation>El mensaje entró en un bucle entre servidores de correo</translation>
    </message>
</context>
<context>
    <name>exchange-online/message-expired</name>
    <message>
        <source>The message could not be delivered before its time ran out</source>
        <translation>El mensaje no se pudo entregar antes de que venciera su plazo</translation>
    </message>
</context>
<context>
    <name>exchange-online/mta-sts-certificate</name>
    <message>
        <source>The recipient&apos;s server fails the certificate check of its MTA-STS policy</source>
        <translation>El servidor del destinatario no supera el control del certificado de su MTA-STS</translation>
    </message>
</context>
<context>
    <name>exchange-online/mta-sts-mx</name>
    <message>
        <source>The recipient&apos;s MTA-STS policy does not name its own mail server</source>
        <translation>La política MTA-STS del destinatario no nombra su propio servidor de correo</translation>
    </message>
</context>
<context>
    <name>exchange-online/multiple-from</name>
    <message>
        <source>The message names several From addresses but no Sender</source>
        <translation>El mensaje nombra varias direcciones From, pero ningún Sender</translation>
    </message>
</context>
<context>
    <name>exchange-online/no-from-address</name>
    <message>
        <source>The message has no usable From address</source>
        <translation>El mensaje no tiene una dirección From utilizable</translation>
    </message>
</context>
<context>
    <name>exchange-online/no-mail-subscription</name>
    <message>
        <source>The recipient&apos;s organisation has no mail licence at Microsoft 365</source>
        <translation>La organización del destinatario no tiene licencia de correo en Microsoft 365</translation>
    </message>
</context>
<context>
    <name>exchange-online/old-tls</name>
    <message>
        <source>The sending program uses old encryption (TLS 1.0, 1.1) that Microsoft 365 refuses</source>
        <translation>El programa de envío usa un cifrado antiguo (TLS 1.0, 1.1) que Microsoft 365 rechaza</translation>
    </message>
</context>
<context>
    <name>exchange-online/onmicrosoft-limit</name>
    <message>
        <source>Too much mail to outside recipients from an onmicrosoft.com address</source>
        <translation>Demasiado correo a destinatarios externos desde una dirección onmicrosoft.com</translation>
    </message>
</context>
<context>
    <name>exchange-online/org-queue-quota</name>
    <message>
        <source>The recipient organisation&apos;s queue at Microsoft 365 is full</source>
        <translation>La cola de la organización del destinatario en Microsoft 365 está llena</translation>
    </message>
</context>
<context>
    <name>exchange-online/outgoing-content-spam</name>
    <message>
        <source>Microsoft&apos;s own outgoing filter took this message for spam (AS(4810))</source>
        <translation>El propio filtro de salida de Microsoft clasificó este mensaje como spam (AS(4810))</translation>
    </message>
</context>
<context>
    <name>exchange-online/own-mailbox-full</name>
    <message>
        <source>Your own mailbox is full, so it cannot send</source>
        <translation>Su propio buzón está lleno, por lo que no puede enviar</translation>
    </message>
</context>
<context>
    <name>exchange-online/partner-connector</name>
    <message>
        <source>The recipient takes mail for this domain only through its own filter or partner</source>
        <translation>El destinatario solo acepta correo para este dominio por su propio filtro o socio</translation>
    </message>
</context>
<context>
    <name>exchange-online/recipient-not-found</name>
    <message>
        <source>Microsoft 365 knows no mailbox with this address</source>
        <translation>Microsoft 365 no conoce ningún buzón con esta dirección</translation>
    </message>
</context>
<context>
    <name>exchange-online/recipient-thread-limit</name>
    <message>
        <source>The recipient&apos;s mailbox gets too many messages at the same moment</source>
        <translation>El buzón del destinatario recibe demasiados mensajes al mismo tiempo</translation>
    </message>
</context>
<context>
    <name>exchange-online/relay-access-denied</name>
    <message>
        <source>The answering server does not handle the recipient&apos;s domain</source>
        <translation>El servidor que responde no gestiona el dominio del destinatario</translation>
    </message>
</context>
<context>
    <name>exchange-online/rich-text-header</name>
    <message>
        <source>A Rich Text message with attachments has a header line that is too long</source>
        <translation>Un mensaje de texto enriquecido con adjuntos tiene un encabezado demasiado largo</translation>
    </message>
</context>
<context>
    <name>exchange-online/send-as-denied</name>
    <message>
        <source>The signed-in account may not send with this sender address</source>
        <translation>La cuenta con sesión iniciada no puede enviar con esta dirección de remitente</translation>
    </message>
</context>
<context>
    <name>exchange-online/sender-thread-limit</name>
    <message>
        <source>The sending account hands in too many messages at the same time</source>
        <translation>La cuenta que envía entrega demasiados mensajes al mismo tiempo</translation>
    </message>
</context>
<context>
    <name>exchange-online/sending-limit</name>
    <message>
        <source>Your Microsoft 365 mailbox has reached its sending limit</source>
        <translation>Su buzón de Microsoft 365 ha alcanzado su límite de envío</translation>
    </message>
</context>
<context>
    <name>exchange-online/server-busy</name>
    <message>
        <source>Microsoft slows down mail from this server while it watches it</source>
        <translation>Microsoft frena el correo de este servidor mientras lo observa</translation>
    </message>
</context>
<context>
    <name>exchange-online/smtp-auth-disabled</name>
    <message>
        <source>Sign-in by SMTP is turned off for this Microsoft 365 mailbox</source>
        <translation>El inicio de sesión por SMTP está desactivado para este buzón de Microsoft 365</translation>
    </message>
</context>
<context>
    <name>exchange-online/spf-violation</name>
    <message>
        <source>The receiver refused the message because of SPF</source>
        <translation>El receptor rechazó el mensaje por SPF</translation>
    </message>
</context>
<context>
    <name>exchange-online/starttls-required</name>
    <message>
        <source>Encryption is required, and the recipient&apos;s server does not offer it</source>
        <translation>Se exige cifrado, y el servidor del destinatario no lo ofrece</translation>
    </message>
</context>
<context>
    <name>exchange-online/suspicious-ip</name>
    <message>
        <source>Microsoft 365 holds mail from this IP address for a closer look</source>
        <translation>Microsoft 365 retiene el correo de esta dirección IP para examinarlo</translation>
    </message>
</context>
<context>
    <name>exchange-online/temporary-server-error</name>
    <message>
        <source>A passing fault inside Microsoft&apos;s mail service</source>
        <translation>Un fallo pasajero dentro del servicio de correo de Microsoft</translation>
    </message>
</context>
<context>
    <name>exchange-online/tenant-attribution</name>
    <message>
        <source>Microsoft 365 does not recognise your server as one of your organisation</source>
        <translation>Microsoft 365 no reconoce su servidor como parte de su organización</translation>
    </message>
</context>
<context>
    <name>exchange-online/tenant-block-list</name>
    <message>
        <source>Your own organisation blocks mail to this recipient</source>
        <translation>Su propia organización bloquea el correo a este destinatario</translation>
    </message>
</context>
<context>
    <name>exchange-online/tenant-external-limit</name>
    <message>
        <source>Your Microsoft 365 organisation has used up its outside recipients for today</source>
        <translation>Su organización de Microsoft 365 ha agotado hoy sus destinatarios externos</translation>
    </message>
</context>
<context>
    <name>exchange-online/tenant-threshold</name>
    <message>
        <source>Microsoft 365 has blocked outgoing mail of the whole organisation</source>
        <translation>Microsoft 365 ha bloqueado el correo saliente de toda la organización</translation>
    </message>
</context>
<context>
    <name>exchange-online/too-many-recipients</name>
    <message>
        <source>Microsoft takes fewer recipients in one message from this server</source>
        <translation>Microsoft acepta de este servidor menos destinatarios por mensaje</translation>
    </message>
</context>
<context>
    <name>exchange-online/traffic-not-accepted</name>
    <message>
        <source>Microsoft 365 does not let this new organisation send from its IP address</source>
        <translation>Microsoft 365 no deja que esta nueva organización envíe desde su dirección IP</translation>
    </message>
</context>
<context>
    <name>exchange-online/trial-tenant-limit</name>
    <message>
        <source>A trial of Microsoft 365 has used up its outside recipients for today</source>
        <translation>Una versión de prueba de Microsoft 365 ha agotado hoy sus destinatarios externos</translation>
    </message>
</context>
<context>
    <name>exchange-online/unregistered-domains</name>
    <message>
        <source>Mail leaves Microsoft 365 with domains that are not registered there</source>
        <translation>Sale correo de Microsoft 365 con dominios que no están registrados allí</translation>
    </message>
</context>
<context>
    <name>exchange-online/untrusted-root</name>
    <message>
        <source>The recipient&apos;s server does not send its full certificate chain</source>
        <translation>El servidor del destinatario no envía su cadena de certificados completa</translation>
    </message>
</context>
<context>
    <name>exchange-online/wrapped-error</name>
    <message>
        <source>The recipient&apos;s server refused the message in words that are not known</source>
        <translation>El servidor del destinatario rechazó el mensaje con un texto no conocido</translation>
    </message>
</context>
<context>
    <name>exchange-online/wrapped-relay</name>
    <message>
        <source>The next server does not take mail that Microsoft 365 forwards</source>
        <translation>El siguiente servidor no acepta el correo que Microsoft 365 reenvía</translation>
    </message>
</context>
<context>
    <name>exchange-online/wrapped-spam</name>
    <message>
        <source>The recipient&apos;s server took the message for spam</source>
        <translation>El servidor del destinatario clasificó el mensaje como spam</translation>
    </message>
</context>
<context>
    <name>exchange-online/wrapped-unknown-recipient</name>
    <message>
        <source>The recipient&apos;s server says that it has no such mailbox</source>
        <translation>El servidor del destinatario dice que no tiene ese buzón</translation>
    </message>
</context>
<context>
    <name>exchange-online/wrong-region</name>
    <message>
        <source>The message went to the wrong entrance of Microsoft 365</source>
        <translation>El mensaje llegó a la entrada equivocada de Microsoft 365</translation>
    </message>
</context>
<context>
    <name>exchange-server/ambiguous-address</name>
    <message>
        <source>Two entries in the recipient&apos;s directory own the same address</source>
        <translation>Dos entradas del directorio del destinatario tienen la misma dirección</translation>
    </message>
</context>
<context>
    <name>exchange-server/auth-required</name>
    <message>
        <source>The mailbox or group takes mail only from people inside its organisation</source>
        <translation>El buzón o grupo solo acepta correo de personas de su organización</translation>
    </message>
</context>
<context>
    <name>exchange-server/block-list-provider</name>
    <message>
        <source>The recipient&apos;s Exchange found the sending IP address on a blocklist</source>
        <translation>El Exchange del destinatario encontró la IP de envío en una lista de bloqueo</translation>
    </message>
</context>
<context>
    <name>exchange-server/broken-stored-address</name>
    <message>
        <source>The message went to a broken address from an old entry or reply</source>
        <translation>El mensaje fue a una dirección dañada de una entrada o respuesta antigua</translation>
    </message>
</context>
<context>
    <name>exchange-server/client-not-authenticated</name>
    <message>
        <source>The Exchange server takes mail only after a sign-in</source>
        <translation>El servidor Exchange solo acepta correo tras iniciar sesión</translation>
    </message>
</context>
<context>
    <name>exchange-server/command-arguments</name>
    <message>
        <source>A command of the sending program has parts that Exchange does not accept</source>
        <translation>Un comando del programa de envío tiene partes que Exchange no acepta</translation>
    </message>
</context>
<context>
    <name>exchange-server/connection-dropped</name>
    <message>
        <source>The connection between the two mail servers broke off</source>
        <translation>La conexión entre los dos servidores de correo se interrumpió</translation>
    </message>
</context>
<context>
    <name>exchange-server/connection-limit</name>
    <message>
        <source>The Exchange server has too many connections from the sender</source>
        <translation>El servidor Exchange tiene demasiadas conexiones del remitente</translation>
    </message>
</context>
<context>
    <name>exchange-server/connection-timed-out</name>
    <message>
        <source>The recipient&apos;s server does not answer the Exchange server</source>
        <translation>El servidor del destinatario no responde al servidor Exchange</translation>
    </message>
</context>
<context>
    <name>exchange-server/content-conversion</name>
    <message>
        <source>Exchange could not convert or read the message</source>
        <translation>Exchange no pudo convertir o leer el mensaje</translation>
    </message>
</context>
<context>
    <name>exchange-server/content-filter</name>
    <message>
        <source>The recipient&apos;s Exchange took the message for spam</source>
        <translation>El Exchange del destinatario clasificó el mensaje como spam</translation>
    </message>
</context>
<context>
    <name>exchange-server/database-offline</name>
    <message>
        <source>The recipient&apos;s mailbox database is offline or busy</source>
        <translation>La base de datos de buzones del destinatario está desconectada u ocupada</translation>
    </message>
</context>
<context>
    <name>exchange-server/directory-entry-broken</name>
    <message>
        <source>The recipient&apos;s entry in the Exchange directory is damaged</source>
        <translation>La entrada del destinatario en el directorio de Exchange está dañada</translation>
    </message>
</context>
<context>
    <name>exchange-server/directory-loop</name>
    <message>
        <source>Mailboxes or groups of the recipient forward to each other in a circle</source>
        <translation>Los buzones o grupos del destinatario se reenvían entre sí en bucle</translation>
    </message>
</context>
<context>
    <name>exchange-server/fixed-maximum-size</name>
    <message>
        <source>The message is larger than a mail server on the way takes</source>
        <translation>El mensaje supera el tamaño que acepta un servidor de correo del recorrido</translation>
    </message>
</context>
<context>
    <name>exchange-server/frontend-backend</name>
    <message>
        <source>The Exchange front end cannot reach its own transport service</source>
        <translation>El front-end de Exchange no puede acceder a su propio servicio de transporte</translation>
    </message>
</context>
<context>
    <name>exchange-server/insufficient-resources</name>
    <message>
        <source>The receiving Exchange server is short of disk space or memory</source>
        <translation>Al servidor Exchange receptor le falta espacio en disco o memoria</translation>
    </message>
</context>
<context>
    <name>exchange-server/invalid-content</name>
    <message>
        <source>Exchange could not read the message: its content or character set is not valid</source>
        <translation>Exchange no pudo leer el mensaje: contenido o juego de caracteres no válido</translation>
    </message>
</context>
<context>
    <name>exchange-server/login-refused</name>
    <message>
        <source>The mail server refused the user name or the password</source>
        <translation>El servidor de correo rechazó el nombre de usuario o la contraseña</translation>
    </message>
</context>
<context>
    <name>exchange-server/mailbox-disabled</name>
    <message>
        <source>The recipient&apos;s Exchange mailbox is disabled</source>
        <translation>El buzón de Exchange del destinatario está desactivado</translation>
    </message>
</context>
<context>
    <name>exchange-server/mailbox-full</name>
    <message>
        <source>The recipient&apos;s Exchange mailbox is full</source>
        <translation>El buzón de Exchange del destinatario está lleno</translation>
    </message>
</context>
<context>
    <name>exchange-server/message-delayed</name>
    <message>
        <source>The message is delayed; Exchange goes on trying</source>
        <translation>El mensaje se retrasa; Exchange lo sigue intentando</translation>
    </message>
</context>
<context>
    <name>exchange-server/missing-mdb-properties</name>
    <message>
        <source>Exchange could not find the recipient&apos;s mailbox database</source>
        <translation>Exchange no encontró la base de datos de buzones del destinatario</translation>
    </message>
</context>
<context>
    <name>exchange-server/mx-loopback</name>
    <message>
        <source>The mail server record of the domain leads back to the sending server</source>
        <translation>El registro de servidor de correo del dominio lleva de vuelta al servidor de envío</translation>
    </message>
</context>
<context>
    <name>exchange-server/no-mailbox-database</name>
    <message>
        <source>Exchange knows the recipient, but not the database of the mailbox</source>
        <translation>Exchange conoce al destinatario, pero no la base de datos del buzón</translation>
    </message>
</context>
<context>
    <name>exchange-server/no-responsible-address</name>
    <message>
        <source>The recipient&apos;s Exchange finds no clear sender in the message</source>
        <translation>El Exchange del destinatario no encuentra un remitente claro en el mensaje</translation>
    </message>
</context>
<context>
    <name>exchange-server/nonexistent-domain</name>
    <message>
        <source>The Exchange server found no such domain in DNS</source>
        <translation>El servidor Exchange no encontró ese dominio en el DNS</translation>
    </message>
</context>
<context>
    <name>exchange-server/not-authorized</name>
    <message>
        <source>The sender is not on the recipient&apos;s list of allowed senders</source>
        <translation>El remitente no está en la lista de remitentes permitidos del destinatario</translation>
    </message>
</context>
<context>
    <name>exchange-server/own-domain-from-outside</name>
    <message>
        <source>A message from outside claims to come from the recipient&apos;s own domain</source>
        <translation>Un mensaje de fuera dice venir del propio dominio del destinatario</translation>
    </message>
</context>
<context>
    <name>exchange-server/poison-message</name>
    <message>
        <source>The message made the Exchange server stumble and was set aside</source>
        <translation>El mensaje provocó un fallo en el servidor Exchange y se apartó</translation>
    </message>
</context>
<context>
    <name>exchange-server/primary-target</name>
    <message>
        <source>Exchange could not deliver to the next server and tries again</source>
        <translation>Exchange no pudo entregar al siguiente servidor y lo intenta de nuevo</translation>
    </message>
</context>
<context>
    <name>exchange-server/queue-expired</name>
    <message>
        <source>Exchange gave up after it had tried for days</source>
        <translation>Exchange dejó de intentarlo tras varios días</translation>
    </message>
</context>
<context>
    <name>exchange-server/recipient-not-found</name>
    <message>
        <source>The recipient&apos;s Exchange server knows no mailbox with this address</source>
        <translation>El servidor Exchange del destinatario no conoce ningún buzón con esta dirección</translation>
    </message>
</context>
<context>
    <name>exchange-server/recipient-syntax</name>
    <message>
        <source>The recipient&apos;s address is not written as an e-mail address</source>
        <translation>La dirección del destinatario no está escrita como dirección de correo</translation>
    </message>
</context>
<context>
    <name>exchange-server/reserved-domain</name>
    <message>
        <source>The address ends in a domain that exists for tests only</source>
        <translation>La dirección termina en un dominio que solo existe para pruebas</translation>
    </message>
</context>
<context>
    <name>exchange-server/same-fqdn</name>
    <message>
        <source>The Exchange server met its own name at the other end</source>
        <translation>El servidor Exchange encontró su propio nombre en el otro extremo</translation>
    </message>
</context>
<context>
    <name>exchange-server/send-hello-first</name>
    <message>
        <source>The sending program did not greet before it gave commands</source>
        <translation>El programa de envío no saludó antes de dar comandos</translation>
    </message>
</context>
<context>
    <name>exchange-server/sender-denied</name>
    <message>
        <source>The sender is refused, or the reply went to an outdated internal address</source>
        <translation>Se rechaza al remitente, o la respuesta fue a una dirección interna anticuada</translation>
    </message>
</context>
<context>
    <name>exchange-server/sender-filter</name>
    <message>
        <source>The sender is on the receiver&apos;s Sender Filter list</source>
        <translation>El remitente está en la lista del Sender Filter del receptor</translation>
    </message>
</context>
<context>
    <name>exchange-server/sender-id</name>
    <message>
        <source>The recipient&apos;s Exchange refused the message because of its SPF check</source>
        <translation>El Exchange del destinatario rechazó el mensaje por su comprobación de SPF</translation>
    </message>
</context>
<context>
    <name>exchange-server/sender-syntax</name>
    <message>
        <source>The sender&apos;s own address is not written as an e-mail address</source>
        <translation>La propia dirección del remitente no está escrita como dirección de correo</translation>
    </message>
</context>
<context>
    <name>exchange-server/server-authentication</name>
    <message>
        <source>Two Exchange servers of one organisation cannot sign in to each other</source>
        <translation>Dos servidores Exchange de una organización no pueden iniciar sesión entre sí</translation>
    </message>
</context>
<context>
    <name>exchange-server/service-not-available</name>
    <message>
        <source>The mail service of the Exchange server is not running properly</source>
        <translation>El servicio de correo del servidor Exchange no funciona correctamente</translation>
    </message>
</context>
<context>
    <name>exchange-server/single-label-domain</name>
    <message>
        <source>The part behind the @ has no dot</source>
        <translation>La parte que sigue a la @ no tiene punto</translation>
    </message>
</context>
<context>
    <name>exchange-server/stale-address</name>
    <message>
        <source>An old internal address from Outlook&apos;s memory no longer exists</source>
        <translation>Ya no existe una antigua dirección interna guardada por Outlook</translation>
    </message>
</context>
<context>
    <name>exchange-server/too-big-for-recipient</name>
    <message>
        <source>The message is larger than this recipient accepts</source>
        <translation>El mensaje supera el tamaño que acepta este destinatario</translation>
    </message>
</context>
<context>
    <name>exchange-server/too-big-for-sender</name>
    <message>
        <source>The message is larger than your own organisation lets you send</source>
        <translation>El mensaje supera el tamaño que su propia organización permite enviar</translation>
    </message>
</context>
<context>
    <name>exchange-server/too-many-recipients</name>
    <message>
        <source>The message names more recipients than this Exchange server allows</source>
        <translation>El mensaje nombra más destinatarios de los que permite este servidor Exchange</translation>
    </message>
</context>
<context>
    <name>exchange-server/transport-rule</name>
    <message>
        <source>A mail flow rule of the organisation refused the message</source>
        <translation>Una regla de flujo de correo de la organización rechazó el mensaje</translation>
    </message>
</context>
<context>
    <name>exchange-server/unable-to-relay</name>
    <message>
        <source>The Exchange server does not pass this mail on to another domain</source>
        <translation>El servidor Exchange no retransmite este correo a otro dominio</translation>
    </message>
</context>
<context>
    <name>exchange-server/unrecognized-command</name>
    <message>
        <source>A command between two mail servers was not understood</source>
        <translation>No se entendió un comando entre dos servidores de correo</translation>
    </message>
</context>
<context>
    <name>exim/administrative-prohibition</name>
    <message>
        <source>A rule of the receiver refused the message without a reason</source>
        <translation>Una regla del receptor rechazó el mensaje sin dar un motivo</translation>
    </message>
</context>
<context>
    <name>exim/all-hosts-failing</name>
    <message>
        <source>The recipient&apos;s mail servers have not answered for days</source>
        <translation>Los servidores de correo del destinatario no responden desde hace días</translation>
    </message>
</context>
<context>
    <name>exim/all-recipients-rejected</name>
    <message>
        <source>Every recipient of this message was refused before (Exim)</source>
        <translation>Todos los destinatarios de este mensaje se rechazaron antes (Exim)</translation>
    </message>
</context>
<context>
    <name>exim/auth-not-advertised</name>
    <message>
        <source>The server takes no login on this connection (Exim)</source>
        <translation>El servidor no acepta inicios de sesión en esta conexión (Exim)</translation>
    </message>
</context>
<context>
    <name>exim/black-list</name>
    <message>
        <source>The IP address of the sending server is on a blocklist</source>
        <translation>La dirección IP del servidor de envío figura en una lista de bloqueo</translation>
    </message>
</context>
<context>
    <name>exim/connection-lost</name>
    <message>
        <source>The connection to the receiving server broke off (Exim)</source>
        <translation>La conexión con el servidor receptor se interrumpió (Exim)</translation>
    </message>
</context>
<context>
    <name>exim/dane-error</name>
    <message>
        <source>The DANE record of the receiving server could not be used</source>
        <translation>El registro DANE del servidor receptor no se pudo usar</translation>
    </message>
</context>
<context>
    <name>exim/delivery-forbidden</name>
    <message>
        <source>The address delivers to a command or file, and that is not allowed (Exim)</source>
        <translation>La dirección entrega a un comando o archivo, y eso no está permitido (Exim)</translation>
    </message>
</context>
<context>
    <name>exim/header-not-crlf</name>
    <message>
        <source>The sending program ends header lines in a way the receiver refuses</source>
        <translation>El programa de envío termina líneas de encabezado de un modo que el receptor rechaza</translation>
    </message>
</context>
<context>
    <name>exim/header-syntax</name>
    <message>
        <source>An address line in the header is not written correctly</source>
        <translation>Una línea de direcciones del encabezado no está bien escrita</translation>
    </message>
</context>
<context>
    <name>exim/header-too-long</name>
    <message>
        <source>The header of the message is too long</source>
        <translation>El encabezado del mensaje es demasiado largo</translation>
    </message>
</context>
<context>
    <name>exim/helo-impersonating</name>
    <message>
        <source>The sending server introduces itself with the receiver&apos;s own name</source>
        <translation>El servidor de envío se presenta con el propio nombre del receptor</translation>
    </message>
</context>
<context>
    <name>exim/helo-mismatch</name>
    <message>
        <source>The name in HELO does not belong to the sending IP address</source>
        <translation>El nombre de HELO no pertenece a la dirección IP de envío</translation>
    </message>
</context>
<context>
    <name>exim/helo-syntax</name>
    <message>
        <source>The sending server introduces itself with a malformed name</source>
        <translation>El servidor de envío se presenta con un nombre mal formado</translation>
    </message>
</context>
<context>
    <name>exim/host-is-local</name>
    <message>
        <source>The MX record points to a server that does not know the domain is its own (Exim)</source>
        <translation>El registro MX apunta a un servidor que no reconoce el dominio como suyo (Exim)</translation>
    </message>
</context>
<context>
    <name>exim/incorrect-authentication</name>
    <message>
        <source>The server refused the user name or the password (Exim)</source>
        <translation>El servidor rechazó el nombre de usuario o la contraseña (Exim)</translation>
    </message>
</context>
<context>
    <name>exim/line-too-long</name>
    <message>
        <source>A line of the message is longer than the standard allows</source>
        <translation>Una línea del mensaje es más larga de lo que permite el estándar</translation>
    </message>
</context>
<context>
    <name>exim/locally-blacklisted</name>
    <message>
        <source>The receiver has this sender on a list of its own</source>
        <translation>El receptor tiene a este remitente en una lista propia</translation>
    </message>
</context>
<context>
    <name>exim/mailbox-full-expired</name>
    <message>
        <source>The recipient&apos;s mailbox is over its quota (Exim)</source>
        <translation>El buzón del destinatario ha superado su cuota (Exim)</translation>
    </message>
</context>
<context>
    <name>exim/message-size</name>
    <message>
        <source>The message is larger than the server allows (Exim)</source>
        <translation>El mensaje supera el tamaño que permite el servidor (Exim)</translation>
    </message>
</context>
<context>
    <name>exim/missing-ptr</name>
    <message>
        <source>Reverse DNS of the sending IP address is missing or does not lead back to it</source>
        <translation>El DNS inverso de la IP de envío falta o no lleva de vuelta a ella</translation>
    </message>
</context>
<context>
    <name>exim/mx-nonexistent</name>
    <message>
        <source>The MX records of the recipient&apos;s domain name hosts that do not exist</source>
        <translation>Los registros MX del dominio del destinatario nombran hosts que no existen</translation>
    </message>
</context>
<context>
    <name>exim/received-loop</name>
    <message>
        <source>The message goes round in circles</source>
        <translation>El mensaje está en un bucle</translation>
    </message>
</context>
<context>
    <name>exim/recipient-callout-failed</name>
    <message>
        <source>The server behind the gateway refused the recipient</source>
        <translation>El servidor que hay detrás de la pasarela rechazó al destinatario</translation>
    </message>
</context>
<context>
    <name>exim/recipient-callout-incomplete</name>
    <message>
        <source>The gateway cannot reach the mailbox server</source>
        <translation>La pasarela no puede acceder al servidor de buzones</translation>
    </message>
</context>
<context>
    <name>exim/recipient-without-domain</name>
    <message>
        <source>The recipient address has no domain</source>
        <translation>La dirección del destinatario no tiene dominio</translation>
    </message>
</context>
<context>
    <name>exim/relay-needs-login</name>
    <message>
        <source>The outgoing server (Exim) passes on mail only after a login</source>
        <translation>El servidor de salida (Exim) solo retransmite correo tras iniciar sesión</translation>
    </message>
</context>
<context>
    <name>exim/relay-not-permitted</name>
    <message>
        <source>The server does not pass on mail for this recipient</source>
        <translation>El servidor no retransmite correo para este destinatario</translation>
    </message>
</context>
<context>
    <name>exim/remote-error</name>
    <message>
        <source>The receiving server refused; its own words follow (Exim)</source>
        <translation>El servidor receptor rechazó; a continuación va su propio texto (Exim)</translation>
    </message>
</context>
<context>
    <name>exim/restricted-characters</name>
    <message>
        <source>The recipient address has characters that the server does not allow</source>
        <translation>La dirección del destinatario tiene caracteres que el servidor no permite</translation>
    </message>
</context>
<context>
    <name>exim/retry-time-not-reached</name>
    <message>
        <source>The message waits for the next attempt (Exim)</source>
        <translation>El mensaje espera el próximo intento (Exim)</translation>
    </message>
</context>
<context>
    <name>exim/retry-timeout</name>
    <message>
        <source>The sending server gave up after days of attempts (Exim)</source>
        <translation>El servidor de envío dejó de intentarlo tras varios días (Exim)</translation>
    </message>
</context>
<context>
    <name>exim/sender-callout</name>
    <message>
        <source>The sender&apos;s mail server refused the receiver&apos;s check of the sender address</source>
        <translation>El servidor del remitente rechazó la comprobación de la dirección del remitente</translation>
    </message>
</context>
<context>
    <name>exim/sender-callout-incomplete</name>
    <message>
        <source>The receiver could not reach the sender&apos;s mail server to check the address</source>
        <translation>El receptor no pudo contactar con el servidor del remitente para comprobar la dirección</translation>
    </message>
</context>
<context>
    <name>exim/sender-verify-failed</name>
    <message>
        <source>The receiver could not verify the sender address</source>
        <translation>El receptor no pudo verificar la dirección del remitente</translation>
    </message>
</context>
<context>
    <name>exim/sender-verify-incomplete</name>
    <message>
        <source>The sender&apos;s domain could not be checked for now</source>
        <translation>El dominio del remitente no se pudo comprobar de momento</translation>
    </message>
</context>
<context>
    <name>exim/sender-without-domain</name>
    <message>
        <source>The sender address has no domain</source>
        <translation>La dirección del remitente no tiene dominio</translation>
    </message>
</context>
<context>
    <name>exim/space-shortage</name>
    <message>
        <source>The receiving server is running out of disk space (Exim)</source>
        <translation>El servidor receptor se está quedando sin espacio en disco (Exim)</translation>
    </message>
</context>
<context>
    <name>exim/spool-write-error</name>
    <message>
        <source>The receiving server could not store the message (Exim)</source>
        <translation>El servidor receptor no pudo guardar el mensaje (Exim)</translation>
    </message>
</context>
<context>
    <name>exim/synchronization</name>
    <message>
        <source>The sending program talks before it is its turn (Exim)</source>
        <translation>El programa de envío habla antes de su turno (Exim)</translation>
    </message>
</context>
<context>
    <name>exim/temporary-local-problem</name>
    <message>
        <source>The receiving server has a fault and asks to try again (Exim)</source>
        <translation>El servidor receptor tiene un fallo y pide que se intente de nuevo (Exim)</translation>
    </message>
</context>
<context>
    <name>exim/tls-session-required</name>
    <message>
        <source>Encryption is required, and it did not come about (Exim)</source>
        <translation>Se exige cifrado, y no se logró (Exim)</translation>
    </message>
</context>
<context>
    <name>exim/tls-unavailable</name>
    <message>
        <source>The receiving server cannot start encryption because of its own fault (Exim)</source>
        <translation>El servidor receptor no puede iniciar el cifrado por un fallo propio (Exim)</translation>
    </message>
</context>
<context>
    <name>exim/too-many-bad-recipients</name>
    <message>
        <source>Too many unknown recipients in one connection</source>
        <translation>Demasiados destinatarios desconocidos en una conexión</translation>
    </message>
</context>
<context>
    <name>exim/too-many-connections</name>
    <message>
        <source>Too many connections at once to the receiving server (Exim)</source>
        <translation>Demasiadas conexiones a la vez con el servidor receptor (Exim)</translation>
    </message>
</context>
<context>
    <name>exim/too-many-messages</name>
    <message>
        <source>The server wants a new connection after a number of messages</source>
        <translation>El servidor exige una conexión nueva tras cierto número de mensajes</translation>
    </message>
</context>
<context>
    <name>exim/too-many-recipients</name>
    <message>
        <source>The message names more recipients than the server takes at once</source>
        <translation>El mensaje nombra más destinatarios de los que el servidor acepta a la vez</translation>
    </message>
</context>
<context>
    <name>exim/too-much-load</name>
    <message>
        <source>The receiving server is overloaded (Exim)</source>
        <translation>El servidor receptor está sobrecargado (Exim)</translation>
    </message>
</context>
<context>
    <name>exim/unrouteable-address</name>
    <message>
        <source>The server knows no way to deliver to this address (Exim)</source>
        <translation>El servidor no conoce ninguna forma de entregar a esta dirección (Exim)</translation>
    </message>
</context>
<context>
    <name>exim/virus</name>
    <message>
        <source>The receiver&apos;s virus scanner found something in the message</source>
        <translation>El antivirus del receptor encontró algo en el mensaje</translation>
    </message>
</context>
<context>
    <name>fastmail/address-locked</name>
    <message>
        <source>The mailbox at Fastmail is locked or no longer in use</source>
        <translation>El buzón de Fastmail está bloqueado o ya no se usa</translation>
    </message>
</context>
<context>
    <name>fastmail/from-not-yours</name>
    <message>
        <source>Fastmail sends only from addresses that belong to the account</source>
        <translation>Fastmail solo envía desde direcciones que pertenecen a la cuenta</translation>
    </message>
</context>
<context>
    <name>filters/being-verified</name>
    <message>
        <source>The receiver checks the sender before it takes the first message</source>
        <translation>El receptor comprueba al remitente antes de aceptar el primer mensaje</translation>
    </message>
</context>
<context>
    <name>filters/blocked-without-reason</name>
    <message>
        <source>The receiver blocks the message and gives no reason</source>
        <translation>El receptor bloquea el mensaje y no da ningún motivo</translation>
    </message>
</context>
<context>
    <name>filters/bounce-without-tag</name>
    <message>
        <source>The receiver refuses a bounce of a message that it did not send</source>
        <translation>El receptor rechaza un aviso de no entrega de un mensaje que no envió</translation>
    </message>
</context>
<context>
    <name>filters/content-restrictions</name>
    <message>
        <source>Words in the message match a content rule of the receiver</source>
        <translation>Palabras del mensaje coinciden con una regla de contenido del receptor</translation>
    </message>
</context>
<context>
    <name>filters/dictionary-attack</name>
    <message>
        <source>The receiver saw too many unknown addresses from the sending server</source>
        <translation>El receptor vio demasiadas direcciones desconocidas del servidor de envío</translation>
    </message>
</context>
<context>
    <name>filters/dynamic-address</name>
    <message>
        <source>The receiver takes the sending IP address for one of a home or mobile connection</source>
        <translation>El receptor toma la IP de envío por una conexión doméstica o móvil</translation>
    </message>
</context>
<context>
    <name>filters/fake-sender</name>
    <message>
        <source>The filter wants the same sender in the envelope and in the From line</source>
        <translation>El filtro exige el mismo remitente en el sobre y en la línea From</translation>
    </message>
</context>
<context>
    <name>filters/forged-sender-domain</name>
    <message>
        <source>The sending server may not send for the sender&apos;s domain (Cleanmail)</source>
        <translation>El servidor de envío no puede enviar para el dominio del remitente (Cleanmail)</translation>
    </message>
</context>
<context>
    <name>filters/hangup-ip</name>
    <message>
        <source>The receiver (Coremail) has suspended the sending IP address</source>
        <translation>El receptor (Coremail) ha suspendido la dirección IP de envío</translation>
    </message>
</context>
<context>
    <name>filters/intrusion-prevention</name>
    <message>
        <source>The receiver&apos;s intrusion prevention blocks the sending IP address for a while</source>
        <translation>La prevención de intrusiones del receptor bloquea un tiempo la IP de envío</translation>
    </message>
</context>
<context>
    <name>filters/ip-reputation</name>
    <message>
        <source>The receiver&apos;s filter distrusts the sending IP address</source>
        <translation>El filtro del receptor desconfía de la dirección IP de envío</translation>
    </message>
</context>
<context>
    <name>filters/list-members-only</name>
    <message>
        <source>The address is a mailing list or group that only its members may write to</source>
        <translation>La dirección es una lista de correo o grupo al que solo escriben sus miembros</translation>
    </message>
</context>
<context>
    <name>filters/local-users-only</name>
    <message>
        <source>The address takes mail only from inside its own organisation</source>
        <translation>La dirección solo acepta correo de dentro de su propia organización</translation>
    </message>
</context>
<context>
    <name>filters/mailbox-closed</name>
    <message>
        <source>The recipient&apos;s mailbox is archived, suspended or no longer used</source>
        <translation>El buzón del destinatario está archivado, suspendido o ya no se usa</translation>
    </message>
</context>
<context>
    <name>filters/message-format</name>
    <message>
        <source>The filter cannot read the form of the message</source>
        <translation>El filtro no puede leer la forma del mensaje</translation>
    </message>
</context>
<context>
    <name>filters/message-probability</name>
    <message>
        <source>The filter&apos;s spam score of the message is too high</source>
        <translation>La puntuación de spam que el filtro da al mensaje es demasiado alta</translation>
    </message>
</context>
<context>
    <name>filters/no-access-for-sender</name>
    <message>
        <source>The receiver&apos;s own list shuts out this sender</source>
        <translation>Una lista propia del receptor excluye a este remitente</translation>
    </message>
</context>
<context>
    <name>filters/not-scanned</name>
    <message>
        <source>The receiver&apos;s virus scanner is out of order for now</source>
        <translation>El antivirus del receptor no funciona de momento</translation>
    </message>
</context>
<context>
    <name>filters/null-sender-refused</name>
    <message>
        <source>The receiver refuses automatic replies and bounces (empty sender)</source>
        <translation>El receptor rechaza respuestas automáticas y avisos (remitente vacío)</translation>
    </message>
</context>
<context>
    <name>filters/office-macros</name>
    <message>
        <source>An attached Office file holds macros, which the receiver forbids</source>
        <translation>Un archivo de Office adjunto contiene macros, que el receptor prohíbe</translation>
    </message>
</context>
<context>
    <name>filters/old-mail-program</name>
    <message>
        <source>The filter takes no mail from Outlook Express (Cleanmail)</source>
        <translation>El filtro no acepta correo de Outlook Express (Cleanmail)</translation>
    </message>
</context>
<context>
    <name>filters/older-spf</name>
    <message>
        <source>The sending server is not among those that the sender&apos;s domain allows (SPF)</source>
        <translation>El servidor de envío no está entre los que permite el dominio del remitente (SPF)</translation>
    </message>
</context>
<context>
    <name>filters/own-quota</name>
    <message>
        <source>The sender&apos;s own mail service has reached its limit for sending</source>
        <translation>El propio servicio de correo del remitente ha alcanzado su límite de envío</translation>
    </message>
</context>
<context>
    <name>filters/queue-time-over</name>
    <message>
        <source>The sending server gave up after it had tried for a long time</source>
        <translation>El servidor de envío dejó de intentarlo tras mucho tiempo</translation>
    </message>
</context>
<context>
    <name>filters/recipient-does-not-want</name>
    <message>
        <source>The recipient has told the server that they do not want this mail</source>
        <translation>El destinatario ha indicado al servidor que no quiere este correo</translation>
    </message>
</context>
<context>
    <name>filters/recipient-domain-missing</name>
    <message>
        <source>The server finds no domain of the recipient&apos;s address</source>
        <translation>El servidor no encuentra el dominio de la dirección del destinatario</translation>
    </message>
</context>
<context>
    <name>filters/recipient-rule</name>
    <message>
        <source>A rule of the recipient refuses this message</source>
        <translation>Una regla del destinatario rechaza este mensaje</translation>
    </message>
</context>
<context>
    <name>filters/relay-service-extension</name>
    <message>
        <source>The relay service does not send files of this kind</source>
        <translation>El servicio de retransmisión no envía archivos de este tipo</translation>
    </message>
</context>
<context>
    <name>filters/relay-service-limit</name>
    <message>
        <source>The own relay service has reached its limit for this hour or day</source>
        <translation>El propio servicio de retransmisión ha alcanzado su límite por hora o por día</translation>
    </message>
</context>
<context>
    <name>filters/relay-service-rules</name>
    <message>
        <source>The own relay service does not send for this From address</source>
        <translation>El propio servicio de retransmisión no envía para esta dirección From</translation>
    </message>
</context>
<context>
    <name>filters/sender-banned</name>
    <message>
        <source>The receiver&apos;s filter has the sender&apos;s address or domain on its ban list (Baruwa)</source>
        <translation>El filtro del receptor tiene vetada la dirección o el dominio remitente (Baruwa)</translation>
    </message>
</context>
<context>
    <name>filters/sender-domain-invalid</name>
    <message>
        <source>The receiver finds no valid mail domain in the sender address</source>
        <translation>El receptor no encuentra un dominio de correo válido en la dirección del remitente</translation>
    </message>
</context>
<context>
    <name>filters/sender-domain-not-found</name>
    <message>
        <source>The receiver does not find the domain of the sender address</source>
        <translation>El receptor no encuentra el dominio de la dirección del remitente</translation>
    </message>
</context>
<context>
    <name>filters/sender-host-unresolvable</name>
    <message>
        <source>The receiver cannot find the sending server&apos;s name in DNS</source>
        <translation>El receptor no encuentra en el DNS el nombre del servidor de envío</translation>
    </message>
</context>
<context>
    <name>filters/sender-must-confirm</name>
    <message>
        <source>The recipient takes mail only from senders that they know or that confirmed</source>
        <translation>El destinatario solo acepta correo de remitentes conocidos o que confirmaron</translation>
    </message>
</context>
<context>
    <name>filters/sender-not-owned</name>
    <message>
        <source>The sender address does not belong to the login that sent the message</source>
        <translation>La dirección del remitente no pertenece a la sesión que envió el mensaje</translation>
    </message>
</context>
<context>
    <name>filters/spam-content</name>
    <message>
        <source>A content filter took the message for spam</source>
        <translation>Un filtro de contenido clasificó el mensaje como spam</translation>
    </message>
</context>
<context>
    <name>filters/spam-source</name>
    <message>
        <source>The receiver saw spam from the sending IP address</source>
        <translation>El receptor vio spam de la dirección IP de envío</translation>
    </message>
</context>
<context>
    <name>filters/storage-would-exceed</name>
    <message>
        <source>The message does not fit into the recipient&apos;s mailbox any more</source>
        <translation>El mensaje ya no cabe en el buzón del destinatario</translation>
    </message>
</context>
<context>
    <name>filters/unknown-address</name>
    <message>
        <source>The receiving server does not know the address</source>
        <translation>El servidor receptor no conoce la dirección</translation>
    </message>
</context>
<context>
    <name>fortinet/fortiguard-listed</name>
    <message>
        <source>FortiGuard lists the sending IP address or a link as spam</source>
        <translation>FortiGuard incluye como spam la dirección IP de envío o un enlace</translation>
    </message>
</context>
<context>
    <name>fortinet/spam-detected</name>
    <message>
        <source>The recipient&apos;s FortiMail filter took the message for spam</source>
        <translation>El filtro FortiMail del destinatario clasificó el mensaje como spam</translation>
    </message>
</context>
<context>
    <name>forwardemail/paid-plan-needed</name>
    <message>
        <source>The recipient&apos;s forwarder no longer serves the domain in its free plan</source>
        <translation>El servicio de reenvío del destinatario ya no atiende el dominio en su plan gratuito</translation>
    </message>
</context>
<context>
    <name>free/ip-blocked</name>
    <message>
        <source>Free blocks the sending IP address for up to 24 hours</source>
        <translation>Free bloquea la dirección IP de envío hasta 24 horas</translation>
    </message>
</context>
<context>
    <name>free/mailbox-full</name>
    <message>
        <source>The mailbox is full (user quota exceeded)</source>
        <translation>El buzón está lleno (user quota exceeded)</translation>
    </message>
</context>
<context>
    <name>free/mailbox-inactive</name>
    <message>
        <source>The mailbox is blocked because nobody used it</source>
        <translation>El buzón está bloqueado porque nadie lo usaba</translation>
    </message>
</context>
<context>
    <name>free/spam-detected</name>
    <message>
        <source>Free&apos;s filter took the message for spam</source>
        <translation>El filtro de Free clasificó el mensaje como spam</translation>
    </message>
</context>
<context>
    <name>free/user-unknown</name>
    <message>
        <source>There is no such mailbox at Free</source>
        <translation>No existe ese buzón en Free</translation>
    </message>
</context>
<context>
    <name>generic/5.7.1</name>
    <message>
        <source>The receiver refused this message and does not say why</source>
        <translation>El receptor rechazó este mensaje y no dice por qué</translation>
    </message>
</context>
<context>
    <name>generic/dkim-verification-failed</name>
    <message>
        <source>The DKIM signature did not verify</source>
        <translation>La firma DKIM no se pudo verificar</translation>
    </message>
</context>
<context>
    <name>generic/spf-check-failed</name>
    <message>
        <source>The SPF check failed</source>
        <translation>La comprobación de SPF falló</translation>
    </message>
</context>
<context>
    <name>gmx-webde-mailcom/bad-ptr</name>
    <message>
        <source>GMX, WEB.DE or mail.com found no proper reverse DNS</source>
        <translation>GMX, WEB.DE o mail.com no encontraron un DNS inverso correcto</translation>
    </message>
</context>
<context>
    <name>gmx-webde-mailcom/domain-policy</name>
    <message>
        <source>GMX, WEB.DE or mail.com refuses the sender&apos;s domain</source>
        <translation>GMX, WEB.DE o mail.com rechazan el dominio del remitente</translation>
    </message>
</context>
<context>
    <name>gmx-webde-mailcom/header-policy</name>
    <message>
        <source>The headers of the message break the rules of GMX, WEB.DE or mail.com</source>
        <translation>Los encabezados del mensaje incumplen las reglas de GMX, WEB.DE o mail.com</translation>
    </message>
</context>
<context>
    <name>gmx-webde-mailcom/ip-refused</name>
    <message>
        <source>GMX, WEB.DE or mail.com refuses the sending IP address</source>
        <translation>GMX, WEB.DE o mail.com rechazan la dirección IP de envío</translation>
    </message>
</context>
<context>
    <name>gmx-webde-mailcom/login-failed</name>
    <message>
        <source>GMX, WEB.DE or mail.com did not accept the login of the mail program</source>
        <translation>GMX, WEB.DE o mail.com no aceptaron el inicio de sesión del programa de correo</translation>
    </message>
</context>
<context>
    <name>gmx-webde-mailcom/mailbox-full</name>
    <message>
        <source>The mailbox is full (exceeded storage allocation)</source>
        <translation>El buzón está lleno (exceeded storage allocation)</translation>
    </message>
</context>
<context>
    <name>gmx-webde-mailcom/policy</name>
    <message>
        <source>The message breaks a rule of GMX, WEB.DE or mail.com</source>
        <translation>El mensaje incumple una regla de GMX, WEB.DE o mail.com</translation>
    </message>
</context>
<context>
    <name>gmx-webde-mailcom/sender-domain-dns</name>
    <message>
        <source>The sender&apos;s domain has no proper MX or address record (GMX, WEB.DE)</source>
        <translation>El dominio del remitente no tiene un registro MX o de dirección correcto (GMX, WEB.DE)</translation>
    </message>
</context>
<context>
    <name>gmx-webde-mailcom/sender-not-allowed</name>
    <message>
        <source>The From address does not belong to the GMX, WEB.DE, mail.com or IONOS login</source>
        <translation>La dirección From no es de la sesión de GMX, WEB.DE, mail.com o IONOS</translation>
    </message>
</context>
<context>
    <name>gmx-webde-mailcom/sending-paused</name>
    <message>
        <source>GMX and mail.com pause the sending of this account</source>
        <translation>GMX y mail.com pausan el envío de esta cuenta</translation>
    </message>
</context>
<context>
    <name>gmx-webde-mailcom/spf-policy</name>
    <message>
        <source>The sender domain&apos;s SPF record does not allow the sending server (GMX, WEB.DE)</source>
        <translation>El registro SPF del dominio remitente no permite el servidor de envío (GMX, WEB.DE)</translation>
    </message>
</context>
<context>
    <name>gmx-webde-mailcom/syntax</name>
    <message>
        <source>GMX, WEB.DE or mail.com could not read a command or address</source>
        <translation>GMX, WEB.DE o mail.com no pudieron leer un comando o una dirección</translation>
    </message>
</context>
<context>
    <name>gmx-webde-mailcom/unknown-recipients</name>
    <message>
        <source>GMX, WEB.DE or IONOS holds the server back for unknown recipients or spam</source>
        <translation>GMX, WEB.DE o IONOS retiene el servidor por destinatarios desconocidos o spam</translation>
    </message>
</context>
<context>
    <name>gmx-webde-mailcom/user-unknown</name>
    <message>
        <source>There is no such mailbox at GMX, WEB.DE or mail.com</source>
        <translation>No existe ese buzón en GMX, WEB.DE o mail.com</translation>
    </message>
</context>
<context>
    <name>godaddy/cloudmark-listed</name>
    <message>
        <source>GoDaddy refuses the IP address because of its reputation at Cloudmark</source>
        <translation>GoDaddy rechaza la dirección IP por su reputación en Cloudmark</translation>
    </message>
</context>
<context>
    <name>godaddy/content</name>
    <message>
        <source>GoDaddy&apos;s filter took the content of the message for spam</source>
        <translation>El filtro de GoDaddy clasificó como spam el contenido del mensaje</translation>
    </message>
</context>
<context>
    <name>godaddy/from-address</name>
    <message>
        <source>GoDaddy: the sender address is empty or holds an IP address</source>
        <translation>GoDaddy: la dirección del remitente está vacía o contiene una dirección IP</translation>
    </message>
</context>
<context>
    <name>godaddy/from-domain</name>
    <message>
        <source>GoDaddy: the sender&apos;s domain does not exist in DNS</source>
        <translation>GoDaddy: el dominio del remitente no existe en el DNS</translation>
    </message>
</context>
<context>
    <name>godaddy/helo-rejected</name>
    <message>
        <source>GoDaddy refuses the name with which the sending server greets (IB301)</source>
        <translation>GoDaddy rechaza el nombre con el que saluda el servidor de envío (IB301)</translation>
    </message>
</context>
<context>
    <name>godaddy/login-on-incoming-server</name>
    <message>
        <source>GoDaddy: the login was tried on the server for incoming mail</source>
        <translation>GoDaddy: se intentó iniciar sesión en el servidor de correo entrante</translation>
    </message>
</context>
<context>
    <name>godaddy/messages-per-hour</name>
    <message>
        <source>GoDaddy: the sending IP address has used up its messages for this hour</source>
        <translation>GoDaddy: la dirección IP de envío ha agotado sus mensajes de esta hora</translation>
    </message>
</context>
<context>
    <name>godaddy/messages-per-session</name>
    <message>
        <source>GoDaddy: too many messages in one connection</source>
        <translation>GoDaddy: demasiados mensajes en una conexión</translation>
    </message>
</context>
<context>
    <name>godaddy/no-delivery-data</name>
    <message>
        <source>The receiving host could not look up how to deliver for this domain</source>
        <translation>El host receptor no pudo consultar cómo entregar para este dominio</translation>
    </message>
</context>
<context>
    <name>godaddy/rbl-reject</name>
    <message>
        <source>GoDaddy&apos;s own blocklist names the sending IP address</source>
        <translation>La lista de bloqueo propia de GoDaddy incluye la dirección IP de envío</translation>
    </message>
</context>
<context>
    <name>godaddy/recipient-not-found</name>
    <message>
        <source>GoDaddy knows no mailbox with this address</source>
        <translation>GoDaddy no conoce ningún buzón con esta dirección</translation>
    </message>
</context>
<context>
    <name>godaddy/recipients-per-hour</name>
    <message>
        <source>GoDaddy: the sending IP address wrote to too many recipients this hour</source>
        <translation>GoDaddy: la dirección IP de envío escribió a demasiados destinatarios esta hora</translation>
    </message>
</context>
<context>
    <name>godaddy/reverse-dns</name>
    <message>
        <source>GoDaddy: the sending IP address has no reverse DNS</source>
        <translation>GoDaddy: la dirección IP de envío no tiene DNS inverso</translation>
    </message>
</context>
<context>
    <name>godaddy/server-busy</name>
    <message>
        <source>GoDaddy&apos;s mail servers are busy for the moment</source>
        <translation>Los servidores de correo de GoDaddy están ocupados de momento</translation>
    </message>
</context>
<context>
    <name>godaddy/spam-block</name>
    <message>
        <source>GoDaddy blocks the IP address for an hour or a day because of spam</source>
        <translation>GoDaddy bloquea la dirección IP una hora o un día por spam</translation>
    </message>
</context>
<context>
    <name>godaddy/spf</name>
    <message>
        <source>GoDaddy: the sender&apos;s SPF record does not allow this server</source>
        <translation>GoDaddy: el registro SPF del remitente no permite este servidor</translation>
    </message>
</context>
<context>
    <name>godaddy/too-many-recipients</name>
    <message>
        <source>GoDaddy: the message names too many recipients at once</source>
        <translation>GoDaddy: el mensaje nombra demasiados destinatarios a la vez</translation>
    </message>
</context>
<context>
    <name>godaddy/too-many-sessions</name>
    <message>
        <source>GoDaddy: too many connections at once from the sending server</source>
        <translation>GoDaddy: demasiadas conexiones a la vez del servidor de envío</translation>
    </message>
</context>
<context>
    <name>godaddy/undeliverable-localhost</name>
    <message>
        <source>The recipient&apos;s domain names localhost as its mail server</source>
        <translation>El dominio del destinatario indica localhost como su servidor de correo</translation>
    </message>
</context>
<context>
    <name>godaddy/unknown-recipients-block</name>
    <message>
        <source>GoDaddy blocks the IP address for mailing too many addresses that do not exist</source>
        <translation>GoDaddy bloquea la IP por escribir a demasiadas direcciones que no existen</translation>
    </message>
</context>
<context>
    <name>godaddy/virus</name>
    <message>
        <source>GoDaddy found malware in the message</source>
        <translation>GoDaddy encontró malware en el mensaje</translation>
    </message>
</context>
<context>
    <name>google/account-disabled</name>
    <message>
        <source>The recipient&apos;s Google account is closed or unused</source>
        <translation>La cuenta de Google del destinatario está cerrada o sin uso</translation>
    </message>
</context>
<context>
    <name>google/app-password-required</name>
    <message>
        <source>Google wants an app password for this program</source>
        <translation>Google exige una contraseña de aplicación para este programa</translation>
    </message>
</context>
<context>
    <name>google/authentication-required</name>
    <message>
        <source>Google&apos;s outgoing server wants a login first</source>
        <translation>El servidor de salida de Google exige antes iniciar sesión</translation>
    </message>
</context>
<context>
    <name>google/blocked-attachment</name>
    <message>
        <source>Gmail blocks this kind of attachment</source>
        <translation>Gmail bloquea este tipo de archivo adjunto</translation>
    </message>
</context>
<context>
    <name>google/browser-login</name>
    <message>
        <source>Google wants a login in the web browser first</source>
        <translation>Google exige antes iniciar sesión en el navegador web</translation>
    </message>
</context>
<context>
    <name>google/closing-connection</name>
    <message>
        <source>Google hangs up at the greeting (EHLO)</source>
        <translation>Google corta la conexión en el saludo (EHLO)</translation>
    </message>
</context>
<context>
    <name>google/command-sequence</name>
    <message>
        <source>The sending program gave its commands in the wrong order</source>
        <translation>El programa de envío dio sus comandos en el orden equivocado</translation>
    </message>
</context>
<context>
    <name>google/command-syntax</name>
    <message>
        <source>A command with an address in it is not written correctly</source>
        <translation>Un comando que contiene una dirección no está bien escrito</translation>
    </message>
</context>
<context>
    <name>google/connection-timeout</name>
    <message>
        <source>Google closed the connection because it went silent or lasted too long</source>
        <translation>Google cerró la conexión porque quedó en silencio o duró demasiado</translation>
    </message>
</context>
<context>
    <name>google/daily-sending-limit</name>
    <message>
        <source>The daily sending limit of the Google account is used up</source>
        <translation>El límite diario de envío de la cuenta de Google está agotado</translation>
    </message>
</context>
<context>
    <name>google/data-after-bdat</name>
    <message>
        <source>The sending server mixed two ways of sending the text</source>
        <translation>El servidor de envío mezcló dos formas de enviar el texto</translation>
    </message>
</context>
<context>
    <name>google/direct-sending-refused</name>
    <message>
        <source>Gmail takes no mail directly from this kind of IP address</source>
        <translation>Gmail no acepta correo directo de este tipo de dirección IP</translation>
    </message>
</context>
<context>
    <name>google/dkim-not-passed</name>
    <message>
        <source>Gmail requires DKIM from bulk senders, and it did not pass</source>
        <translation>Gmail exige DKIM a los remitentes masivos, y no se superó</translation>
    </message>
</context>
<context>
    <name>google/dkim-not-passed-rate-limited</name>
    <message>
        <source>Gmail slows down your bulk mail because DKIM does not pass</source>
        <translation>Gmail frena su correo masivo porque DKIM no se supera</translation>
    </message>
</context>
<context>
    <name>google/dmarc-dns-failure</name>
    <message>
        <source>Gmail could not check SPF, DKIM and DMARC: DNS did not answer</source>
        <translation>Gmail no pudo comprobar SPF, DKIM y DMARC: el DNS no respondió</translation>
    </message>
</context>
<context>
    <name>google/dmarc-policy</name>
    <message>
        <source>The sender domain&apos;s DMARC policy refused this message</source>
        <translation>Este mensaje se rechazó por la política DMARC del dominio remitente</translation>
    </message>
</context>
<context>
    <name>google/domain-policy-size</name>
    <message>
        <source>The mail rules of the recipients&apos; domains are too many for one delivery</source>
        <translation>Las reglas de correo de los dominios destinatarios son demasiadas para una entrega</translation>
    </message>
</context>
<context>
    <name>google/duplicate-headers</name>
    <message>
        <source>A header field that may stand once stands twice</source>
        <translation>Un campo de encabezado que solo puede aparecer una vez aparece dos veces</translation>
    </message>
</context>
<context>
    <name>google/ehlo-missing</name>
    <message>
        <source>The sending program did not greet before it began</source>
        <translation>El programa de envío no saludó antes de empezar</translation>
    </message>
</context>
<context>
    <name>google/encoded-word</name>
    <message>
        <source>A header field is encoded where the standard forbids it</source>
        <translation>Un campo de encabezado está codificado donde el estándar lo prohíbe</translation>
    </message>
</context>
<context>
    <name>google/from-domain-form</name>
    <message>
        <source>The domain in the From line is not written as a domain</source>
        <translation>El dominio de la línea From no está escrito como dominio</translation>
    </message>
</context>
<context>
    <name>google/from-missing</name>
    <message>
        <source>The message has no usable From address</source>
        <translation>El mensaje no tiene una dirección From utilizable</translation>
    </message>
</context>
<context>
    <name>google/from-several-addresses</name>
    <message>
        <source>The From line holds more than one address</source>
        <translation>La línea From contiene más de una dirección</translation>
    </message>
</context>
<context>
    <name>google/group-no-permission</name>
    <message>
        <source>The Google Group takes no mail from you, or does not exist</source>
        <translation>El Grupo de Google no acepta correo suyo o no existe</translation>
    </message>
</context>
<context>
    <name>google/group-spam</name>
    <message>
        <source>The Google Group took your message for spam</source>
        <translation>El Grupo de Google clasificó su mensaje como spam</translation>
    </message>
</context>
<context>
    <name>google/header-name-too-long</name>
    <message>
        <source>The message has a header field with an overlong name</source>
        <translation>El mensaje tiene un campo de encabezado con un nombre demasiado largo</translation>
    </message>
</context>
<context>
    <name>google/headers-too-big</name>
    <message>
        <source>The header of the message is too large for Gmail</source>
        <translation>El encabezado del mensaje es demasiado grande para Gmail</translation>
    </message>
</context>
<context>
    <name>google/helo-refused</name>
    <message>
        <source>The sending server greets with a name that Google does not take</source>
        <translation>El servidor de envío saluda con un nombre que Google no acepta</translation>
    </message>
</context>
<context>
    <name>google/identity-change</name>
    <message>
        <source>The program tried to log in twice in one session</source>
        <translation>El programa intentó iniciar sesión dos veces en una misma conexión</translation>
    </message>
</context>
<context>
    <name>google/ip-not-allowed-for-domain</name>
    <message>
        <source>The recipient&apos;s organisation takes mail from listed servers only</source>
        <translation>La organización del destinatario solo acepta correo de servidores de su lista</translation>
    </message>
</context>
<context>
    <name>google/ipv6-ptr</name>
    <message>
        <source>Gmail takes mail by IPv6 only with reverse DNS and SPF or DKIM</source>
        <translation>Gmail solo acepta correo por IPv6 con DNS inverso y SPF o DKIM</translation>
    </message>
</context>
<context>
    <name>google/login-method</name>
    <message>
        <source>The program logs in by a method that Google does not support</source>
        <translation>El programa inicia sesión con un método que Google no admite</translation>
    </message>
</context>
<context>
    <name>google/login-not-decoded</name>
    <message>
        <source>Google could not read the login data of the program</source>
        <translation>Google no pudo leer los datos de inicio de sesión del programa</translation>
    </message>
</context>
<context>
    <name>google/login-system-problem</name>
    <message>
        <source>Google&apos;s login service had a passing fault</source>
        <translation>El servicio de inicio de sesión de Google tuvo un fallo pasajero</translation>
    </message>
</context>
<context>
    <name>google/low-reputation-domain</name>
    <message>
        <source>Gmail distrusts the sending domain</source>
        <translation>Gmail desconfía del dominio de envío</translation>
    </message>
</context>
<context>
    <name>google/low-reputation-domain-deferred</name>
    <message>
        <source>Gmail holds the mail back because it distrusts the sending domain</source>
        <translation>Gmail retiene el correo porque desconfía del dominio de envío</translation>
    </message>
</context>
<context>
    <name>google/low-reputation-ip</name>
    <message>
        <source>Gmail distrusts the sending IP address</source>
        <translation>Gmail desconfía de la dirección IP de envío</translation>
    </message>
</context>
<context>
    <name>google/low-reputation-ip-deferred</name>
    <message>
        <source>Gmail slows down mail from a distrusted IP address</source>
        <translation>Gmail frena el correo de una dirección IP de la que desconfía</translation>
    </message>
</context>
<context>
    <name>google/mail-loop</name>
    <message>
        <source>The message went round in circles</source>
        <translation>El mensaje entró en un bucle</translation>
    </message>
</context>
<context>
    <name>google/mailbox-full</name>
    <message>
        <source>The recipient&apos;s Google storage is full</source>
        <translation>El almacenamiento de Google del destinatario está lleno</translation>
    </message>
</context>
<context>
    <name>google/mailbox-full-inactive</name>
    <message>
        <source>The recipient&apos;s Google storage has been full for long</source>
        <translation>El almacenamiento de Google del destinatario está lleno desde hace tiempo</translation>
    </message>
</context>
<context>
    <name>google/malformed</name>
    <message>
        <source>Gmail cannot read the message: it is put together wrongly</source>
        <translation>Gmail no puede leer el mensaje: está mal construido</translation>
    </message>
</context>
<context>
    <name>google/malformed-header</name>
    <message>
        <source>A header field of the message is damaged</source>
        <translation>Un campo de encabezado del mensaje está dañado</translation>
    </message>
</context>
<context>
    <name>google/message-id-missing</name>
    <message>
        <source>The message has no proper Message-ID</source>
        <translation>El mensaje no tiene un Message-ID correcto</translation>
    </message>
</context>
<context>
    <name>google/message-too-big</name>
    <message>
        <source>The message is too large for Gmail</source>
        <translation>El mensaje es demasiado grande para Gmail</translation>
    </message>
</context>
<context>
    <name>google/missing-ptr</name>
    <message>
        <source>The sending IP address has no reverse DNS (PTR record)</source>
        <translation>La dirección IP de envío no tiene DNS inverso (registro PTR)</translation>
    </message>
</context>
<context>
    <name>google/missing-ptr-rate-limited</name>
    <message>
        <source>Gmail slows down your mail: the IP address has no reverse DNS</source>
        <translation>Gmail frena su correo: la dirección IP no tiene DNS inverso</translation>
    </message>
</context>
<context>
    <name>google/mx-host-not-found</name>
    <message>
        <source>The mail server named by the recipient&apos;s domain does not exist</source>
        <translation>El servidor de correo que indica el dominio del destinatario no existe</translation>
    </message>
</context>
<context>
    <name>google/no-dmarc-record</name>
    <message>
        <source>Gmail requires a DMARC record from bulk senders, and there is none</source>
        <translation>Gmail exige un registro DMARC a los remitentes masivos, y no lo hay</translation>
    </message>
</context>
<context>
    <name>google/no-dmarc-record-rate-limited</name>
    <message>
        <source>Gmail slows down your bulk mail because there is no DMARC record</source>
        <translation>Gmail frena su correo masivo porque no hay registro DMARC</translation>
    </message>
</context>
<context>
    <name>google/no-recipient-accepted</name>
    <message>
        <source>The text was sent although every recipient had been refused</source>
        <translation>El texto se envió aunque todos los destinatarios se habían rechazado</translation>
    </message>
</context>
<context>
    <name>google/no-such-user</name>
    <message>
        <source>There is no such mailbox at Gmail</source>
        <translation>No existe ese buzón en Gmail</translation>
    </message>
</context>
<context>
    <name>google/not-aligned</name>
    <message>
        <source>Gmail refused bulk mail: From does not fit the authenticated domain</source>
        <translation>Gmail rechazó correo masivo: From no encaja con el dominio autenticado</translation>
    </message>
</context>
<context>
    <name>google/not-aligned-rate-limited</name>
    <message>
        <source>Gmail slows down bulk mail: From does not fit the authenticated domain</source>
        <translation>Gmail frena el correo masivo: From no encaja con el dominio autenticado</translation>
    </message>
</context>
<context>
    <name>google/null-mx</name>
    <message>
        <source>The recipient&apos;s domain takes no mail at all</source>
        <translation>El dominio del destinatario no acepta ningún correo</translation>
    </message>
</context>
<context>
    <name>google/one-domain-per-transaction</name>
    <message>
        <source>Google takes recipients of one domain only in each transaction</source>
        <translation>Google solo acepta destinatarios de un dominio en cada transacción</translation>
    </message>
</context>
<context>
    <name>google/outgoing-blocked</name>
    <message>
        <source>Google stopped your own message before it left your account</source>
        <translation>Google detuvo su propio mensaje antes de que saliera de su cuenta</translation>
    </message>
</context>
<context>
    <name>google/protocol-violation</name>
    <message>
        <source>The sending program broke the rules of the mail protocol</source>
        <translation>El programa de envío incumplió las reglas del protocolo de correo</translation>
    </message>
</context>
<context>
    <name>google/ptr-mismatch</name>
    <message>
        <source>The name in reverse DNS leads to another IP address</source>
        <translation>El nombre del DNS inverso lleva a otra dirección IP</translation>
    </message>
</context>
<context>
    <name>google/rate-limited-refused</name>
    <message>
        <source>Gmail refused this message: a sending limit is used up</source>
        <translation>Gmail rechazó este mensaje: un límite de envío está agotado</translation>
    </message>
</context>
<context>
    <name>google/recipient-address-form</name>
    <message>
        <source>The recipient address is not written as an address</source>
        <translation>La dirección del destinatario no está escrita como una dirección</translation>
    </message>
</context>
<context>
    <name>google/recipient-dns-failure</name>
    <message>
        <source>The name servers of the recipient&apos;s domain do not answer properly</source>
        <translation>Los servidores de nombres del dominio del destinatario no responden bien</translation>
    </message>
</context>
<context>
    <name>google/recipient-domain-not-found</name>
    <message>
        <source>The recipient&apos;s domain does not exist</source>
        <translation>El dominio del destinatario no existe</translation>
    </message>
</context>
<context>
    <name>google/recipient-receiving-too-fast</name>
    <message>
        <source>The recipient&apos;s mailbox gets more mail than Gmail accepts at once</source>
        <translation>El buzón del destinatario recibe más correo del que Gmail acepta a la vez</translation>
    </message>
</context>
<context>
    <name>google/recipient-receiving-too-fast-refused</name>
    <message>
        <source>Gmail refused the message: the recipient&apos;s mailbox is flooded</source>
        <translation>Gmail rechazó el mensaje: el buzón del destinatario está desbordado</translation>
    </message>
</context>
<context>
    <name>google/recipient-requires-tls</name>
    <message>
        <source>The recipient&apos;s organisation takes only encrypted mail</source>
        <translation>La organización del destinatario solo acepta correo cifrado</translation>
    </message>
</context>
<context>
    <name>google/recipient-server-unreachable</name>
    <message>
        <source>Gmail could not connect to the recipient&apos;s mail server</source>
        <translation>Gmail no pudo conectar con el servidor de correo del destinatario</translation>
    </message>
</context>
<context>
    <name>google/relay-denied</name>
    <message>
        <source>Google&apos;s SMTP relay does not know this server or domain</source>
        <translation>La retransmisión SMTP de Google no conoce este servidor o dominio</translation>
    </message>
</context>
<context>
    <name>google/relay-limit-customer</name>
    <message>
        <source>Your company&apos;s daily limit at Google&apos;s SMTP relay is used up</source>
        <translation>El límite diario de su empresa en la retransmisión SMTP de Google está agotado</translation>
    </message>
</context>
<context>
    <name>google/relay-limit-user</name>
    <message>
        <source>This user&apos;s daily limit at Google&apos;s SMTP relay is used up</source>
        <translation>El límite diario de este usuario en la retransmisión SMTP de Google está agotado</translation>
    </message>
</context>
<context>
    <name>google/relay-peak-limit</name>
    <message>
        <source>Google&apos;s SMTP relay is used too heavily by this company at the moment</source>
        <translation>Esta empresa usa demasiado la retransmisión SMTP de Google en este momento</translation>
    </message>
</context>
<context>
    <name>google/relay-suspended</name>
    <message>
        <source>Google has suspended the sending account of the relay for abuse</source>
        <translation>Google ha suspendido por abuso la cuenta de envío de la retransmisión</translation>
    </message>
</context>
<context>
    <name>google/relay-wrong-domain</name>
    <message>
        <source>The domain does not belong to the relay&apos;s Google Workspace account</source>
        <translation>El dominio no pertenece a la cuenta de Google Workspace de la retransmisión</translation>
    </message>
</context>
<context>
    <name>google/same-message-id</name>
    <message>
        <source>Gmail got too many copies with the same Message-ID</source>
        <translation>Gmail recibió demasiadas copias con el mismo Message-ID</translation>
    </message>
</context>
<context>
    <name>google/sender-address-form</name>
    <message>
        <source>The sender address is not written as an address</source>
        <translation>La dirección del remitente no está escrita como una dirección</translation>
    </message>
</context>
<context>
    <name>google/sending-denied</name>
    <message>
        <source>The sender is not an active user of this Google Workspace</source>
        <translation>El remitente no es un usuario activo de este Google Workspace</translation>
    </message>
</context>
<context>
    <name>google/spf-hard-fail</name>
    <message>
        <source>SPF of the sender says -all and does not name this server</source>
        <translation>SPF del remitente dice -all y no nombra este servidor</translation>
    </message>
</context>
<context>
    <name>google/spf-not-passed</name>
    <message>
        <source>Gmail requires SPF from bulk senders, and it did not pass</source>
        <translation>Gmail exige SPF a los remitentes masivos, y no se superó</translation>
    </message>
</context>
<context>
    <name>google/spf-not-passed-rate-limited</name>
    <message>
        <source>Gmail slows down your bulk mail because SPF does not pass</source>
        <translation>Gmail frena su correo masivo porque SPF no se supera</translation>
    </message>
</context>
<context>
    <name>google/spf-suspicious</name>
    <message>
        <source>Gmail finds suspicious entries in the sender&apos;s SPF record</source>
        <translation>Gmail encuentra entradas sospechosas en el registro SPF del remitente</translation>
    </message>
</context>
<context>
    <name>google/starttls-first</name>
    <message>
        <source>Google&apos;s outgoing server wants an encrypted connection first</source>
        <translation>El servidor de salida de Google exige antes una conexión cifrada</translation>
    </message>
</context>
<context>
    <name>google/starttls-violation</name>
    <message>
        <source>The sending program does not start encryption (STARTTLS) properly</source>
        <translation>El programa de envío no inicia bien el cifrado (STARTTLS)</translation>
    </message>
</context>
<context>
    <name>google/subject-too-long</name>
    <message>
        <source>The subject of the message is too long for Gmail</source>
        <translation>El asunto del mensaje es demasiado largo para Gmail</translation>
    </message>
</context>
<context>
    <name>google/suspicious-content-deferred</name>
    <message>
        <source>Gmail takes the text or a link of this message for dangerous</source>
        <translation>Gmail considera peligroso el texto o un enlace de este mensaje</translation>
    </message>
</context>
<context>
    <name>google/temporary-problem</name>
    <message>
        <source>Google could not take the message at this moment</source>
        <translation>Google no pudo aceptar el mensaje en este momento</translation>
    </message>
</context>
<context>
    <name>google/tls-rate-limited</name>
    <message>
        <source>Gmail slows down your bulk mail because it comes unencrypted</source>
        <translation>Gmail frena su correo masivo porque llega sin cifrar</translation>
    </message>
</context>
<context>
    <name>google/tls-required-bulk</name>
    <message>
        <source>Gmail requires encryption from bulk senders</source>
        <translation>Gmail exige cifrado a los remitentes masivos</translation>
    </message>
</context>
<context>
    <name>google/too-many-attachments</name>
    <message>
        <source>The message has too many attachments for Gmail</source>
        <translation>El mensaje tiene demasiados archivos adjuntos para Gmail</translation>
    </message>
</context>
<context>
    <name>google/too-many-logins</name>
    <message>
        <source>Google blocks logins for a while after too many attempts</source>
        <translation>Google bloquea un tiempo el inicio de sesión tras demasiados intentos</translation>
    </message>
</context>
<context>
    <name>google/too-many-recipients</name>
    <message>
        <source>Gmail takes fewer recipients in one transaction</source>
        <translation>Gmail acepta menos destinatarios en una transacción</translation>
    </message>
</context>
<context>
    <name>google/too-many-recipients-sender</name>
    <message>
        <source>The sending Google account may not write to so many recipients</source>
        <translation>La cuenta de Google que envía no puede escribir a tantos destinatarios</translation>
    </message>
</context>
<context>
    <name>google/unauthenticated</name>
    <message>
        <source>Gmail requires SPF or DKIM, and neither passed</source>
        <translation>Gmail exige SPF o DKIM, y no se superó ninguno</translation>
    </message>
</context>
<context>
    <name>google/unauthenticated-rate-limited</name>
    <message>
        <source>Gmail slows down your mail because neither SPF nor DKIM passes</source>
        <translation>Gmail frena su correo porque no se supera ni SPF ni DKIM</translation>
    </message>
</context>
<context>
    <name>google/unicode-header</name>
    <message>
        <source>A header field holds letters that are not allowed there</source>
        <translation>Un campo de encabezado contiene letras que no están permitidas ahí</translation>
    </message>
</context>
<context>
    <name>google/unknown-command</name>
    <message>
        <source>Google&apos;s mail server did not understand the sending program</source>
        <translation>El servidor de correo de Google no entendió el programa de envío</translation>
    </message>
</context>
<context>
    <name>google/unsolicited</name>
    <message>
        <source>Gmail took this message for unsolicited mail</source>
        <translation>Gmail consideró no solicitado este mensaje</translation>
    </message>
</context>
<context>
    <name>google/unusual-rate</name>
    <message>
        <source>Gmail blocks this IP address for too much unwanted mail</source>
        <translation>Gmail bloquea esta dirección IP por demasiado correo no deseado</translation>
    </message>
</context>
<context>
    <name>google/unusual-rate-dkim-domain</name>
    <message>
        <source>Gmail slows down mail signed by this domain</source>
        <translation>Gmail frena el correo firmado por este dominio</translation>
    </message>
</context>
<context>
    <name>google/unusual-rate-ip</name>
    <message>
        <source>Gmail slows down this IP address: more mail than usual</source>
        <translation>Gmail frena esta dirección IP: más correo de lo habitual</translation>
    </message>
</context>
<context>
    <name>google/unusual-rate-mail</name>
    <message>
        <source>Gmail slows down your mail: more than usual</source>
        <translation>Gmail frena su correo: más de lo habitual</translation>
    </message>
</context>
<context>
    <name>google/unusual-rate-netblock</name>
    <message>
        <source>Gmail slows down the whole range of IP addresses around yours</source>
        <translation>Gmail frena todo el intervalo de direcciones IP que rodea la suya</translation>
    </message>
</context>
<context>
    <name>google/unusual-rate-spf-domain</name>
    <message>
        <source>Gmail slows down mail with this return path domain</source>
        <translation>Gmail frena el correo con este dominio de ruta de retorno</translation>
    </message>
</context>
<context>
    <name>google/unusual-rate-url</name>
    <message>
        <source>Gmail slows down mail that links to a domain seen in spam</source>
        <translation>Gmail frena el correo que enlaza a un dominio visto en spam</translation>
    </message>
</context>
<context>
    <name>google/workspace-policy</name>
    <message>
        <source>A rule of the recipient&apos;s or your own company forbids this message</source>
        <translation>Una regla de su empresa o de la del destinatario prohíbe este mensaje</translation>
    </message>
</context>
<context>
    <name>google/workspace-rule</name>
    <message>
        <source>A rule written by the recipient&apos;s administrator refused the message</source>
        <translation>Una regla escrita por el administrador del destinatario rechazó el mensaje</translation>
    </message>
</context>
<context>
    <name>google/wrong-password</name>
    <message>
        <source>Google did not accept the user name or password</source>
        <translation>Google no aceptó el nombre de usuario o la contraseña</translation>
    </message>
</context>
<context>
    <name>greylisting/first-contact</name>
    <message>
        <source>The receiver asks your server to come back in some minutes (greylisting)</source>
        <translation>El receptor pide a su servidor que vuelva en unos minutos (greylisting)</translation>
    </message>
</context>
<context>
    <name>greylisting/no-reverse-dns</name>
    <message>
        <source>The receiver waits because the sending IP address has no reverse DNS</source>
        <translation>El receptor espera porque la dirección IP de envío no tiene DNS inverso</translation>
    </message>
</context>
<context>
    <name>haraka/bare-line-feed</name>
    <message>
        <source>The message has line ends that SMTP does not allow (Haraka)</source>
        <translation>El mensaje tiene finales de línea que SMTP no permite (Haraka)</translation>
    </message>
</context>
<context>
    <name>haraka/cannot-deliver</name>
    <message>
        <source>The server does not take mail for this address (Haraka)</source>
        <translation>El servidor no acepta correo para esta dirección (Haraka)</translation>
    </message>
</context>
<context>
    <name>haraka/come-back-later</name>
    <message>
        <source>The receiver postpones the connection on purpose</source>
        <translation>El receptor aplaza la conexión a propósito</translation>
    </message>
</context>
<context>
    <name>haraka/credential-leak</name>
    <message>
        <source>The message contains your own password and was stopped (Haraka)</source>
        <translation>El mensaje contiene su propia contraseña y se detuvo (Haraka)</translation>
    </message>
</context>
<context>
    <name>haraka/known-signature</name>
    <message>
        <source>The text holds a phrase that the receiver treats as spam (Haraka)</source>
        <translation>El texto contiene una expresión que el receptor trata como spam (Haraka)</translation>
    </message>
</context>
<context>
    <name>haraka/loop</name>
    <message>
        <source>The message went round in circles (Haraka)</source>
        <translation>El mensaje entró en un bucle (Haraka)</translation>
    </message>
</context>
<context>
    <name>haraka/message-denied</name>
    <message>
        <source>A filter of the receiver refused the message without a reason</source>
        <translation>Un filtro del receptor rechazó el mensaje sin dar un motivo</translation>
    </message>
</context>
<context>
    <name>haraka/message-denied-temporarily</name>
    <message>
        <source>A filter of the receiver postpones the message</source>
        <translation>Un filtro del receptor aplaza el mensaje</translation>
    </message>
</context>
<context>
    <name>haraka/message-too-big</name>
    <message>
        <source>The message is larger than the receiving server accepts</source>
        <translation>El mensaje supera el tamaño que acepta el servidor receptor</translation>
    </message>
</context>
<context>
    <name>haraka/no-reverse-dns</name>
    <message>
        <source>The sending IP address has no usable reverse DNS (Haraka)</source>
        <translation>La dirección IP de envío no tiene un DNS inverso utilizable (Haraka)</translation>
    </message>
</context>
<context>
    <name>haraka/no-valid-recipients</name>
    <message>
        <source>All recipients of the message had been refused before</source>
        <translation>Todos los destinatarios del mensaje se habían rechazado antes</translation>
    </message>
</context>
<context>
    <name>haraka/not-welcome</name>
    <message>
        <source>The receiver refuses the sending server at the greeting</source>
        <translation>El receptor rechaza el servidor de envío en el saludo</translation>
    </message>
</context>
<context>
    <name>haraka/reverse-dns-temporary</name>
    <message>
        <source>Reverse DNS of the sending IP address does not answer</source>
        <translation>El DNS inverso de la dirección IP de envío no responde</translation>
    </message>
</context>
<context>
    <name>haraka/spoofed-sender</name>
    <message>
        <source>The sender address belongs to the receiver&apos;s own domain (Haraka)</source>
        <translation>La dirección del remitente pertenece al propio dominio del receptor (Haraka)</translation>
    </message>
</context>
<context>
    <name>haraka/too-busy</name>
    <message>
        <source>The receiving server is overloaded (Haraka)</source>
        <translation>El servidor receptor está sobrecargado (Haraka)</translation>
    </message>
</context>
<context>
    <name>haraka/too-many-parts</name>
    <message>
        <source>The message is made of too many parts (Haraka)</source>
        <translation>El mensaje consta de demasiadas partes (Haraka)</translation>
    </message>
</context>
<context>
    <name>haraka/tried-all-mxs</name>
    <message>
        <source>None of the recipient&apos;s mail servers could be reached (Haraka)</source>
        <translation>No se pudo acceder a ningún servidor de correo del destinatario (Haraka)</translation>
    </message>
</context>
<context>
    <name>hmailserver/account-inactive</name>
    <message>
        <source>The mailbox or alias exists but is switched off</source>
        <translation>El buzón o alias existe, pero está desactivado</translation>
    </message>
</context>
<context>
    <name>hmailserver/auto-ban</name>
    <message>
        <source>Too many wrong logins: your IP address is blocked for a while (hMailServer)</source>
        <translation>Demasiados inicios de sesión fallidos: su IP queda bloqueada un tiempo (hMailServer)</translation>
    </message>
</context>
<context>
    <name>hmailserver/bare-line-feeds</name>
    <message>
        <source>The message has line ends that SMTP does not allow (hMailServer)</source>
        <translation>El mensaje tiene finales de línea que SMTP no permite (hMailServer)</translation>
    </message>
</context>
<context>
    <name>hmailserver/could-not-save</name>
    <message>
        <source>The receiving server could not store the message (hMailServer)</source>
        <translation>El servidor receptor no pudo guardar el mensaje (hMailServer)</translation>
    </message>
</context>
<context>
    <name>hmailserver/delivery-not-allowed</name>
    <message>
        <source>The server does not pass on mail to this address (hMailServer)</source>
        <translation>El servidor no retransmite correo a esta dirección (hMailServer)</translation>
    </message>
</context>
<context>
    <name>hmailserver/dkim</name>
    <message>
        <source>The DKIM signature of the message is broken (hMailServer)</source>
        <translation>La firma DKIM del mensaje está dañada (hMailServer)</translation>
    </message>
</context>
<context>
    <name>hmailserver/dns-failed</name>
    <message>
        <source>The DNS lookup of the recipient&apos;s domain failed (hMailServer)</source>
        <translation>La consulta DNS del dominio del destinatario falló (hMailServer)</translation>
    </message>
</context>
<context>
    <name>hmailserver/domain-disabled</name>
    <message>
        <source>The recipient&apos;s domain is switched off on its mail server</source>
        <translation>El dominio del destinatario está desactivado en su servidor de correo</translation>
    </message>
</context>
<context>
    <name>hmailserver/empty-sender</name>
    <message>
        <source>The receiver takes no mail with an empty sender (hMailServer)</source>
        <translation>El receptor no acepta correo con remitente vacío (hMailServer)</translation>
    </message>
</context>
<context>
    <name>hmailserver/forward-loop</name>
    <message>
        <source>Aliases of the receiving server lead round in a circle (hMailServer)</source>
        <translation>Los alias del servidor receptor forman un bucle (hMailServer)</translation>
    </message>
</context>
<context>
    <name>hmailserver/greylisting</name>
    <message>
        <source>The receiver postpones the message, probably as the first contact (greylisting)</source>
        <translation>El receptor aplaza el mensaje, seguramente por ser el primer contacto (greylisting)</translation>
    </message>
</context>
<context>
    <name>hmailserver/helo-missing</name>
    <message>
        <source>The sending program gave no name at HELO</source>
        <translation>El programa de envío no dio ningún nombre en HELO</translation>
    </message>
</context>
<context>
    <name>hmailserver/list-inactive</name>
    <message>
        <source>The distribution list is switched off (hMailServer)</source>
        <translation>La lista de distribución está desactivada (hMailServer)</translation>
    </message>
</context>
<context>
    <name>hmailserver/list-owner-only</name>
    <message>
        <source>Only the owner may write to this distribution list (hMailServer)</source>
        <translation>Solo el propietario puede escribir a esta lista de distribución (hMailServer)</translation>
    </message>
</context>
<context>
    <name>hmailserver/login-expired</name>
    <message>
        <source>The login of this connection is no longer accepted (hMailServer)</source>
        <translation>El inicio de sesión de esta conexión ya no se acepta (hMailServer)</translation>
    </message>
</context>
<context>
    <name>hmailserver/login-failed</name>
    <message>
        <source>User name or password was not accepted (hMailServer)</source>
        <translation>No se aceptó el nombre de usuario o la contraseña (hMailServer)</translation>
    </message>
</context>
<context>
    <name>hmailserver/login-required</name>
    <message>
        <source>The server wants a login for this sender or recipient</source>
        <translation>El servidor exige iniciar sesión para este remitente o destinatario</translation>
    </message>
</context>
<context>
    <name>hmailserver/message-too-big</name>
    <message>
        <source>The message is larger than the receiving server accepts (hMailServer)</source>
        <translation>El mensaje supera el tamaño que acepta el servidor receptor (hMailServer)</translation>
    </message>
</context>
<context>
    <name>hmailserver/no-mail-servers</name>
    <message>
        <source>The recipient&apos;s domain has no mail server (hMailServer)</source>
        <translation>El dominio del destinatario no tiene servidor de correo (hMailServer)</translation>
    </message>
</context>
<context>
    <name>hmailserver/not-in-route</name>
    <message>
        <source>The gateway does not know this recipient (hMailServer route)</source>
        <translation>La pasarela no conoce a este destinatario (ruta de hMailServer)</translation>
    </message>
</context>
<context>
    <name>hmailserver/rejected-by-script</name>
    <message>
        <source>A rule of the receiver refused the message and gives no reason</source>
        <translation>Una regla del receptor rechazó el mensaje y no da ningún motivo</translation>
    </message>
</context>
<context>
    <name>hmailserver/remote-closed</name>
    <message>
        <source>The recipient&apos;s server closed the connection without an answer</source>
        <translation>El servidor del destinatario cerró la conexión sin responder</translation>
    </message>
</context>
<context>
    <name>hmailserver/session-timeout</name>
    <message>
        <source>The receiver waited too long for the sending server</source>
        <translation>El receptor esperó demasiado tiempo al servidor de envío</translation>
    </message>
</context>
<context>
    <name>hmailserver/spamcop</name>
    <message>
        <source>The sending IP address is listed at SpamCop</source>
        <translation>La dirección IP de envío figura en SpamCop</translation>
    </message>
</context>
<context>
    <name>hmailserver/spamhaus</name>
    <message>
        <source>The sending IP address is listed at Spamhaus</source>
        <translation>La dirección IP de envío figura en Spamhaus</translation>
    </message>
</context>
<context>
    <name>hmailserver/spf</name>
    <message>
        <source>SPF of the sender&apos;s domain does not allow this server</source>
        <translation>SPF del dominio del remitente no permite este servidor</translation>
    </message>
</context>
<context>
    <name>hmailserver/surbl</name>
    <message>
        <source>A link in the message is on the SURBL list</source>
        <translation>Un enlace del mensaje figura en la lista SURBL</translation>
    </message>
</context>
<context>
    <name>hmailserver/tls-first</name>
    <message>
        <source>The server wants encryption before anything else</source>
        <translation>El servidor exige cifrado antes que nada</translation>
    </message>
</context>
<context>
    <name>hmailserver/unknown-user</name>
    <message>
        <source>The recipient address does not exist</source>
        <translation>La dirección del destinatario no existe</translation>
    </message>
</context>
<context>
    <name>hornetsecurity/attachment</name>
    <message>
        <source>The recipient&apos;s filter does not take this attachment</source>
        <translation>El filtro del destinatario no acepta este archivo adjunto</translation>
    </message>
</context>
<context>
    <name>hornetsecurity/content-filter-size</name>
    <message>
        <source>The message is larger than the recipient&apos;s content filter allows</source>
        <translation>El mensaje supera el tamaño que permite el filtro de contenido del destinatario</translation>
    </message>
</context>
<context>
    <name>hornetsecurity/early-spam-detection</name>
    <message>
        <source>The recipient&apos;s filter waits before it judges the message</source>
        <translation>El filtro del destinatario espera antes de valorar el mensaje</translation>
    </message>
</context>
<context>
    <name>hornetsecurity/loop</name>
    <message>
        <source>The message passes the recipient&apos;s filter again and again</source>
        <translation>El mensaje pasa una y otra vez por el filtro del destinatario</translation>
    </message>
</context>
<context>
    <name>hornetsecurity/sender-or-recipient-blocked</name>
    <message>
        <source>The recipient&apos;s company blocks this sender or this address</source>
        <translation>La empresa del destinatario bloquea a este remitente o esta dirección</translation>
    </message>
</context>
<context>
    <name>hornetsecurity/spam-ip</name>
    <message>
        <source>The recipient&apos;s filter refuses the sending IP address</source>
        <translation>El filtro del destinatario rechaza la dirección IP de envío</translation>
    </message>
</context>
<context>
    <name>hornetsecurity/spam-link</name>
    <message>
        <source>A link in the message is known from spam</source>
        <translation>Un enlace del mensaje es conocido por el spam</translation>
    </message>
</context>
<context>
    <name>hornetsecurity/spam-rejected</name>
    <message>
        <source>The recipient&apos;s filter took the message for spam</source>
        <translation>El filtro del destinatario clasificó el mensaje como spam</translation>
    </message>
</context>
<context>
    <name>hornetsecurity/tls-required</name>
    <message>
        <source>The recipient takes mail from you only over an encrypted connection</source>
        <translation>El destinatario solo acepta su correo por una conexión cifrada</translation>
    </message>
</context>
<context>
    <name>hornetsecurity/unknown-recipient</name>
    <message>
        <source>The recipient&apos;s filter does not know this address</source>
        <translation>El filtro del destinatario no conoce esta dirección</translation>
    </message>
</context>
<context>
    <name>hornetsecurity/virus</name>
    <message>
        <source>The recipient&apos;s filter found malware in the message</source>
        <translation>El filtro del destinatario encontró malware en el mensaje</translation>
    </message>
</context>
<context>
    <name>hostinger/sending-disabled</name>
    <message>
        <source>Hostinger has stopped sending for the sender&apos;s own mailbox</source>
        <translation>Hostinger ha detenido el envío del propio buzón del remitente</translation>
    </message>
</context>
<context>
    <name>hostpoint/spf</name>
    <message>
        <source>Hostpoint refused the message: SPF does not name the sending server</source>
        <translation>Hostpoint rechazó el mensaje: SPF no nombra el servidor de envío</translation>
    </message>
</context>
<context>
    <name>i.ua/helo</name>
    <message>
        <source>I.UA refuses the greeting name of the sending server (err/7)</source>
        <translation>I.UA rechaza el nombre de saludo del servidor de envío (err/7)</translation>
    </message>
</context>
<context>
    <name>i.ua/ip-listed</name>
    <message>
        <source>I.UA refuses the sending IP address: it is on a blocklist (err/9)</source>
        <translation>I.UA rechaza la dirección IP de envío: figura en una lista de bloqueo (err/9)</translation>
    </message>
</context>
<context>
    <name>i.ua/mailbox-frozen</name>
    <message>
        <source>The I.UA mailbox is frozen because nobody used it</source>
        <translation>El buzón de I.UA está congelado porque nadie lo usaba</translation>
    </message>
</context>
<context>
    <name>i.ua/mailbox-full</name>
    <message>
        <source>The I.UA mailbox is full (err/4)</source>
        <translation>El buzón de I.UA está lleno (err/4)</translation>
    </message>
</context>
<context>
    <name>i.ua/recipient-filter</name>
    <message>
        <source>The recipient&apos;s own settings at I.UA refuse the sender (err/10)</source>
        <translation>La configuración del propio destinatario en I.UA rechaza al remitente (err/10)</translation>
    </message>
</context>
<context>
    <name>i.ua/sender-check</name>
    <message>
        <source>I.UA could not check the sender address (err/8)</source>
        <translation>I.UA no pudo comprobar la dirección del remitente (err/8)</translation>
    </message>
</context>
<context>
    <name>i.ua/sending-limit</name>
    <message>
        <source>I.UA&apos;s sending limit is used up (err/5)</source>
        <translation>El límite de envío de I.UA está agotado (err/5)</translation>
    </message>
</context>
<context>
    <name>i.ua/use-own-server</name>
    <message>
        <source>I.UA does not pass this mail on (err/1, err/6)</source>
        <translation>I.UA no retransmite este correo (err/1, err/6)</translation>
    </message>
</context>
<context>
    <name>i.ua/user-unknown</name>
    <message>
        <source>There is no such mailbox at I.UA (err/2)</source>
        <translation>No existe ese buzón en I.UA (err/2)</translation>
    </message>
</context>
<context>
    <name>icewarp/permission-denied</name>
    <message>
        <source>The server does not let you send</source>
        <translation>El servidor no le permite enviar</translation>
    </message>
</context>
<context>
    <name>icewarp/sender-without-domain</name>
    <message>
        <source>The sender address has no domain</source>
        <translation>La dirección del remitente no tiene dominio</translation>
    </message>
</context>
<context>
    <name>icewarp/unknown-command</name>
    <message>
        <source>The server does not know a command of the sending program</source>
        <translation>El servidor no conoce un comando del programa de envío</translation>
    </message>
</context>
<context>
    <name>improvmx/broken-entry</name>
    <message>
        <source>ImprovMX cannot read where to forward mail of the recipient&apos;s domain</source>
        <translation>ImprovMX no puede leer adónde reenviar el correo del dominio del destinatario</translation>
    </message>
</context>
<context>
    <name>improvmx/domain-not-set-up</name>
    <message>
        <source>The recipient&apos;s domain is not set up at its forwarder ImprovMX</source>
        <translation>El dominio del destinatario no está configurado en su servicio de reenvío ImprovMX</translation>
    </message>
</context>
<context>
    <name>improvmx/loop</name>
    <message>
        <source>The forwarding at ImprovMX leads back to itself</source>
        <translation>El reenvío de ImprovMX lleva de vuelta a sí mismo</translation>
    </message>
</context>
<context>
    <name>improvmx/low-reputation</name>
    <message>
        <source>ImprovMX refuses the sending domain because of its reputation</source>
        <translation>ImprovMX rechaza el dominio de envío por su reputación</translation>
    </message>
</context>
<context>
    <name>improvmx/try-later</name>
    <message>
        <source>ImprovMX asks the sending server to try again later</source>
        <translation>ImprovMX pide al servidor de envío que lo intente más tarde</translation>
    </message>
</context>
<context>
    <name>interia/account-not-found</name>
    <message>
        <source>The mail account does not exist or is locked (Interia and others)</source>
        <translation>La cuenta de correo no existe o está bloqueada (Interia y otros)</translation>
    </message>
</context>
<context>
    <name>interia/mailbox-not-available</name>
    <message>
        <source>The mailbox takes no mail: wrong, full or suspended (Interia and others)</source>
        <translation>El buzón no acepta correo: erróneo, lleno o suspendido (Interia y otros)</translation>
    </message>
</context>
<context>
    <name>interia/recipient-blocks-sender</name>
    <message>
        <source>The recipient has blocked the sender (doesn&apos;t want your mail)</source>
        <translation>El destinatario ha bloqueado al remitente (doesn&apos;t want your mail)</translation>
    </message>
</context>
<context>
    <name>interia/spf</name>
    <message>
        <source>The sender domain&apos;s SPF record does not allow the sending server ([SPF] not allowed)</source>
        <translation>El SPF del dominio remitente no permite el servidor de envío ([SPF] not allowed)</translation>
    </message>
</context>
<context>
    <name>ionos/changing-helo</name>
    <message>
        <source>IONOS defers the server: its greeting name changes, or recipients do not exist</source>
        <translation>IONOS aplaza el servidor: su nombre de saludo cambia o hay destinatarios inexistentes</translation>
    </message>
</context>
<context>
    <name>ionos/login-failed</name>
    <message>
        <source>IONOS refused the login of the mail program</source>
        <translation>IONOS rechazó el inicio de sesión del programa de correo</translation>
    </message>
</context>
<context>
    <name>ionos/rate-limit</name>
    <message>
        <source>Too many messages to IONOS mailboxes in a short time</source>
        <translation>Demasiados mensajes a buzones de IONOS en poco tiempo</translation>
    </message>
</context>
<context>
    <name>ionos/send-limit</name>
    <message>
        <source>The IONOS mailbox has sent as many messages as it may for now</source>
        <translation>El buzón de IONOS ya ha enviado por ahora todos los mensajes permitidos</translation>
    </message>
</context>
<context>
    <name>jetemail/unauthorized-domain</name>
    <message>
        <source>JetEmail: the sending domain is not allowed for this account</source>
        <translation>JetEmail: el dominio de envío no está permitido para esta cuenta</translation>
    </message>
</context>
<context>
    <name>kumomta/expired</name>
    <message>
        <source>The sending service gave up after its whole retry time (KumoMTA)</source>
        <translation>El servicio de envío dejó de intentarlo al agotar su plazo (KumoMTA)</translation>
    </message>
</context>
<context>
    <name>kumomta/mta-sts</name>
    <message>
        <source>The recipient&apos;s MTA-STS policy fits none of its mail servers (KumoMTA)</source>
        <translation>La MTA-STS del destinatario no concuerda con ninguno de sus servidores (KumoMTA)</translation>
    </message>
</context>
<context>
    <name>kumomta/mx-without-address</name>
    <message>
        <source>The recipient&apos;s mail servers have no address in DNS (KumoMTA)</source>
        <translation>Los servidores de correo del destinatario no tienen dirección en el DNS (KumoMTA)</translation>
    </message>
</context>
<context>
    <name>kumomta/requeued</name>
    <message>
        <source>The sending service put the message back into its queue (KumoMTA)</source>
        <translation>El servicio de envío devolvió el mensaje a su cola (KumoMTA)</translation>
    </message>
</context>
<context>
    <name>kumomta/send-failed</name>
    <message>
        <source>The connection broke off while the message was sent (KumoMTA)</source>
        <translation>La conexión se interrumpió mientras se enviaba el mensaje (KumoMTA)</translation>
    </message>
</context>
<context>
    <name>kumomta/spool-unhealthy</name>
    <message>
        <source>The sending service has too little disk space (KumoMTA)</source>
        <translation>Al servicio de envío le queda muy poco espacio en disco (KumoMTA)</translation>
    </message>
</context>
<context>
    <name>kumomta/too-many-sessions</name>
    <message>
        <source>The server holds as many sessions as it can at the moment (KumoMTA)</source>
        <translation>El servidor ya tiene todas las sesiones que puede en este momento (KumoMTA)</translation>
    </message>
</context>
<context>
    <name>laposte/blocklisted</name>
    <message>
        <source>Laposte.net refuses the sending IP address because of a blocklist (101, 102)</source>
        <translation>Laposte.net rechaza la IP de envío por una lista de bloqueo (101, 102)</translation>
    </message>
</context>
<context>
    <name>laposte/busy</name>
    <message>
        <source>Laposte.net cannot take the message at the moment (505)</source>
        <translation>Laposte.net no puede aceptar el mensaje en este momento (505)</translation>
    </message>
</context>
<context>
    <name>laposte/dkim-missing</name>
    <message>
        <source>La Poste refuses mail of a domain that does not sign with DKIM</source>
        <translation>La Poste rechaza el correo de un dominio que no firma con DKIM</translation>
    </message>
</context>
<context>
    <name>laposte/dmarc</name>
    <message>
        <source>DMARC failed for the sender&apos;s domain (Laposte, 517)</source>
        <translation>DMARC falló para el dominio del remitente (Laposte, 517)</translation>
    </message>
</context>
<context>
    <name>laposte/from-not-yours</name>
    <message>
        <source>La Poste&apos;s outgoing server refused the sender address</source>
        <translation>El servidor de salida de La Poste rechazó la dirección del remitente</translation>
    </message>
</context>
<context>
    <name>laposte/held-back</name>
    <message>
        <source>Laposte.net holds the sending IP address back (107, 108, 109)</source>
        <translation>Laposte.net retiene la dirección IP de envío (107, 108, 109)</translation>
    </message>
</context>
<context>
    <name>laposte/host-refused</name>
    <message>
        <source>Laposte.net refuses the sending host by a rule (630)</source>
        <translation>Laposte.net rechaza el host de envío por una regla (630)</translation>
    </message>
</context>
<context>
    <name>laposte/login</name>
    <message>
        <source>Laposte.net wants a login, or the From address is not the one signed in (402, 421)</source>
        <translation>Laposte.net exige iniciar sesión, o From no es de esa sesión (402, 421)</translation>
    </message>
</context>
<context>
    <name>laposte/mailbox-archived</name>
    <message>
        <source>The Laposte.net mailbox is archived or blocked (420, 426)</source>
        <translation>El buzón de Laposte.net está archivado o bloqueado (420, 426)</translation>
    </message>
</context>
<context>
    <name>laposte/sender-cannot-receive</name>
    <message>
        <source>Laposte.net refuses the sender address: it cannot receive mail (405)</source>
        <translation>Laposte.net rechaza la dirección del remitente: no puede recibir correo (405)</translation>
    </message>
</context>
<context>
    <name>laposte/spam</name>
    <message>
        <source>Laposte.net&apos;s filter refused the message (510), although it says &quot;later&quot;</source>
        <translation>El filtro de Laposte.net rechazó el mensaje (510), aunque dice «later»</translation>
    </message>
</context>
<context>
    <name>laposte/spf</name>
    <message>
        <source>The sender domain&apos;s SPF record does not allow the sending server (Laposte, 401)</source>
        <translation>El registro SPF del dominio remitente no permite el servidor (Laposte, 401)</translation>
    </message>
</context>
<context>
    <name>laposte/too-many-connections</name>
    <message>
        <source>Laposte.net limits the sending server (104, 503)</source>
        <translation>Laposte.net limita el servidor de envío (104, 503)</translation>
    </message>
</context>
<context>
    <name>laposte/user-unknown</name>
    <message>
        <source>There is no such mailbox at Laposte.net (416)</source>
        <translation>No existe ese buzón en Laposte.net (416)</translation>
    </message>
</context>
<context>
    <name>libero-virgilio/unknown-recipients</name>
    <message>
        <source>The receiver shuts the sending server out for too many unknown recipients</source>
        <translation>El receptor excluye el servidor de envío por demasiados destinatarios desconocidos</translation>
    </message>
</context>
<context>
    <name>libero-virgilio/wrong-outgoing-server</name>
    <message>
        <source>The outgoing server does not send for this address or connection (Relay Disabled)</source>
        <translation>El servidor de salida no envía para esta dirección o conexión (Relay Disabled)</translation>
    </message>
</context>
<context>
    <name>mail-programs/android-cannot-send</name>
    <message>
        <source>The mail app of the phone cannot send</source>
        <translation>La aplicación de correo del teléfono no puede enviar</translation>
    </message>
</context>
<context>
    <name>mail-programs/apple-cannot-send</name>
    <message>
        <source>Apple Mail cannot send through this outgoing server</source>
        <translation>Apple Mail no puede enviar con este servidor de salida</translation>
    </message>
</context>
<context>
    <name>mail-programs/apple-relaying</name>
    <message>
        <source>The iPhone, iPad or Mac sends without logging in at the outgoing server</source>
        <translation>El iPhone, el iPad o el Mac envía sin iniciar sesión en el servidor de salida</translation>
    </message>
</context>
<context>
    <name>mail-programs/device-authorization-expired</name>
    <message>
        <source>The NAS or device has lost its permission to send through Gmail or Outlook.com</source>
        <translation>El NAS o dispositivo ha perdido el permiso para enviar por Gmail u Outlook.com</translation>
    </message>
</context>
<context>
    <name>mail-programs/outlook-connection-cut</name>
    <message>
        <source>Outlook lost the connection to the mail server (0x800CCC0F, 0x8004210A, 0x8004210B)</source>
        <translation>Outlook perdió la conexión con el servidor (0x800CCC0F, 0x8004210A, 0x8004210B)</translation>
    </message>
</context>
<context>
    <name>mail-programs/outlook-encryption</name>
    <message>
        <source>Outlook and the mail server do not agree on encryption (0x800CCC1A, 0x800CCC7D)</source>
        <translation>Outlook y el servidor no se ponen de acuerdo en el cifrado (0x800CCC1A, 0x800CCC7D)</translation>
    </message>
</context>
<context>
    <name>mail-programs/outlook-login</name>
    <message>
        <source>Outlook&apos;s login was refused (0x800CCC18, 0x800CCC90, 0x800CCC92, 0x80040900)</source>
        <translation>Outlook: inicio de sesión rechazado (0x800CCC18, 0x800CCC90, 0x800CCC92, 0x80040900)</translation>
    </message>
</context>
<context>
    <name>mail-programs/outlook-no-connection</name>
    <message>
        <source>Outlook cannot connect to the outgoing server (0x800CCC0E, 0x80042109)</source>
        <translation>Outlook no puede conectar con el servidor de salida (0x800CCC0E, 0x80042109)</translation>
    </message>
</context>
<context>
    <name>mail-programs/outlook-no-login</name>
    <message>
        <source>Outlook sent without a login that the server knows (0x800CCC80)</source>
        <translation>Outlook envió sin un inicio de sesión que el servidor conozca (0x800CCC80)</translation>
    </message>
</context>
<context>
    <name>mail-programs/outlook-recipient-refused</name>
    <message>
        <source>Outlook&apos;s outgoing server refused the recipient (0x800CCC79)</source>
        <translation>El servidor de salida de Outlook rechazó al destinatario (0x800CCC79)</translation>
    </message>
</context>
<context>
    <name>mail-programs/outlook-sender-refused</name>
    <message>
        <source>Outlook&apos;s outgoing server refused the sender address (0x800CCC78)</source>
        <translation>El servidor de salida de Outlook rechazó la dirección del remitente (0x800CCC78)</translation>
    </message>
</context>
<context>
    <name>mail-programs/outlook-server-error</name>
    <message>
        <source>Outlook&apos;s outgoing server refused a step of sending (0x800CCC60 to 0x800CCC7C)</source>
        <translation>El servidor de salida de Outlook rechazó un paso del envío (0x800CCC60 a 0x800CCC7C)</translation>
    </message>
</context>
<context>
    <name>mail-programs/outlook-server-not-found</name>
    <message>
        <source>Outlook cannot find the mail server (0x800CCC0D)</source>
        <translation>Outlook no encuentra el servidor de correo (0x800CCC0D)</translation>
    </message>
</context>
<context>
    <name>mail-programs/thunderbird-login</name>
    <message>
        <source>Thunderbird could not log in at the outgoing server</source>
        <translation>Thunderbird no pudo iniciar sesión en el servidor de salida</translation>
    </message>
</context>
<context>
    <name>mail-programs/thunderbird-no-connection</name>
    <message>
        <source>Thunderbird cannot reach the outgoing server</source>
        <translation>Thunderbird no puede acceder al servidor de salida</translation>
    </message>
</context>
<context>
    <name>mail2world/relay</name>
    <message>
        <source>The server does not pass on mail for this recipient</source>
        <translation>El servidor no retransmite correo para este destinatario</translation>
    </message>
</context>
<context>
    <name>mailchannels/account-misused</name>
    <message>
        <source>The sender&apos;s own mailbox has sent much spam and may not send for now ([CSR])</source>
        <translation>El propio buzón del remitente ha enviado mucho spam y por ahora no envía ([CSR])</translation>
    </message>
</context>
<context>
    <name>mailchannels/account-sends-spam</name>
    <message>
        <source>Your account or website has just sent a lot of spam</source>
        <translation>Su cuenta o sitio web acaba de enviar mucho spam</translation>
    </message>
</context>
<context>
    <name>mailchannels/attachment-type</name>
    <message>
        <source>The recipient&apos;s filter does not take this kind of attachment</source>
        <translation>El filtro del destinatario no acepta este tipo de archivo adjunto</translation>
    </message>
</context>
<context>
    <name>mailchannels/dmarc-policy</name>
    <message>
        <source>The sender domain&apos;s DMARC policy refused this message</source>
        <translation>Este mensaje se rechazó por la política DMARC del dominio remitente</translation>
    </message>
</context>
<context>
    <name>mailchannels/domain-lockdown</name>
    <message>
        <source>The domain does not allow your hosting account to send for it</source>
        <translation>El dominio no permite que su cuenta de alojamiento envíe en su nombre</translation>
    </message>
</context>
<context>
    <name>mailchannels/domain-not-served</name>
    <message>
        <source>The recipient&apos;s filter service does not know the recipient&apos;s domain</source>
        <translation>El servicio de filtro del destinatario no conoce el dominio del destinatario</translation>
    </message>
</context>
<context>
    <name>mailchannels/domain-spf-policy</name>
    <message>
        <source>The sender domain&apos;s SPF record forbids the sending server</source>
        <translation>El registro SPF del dominio remitente prohíbe el servidor de envío</translation>
    </message>
</context>
<context>
    <name>mailchannels/greylisted</name>
    <message>
        <source>MailChannels asks your server to come back later (greylisting)</source>
        <translation>MailChannels pide a su servidor que vuelva más tarde (greylisting)</translation>
    </message>
</context>
<context>
    <name>mailchannels/ip-blocked</name>
    <message>
        <source>The recipient&apos;s filter blocks the sending IP address</source>
        <translation>El filtro del destinatario bloquea la dirección IP de envío</translation>
    </message>
</context>
<context>
    <name>mailchannels/message-rejected</name>
    <message>
        <source>The recipient&apos;s filter took the message for abuse</source>
        <translation>El filtro del destinatario consideró abuso el mensaje</translation>
    </message>
</context>
<context>
    <name>mailchannels/recipient-policy-mismatch</name>
    <message>
        <source>Recipients with different filter settings need separate deliveries</source>
        <translation>Los destinatarios con filtros distintos necesitan entregas separadas</translation>
    </message>
</context>
<context>
    <name>mailchannels/sender-blocked</name>
    <message>
        <source>Your sender address is blocked by your provider&apos;s outgoing filter</source>
        <translation>El filtro de salida de su proveedor bloquea su dirección de remitente</translation>
    </message>
</context>
<context>
    <name>mailchannels/sender-on-blocklist</name>
    <message>
        <source>A blocklist names the address or domain that your mail comes from</source>
        <translation>Una lista de bloqueo incluye la dirección o el dominio de origen de su correo</translation>
    </message>
</context>
<context>
    <name>mailchannels/spam-signature</name>
    <message>
        <source>Your hosting provider&apos;s outgoing filter took the message for spam</source>
        <translation>El filtro de salida de su proveedor de alojamiento clasificó el mensaje como spam</translation>
    </message>
</context>
<context>
    <name>mailchannels/spf-prohibits-sender</name>
    <message>
        <source>Your domain&apos;s SPF record does not allow this way of sending</source>
        <translation>El registro SPF de su dominio no permite esta forma de envío</translation>
    </message>
</context>
<context>
    <name>mailchannels/too-many-unknown-recipients</name>
    <message>
        <source>Too many of your messages go to addresses that do not exist</source>
        <translation>Demasiados mensajes suyos van a direcciones que no existen</translation>
    </message>
</context>
<context>
    <name>mailchannels/unsubscribed</name>
    <message>
        <source>The recipient has unsubscribed from your mailings</source>
        <translation>El destinatario se ha dado de baja de sus envíos</translation>
    </message>
</context>
<context>
    <name>maildrop/over-quota</name>
    <message>
        <source>The recipient&apos;s mailbox is full (maildrop)</source>
        <translation>El buzón del destinatario está lleno (maildrop)</translation>
    </message>
</context>
<context>
    <name>mailenable/login-required</name>
    <message>
        <source>Your outgoing mail server wants a login (MailEnable)</source>
        <translation>Su servidor de correo saliente exige iniciar sesión (MailEnable)</translation>
    </message>
</context>
<context>
    <name>mailgun/bounced-before</name>
    <message>
        <source>Mailgun did not try: the address bounced before</source>
        <translation>Mailgun no lo intentó: la dirección ya había fallado antes</translation>
    </message>
</context>
<context>
    <name>mailgun/login</name>
    <message>
        <source>Mailgun does not accept the SMTP user name or password</source>
        <translation>Mailgun no acepta el nombre de usuario o la contraseña de SMTP</translation>
    </message>
</context>
<context>
    <name>mailgun/recipient-limit</name>
    <message>
        <source>Mailgun: the account has used up its messages for now</source>
        <translation>Mailgun: la cuenta ha agotado sus mensajes por ahora</translation>
    </message>
</context>
<context>
    <name>mailgun/sandbox</name>
    <message>
        <source>Mailgun: the sandbox domain sends only to authorized recipients</source>
        <translation>Mailgun: el dominio sandbox solo envía a destinatarios autorizados</translation>
    </message>
</context>
<context>
    <name>mailgun/too-old</name>
    <message>
        <source>Mailgun gave up: the receiver did not take the message in time</source>
        <translation>Mailgun desistió: el receptor no aceptó el mensaje a tiempo</translation>
    </message>
</context>
<context>
    <name>mailgun/unsubscribed</name>
    <message>
        <source>Mailgun did not try: the recipient has unsubscribed</source>
        <translation>Mailgun no lo intentó: el destinatario se ha dado de baja</translation>
    </message>
</context>
<context>
    <name>mailmarshal/recipient-unknown</name>
    <message>
        <source>The recipient address is not known to the mail gateway (MailMarshal)</source>
        <translation>La pasarela de correo no conoce la dirección del destinatario (MailMarshal)</translation>
    </message>
</context>
<context>
    <name>mailru/app-password</name>
    <message>
        <source>Mail.ru wants an app password for this program</source>
        <translation>Mail.ru exige una contraseña de aplicación para este programa</translation>
    </message>
</context>
<context>
    <name>mailru/dmarc</name>
    <message>
        <source>Mail.ru refused the message by the sender domain&apos;s DMARC policy</source>
        <translation>Mail.ru rechazó el mensaje por la política DMARC del dominio remitente</translation>
    </message>
</context>
<context>
    <name>mailru/mailbox-disabled</name>
    <message>
        <source>The Mail.ru mailbox is switched off</source>
        <translation>El buzón de Mail.ru está desactivado</translation>
    </message>
</context>
<context>
    <name>mailru/sending-disabled</name>
    <message>
        <source>Mail.ru has stopped sending for this account</source>
        <translation>Mail.ru ha detenido el envío de esta cuenta</translation>
    </message>
</context>
<context>
    <name>mailru/spam</name>
    <message>
        <source>Mail.ru took the message for spam</source>
        <translation>Mail.ru clasificó el mensaje como spam</translation>
    </message>
</context>
<context>
    <name>mailru/user-unknown</name>
    <message>
        <source>There is no such mailbox at Mail.ru</source>
        <translation>No existe ese buzón en Mail.ru</translation>
    </message>
</context>
<context>
    <name>mailu/address-lookup-failure</name>
    <message>
        <source>The receiving server cannot look its own addresses up for now</source>
        <translation>El servidor receptor no puede consultar de momento sus propias direcciones</translation>
    </message>
</context>
<context>
    <name>mailu/anti-spoofing</name>
    <message>
        <source>The message carries the recipient&apos;s own domain but is not proven to be from it</source>
        <translation>El mensaje lleva el dominio del destinatario, pero no está probado que sea de él</translation>
    </message>
</context>
<context>
    <name>mailu/dangerous-macro</name>
    <message>
        <source>An attached Office file holds a macro that looks dangerous</source>
        <translation>Un archivo de Office adjunto contiene una macro que parece peligrosa</translation>
    </message>
</context>
<context>
    <name>mailu/dmarc-local-domain</name>
    <message>
        <source>Mail with the recipient&apos;s own domain failed DMARC</source>
        <translation>El correo con el propio dominio del destinatario no superó DMARC</translation>
    </message>
</context>
<context>
    <name>mailu/login-limit</name>
    <message>
        <source>Too many wrong logins from your network</source>
        <translation>Demasiados inicios de sesión fallidos desde su red</translation>
    </message>
</context>
<context>
    <name>mailu/malicious-code</name>
    <message>
        <source>The recipient&apos;s server found malware or a dangerous macro in the message</source>
        <translation>El servidor del destinatario encontró malware o una macro peligrosa en el mensaje</translation>
    </message>
</context>
<context>
    <name>mailu/scanner-not-ready</name>
    <message>
        <source>The recipient&apos;s virus scanner is not ready yet</source>
        <translation>El antivirus del destinatario aún no está listo</translation>
    </message>
</context>
<context>
    <name>mailu/sending-limit</name>
    <message>
        <source>Your own mailbox has reached its sending limit</source>
        <translation>Su propio buzón ha alcanzado su límite de envío</translation>
    </message>
</context>
<context>
    <name>mandrill/hard-bounce</name>
    <message>
        <source>Mailchimp Transactional did not try: the address bounced before</source>
        <translation>Mailchimp Transactional no lo intentó: la dirección ya había fallado antes</translation>
    </message>
</context>
<context>
    <name>mandrill/invalid-sender</name>
    <message>
        <source>Mailchimp Transactional: the From address cannot be used</source>
        <translation>Mailchimp Transactional: la dirección From no se puede usar</translation>
    </message>
</context>
<context>
    <name>mandrill/soft-bounce</name>
    <message>
        <source>Mailchimp Transactional waits: the address failed for a passing reason before</source>
        <translation>Mailchimp Transactional espera: la dirección falló antes por un motivo pasajero</translation>
    </message>
</context>
<context>
    <name>mandrill/unsigned</name>
    <message>
        <source>Mailchimp Transactional: the sending domain is not verified or lacks SPF and DKIM</source>
        <translation>Mailchimp Transactional: el dominio no está verificado o le falta SPF y DKIM</translation>
    </message>
</context>
<context>
    <name>mandrill/unsubscribed</name>
    <message>
        <source>Mailchimp Transactional did not try: the recipient has unsubscribed</source>
        <translation>Mailchimp Transactional no lo intentó: el destinatario se ha dado de baja</translation>
    </message>
</context>
<context>
    <name>maropost/missing-headers</name>
    <message>
        <source>The message has no From or no To field</source>
        <translation>El mensaje no tiene campo From o To</translation>
    </message>
</context>
<context>
    <name>mimecast/account-unavailable</name>
    <message>
        <source>Too many connections at once to the recipient&apos;s Mimecast account</source>
        <translation>Demasiadas conexiones a la vez con la cuenta de Mimecast del destinatario</translation>
    </message>
</context>
<context>
    <name>mimecast/administrative-prohibition</name>
    <message>
        <source>The recipient&apos;s company refuses this sender, or SPF failed</source>
        <translation>La empresa del destinatario rechaza a este remitente, o SPF falló</translation>
    </message>
</context>
<context>
    <name>mimecast/anti-spoofing</name>
    <message>
        <source>The message carries the recipient&apos;s own domain but came from outside</source>
        <translation>El mensaje lleva el propio dominio del destinatario, pero llegó de fuera</translation>
    </message>
</context>
<context>
    <name>mimecast/blocked-by-administrator</name>
    <message>
        <source>The recipient&apos;s company blocks this sender</source>
        <translation>La empresa del destinatario bloquea a este remitente</translation>
    </message>
</context>
<context>
    <name>mimecast/blocked-by-recipient</name>
    <message>
        <source>The recipient has blocked this sender personally</source>
        <translation>El destinatario ha bloqueado personalmente a este remitente</translation>
    </message>
</context>
<context>
    <name>mimecast/content-examination</name>
    <message>
        <source>Words or patterns in the message match a rule of the recipient&apos;s company</source>
        <translation>Palabras o patrones del mensaje coinciden con una regla de la empresa destinataria</translation>
    </message>
</context>
<context>
    <name>mimecast/dkim-sender-invalid</name>
    <message>
        <source>The DKIM signature does not fit the key in DNS</source>
        <translation>La firma DKIM no concuerda con la clave del DNS</translation>
    </message>
</context>
<context>
    <name>mimecast/dmarc-sender-invalid</name>
    <message>
        <source>The message fails DMARC at Mimecast</source>
        <translation>El mensaje no supera DMARC en Mimecast</translation>
    </message>
</context>
<context>
    <name>mimecast/greylisted</name>
    <message>
        <source>Mimecast asks your server to come back later (greylisting)</source>
        <translation>Mimecast pide a su servidor que vuelva más tarde (greylisting)</translation>
    </message>
</context>
<context>
    <name>mimecast/host-network-not-allowed</name>
    <message>
        <source>The recipient&apos;s company takes no mail from your country or network</source>
        <translation>La empresa del destinatario no acepta correo de su país o red</translation>
    </message>
</context>
<context>
    <name>mimecast/inbound-disabled</name>
    <message>
        <source>Incoming mail is switched off in the recipient&apos;s Mimecast account</source>
        <translation>El correo entrante está desactivado en la cuenta de Mimecast del destinatario</translation>
    </message>
</context>
<context>
    <name>mimecast/invalid-recipient</name>
    <message>
        <source>The recipient&apos;s company does not know this address</source>
        <translation>La empresa del destinatario no conoce esta dirección</translation>
    </message>
</context>
<context>
    <name>mimecast/ip-temporarily-blocked</name>
    <message>
        <source>Mimecast holds your server back for some minutes</source>
        <translation>Mimecast retiene su servidor unos minutos</translation>
    </message>
</context>
<context>
    <name>mimecast/login-failed</name>
    <message>
        <source>Mimecast did not accept the login for sending</source>
        <translation>Mimecast no aceptó el inicio de sesión para enviar</translation>
    </message>
</context>
<context>
    <name>mimecast/mail-loop</name>
    <message>
        <source>The message went through 25 servers and was stopped as a loop</source>
        <translation>El mensaje pasó por 25 servidores y se detuvo como bucle</translation>
    </message>
</context>
<context>
    <name>mimecast/message-ended-early</name>
    <message>
        <source>The transfer to Mimecast broke off before the end of the message</source>
        <translation>La transferencia a Mimecast se interrumpió antes del final del mensaje</translation>
    </message>
</context>
<context>
    <name>mimecast/message-too-big</name>
    <message>
        <source>The message is larger than Mimecast or the recipient allows</source>
        <translation>El mensaje supera el tamaño que permiten Mimecast o el destinatario</translation>
    </message>
</context>
<context>
    <name>mimecast/open-relay</name>
    <message>
        <source>This Mimecast host serves neither the sender nor the recipient</source>
        <translation>Este host de Mimecast no atiende ni al remitente ni al destinatario</translation>
    </message>
</context>
<context>
    <name>mimecast/outbound-disabled</name>
    <message>
        <source>Outgoing mail is switched off in your company&apos;s Mimecast account</source>
        <translation>El correo saliente está desactivado en la cuenta de Mimecast de su empresa</translation>
    </message>
</context>
<context>
    <name>mimecast/outbound-thread-limit</name>
    <message>
        <source>Your company opened too many connections to Mimecast at once</source>
        <translation>Su empresa abrió demasiadas conexiones a la vez con Mimecast</translation>
    </message>
</context>
<context>
    <name>mimecast/poor-reputation</name>
    <message>
        <source>Mimecast distrusts the sending IP address</source>
        <translation>Mimecast desconfía de la dirección IP de envío</translation>
    </message>
</context>
<context>
    <name>mimecast/public-blocklist</name>
    <message>
        <source>A public blocklist that Mimecast asks names the sending IP address</source>
        <translation>Una lista de bloqueo pública que Mimecast consulta incluye la IP de envío</translation>
    </message>
</context>
<context>
    <name>mimecast/security-policies</name>
    <message>
        <source>Mimecast took the message for spam or malware</source>
        <translation>Mimecast clasificó el mensaje como spam o malware</translation>
    </message>
</context>
<context>
    <name>mimecast/spf-sender-invalid</name>
    <message>
        <source>SPF does not allow the sending server, and the recipient insists on it</source>
        <translation>SPF no permite el servidor de envío, y el destinatario insiste en ello</translation>
    </message>
</context>
<context>
    <name>mimecast/tls-required</name>
    <message>
        <source>The recipient takes only encrypted mail, with good encryption</source>
        <translation>El destinatario solo acepta correo cifrado, con un buen cifrado</translation>
    </message>
</context>
<context>
    <name>mimecast/too-many-recipients</name>
    <message>
        <source>Mimecast takes at most 100 recipients for one delivery</source>
        <translation>Mimecast acepta como máximo 100 destinatarios por entrega</translation>
    </message>
</context>
<context>
    <name>mimecast/unable-to-process</name>
    <message>
        <source>Mimecast cannot take the message at the moment</source>
        <translation>Mimecast no puede aceptar el mensaje en este momento</translation>
    </message>
</context>
<context>
    <name>mox/daily-limit</name>
    <message>
        <source>Your account has reached its daily number of messages (mox)</source>
        <translation>Su cuenta ha alcanzado su número diario de mensajes (mox)</translation>
    </message>
</context>
<context>
    <name>mox/domain-not-accepted</name>
    <message>
        <source>The server does not take mail for this domain (mox)</source>
        <translation>El servidor no acepta correo para este dominio (mox)</translation>
    </message>
</context>
<context>
    <name>mox/login-needs-tls</name>
    <message>
        <source>The login is accepted over an encrypted connection only (mox)</source>
        <translation>El inicio de sesión solo se acepta por una conexión cifrada (mox)</translation>
    </message>
</context>
<context>
    <name>mox/loop</name>
    <message>
        <source>The message went round in circles (mox)</source>
        <translation>El mensaje entró en un bucle (mox)</translation>
    </message>
</context>
<context>
    <name>mox/one-recipient-without-spf</name>
    <message>
        <source>Only one recipient for each message, because SPF does not pass (mox)</source>
        <translation>Solo un destinatario por mensaje, porque SPF no se supera (mox)</translation>
    </message>
</context>
<context>
    <name>mox/recipients-limit</name>
    <message>
        <source>Too many recipients in one message (mox)</source>
        <translation>Demasiados destinatarios en un mensaje (mox)</translation>
    </message>
</context>
<context>
    <name>mox/sender-domain-without-mail</name>
    <message>
        <source>The sender&apos;s domain cannot receive mail (mox)</source>
        <translation>El dominio del remitente no puede recibir correo (mox)</translation>
    </message>
</context>
<context>
    <name>mox/wrong-password</name>
    <message>
        <source>User name or password was not accepted (mox)</source>
        <translation>No se aceptó el nombre de usuario o la contraseña (mox)</translation>
    </message>
</context>
<context>
    <name>mxroute/address-blocked</name>
    <message>
        <source>MXroute has blocked this sender or recipient address by hand</source>
        <translation>MXroute ha bloqueado a mano esta dirección de remitente o de destinatario</translation>
    </message>
</context>
<context>
    <name>mxroute/connection-flood</name>
    <message>
        <source>MXroute blocks the IP address for twelve hours: too many broken connections</source>
        <translation>MXroute bloquea la IP doce horas: demasiadas conexiones interrumpidas</translation>
    </message>
</context>
<context>
    <name>mxroute/login-failures</name>
    <message>
        <source>MXroute blocks the IP address for a day: too many failed logins</source>
        <translation>MXroute bloquea la IP un día: demasiados inicios de sesión fallidos</translation>
    </message>
</context>
<context>
    <name>mxroute/range-not-allowed</name>
    <message>
        <source>MXroute takes no mail from this range of IP addresses without a login</source>
        <translation>MXroute no acepta correo sin inicio de sesión de este intervalo de direcciones IP</translation>
    </message>
</context>
<context>
    <name>mxroute/rejected-messages</name>
    <message>
        <source>MXroute blocks the IP address for a day: many messages were refused as spam</source>
        <translation>MXroute bloquea la IP un día: se rechazaron muchos mensajes por spam</translation>
    </message>
</context>
<context>
    <name>mxroute/rejected-recipients</name>
    <message>
        <source>MXroute blocks the IP address for two days: too many refused recipients</source>
        <translation>MXroute bloquea la IP dos días: demasiados destinatarios rechazados</translation>
    </message>
</context>
<context>
    <name>naver/ip-filtered</name>
    <message>
        <source>Naver filters the sending IP address</source>
        <translation>Naver filtra la dirección IP de envío</translation>
    </message>
</context>
<context>
    <name>naver/login-failed</name>
    <message>
        <source>Naver did not accept the login: wrong password, or SMTP is switched off</source>
        <translation>Naver no aceptó el inicio de sesión: contraseña incorrecta o SMTP desactivado</translation>
    </message>
</context>
<context>
    <name>naver/too-many-messages</name>
    <message>
        <source>Too many messages to the receiver (you send too many messages)</source>
        <translation>Demasiados mensajes al receptor (you send too many messages)</translation>
    </message>
</context>
<context>
    <name>netease-163-126/account-blocked</name>
    <message>
        <source>NetEase does not let this account send (MI:SPB, WM:BLU)</source>
        <translation>NetEase no permite enviar a esta cuenta (MI:SPB, WM:BLU)</translation>
    </message>
</context>
<context>
    <name>netease-163-126/account-limit</name>
    <message>
        <source>The NetEase account has used up its sending limit (MI:SFQ, MI:STC, RP:QRC, RP:TRC)</source>
        <translation>La cuenta de NetEase agotó su límite de envío (MI:SFQ, MI:STC, RP:QRC, RP:TRC)</translation>
    </message>
</context>
<context>
    <name>netease-163-126/envelope-differs</name>
    <message>
        <source>Envelope sender and From address differ (NetEase, DT:SUM)</source>
        <translation>El remitente del sobre y la dirección From son distintos (NetEase, DT:SUM)</translation>
    </message>
</context>
<context>
    <name>netease-163-126/from-differs-from-login</name>
    <message>
        <source>The sender address is not that of the NetEase login</source>
        <translation>La dirección del remitente no es la de la sesión de NetEase</translation>
    </message>
</context>
<context>
    <name>netease-163-126/ip-barred</name>
    <message>
        <source>NetEase bars the sending IP address (HL:IHU, HL:IPB)</source>
        <translation>NetEase veta la dirección IP de envío (HL:IHU, HL:IPB)</translation>
    </message>
</context>
<context>
    <name>netease-163-126/ip-misbehaves</name>
    <message>
        <source>NetEase stops the server: unknown recipients or forged senders (HL:REP, HL:MEP)</source>
        <translation>NetEase detiene el servidor: destinos desconocidos o remitentes falsos (HL:REP, HL:MEP)</translation>
    </message>
</context>
<context>
    <name>netease-163-126/login-attempts</name>
    <message>
        <source>NetEase locks the address after too many failed logins</source>
        <translation>NetEase bloquea la dirección tras demasiados inicios de sesión fallidos</translation>
    </message>
</context>
<context>
    <name>netease-163-126/login-failed</name>
    <message>
        <source>NetEase refused the login: it wants the authorization code, not the password</source>
        <translation>NetEase rechazó el inicio de sesión: exige el código de autorización</translation>
    </message>
</context>
<context>
    <name>netease-163-126/mailbox-suspended</name>
    <message>
        <source>The mailbox is suspended (NetEase and other Coremail servers)</source>
        <translation>El buzón está suspendido (NetEase y otros servidores Coremail)</translation>
    </message>
</context>
<context>
    <name>netease-163-126/no-permission</name>
    <message>
        <source>NetEase does not let this account send from a mail program</source>
        <translation>NetEase no deja que esta cuenta envíe desde un programa de correo</translation>
    </message>
</context>
<context>
    <name>netease-163-126/no-relay</name>
    <message>
        <source>NetEase&apos;s server does not pass mail on to other systems (RP:FRL)</source>
        <translation>El servidor de NetEase no retransmite correo a otros sistemas (RP:FRL)</translation>
    </message>
</context>
<context>
    <name>netease-163-126/protocol</name>
    <message>
        <source>The sending program breaks rules of SMTP (NetEase, MI:CEL, MI:CCL, MI:NHD)</source>
        <translation>El programa de envío incumple reglas de SMTP (NetEase, MI:CEL, MI:CCL, MI:NHD)</translation>
    </message>
</context>
<context>
    <name>netease-163-126/public-blocklist</name>
    <message>
        <source>NetEase found the sending IP address on public blocklists (DT:RBL)</source>
        <translation>NetEase encontró la IP de envío en listas de bloqueo públicas (DT:RBL)</translation>
    </message>
</context>
<context>
    <name>netease-163-126/sender-barred</name>
    <message>
        <source>The sender is on a block list there (NetEase and other Coremail servers)</source>
        <translation>El remitente está allí en una lista de bloqueo (NetEase y otros servidores Coremail)</translation>
    </message>
</context>
<context>
    <name>netease-163-126/sender-malformed</name>
    <message>
        <source>The sender address is not built correctly (NetEase, MI:IMF)</source>
        <translation>La dirección del remitente no está bien construida (NetEase, MI:IMF)</translation>
    </message>
</context>
<context>
    <name>netease-163-126/server-limit</name>
    <message>
        <source>NetEase limits the sending server (HL:ICC, HL:IFC, HL:ITC, MI:DMC)</source>
        <translation>NetEase limita el servidor de envío (HL:ICC, HL:IFC, HL:ITC, MI:DMC)</translation>
    </message>
</context>
<context>
    <name>netease-163-126/spam</name>
    <message>
        <source>NetEase took the message for spam (DT:SPM)</source>
        <translation>NetEase clasificó el mensaje como spam (DT:SPM)</translation>
    </message>
</context>
<context>
    <name>netease-163-126/spf</name>
    <message>
        <source>The sender domain&apos;s SPF record does not allow the sending server (NetEase, MI:SPF)</source>
        <translation>El registro SPF del dominio remitente no permite el servidor (NetEase, MI:SPF)</translation>
    </message>
</context>
<context>
    <name>netease-163-126/too-many-recipients</name>
    <message>
        <source>Too many recipients for NetEase (RP:DRC, RP:RCL)</source>
        <translation>Demasiados destinatarios para NetEase (RP:DRC, RP:RCL)</translation>
    </message>
</context>
<context>
    <name>network/certificate-expired</name>
    <message>
        <source>The certificate of the receiver&apos;s mail server has expired</source>
        <translation>El certificado del servidor de correo del receptor ha caducado</translation>
    </message>
</context>
<context>
    <name>network/certificate-not-verified</name>
    <message>
        <source>The certificate of the receiver&apos;s mail server could not be verified</source>
        <translation>El certificado del servidor de correo del receptor no se pudo verificar</translation>
    </message>
</context>
<context>
    <name>network/certificate-self-signed</name>
    <message>
        <source>The receiver&apos;s mail server shows a self-made certificate</source>
        <translation>El servidor de correo del receptor muestra un certificado autofirmado</translation>
    </message>
</context>
<context>
    <name>network/certificate-wrong-name</name>
    <message>
        <source>The certificate of the receiver&apos;s mail server is for another name</source>
        <translation>El certificado del servidor de correo del receptor es para otro nombre</translation>
    </message>
</context>
<context>
    <name>network/connection-cut</name>
    <message>
        <source>The connection broke off in the middle of the conversation</source>
        <translation>La conexión se interrumpió en mitad de la conversación</translation>
    </message>
</context>
<context>
    <name>network/connection-refused</name>
    <message>
        <source>The receiver&apos;s computer answers, but no mail server runs on it</source>
        <translation>El equipo del receptor responde, pero en él no hay ningún servidor de correo</translation>
    </message>
</context>
<context>
    <name>network/connection-timed-out</name>
    <message>
        <source>The receiver&apos;s mail server did not answer</source>
        <translation>El servidor de correo del receptor no respondió</translation>
    </message>
</context>
<context>
    <name>network/dane-required</name>
    <message>
        <source>The sender demands DANE, and the receiver has no usable DANE record</source>
        <translation>El remitente exige DANE, y el receptor no tiene un registro DANE utilizable</translation>
    </message>
</context>
<context>
    <name>network/dns-timeout</name>
    <message>
        <source>The DNS lookup for the recipient&apos;s domain got no answer in time</source>
        <translation>La consulta DNS del dominio del destinatario no obtuvo respuesta a tiempo</translation>
    </message>
</context>
<context>
    <name>network/dnssec-invalid</name>
    <message>
        <source>The DNSSEC signatures of the recipient&apos;s domain do not check out</source>
        <translation>Las firmas DNSSEC del dominio del destinatario no son válidas</translation>
    </message>
</context>
<context>
    <name>network/domain-does-not-exist</name>
    <message>
        <source>The recipient&apos;s domain or its mail server does not exist in DNS</source>
        <translation>El dominio del destinatario o su servidor de correo no existe en el DNS</translation>
    </message>
</context>
<context>
    <name>network/encryption-needed</name>
    <message>
        <source>The receiver takes mail only by an encrypted connection</source>
        <translation>El receptor solo acepta correo por una conexión cifrada</translation>
    </message>
</context>
<context>
    <name>network/host-takes-no-mail</name>
    <message>
        <source>The server that was asked takes no mail at all (521)</source>
        <translation>El servidor al que se preguntó no acepta ningún correo (521)</translation>
    </message>
</context>
<context>
    <name>network/name-server-fails</name>
    <message>
        <source>The name servers of the recipient&apos;s domain report a failure (SERVFAIL)</source>
        <translation>Los servidores de nombres del dominio destinatario comunican un fallo (SERVFAIL)</translation>
    </message>
</context>
<context>
    <name>network/network-unreachable</name>
    <message>
        <source>The sending server has no way into the receiver&apos;s network, mostly by IPv6</source>
        <translation>El servidor de envío no tiene acceso a la red del receptor, casi siempre por IPv6</translation>
    </message>
</context>
<context>
    <name>network/no-common-cipher</name>
    <message>
        <source>The two servers know no encryption method in common</source>
        <translation>Los dos servidores no tienen en común ningún método de cifrado</translation>
    </message>
</context>
<context>
    <name>network/no-route</name>
    <message>
        <source>There is no network route to the receiver&apos;s mail server</source>
        <translation>No hay ruta de red al servidor de correo del receptor</translation>
    </message>
</context>
<context>
    <name>network/old-tls-version</name>
    <message>
        <source>One of the two servers knows only old versions of TLS</source>
        <translation>Uno de los dos servidores solo conoce versiones antiguas de TLS</translation>
    </message>
</context>
<context>
    <name>network/starttls-not-offered</name>
    <message>
        <source>Encryption was required, but the receiver&apos;s server offers none</source>
        <translation>Se exigía cifrado, pero el servidor del receptor no lo ofrece</translation>
    </message>
</context>
<context>
    <name>network/sts-policy-invalid</name>
    <message>
        <source>The MTA-STS policy of the recipient&apos;s domain has an error</source>
        <translation>La política MTA-STS del dominio del destinatario tiene un error</translation>
    </message>
</context>
<context>
    <name>network/sts-webpki-invalid</name>
    <message>
        <source>The web server with the recipient&apos;s MTA-STS policy has a certificate problem</source>
        <translation>El servidor web de la política MTA-STS del destinatario falla por su certificado</translation>
    </message>
</context>
<context>
    <name>network/tls-connection-cut</name>
    <message>
        <source>The connection broke off while encryption was being set up</source>
        <translation>La conexión se interrumpió mientras se establecía el cifrado</translation>
    </message>
</context>
<context>
    <name>network/tls-handshake-failed</name>
    <message>
        <source>The two servers could not agree on an encrypted connection</source>
        <translation>Los dos servidores no lograron acordar una conexión cifrada</translation>
    </message>
</context>
<context>
    <name>network/tlsa-invalid</name>
    <message>
        <source>The receiver&apos;s DANE record does not fit the certificate in use</source>
        <translation>El registro DANE del receptor no concuerda con el certificado en uso</translation>
    </message>
</context>
<context>
    <name>opendkim/key-retrieval</name>
    <message>
        <source>The DKIM key of the sender&apos;s domain could not be fetched from DNS</source>
        <translation>La clave DKIM del dominio del remitente no se pudo obtener del DNS</translation>
    </message>
</context>
<context>
    <name>opendkim/no-signature</name>
    <message>
        <source>The receiver takes only mail with a DKIM signature, and there is none</source>
        <translation>El receptor solo acepta correo con una firma DKIM, y no la hay</translation>
    </message>
</context>
<context>
    <name>opendkim/signature-not-valid</name>
    <message>
        <source>The DKIM signature of the message does not verify</source>
        <translation>La firma DKIM del mensaje no se pudo verificar</translation>
    </message>
</context>
<context>
    <name>opendkim/signing-error</name>
    <message>
        <source>Your own mail server could not sign the message with DKIM</source>
        <translation>Su propio servidor de correo no pudo firmar el mensaje con DKIM</translation>
    </message>
</context>
<context>
    <name>opendmarc/rejected</name>
    <message>
        <source>The DMARC policy of the sender&apos;s domain refused this message</source>
        <translation>Este mensaje se rechazó por la política DMARC del dominio del remitente</translation>
    </message>
</context>
<context>
    <name>opensmtpd/address-family</name>
    <message>
        <source>Sender and receiver have no IP version in common (OpenSMTPD)</source>
        <translation>Remitente y receptor no tienen en común ninguna versión de IP (OpenSMTPD)</translation>
    </message>
</context>
<context>
    <name>opensmtpd/alias-expansion</name>
    <message>
        <source>The alias or forward behind this address is broken</source>
        <translation>El alias o reenvío que hay detrás de esta dirección falla</translation>
    </message>
</context>
<context>
    <name>opensmtpd/all-refuse</name>
    <message>
        <source>All mail servers of the recipient refuse the session (OpenSMTPD)</source>
        <translation>Todos los servidores de correo del destinatario rechazan la sesión (OpenSMTPD)</translation>
    </message>
</context>
<context>
    <name>opensmtpd/connection-lost</name>
    <message>
        <source>The connection to the recipient&apos;s server broke off</source>
        <translation>La conexión con el servidor del destinatario se interrumpió</translation>
    </message>
</context>
<context>
    <name>opensmtpd/domain-not-found</name>
    <message>
        <source>The recipient&apos;s domain has no mail server (OpenSMTPD)</source>
        <translation>El dominio del destinatario no tiene servidor de correo (OpenSMTPD)</translation>
    </message>
</context>
<context>
    <name>opensmtpd/envelope-expired</name>
    <message>
        <source>The sending server gave up after days of trying (OpenSMTPD)</source>
        <translation>El servidor de envío dejó de intentarlo tras varios días (OpenSMTPD)</translation>
    </message>
</context>
<context>
    <name>opensmtpd/invalid-recipient</name>
    <message>
        <source>The server does not take mail for this address</source>
        <translation>El servidor no acepta correo para esta dirección</translation>
    </message>
</context>
<context>
    <name>opensmtpd/line-too-long</name>
    <message>
        <source>A line of the message or command is too long</source>
        <translation>Una línea del mensaje o del comando es demasiado larga</translation>
    </message>
</context>
<context>
    <name>opensmtpd/login-required</name>
    <message>
        <source>Your outgoing mail server wants a login</source>
        <translation>Su servidor de correo saliente exige iniciar sesión</translation>
    </message>
</context>
<context>
    <name>opensmtpd/loop</name>
    <message>
        <source>The message went round in circles</source>
        <translation>El mensaje entró en un bucle</translation>
    </message>
</context>
<context>
    <name>opensmtpd/message-too-big</name>
    <message>
        <source>The message is larger than the receiving server accepts (OpenSMTPD)</source>
        <translation>El mensaje supera el tamaño que acepta el servidor receptor (OpenSMTPD)</translation>
    </message>
</context>
<context>
    <name>opensmtpd/mx-lookup</name>
    <message>
        <source>DNS gives no answer for the recipient&apos;s domain (OpenSMTPD)</source>
        <translation>El DNS no da respuesta para el dominio del destinatario (OpenSMTPD)</translation>
    </message>
</context>
<context>
    <name>opensmtpd/no-credentials</name>
    <message>
        <source>The sending server has no password for its relay (OpenSMTPD)</source>
        <translation>El servidor de envío no tiene contraseña para su servidor de retransmisión (OpenSMTPD)</translation>
    </message>
</context>
<context>
    <name>opensmtpd/no-route</name>
    <message>
        <source>None of the recipient&apos;s mail servers can be reached (OpenSMTPD)</source>
        <translation>No se puede acceder a ningún servidor de correo del destinatario (OpenSMTPD)</translation>
    </message>
</context>
<context>
    <name>opensmtpd/not-compliant</name>
    <message>
        <source>The header of the message breaks the mail standard</source>
        <translation>El encabezado del mensaje incumple el estándar de correo</translation>
    </message>
</context>
<context>
    <name>opensmtpd/recipient-syntax</name>
    <message>
        <source>The recipient address is malformed</source>
        <translation>La dirección del destinatario está mal formada</translation>
    </message>
</context>
<context>
    <name>opensmtpd/sender-syntax</name>
    <message>
        <source>The sender address is malformed</source>
        <translation>La dirección del remitente está mal formada</translation>
    </message>
</context>
<context>
    <name>opensmtpd/temporary-failure</name>
    <message>
        <source>The receiving server has a temporary fault and does not say which</source>
        <translation>El servidor receptor tiene un fallo temporal y no dice cuál</translation>
    </message>
</context>
<context>
    <name>opensmtpd/too-many-messages</name>
    <message>
        <source>Too many messages in one session</source>
        <translation>Demasiados mensajes en una sesión</translation>
    </message>
</context>
<context>
    <name>optimum/resources-restricted</name>
    <message>
        <source>The receiver holds the sending server back (resources restricted)</source>
        <translation>El receptor retiene el servidor de envío (resources restricted)</translation>
    </message>
</context>
<context>
    <name>oracle-messaging/host-not-found</name>
    <message>
        <source>The recipient&apos;s domain does not exist or is misspelt (Oracle Messaging Server)</source>
        <translation>El dominio del destinatario no existe o está mal escrito (Oracle Messaging Server)</translation>
    </message>
</context>
<context>
    <name>oracle-messaging/recipient-gone</name>
    <message>
        <source>The mailbox no longer exists on this server (Oracle Messaging Server)</source>
        <translation>El buzón ya no existe en este servidor (Oracle Messaging Server)</translation>
    </message>
</context>
<context>
    <name>oracle-messaging/user-disabled</name>
    <message>
        <source>The mailbox is switched off (Oracle Messaging Server)</source>
        <translation>El buzón está desactivado (Oracle Messaging Server)</translation>
    </message>
</context>
<context>
    <name>orange-wanadoo/busy</name>
    <message>
        <source>Orange cannot take the message at the moment (505)</source>
        <translation>Orange no puede aceptar el mensaje en este momento (505)</translation>
    </message>
</context>
<context>
    <name>orange-wanadoo/dmarc-dkim</name>
    <message>
        <source>DMARC failed, or the message has no DKIM signature (Orange)</source>
        <translation>DMARC falló, o el mensaje no tiene firma DKIM (Orange)</translation>
    </message>
</context>
<context>
    <name>orange-wanadoo/domain-listed</name>
    <message>
        <source>Orange has put the sender&apos;s domain on its block list</source>
        <translation>Orange ha puesto el dominio del remitente en su lista de bloqueo</translation>
    </message>
</context>
<context>
    <name>orange-wanadoo/ip-blocked</name>
    <message>
        <source>Orange blocks the sending IP address for a while (103, 999)</source>
        <translation>Orange bloquea un tiempo la dirección IP de envío (103, 999)</translation>
    </message>
</context>
<context>
    <name>orange-wanadoo/listed-in-link</name>
    <message>
        <source>Orange refuses the sending IP address because of the blocklist in the link (102)</source>
        <translation>Orange rechaza la IP de envío por la lista de bloqueo del enlace (102)</translation>
    </message>
</context>
<context>
    <name>orange-wanadoo/login-failed</name>
    <message>
        <source>Orange refused the login of the mail program (305)</source>
        <translation>Orange rechazó el inicio de sesión del programa de correo (305)</translation>
    </message>
</context>
<context>
    <name>orange-wanadoo/mailbox-full</name>
    <message>
        <source>The Orange mailbox is full (417)</source>
        <translation>El buzón de Orange está lleno (417)</translation>
    </message>
</context>
<context>
    <name>orange-wanadoo/reverse-dns-helo</name>
    <message>
        <source>Orange found no matching reverse DNS or greeting name (107, 201)</source>
        <translation>Orange no encontró un DNS inverso o nombre de saludo que concuerde (107, 201)</translation>
    </message>
</context>
<context>
    <name>orange-wanadoo/sender-refused</name>
    <message>
        <source>Orange refuses the sender address (403, 405, 415)</source>
        <translation>Orange rechaza la dirección del remitente (403, 405, 415)</translation>
    </message>
</context>
<context>
    <name>orange-wanadoo/spam</name>
    <message>
        <source>Orange&apos;s filter took the message for spam (506, 513)</source>
        <translation>El filtro de Orange clasificó el mensaje como spam (506, 513)</translation>
    </message>
</context>
<context>
    <name>orange-wanadoo/spf</name>
    <message>
        <source>The sender domain&apos;s SPF record does not allow the sending server (Orange)</source>
        <translation>El registro SPF del dominio remitente no permite el servidor de envío (Orange)</translation>
    </message>
</context>
<context>
    <name>orange-wanadoo/too-many-connections</name>
    <message>
        <source>Orange limits the connections or volume of the sending server (104, 105, 108)</source>
        <translation>Orange limita las conexiones o el volumen del servidor de envío (104, 105, 108)</translation>
    </message>
</context>
<context>
    <name>orange-wanadoo/user-unknown</name>
    <message>
        <source>At least one recipient does not exist at Orange (416, 418)</source>
        <translation>Al menos un destinatario no existe en Orange (416, 418)</translation>
    </message>
</context>
<context>
    <name>outlook-com/account-quota</name>
    <message>
        <source>Your Outlook.com account has used up its sending quota</source>
        <translation>Su cuenta de Outlook.com ha agotado su cuota de envío</translation>
    </message>
</context>
<context>
    <name>outlook-com/account-suspended</name>
    <message>
        <source>Microsoft has suspended sending from your Outlook.com account</source>
        <translation>Microsoft ha suspendido el envío de su cuenta de Outlook.com</translation>
    </message>
</context>
<context>
    <name>outlook-com/address-probing</name>
    <message>
        <source>Outlook.com blocks the IP address because it tried out addresses</source>
        <translation>Outlook.com bloquea la dirección IP porque probó direcciones</translation>
    </message>
</context>
<context>
    <name>outlook-com/authentication-level</name>
    <message>
        <source>Outlook.com requires SPF, DKIM and DMARC from this domain, and one failed</source>
        <translation>Outlook.com exige SPF, DKIM y DMARC a este dominio, y uno falló</translation>
    </message>
</context>
<context>
    <name>outlook-com/block-list</name>
    <message>
        <source>Outlook.com and Hotmail block the network of the sending IP address</source>
        <translation>Outlook.com y Hotmail bloquean la red de la dirección IP de envío</translation>
    </message>
</context>
<context>
    <name>outlook-com/complaints</name>
    <message>
        <source>Outlook.com users reported mail from this IP address as junk</source>
        <translation>Usuarios de Outlook.com marcaron como no deseado el correo de esta dirección IP</translation>
    </message>
</context>
<context>
    <name>outlook-com/compromised-ip</name>
    <message>
        <source>Outlook.com believes that the sending machine is infected or hacked</source>
        <translation>Outlook.com cree que la máquina que envía está infectada o hackeada</translation>
    </message>
</context>
<context>
    <name>outlook-com/connections</name>
    <message>
        <source>Too many connections at once from this server to Outlook.com</source>
        <translation>Demasiadas conexiones a la vez de este servidor con Outlook.com</translation>
    </message>
</context>
<context>
    <name>outlook-com/dynamic-ip</name>
    <message>
        <source>Outlook.com takes no mail directly from home or dynamic connections</source>
        <translation>Outlook.com no acepta correo directo de conexiones domésticas o dinámicas</translation>
    </message>
</context>
<context>
    <name>outlook-com/helo-on-spamhaus</name>
    <message>
        <source>The name that the sending server greets with is on a Spamhaus list</source>
        <translation>El nombre con el que saluda el servidor de envío figura en una lista de Spamhaus</translation>
    </message>
</context>
<context>
    <name>outlook-com/ip-rate-limited</name>
    <message>
        <source>Outlook.com slows down the sending IP address because of its reputation</source>
        <translation>Outlook.com frena la dirección IP de envío por su reputación</translation>
    </message>
</context>
<context>
    <name>outlook-com/mailbox-unavailable</name>
    <message>
        <source>This Outlook.com or Hotmail address does not exist or was closed</source>
        <translation>Esta dirección de Outlook.com o Hotmail no existe o se cerró</translation>
    </message>
</context>
<context>
    <name>outlook-com/mailfrom-on-spamhaus</name>
    <message>
        <source>The sender&apos;s domain is on a Spamhaus list</source>
        <translation>El dominio del remitente figura en una lista de Spamhaus</translation>
    </message>
</context>
<context>
    <name>outlook-com/messages-per-connection</name>
    <message>
        <source>Too many messages to Outlook.com in one connection</source>
        <translation>Demasiados mensajes a Outlook.com en una conexión</translation>
    </message>
</context>
<context>
    <name>outlook-com/modern-login-needed</name>
    <message>
        <source>Outlook.com no longer takes a password from mail programs</source>
        <translation>Outlook.com ya no acepta una contraseña de programas de correo</translation>
    </message>
</context>
<context>
    <name>outlook-com/open-relay</name>
    <message>
        <source>Outlook.com takes the sending server for an open relay or open proxy</source>
        <translation>Outlook.com toma el servidor de envío por un relay o proxy abierto</translation>
    </message>
</context>
<context>
    <name>outlook-com/policy-block</name>
    <message>
        <source>Outlook.com refuses the message for its content or its sender&apos;s reputation</source>
        <translation>Outlook.com rechaza el mensaje por su contenido o la reputación del remitente</translation>
    </message>
</context>
<context>
    <name>outlook-com/sender-id</name>
    <message>
        <source>The sender&apos;s domain says that no server may send mail for it</source>
        <translation>El dominio del remitente dice que ningún servidor puede enviar correo por él</translation>
    </message>
</context>
<context>
    <name>outlook-com/sending-rate</name>
    <message>
        <source>Outlook.com limits how much this server may send for now</source>
        <translation>Outlook.com limita por ahora cuánto puede enviar este servidor</translation>
    </message>
</context>
<context>
    <name>outlook-com/transaction-failed</name>
    <message>
        <source>Outlook.com refused the message without giving a reason</source>
        <translation>Outlook.com rechazó el mensaje sin dar un motivo</translation>
    </message>
</context>
<context>
    <name>outlook-com/verify-account</name>
    <message>
        <source>Outlook.com wants you to confirm your account before it sends more</source>
        <translation>Outlook.com exige que confirme su cuenta antes de enviar más</translation>
    </message>
</context>
<context>
    <name>policyd-spf/permanent-error</name>
    <message>
        <source>The SPF record of the sender&apos;s domain has an error</source>
        <translation>El registro SPF del dominio del remitente tiene un error</translation>
    </message>
</context>
<context>
    <name>policyd-spf/softfail</name>
    <message>
        <source>SPF says &apos;probably not allowed&apos;, and this receiver refuses that</source>
        <translation>SPF dice «probablemente no permitido», y este receptor lo rechaza</translation>
    </message>
</context>
<context>
    <name>policyd-spf/spf-fail</name>
    <message>
        <source>SPF does not allow the sending server</source>
        <translation>SPF no permite el servidor de envío</translation>
    </message>
</context>
<context>
    <name>policyd-spf/temporary-error</name>
    <message>
        <source>The SPF record of the sender could not be read for now</source>
        <translation>El registro SPF del remitente no se pudo leer de momento</translation>
    </message>
</context>
<context>
    <name>policyd/abuse</name>
    <message>
        <source>A rule against abuse at the receiver refuses this sender</source>
        <translation>Una regla contra el abuso del receptor rechaza a este remitente</translation>
    </message>
</context>
<context>
    <name>postal/attempts-used-up</name>
    <message>
        <source>The sending service gave up after its last attempt (Postal)</source>
        <translation>El servicio de envío dejó de intentarlo tras su último intento (Postal)</translation>
    </message>
</context>
<context>
    <name>postal/from-not-verified</name>
    <message>
        <source>The From domain is not verified for this sending server (Postal)</source>
        <translation>El dominio From no está verificado para este servidor de envío (Postal)</translation>
    </message>
</context>
<context>
    <name>postal/message-too-big</name>
    <message>
        <source>The message is larger than the Postal server accepts</source>
        <translation>El mensaje supera el tamaño que acepta el servidor Postal</translation>
    </message>
</context>
<context>
    <name>postal/no-servers</name>
    <message>
        <source>None of the recipient&apos;s mail servers could be used (Postal)</source>
        <translation>No se pudo usar ningún servidor de correo del destinatario (Postal)</translation>
    </message>
</context>
<context>
    <name>postal/route-rejects</name>
    <message>
        <source>This address takes no mail on purpose (Postal route)</source>
        <translation>Esta dirección no acepta correo a propósito (ruta de Postal)</translation>
    </message>
</context>
<context>
    <name>postal/send-limit</name>
    <message>
        <source>The sending service holds the message: its hourly limit is reached (Postal)</source>
        <translation>El servicio de envío retiene el mensaje: límite por hora alcanzado (Postal)</translation>
    </message>
</context>
<context>
    <name>postal/suppressed</name>
    <message>
        <source>The address failed before, and Postal now skips it</source>
        <translation>La dirección falló antes, y Postal la omite ahora</translation>
    </message>
</context>
<context>
    <name>postal/suspended</name>
    <message>
        <source>The mail server at the sending service is suspended (Postal)</source>
        <translation>El servidor de correo del servicio de envío está suspendido (Postal)</translation>
    </message>
</context>
<context>
    <name>postal/unknown-token</name>
    <message>
        <source>The internal address of the sending service is unknown (Postal)</source>
        <translation>La dirección interna del servicio de envío es desconocida (Postal)</translation>
    </message>
</context>
<context>
    <name>postal/wrong-credential</name>
    <message>
        <source>The SMTP key of the application is not accepted (Postal)</source>
        <translation>No se acepta la clave SMTP de la aplicación (Postal)</translation>
    </message>
</context>
<context>
    <name>postfix/access-denied-session</name>
    <message>
        <source>The connection was refused earlier, and every further command too</source>
        <translation>La conexión se rechazó antes, y también cada comando posterior</translation>
    </message>
</context>
<context>
    <name>postfix/address-syntax-recipient</name>
    <message>
        <source>The recipient address is not written correctly</source>
        <translation>La dirección del destinatario no está bien escrita</translation>
    </message>
</context>
<context>
    <name>postfix/address-syntax-sender</name>
    <message>
        <source>The sender address is not written correctly</source>
        <translation>La dirección del remitente no está bien escrita</translation>
    </message>
</context>
<context>
    <name>postfix/administratively-expired</name>
    <message>
        <source>An administrator ended the waiting of this message</source>
        <translation>Un administrador puso fin a la espera de este mensaje</translation>
    </message>
</context>
<context>
    <name>postfix/alias-loop</name>
    <message>
        <source>Aliases on the receiving server point at each other</source>
        <translation>Los alias del servidor receptor apuntan unos a otros</translation>
    </message>
</context>
<context>
    <name>postfix/auth-failed</name>
    <message>
        <source>The server refused the user name or the password</source>
        <translation>El servidor rechazó el nombre de usuario o la contraseña</translation>
    </message>
</context>
<context>
    <name>postfix/auth-not-enabled</name>
    <message>
        <source>The server takes no login on this port or before encryption</source>
        <translation>El servidor no acepta inicios de sesión en este puerto o antes del cifrado</translation>
    </message>
</context>
<context>
    <name>postfix/auth-temporary</name>
    <message>
        <source>The server cannot check passwords for now</source>
        <translation>El servidor no puede comprobar contraseñas de momento</translation>
    </message>
</context>
<context>
    <name>postfix/bare-lf</name>
    <message>
        <source>The sending program ends lines in a way that the receiver refuses</source>
        <translation>El programa de envío termina las líneas de un modo que el receptor rechaza</translation>
    </message>
</context>
<context>
    <name>postfix/client-access-denied</name>
    <message>
        <source>The receiver has blocked this sending server by hand</source>
        <translation>El receptor ha bloqueado a mano este servidor de envío</translation>
    </message>
</context>
<context>
    <name>postfix/client-certificate</name>
    <message>
        <source>The server wants a client certificate that it trusts</source>
        <translation>El servidor exige un certificado de cliente en el que confíe</translation>
    </message>
</context>
<context>
    <name>postfix/client-rate-limit</name>
    <message>
        <source>The sending server exceeds the receiver&apos;s limit per minute</source>
        <translation>El servidor de envío supera el límite por minuto del receptor</translation>
    </message>
</context>
<context>
    <name>postfix/client-try-later</name>
    <message>
        <source>The receiver puts this sending server off for now</source>
        <translation>El receptor aplaza por ahora este servidor de envío</translation>
    </message>
</context>
<context>
    <name>postfix/command-died</name>
    <message>
        <source>The program that takes mail for this address failed</source>
        <translation>Falló el programa que recibe el correo de esta dirección</translation>
    </message>
</context>
<context>
    <name>postfix/connect-refused</name>
    <message>
        <source>Nothing listens at the mail port of the receiving server</source>
        <translation>Nada escucha en el puerto de correo del servidor receptor</translation>
    </message>
</context>
<context>
    <name>postfix/connect-timed-out</name>
    <message>
        <source>The receiving server does not answer the connection attempt</source>
        <translation>El servidor receptor no responde al intento de conexión</translation>
    </message>
</context>
<context>
    <name>postfix/content-rejected</name>
    <message>
        <source>A pattern in the receiver&apos;s content rules matched the message</source>
        <translation>Un patrón de las reglas de contenido del receptor coincidió con el mensaje</translation>
    </message>
</context>
<context>
    <name>postfix/conversation-timed-out</name>
    <message>
        <source>The receiving server went silent in the middle of the conversation</source>
        <translation>El servidor receptor quedó en silencio en mitad de la conversación</translation>
    </message>
</context>
<context>
    <name>postfix/delivery-restricted</name>
    <message>
        <source>The address delivers to a command or file, and that is not allowed</source>
        <translation>La dirección entrega a un comando o archivo, y eso no está permitido</translation>
    </message>
</context>
<context>
    <name>postfix/dnsbl-client</name>
    <message>
        <source>The IP address of the sending server is on a blocklist</source>
        <translation>La dirección IP del servidor de envío figura en una lista de bloqueo</translation>
    </message>
</context>
<context>
    <name>postfix/dnsbl-domain</name>
    <message>
        <source>A domain name of the sender is on a blocklist</source>
        <translation>Un nombre de dominio del remitente figura en una lista de bloqueo</translation>
    </message>
</context>
<context>
    <name>postfix/encryption-for-auth</name>
    <message>
        <source>The server takes the password only over an encrypted connection</source>
        <translation>El servidor solo acepta la contraseña por una conexión cifrada</translation>
    </message>
</context>
<context>
    <name>postfix/forwarding-loop</name>
    <message>
        <source>A forwarding leads back to the same address</source>
        <translation>Un reenvío lleva de vuelta a la misma dirección</translation>
    </message>
</context>
<context>
    <name>postfix/helo-host-not-found</name>
    <message>
        <source>The name in HELO does not exist in DNS</source>
        <translation>El nombre de HELO no existe en el DNS</translation>
    </message>
</context>
<context>
    <name>postfix/helo-name</name>
    <message>
        <source>The sending server introduces itself with an incomplete or malformed name</source>
        <translation>El servidor de envío se presenta con un nombre incompleto o mal formado</translation>
    </message>
</context>
<context>
    <name>postfix/host-not-found</name>
    <message>
        <source>The recipient&apos;s domain or its mail server does not exist in DNS</source>
        <translation>El dominio del destinatario o su servidor de correo no existe en el DNS</translation>
    </message>
</context>
<context>
    <name>postfix/hostname-mismatch</name>
    <message>
        <source>Reverse DNS of the sending IP address does not lead back to it</source>
        <translation>El DNS inverso de la dirección IP de envío no lleva de vuelta a ella</translation>
    </message>
</context>
<context>
    <name>postfix/insufficient-storage</name>
    <message>
        <source>The receiving server is running out of disk space</source>
        <translation>El servidor receptor se está quedando sin espacio en disco</translation>
    </message>
</context>
<context>
    <name>postfix/local-delivery-config</name>
    <message>
        <source>The receiving server has a fault in its local delivery</source>
        <translation>El servidor receptor tiene un fallo en su entrega local</translation>
    </message>
</context>
<context>
    <name>postfix/loops-back</name>
    <message>
        <source>The MX record points to a server that does not know the domain is its own</source>
        <translation>El registro MX apunta a un servidor que no reconoce el dominio como suyo</translation>
    </message>
</context>
<context>
    <name>postfix/lost-connection</name>
    <message>
        <source>The receiving server closed the connection without an answer</source>
        <translation>El servidor receptor cerró la conexión sin responder</translation>
    </message>
</context>
<context>
    <name>postfix/mailbox-file-limit</name>
    <message>
        <source>The recipient&apos;s mailbox file has reached its size limit</source>
        <translation>El archivo del buzón del destinatario ha alcanzado su límite de tamaño</translation>
    </message>
</context>
<context>
    <name>postfix/mailbox-quota</name>
    <message>
        <source>The disk quota of the recipient&apos;s mailbox is used up</source>
        <translation>La cuota de disco del buzón del destinatario está agotada</translation>
    </message>
</context>
<context>
    <name>postfix/milter-rejected</name>
    <message>
        <source>A filter or rule of the receiver refused the message without a reason</source>
        <translation>Un filtro o una regla del receptor rechazó el mensaje sin dar un motivo</translation>
    </message>
</context>
<context>
    <name>postfix/milter-unavailable</name>
    <message>
        <source>The receiver&apos;s mail filter does not answer</source>
        <translation>El filtro de correo del receptor no responde</translation>
    </message>
</context>
<context>
    <name>postfix/multi-recipient-bounce</name>
    <message>
        <source>A message without sender address went to several recipients</source>
        <translation>Un mensaje sin dirección de remitente iba a varios destinatarios</translation>
    </message>
</context>
<context>
    <name>postfix/mx-backup-lookup</name>
    <message>
        <source>A backup server cannot look up the recipient&apos;s main mail server</source>
        <translation>Un servidor de respaldo no puede consultar el servidor principal del destinatario</translation>
    </message>
</context>
<context>
    <name>postfix/mx-malformed</name>
    <message>
        <source>The MX record of the recipient&apos;s domain is not usable</source>
        <translation>El registro MX del dominio del destinatario no es utilizable</translation>
    </message>
</context>
<context>
    <name>postfix/name-service-try-again</name>
    <message>
        <source>DNS gives no answer for the recipient&apos;s domain for now</source>
        <translation>El DNS no da respuesta de momento para el dominio del destinatario</translation>
    </message>
</context>
<context>
    <name>postfix/network-unreachable</name>
    <message>
        <source>The sending server has no network for this address, mostly IPv6</source>
        <translation>El servidor de envío no tiene red para esta dirección, casi siempre IPv6</translation>
    </message>
</context>
<context>
    <name>postfix/no-data-record</name>
    <message>
        <source>The recipient&apos;s domain exists, but has no mail server in DNS</source>
        <translation>El dominio del destinatario existe, pero no tiene servidor de correo en el DNS</translation>
    </message>
</context>
<context>
    <name>postfix/no-primary-relay</name>
    <message>
        <source>A backup server finds no main server for the domain</source>
        <translation>Un servidor de respaldo no encuentra el servidor principal del dominio</translation>
    </message>
</context>
<context>
    <name>postfix/no-recipients-specified</name>
    <message>
        <source>The message came without a recipient</source>
        <translation>El mensaje llegó sin destinatario</translation>
    </message>
</context>
<context>
    <name>postfix/no-reverse-hostname</name>
    <message>
        <source>The sending IP address has no name in reverse DNS</source>
        <translation>La dirección IP de envío no tiene nombre en el DNS inverso</translation>
    </message>
</context>
<context>
    <name>postfix/no-route</name>
    <message>
        <source>There is no network path to the receiving server</source>
        <translation>No hay ruta de red al servidor receptor</translation>
    </message>
</context>
<context>
    <name>postfix/no-tlsa-records</name>
    <message>
        <source>The sender demands DANE, and the receiver has no usable TLSA record</source>
        <translation>El remitente exige DANE, y el receptor no tiene un registro TLSA utilizable</translation>
    </message>
</context>
<context>
    <name>postfix/no-valid-recipients</name>
    <message>
        <source>Every recipient of this message was refused before</source>
        <translation>Todos los destinatarios de este mensaje se rechazaron antes</translation>
    </message>
</context>
<context>
    <name>postfix/not-accepting-connections</name>
    <message>
        <source>The receiver refuses every connection from the sending server</source>
        <translation>El receptor rechaza todas las conexiones del servidor de envío</translation>
    </message>
</context>
<context>
    <name>postfix/pipelining</name>
    <message>
        <source>The sending program talks before it is its turn</source>
        <translation>El programa de envío habla antes de su turno</translation>
    </message>
</context>
<context>
    <name>postfix/ports-busy</name>
    <message>
        <source>The receiving server has no free connection for now</source>
        <translation>El servidor receptor no tiene conexiones libres de momento</translation>
    </message>
</context>
<context>
    <name>postfix/postscreen-denylisted</name>
    <message>
        <source>The receiver has the sending IP address on its own deny list</source>
        <translation>El receptor tiene la dirección IP de envío en su propia lista de rechazo</translation>
    </message>
</context>
<context>
    <name>postfix/postscreen-first-contact</name>
    <message>
        <source>The receiver sees this sending server for the first time</source>
        <translation>El receptor ve por primera vez este servidor de envío</translation>
    </message>
</context>
<context>
    <name>postfix/postscreen-protocol-error</name>
    <message>
        <source>The sending program did not wait for the greeting</source>
        <translation>El programa de envío no esperó el saludo</translation>
    </message>
</context>
<context>
    <name>postfix/queue-file-write-error</name>
    <message>
        <source>The receiving server could not store the message</source>
        <translation>El servidor receptor no pudo guardar el mensaje</translation>
    </message>
</context>
<context>
    <name>postfix/recipient-access-denied</name>
    <message>
        <source>A rule of the receiver closes this recipient address</source>
        <translation>Una regla del receptor cierra esta dirección de destinatario</translation>
    </message>
</context>
<context>
    <name>postfix/recipient-domain-not-found</name>
    <message>
        <source>The recipient&apos;s domain was not found in DNS</source>
        <translation>El dominio del destinatario no se encontró en el DNS</translation>
    </message>
</context>
<context>
    <name>postfix/recipient-not-fqdn</name>
    <message>
        <source>The recipient address has no complete domain</source>
        <translation>La dirección del destinatario no tiene un dominio completo</translation>
    </message>
</context>
<context>
    <name>postfix/recipient-nullmx</name>
    <message>
        <source>The recipient&apos;s domain takes no mail at all</source>
        <translation>El dominio del destinatario no acepta ningún correo</translation>
    </message>
</context>
<context>
    <name>postfix/recipient-undeliverable</name>
    <message>
        <source>The server behind the gateway refused the recipient</source>
        <translation>El servidor que hay detrás de la pasarela rechazó al destinatario</translation>
    </message>
</context>
<context>
    <name>postfix/recipient-unverified</name>
    <message>
        <source>The gateway cannot reach the mailbox server to check the recipient</source>
        <translation>La pasarela no accede al servidor de buzones para comprobar el destinatario</translation>
    </message>
</context>
<context>
    <name>postfix/recipient-verification-in-progress</name>
    <message>
        <source>The gateway is still asking whether the recipient exists</source>
        <translation>La pasarela aún está preguntando si el destinatario existe</translation>
    </message>
</context>
<context>
    <name>postfix/refused-to-talk</name>
    <message>
        <source>The receiving server refused the connection before any mail</source>
        <translation>El servidor receptor rechazó la conexión antes de recibir correo</translation>
    </message>
</context>
<context>
    <name>postfix/relay-access-denied</name>
    <message>
        <source>The server does not pass on mail for this recipient</source>
        <translation>El servidor no retransmite correo para este destinatario</translation>
    </message>
</context>
<context>
    <name>postfix/requiretls</name>
    <message>
        <source>The message demands protection on every hop, and the next server cannot promise it</source>
        <translation>El mensaje exige protección en cada salto, y el siguiente servidor no la garantiza</translation>
    </message>
</context>
<context>
    <name>postfix/sasl-relay-failed</name>
    <message>
        <source>Your mail server could not log in to its relay</source>
        <translation>Su servidor de correo no pudo iniciar sesión en su servidor de retransmisión</translation>
    </message>
</context>
<context>
    <name>postfix/sender-access-denied</name>
    <message>
        <source>The receiver has blocked this sender address or its domain</source>
        <translation>El receptor ha bloqueado esta dirección de remitente o su dominio</translation>
    </message>
</context>
<context>
    <name>postfix/sender-dns-malformed</name>
    <message>
        <source>The MX record of the sender&apos;s domain is not usable</source>
        <translation>El registro MX del dominio del remitente no es utilizable</translation>
    </message>
</context>
<context>
    <name>postfix/sender-domain-not-found</name>
    <message>
        <source>The domain of the sender address was not found in DNS</source>
        <translation>El dominio de la dirección del remitente no se encontró en el DNS</translation>
    </message>
</context>
<context>
    <name>postfix/sender-not-fqdn</name>
    <message>
        <source>The sender address has no complete domain</source>
        <translation>La dirección del remitente no tiene un dominio completo</translation>
    </message>
</context>
<context>
    <name>postfix/sender-not-logged-in</name>
    <message>
        <source>This sender address needs a login</source>
        <translation>Esta dirección de remitente exige iniciar sesión</translation>
    </message>
</context>
<context>
    <name>postfix/sender-not-owned</name>
    <message>
        <source>The login may not send with this sender address</source>
        <translation>La sesión iniciada no puede enviar con esta dirección de remitente</translation>
    </message>
</context>
<context>
    <name>postfix/sender-nullmx</name>
    <message>
        <source>The sender&apos;s domain says that it takes no mail</source>
        <translation>El dominio del remitente declara que no acepta correo</translation>
    </message>
</context>
<context>
    <name>postfix/sender-undeliverable</name>
    <message>
        <source>The receiver could not confirm that the sender address exists</source>
        <translation>El receptor no pudo confirmar que la dirección del remitente exista</translation>
    </message>
</context>
<context>
    <name>postfix/sender-unknown</name>
    <message>
        <source>The sender address belongs to the receiving server, but does not exist there</source>
        <translation>La dirección del remitente pertenece al servidor receptor, pero allí no existe</translation>
    </message>
</context>
<context>
    <name>postfix/server-configuration</name>
    <message>
        <source>The receiving server is set up wrongly or one of its helpers does not run</source>
        <translation>El servidor receptor está mal configurado o le falla un componente auxiliar</translation>
    </message>
</context>
<context>
    <name>postfix/server-not-verified</name>
    <message>
        <source>The certificate of the receiving server could not be verified</source>
        <translation>El certificado del servidor receptor no se pudo verificar</translation>
    </message>
</context>
<context>
    <name>postfix/server-unavailable</name>
    <message>
        <source>None of the recipient&apos;s mail servers took the message</source>
        <translation>Ningún servidor de correo del destinatario aceptó el mensaje</translation>
    </message>
</context>
<context>
    <name>postfix/service-unavailable</name>
    <message>
        <source>The receiver asks to try again, without a reason</source>
        <translation>El receptor pide que se intente de nuevo, sin dar un motivo</translation>
    </message>
</context>
<context>
    <name>postfix/size-file-system</name>
    <message>
        <source>The disk or file limit of the receiving server is smaller than the message</source>
        <translation>El límite de disco o de archivo del servidor receptor es menor que el mensaje</translation>
    </message>
</context>
<context>
    <name>postfix/size-limit</name>
    <message>
        <source>The message is larger than the receiving server allows</source>
        <translation>El mensaje supera el tamaño que permite el servidor receptor</translation>
    </message>
</context>
<context>
    <name>postfix/size-limit-of-server</name>
    <message>
        <source>The next server announced a size limit, and the message is larger</source>
        <translation>El siguiente servidor anunció un límite de tamaño, y el mensaje lo supera</translation>
    </message>
</context>
<context>
    <name>postfix/smtp-command</name>
    <message>
        <source>The server did not understand a command of the sending program</source>
        <translation>El servidor no entendió un comando del programa de envío</translation>
    </message>
</context>
<context>
    <name>postfix/smtputf8-not-declared</name>
    <message>
        <source>The address has letters outside ASCII, and the sending program did not announce them</source>
        <translation>La dirección tiene letras no ASCII, y el programa de envío no las anunció</translation>
    </message>
</context>
<context>
    <name>postfix/smtputf8-unsupported</name>
    <message>
        <source>The recipient&apos;s server takes no addresses or headers with letters outside ASCII</source>
        <translation>El servidor del destinatario no acepta direcciones ni encabezados no ASCII</translation>
    </message>
</context>
<context>
    <name>postfix/starttls-first</name>
    <message>
        <source>The server wants an encrypted connection first</source>
        <translation>El servidor exige antes una conexión cifrada</translation>
    </message>
</context>
<context>
    <name>postfix/temporary-lookup-failure</name>
    <message>
        <source>The receiving server cannot read one of its own tables</source>
        <translation>El servidor receptor no puede leer una de sus propias tablas</translation>
    </message>
</context>
<context>
    <name>postfix/timeout-exceeded</name>
    <message>
        <source>The receiver waited too long for the sending server</source>
        <translation>El receptor esperó demasiado tiempo al servidor de envío</translation>
    </message>
</context>
<context>
    <name>postfix/tls-engine</name>
    <message>
        <source>Encryption on the sending server does not work</source>
        <translation>El cifrado del servidor de envío no funciona</translation>
    </message>
</context>
<context>
    <name>postfix/tls-handshake</name>
    <message>
        <source>The two servers could not agree on encryption</source>
        <translation>Los dos servidores no lograron acordar el cifrado</translation>
    </message>
</context>
<context>
    <name>postfix/tls-local-problem</name>
    <message>
        <source>The receiving server cannot start encryption because of its own fault</source>
        <translation>El servidor receptor no puede iniciar el cifrado por un fallo propio</translation>
    </message>
</context>
<context>
    <name>postfix/tls-not-offered</name>
    <message>
        <source>Encryption is required, and the receiving server does not offer it</source>
        <translation>Se exige cifrado, y el servidor receptor no lo ofrece</translation>
    </message>
</context>
<context>
    <name>postfix/tlsa-lookup</name>
    <message>
        <source>The DANE record of the receiving server could not be looked up</source>
        <translation>El registro DANE del servidor receptor no se pudo consultar</translation>
    </message>
</context>
<context>
    <name>postfix/too-many-connections</name>
    <message>
        <source>Too many connections at once from the sending server</source>
        <translation>Demasiadas conexiones a la vez del servidor de envío</translation>
    </message>
</context>
<context>
    <name>postfix/too-many-errors</name>
    <message>
        <source>The receiver hung up after too many errors in one connection</source>
        <translation>El receptor cortó tras demasiados errores en una conexión</translation>
    </message>
</context>
<context>
    <name>postfix/too-many-hops</name>
    <message>
        <source>The message goes round in circles</source>
        <translation>El mensaje está en un bucle</translation>
    </message>
</context>
<context>
    <name>postfix/too-many-recipients</name>
    <message>
        <source>The message names more recipients than the receiver takes at once</source>
        <translation>El mensaje nombra más destinatarios de los que el receptor acepta a la vez</translation>
    </message>
</context>
<context>
    <name>postfix/transport-unavailable</name>
    <message>
        <source>A delivery service of the mail server does not run</source>
        <translation>Un servicio de entrega del servidor de correo no funciona</translation>
    </message>
</context>
<context>
    <name>postfix/user-unknown</name>
    <message>
        <source>The receiving server knows no such mailbox</source>
        <translation>El servidor receptor no conoce ese buzón</translation>
    </message>
</context>
<context>
    <name>postfix/user-unknown-relay-table</name>
    <message>
        <source>The mail gateway does not know the recipient</source>
        <translation>La pasarela de correo no conoce al destinatario</translation>
    </message>
</context>
<context>
    <name>postfix/user-unknown-soft</name>
    <message>
        <source>The mailbox is unknown, but the receiver only delays the mail</source>
        <translation>El buzón es desconocido, pero el receptor solo retrasa el correo</translation>
    </message>
</context>
<context>
    <name>postmark/inactive-recipient</name>
    <message>
        <source>Postmark did not try: the address is marked as inactive</source>
        <translation>Postmark no lo intentó: la dirección está marcada como inactiva</translation>
    </message>
</context>
<context>
    <name>postmark/out-of-credits</name>
    <message>
        <source>Postmark: the account may send no more messages in this period</source>
        <translation>Postmark: la cuenta no puede enviar más mensajes en este periodo</translation>
    </message>
</context>
<context>
    <name>postmark/pending-approval</name>
    <message>
        <source>Postmark: the new account may write only to its own domain so far</source>
        <translation>Postmark: la cuenta nueva solo puede escribir de momento a su propio dominio</translation>
    </message>
</context>
<context>
    <name>postmark/sender-signature</name>
    <message>
        <source>Postmark: the From address is not confirmed in the account</source>
        <translation>Postmark: la dirección From no está confirmada en la cuenta</translation>
    </message>
</context>
<context>
    <name>powermta/bounce-queue</name>
    <message>
        <source>The sending service emptied its queue for this receiver (PowerMTA)</source>
        <translation>El servicio de envío vació su cola para este receptor (PowerMTA)</translation>
    </message>
</context>
<context>
    <name>powermta/expired</name>
    <message>
        <source>The sending service gave up after its whole retry time (PowerMTA)</source>
        <translation>El servicio de envío dejó de intentarlo al agotar su plazo (PowerMTA)</translation>
    </message>
</context>
<context>
    <name>powermta/no-answer</name>
    <message>
        <source>The recipient&apos;s mail server does not answer</source>
        <translation>El servidor de correo del destinatario no responde</translation>
    </message>
</context>
<context>
    <name>powermta/no-such-domain</name>
    <message>
        <source>The recipient&apos;s domain does not exist in DNS (PowerMTA)</source>
        <translation>El dominio del destinatario no existe en el DNS (PowerMTA)</translation>
    </message>
</context>
<context>
    <name>procmail/mailbox-file</name>
    <message>
        <source>The mailbox file cannot be created on the recipient&apos;s server (procmail)</source>
        <translation>No se puede crear el archivo del buzón en el servidor del destinatario (procmail)</translation>
    </message>
</context>
<context>
    <name>proofpoint/address-verification</name>
    <message>
        <source>Proofpoint Essentials is checking whether the address exists</source>
        <translation>Proofpoint Essentials está comprobando si la dirección existe</translation>
    </message>
</context>
<context>
    <name>proofpoint/deferred</name>
    <message>
        <source>Proofpoint defers the message for a while</source>
        <translation>Proofpoint aplaza el mensaje un tiempo</translation>
    </message>
</context>
<context>
    <name>proofpoint/dmarc-policy</name>
    <message>
        <source>The sender domain&apos;s DMARC policy refused this message</source>
        <translation>Este mensaje se rechazó por la política DMARC del dominio remitente</translation>
    </message>
</context>
<context>
    <name>proofpoint/ip-blocked</name>
    <message>
        <source>Proofpoint blocks the sending IP address</source>
        <translation>Proofpoint bloquea la dirección IP de envío</translation>
    </message>
</context>
<context>
    <name>proofpoint/ip-delayed</name>
    <message>
        <source>Proofpoint delays mail from the sending IP address</source>
        <translation>Proofpoint retrasa el correo de la dirección IP de envío</translation>
    </message>
</context>
<context>
    <name>proofpoint/local-policy-violation</name>
    <message>
        <source>A rule of the recipient&apos;s organisation refused the message</source>
        <translation>Una regla de la organización del destinatario rechazó el mensaje</translation>
    </message>
</context>
<context>
    <name>proofpoint/marked-invalid</name>
    <message>
        <source>Proofpoint Essentials remembers this address as not existing</source>
        <translation>Proofpoint Essentials recuerda esta dirección como inexistente</translation>
    </message>
</context>
<context>
    <name>proofpoint/relaying-denied</name>
    <message>
        <source>This Proofpoint host does not serve the recipient&apos;s domain</source>
        <translation>Este host de Proofpoint no atiende el dominio del destinatario</translation>
    </message>
</context>
<context>
    <name>proofpoint/spf-policy</name>
    <message>
        <source>SPF does not allow the sending server, and the recipient insists on it</source>
        <translation>SPF no permite el servidor de envío, y el destinatario insiste en ello</translation>
    </message>
</context>
<context>
    <name>proofpoint/user-unknown</name>
    <message>
        <source>The recipient&apos;s organisation does not know this address</source>
        <translation>La organización del destinatario no conoce esta dirección</translation>
    </message>
</context>
<context>
    <name>proton/address-does-not-exist</name>
    <message>
        <source>Proton Mail knows no mailbox with this address</source>
        <translation>Proton Mail no conoce ningún buzón con esta dirección</translation>
    </message>
</context>
<context>
    <name>proton/spam-filter</name>
    <message>
        <source>Proton Mail&apos;s filter took the message for spam</source>
        <translation>El filtro de Proton Mail clasificó el mensaje como spam</translation>
    </message>
</context>
<context>
    <name>proximus-belgacom/spam-blacklist</name>
    <message>
        <source>Proximus has the IP address on its blacklist for spam</source>
        <translation>Proximus tiene la dirección IP en su lista de bloqueo por spam</translation>
    </message>
</context>
<context>
    <name>qmail/address-too-long</name>
    <message>
        <source>An address in the SMTP session is malformed or too long (qmail)</source>
        <translation>Una dirección de la sesión SMTP está mal formada o es demasiado larga (qmail)</translation>
    </message>
</context>
<context>
    <name>qmail/badmailfrom</name>
    <message>
        <source>The receiver has put this sender on its block list (qmail badmailfrom)</source>
        <translation>El receptor tiene a este remitente en su lista de bloqueo (qmail badmailfrom)</translation>
    </message>
</context>
<context>
    <name>qmail/bare-line-feed</name>
    <message>
        <source>The message has line ends that SMTP does not allow (qmail)</source>
        <translation>El mensaje tiene finales de línea que SMTP no permite (qmail)</translation>
    </message>
</context>
<context>
    <name>qmail/best-preference-mx</name>
    <message>
        <source>The server is named as MX but does not know the domain (qmail)</source>
        <translation>El servidor consta como MX, pero no conoce el dominio (qmail)</translation>
    </message>
</context>
<context>
    <name>qmail/cname-lookup</name>
    <message>
        <source>A DNS lookup of the sending server failed (qmail)</source>
        <translation>Una consulta DNS del servidor de envío falló (qmail)</translation>
    </message>
</context>
<context>
    <name>qmail/connection-died</name>
    <message>
        <source>The connection to the recipient&apos;s server broke off (qmail)</source>
        <translation>La conexión con el servidor del destinatario se interrumpió (qmail)</translation>
    </message>
</context>
<context>
    <name>qmail/databytes</name>
    <message>
        <source>The message is larger than the receiving server accepts (qmail)</source>
        <translation>El mensaje supera el tamaño que acepta el servidor receptor (qmail)</translation>
    </message>
</context>
<context>
    <name>qmail/delivered-to-loop</name>
    <message>
        <source>A forward leads back to the same mailbox (qmail)</source>
        <translation>Un reenvío lleva de vuelta al mismo buzón (qmail)</translation>
    </message>
</context>
<context>
    <name>qmail/disk-full</name>
    <message>
        <source>The receiving server cannot write to its queue (qmail)</source>
        <translation>El servidor receptor no puede escribir en su cola (qmail)</translation>
    </message>
</context>
<context>
    <name>qmail/filter-refused</name>
    <message>
        <source>A filter of the receiver refused the message (qmail)</source>
        <translation>Un filtro del receptor rechazó el mensaje (qmail)</translation>
    </message>
</context>
<context>
    <name>qmail/filter-temporary</name>
    <message>
        <source>A filter of the receiver postpones the message (qmail)</source>
        <translation>Un filtro del receptor aplaza el mensaje (qmail)</translation>
    </message>
</context>
<context>
    <name>qmail/greeting-failed</name>
    <message>
        <source>The recipient&apos;s server refused already at the greeting (qmail)</source>
        <translation>El servidor del destinatario rechazó ya en el saludo (qmail)</translation>
    </message>
</context>
<context>
    <name>qmail/host-not-found</name>
    <message>
        <source>The recipient&apos;s domain does not exist in DNS (qmail)</source>
        <translation>El dominio del destinatario no existe en el DNS (qmail)</translation>
    </message>
</context>
<context>
    <name>qmail/host-not-found-temporary</name>
    <message>
        <source>DNS gives no answer for the recipient&apos;s domain (qmail)</source>
        <translation>El DNS no da respuesta para el dominio del destinatario (qmail)</translation>
    </message>
</context>
<context>
    <name>qmail/internal-error</name>
    <message>
        <source>The receiving server has an internal fault (qmail)</source>
        <translation>El servidor receptor tiene un fallo interno (qmail)</translation>
    </message>
</context>
<context>
    <name>qmail/location-denied</name>
    <message>
        <source>The receiver blocks the network of the sending server (qmail)</source>
        <translation>El receptor bloquea la red del servidor de envío (qmail)</translation>
    </message>
</context>
<context>
    <name>qmail/mailbox-full</name>
    <message>
        <source>The recipient&apos;s mailbox is full (qmail, vpopmail)</source>
        <translation>El buzón del destinatario está lleno (qmail, vpopmail)</translation>
    </message>
</context>
<context>
    <name>qmail/maildir-missing</name>
    <message>
        <source>The recipient&apos;s mail directory is missing or closed (qmail)</source>
        <translation>El directorio de correo del destinatario falta o está cerrado (qmail)</translation>
    </message>
</context>
<context>
    <name>qmail/name-rejected</name>
    <message>
        <source>The recipient&apos;s server refused the HELO name of yours (qmail)</source>
        <translation>El servidor del destinatario rechazó el nombre HELO del suyo (qmail)</translation>
    </message>
</context>
<context>
    <name>qmail/no-connection</name>
    <message>
        <source>The recipient&apos;s mail server cannot be reached (qmail)</source>
        <translation>No se puede acceder al servidor de correo del destinatario (qmail)</translation>
    </message>
</context>
<context>
    <name>qmail/no-mail-exchanger</name>
    <message>
        <source>The recipient&apos;s domain names no mail server that has an address (qmail)</source>
        <translation>El dominio del destinatario no indica ningún servidor de correo con dirección (qmail)</translation>
    </message>
</context>
<context>
    <name>qmail/no-mailbox</name>
    <message>
        <source>The recipient address does not exist (qmail)</source>
        <translation>La dirección del destinatario no existe (qmail)</translation>
    </message>
</context>
<context>
    <name>qmail/partial-final-line</name>
    <message>
        <source>The message does not end with a line end (qmail)</source>
        <translation>El mensaje no termina con un final de línea (qmail)</translation>
    </message>
</context>
<context>
    <name>qmail/queue-too-long</name>
    <message>
        <source>The sending server gave up after days of trying (qmail)</source>
        <translation>El servidor de envío dejó de intentarlo tras varios días (qmail)</translation>
    </message>
</context>
<context>
    <name>qmail/rcpthosts</name>
    <message>
        <source>The server takes no mail for this domain, and no login was made (qmail)</source>
        <translation>El servidor no acepta correo para este dominio, y no se inició sesión (qmail)</translation>
    </message>
</context>
<context>
    <name>qmail/recipient-refused</name>
    <message>
        <source>The recipient&apos;s server refused this address (qmail)</source>
        <translation>El servidor del destinatario rechazó esta dirección (qmail)</translation>
    </message>
</context>
<context>
    <name>qmail/sender-domain-must-exist</name>
    <message>
        <source>The sender&apos;s domain does not exist in DNS (qmail)</source>
        <translation>El dominio del remitente no existe en el DNS (qmail)</translation>
    </message>
</context>
<context>
    <name>qmail/sender-refused</name>
    <message>
        <source>The recipient&apos;s server refused the sender address (qmail)</source>
        <translation>El servidor del destinatario rechazó la dirección del remitente (qmail)</translation>
    </message>
</context>
<context>
    <name>qmail/session-timeout</name>
    <message>
        <source>The receiver waited too long for the sending server (qmail)</source>
        <translation>El receptor esperó demasiado tiempo al servidor de envío (qmail)</translation>
    </message>
</context>
<context>
    <name>qmail/too-many-hops</name>
    <message>
        <source>The message went round in circles (qmail)</source>
        <translation>El mensaje entró en un bucle (qmail)</translation>
    </message>
</context>
<context>
    <name>qmail/unsafe-permissions</name>
    <message>
        <source>The recipient&apos;s home directory can be written by others (qmail)</source>
        <translation>Otros pueden escribir en el directorio personal del destinatario (qmail)</translation>
    </message>
</context>
<context>
    <name>qq-tencent/authorization-code</name>
    <message>
        <source>QQ Mail wants the authorization code in place of the password</source>
        <translation>QQ Mail exige el código de autorización en lugar de la contraseña</translation>
    </message>
</context>
<context>
    <name>qq-tencent/bad-address</name>
    <message>
        <source>QQ Mail cannot read the address</source>
        <translation>QQ Mail no puede leer la dirección</translation>
    </message>
</context>
<context>
    <name>qq-tencent/bounce-attack</name>
    <message>
        <source>QQ Mail refuses the server because it sends too many bounces</source>
        <translation>QQ Mail rechaza el servidor porque envía demasiados avisos de no entrega</translation>
    </message>
</context>
<context>
    <name>qq-tencent/content-denied</name>
    <message>
        <source>The receiver refuses the content of the message (mail content denied)</source>
        <translation>El receptor rechaza el contenido del mensaje (mail content denied)</translation>
    </message>
</context>
<context>
    <name>qq-tencent/dmarc</name>
    <message>
        <source>DMARC failed for the sender&apos;s domain (DMARC check failed)</source>
        <translation>DMARC falló para el dominio del remitente (DMARC check failed)</translation>
    </message>
</context>
<context>
    <name>qq-tencent/frequency-limited</name>
    <message>
        <source>QQ Mail limits mail from this IP address, domain or sender</source>
        <translation>QQ Mail limita el correo de esta dirección IP, dominio o remitente</translation>
    </message>
</context>
<context>
    <name>qq-tencent/from-differs-from-login</name>
    <message>
        <source>The sender address is not that of the QQ login</source>
        <translation>La dirección del remitente no es la de la sesión de QQ</translation>
    </message>
</context>
<context>
    <name>qq-tencent/from-header</name>
    <message>
        <source>QQ Mail cannot read the From line of the message</source>
        <translation>QQ Mail no puede leer la línea From del mensaje</translation>
    </message>
</context>
<context>
    <name>qq-tencent/ip-refused</name>
    <message>
        <source>QQ Mail refuses the sending IP address</source>
        <translation>QQ Mail rechaza la dirección IP de envío</translation>
    </message>
</context>
<context>
    <name>qq-tencent/mailbox-deactivated</name>
    <message>
        <source>The QQ mailbox is deactivated</source>
        <translation>El buzón de QQ está desactivado</translation>
    </message>
</context>
<context>
    <name>qq-tencent/mailbox-protected</name>
    <message>
        <source>The mailbox is unavailable for now, often because too much mail arrived</source>
        <translation>El buzón no está disponible de momento, a menudo por recibir demasiado correo</translation>
    </message>
</context>
<context>
    <name>qq-tencent/recipient-refuses</name>
    <message>
        <source>The recipient&apos;s own settings refuse the sender (rejected by recipients)</source>
        <translation>La configuración del destinatario rechaza al remitente (rejected by recipients)</translation>
    </message>
</context>
<context>
    <name>qq-tencent/sender-refused</name>
    <message>
        <source>QQ Mail suspects the sender&apos;s domain of spam</source>
        <translation>QQ Mail sospecha spam del dominio del remitente</translation>
    </message>
</context>
<context>
    <name>qq-tencent/user-unknown</name>
    <message>
        <source>There is no such mailbox at QQ Mail</source>
        <translation>No existe ese buzón en QQ Mail</translation>
    </message>
</context>
<context>
    <name>rackspace/address-not-found</name>
    <message>
        <source>Rackspace knows no mailbox with this address</source>
        <translation>Rackspace no conoce ningún buzón con esta dirección</translation>
    </message>
</context>
<context>
    <name>rackspace/banned-attachment</name>
    <message>
        <source>Rackspace refuses this type of attachment</source>
        <translation>Rackspace rechaza este tipo de archivo adjunto</translation>
    </message>
</context>
<context>
    <name>rackspace/behind-server-refused</name>
    <message>
        <source>The recipient&apos;s own server behind Rackspace refused the address</source>
        <translation>El propio servidor del destinatario detrás de Rackspace rechazó la dirección</translation>
    </message>
</context>
<context>
    <name>rackspace/behind-server-unavailable</name>
    <message>
        <source>Rackspace could not reach the recipient&apos;s own server behind it</source>
        <translation>Rackspace no pudo acceder al servidor del destinatario que hay detrás</translation>
    </message>
</context>
<context>
    <name>rackspace/blocked-by-domain</name>
    <message>
        <source>The recipient&apos;s company blocks this sender</source>
        <translation>La empresa del destinatario bloquea a este remitente</translation>
    </message>
</context>
<context>
    <name>rackspace/blocked-by-recipient</name>
    <message>
        <source>The recipient blocks this sender</source>
        <translation>El destinatario bloquea a este remitente</translation>
    </message>
</context>
<context>
    <name>rackspace/dangerous-attachment-name</name>
    <message>
        <source>Rackspace refuses the file because of its kind or name (G1C, G1D)</source>
        <translation>Rackspace rechaza el archivo por su tipo o su nombre (G1C, G1D)</translation>
    </message>
</context>
<context>
    <name>rackspace/dmarc-lookup</name>
    <message>
        <source>Rackspace could not look up the sender&apos;s DMARC record for now</source>
        <translation>Rackspace no pudo consultar de momento el registro DMARC del remitente</translation>
    </message>
</context>
<context>
    <name>rackspace/dmarc-policy</name>
    <message>
        <source>The sender domain&apos;s DMARC policy refused this message at Rackspace</source>
        <translation>Rackspace rechazó este mensaje por la política DMARC del dominio remitente</translation>
    </message>
</context>
<context>
    <name>rackspace/listed-cloudmark</name>
    <message>
        <source>Rackspace refuses the IP address because of its reputation at Cloudmark</source>
        <translation>Rackspace rechaza la dirección IP por su reputación en Cloudmark</translation>
    </message>
</context>
<context>
    <name>rackspace/listed-senderscore</name>
    <message>
        <source>Rackspace refuses the IP address because of its Sender Score</source>
        <translation>Rackspace rechaza la dirección IP por su Sender Score</translation>
    </message>
</context>
<context>
    <name>rackspace/listed-spamhaus</name>
    <message>
        <source>Rackspace refuses the IP address because Spamhaus lists it</source>
        <translation>Rackspace rechaza la dirección IP porque figura en Spamhaus</translation>
    </message>
</context>
<context>
    <name>rackspace/mailbox-flooded</name>
    <message>
        <source>Rackspace: the recipient&apos;s mailbox gets too much mail at the moment</source>
        <translation>Rackspace: el buzón del destinatario recibe demasiado correo en este momento</translation>
    </message>
</context>
<context>
    <name>rackspace/message-too-large</name>
    <message>
        <source>The message is larger than the 50 MB that Rackspace takes</source>
        <translation>El mensaje supera los 50 MB que acepta Rackspace</translation>
    </message>
</context>
<context>
    <name>rackspace/new-address-limited</name>
    <message>
        <source>Rackspace takes little mail from an IP address that it does not know yet</source>
        <translation>Rackspace acepta poco correo de una dirección IP que aún no conoce</translation>
    </message>
</context>
<context>
    <name>rackspace/no-reverse-dns</name>
    <message>
        <source>Rackspace: the sending IP address has no reverse DNS</source>
        <translation>Rackspace: la dirección IP de envío no tiene DNS inverso</translation>
    </message>
</context>
<context>
    <name>rackspace/partial-message</name>
    <message>
        <source>Rackspace takes no message that the mail program has split into parts (G19)</source>
        <translation>Rackspace no acepta mensajes que el programa de correo dividió en partes (G19)</translation>
    </message>
</context>
<context>
    <name>rackspace/routing-loop</name>
    <message>
        <source>Rackspace: the message goes round in circles between servers</source>
        <translation>Rackspace: el mensaje está en un bucle entre servidores</translation>
    </message>
</context>
<context>
    <name>rackspace/sender-mx-refused</name>
    <message>
        <source>Rackspace refuses the sender&apos;s domain because of its MX records (G14)</source>
        <translation>Rackspace rechaza el dominio del remitente por sus registros MX (G14)</translation>
    </message>
</context>
<context>
    <name>rackspace/sending-spam</name>
    <message>
        <source>Rackspace&apos;s filter judged the message to be spam</source>
        <translation>El filtro de Rackspace clasificó el mensaje como spam</translation>
    </message>
</context>
<context>
    <name>rackspace/server-blocked</name>
    <message>
        <source>Rackspace blocks the sending mail server</source>
        <translation>Rackspace bloquea el servidor de envío</translation>
    </message>
</context>
<context>
    <name>rackspace/too-many-connections</name>
    <message>
        <source>Rackspace: too many connections at once from the sending server</source>
        <translation>Rackspace: demasiadas conexiones a la vez del servidor de envío</translation>
    </message>
</context>
<context>
    <name>rackspace/too-much-spam</name>
    <message>
        <source>Rackspace slows down a server from which it gets too much spam</source>
        <translation>Rackspace frena un servidor del que recibe demasiado spam</translation>
    </message>
</context>
<context>
    <name>rackspace/virus-signature</name>
    <message>
        <source>Rackspace recognised a virus in the form of the message (G18)</source>
        <translation>Rackspace reconoció un virus por la forma del mensaje (G18)</translation>
    </message>
</context>
<context>
    <name>rambler/mailbox-closed</name>
    <message>
        <source>The mailbox is inactive or blocked (recipient address rejected)</source>
        <translation>El buzón está inactivo o bloqueado (recipient address rejected)</translation>
    </message>
</context>
<context>
    <name>rambler/spam</name>
    <message>
        <source>Rambler took the message for spam</source>
        <translation>Rambler clasificó el mensaje como spam</translation>
    </message>
</context>
<context>
    <name>reply/211</name>
    <message>
        <source>System status or help reply (211)</source>
        <translation>Estado del sistema o respuesta de ayuda (211)</translation>
    </message>
</context>
<context>
    <name>reply/214</name>
    <message>
        <source>Help message (214)</source>
        <translation>Mensaje de ayuda (214)</translation>
    </message>
</context>
<context>
    <name>reply/220</name>
    <message>
        <source>Service ready (220)</source>
        <translation>Servicio listo (220)</translation>
    </message>
</context>
<context>
    <name>reply/221</name>
    <message>
        <source>Service closing transmission channel (221)</source>
        <translation>El servicio cierra la conexión (221)</translation>
    </message>
</context>
<context>
    <name>reply/235</name>
    <message>
        <source>Authentication succeeded (235)</source>
        <translation>Autenticación correcta (235)</translation>
    </message>
</context>
<context>
    <name>reply/250</name>
    <message>
        <source>Requested mail action okay, completed (250)</source>
        <translation>Acción solicitada realizada (250)</translation>
    </message>
</context>
<context>
    <name>reply/251</name>
    <message>
        <source>User not local; will forward (251)</source>
        <translation>Usuario no local; el mensaje se reenviará (251)</translation>
    </message>
</context>
<context>
    <name>reply/252</name>
    <message>
        <source>Cannot VRFY user, but will accept message (252)</source>
        <translation>Usuario no verificable, pero se acepta el mensaje (252)</translation>
    </message>
</context>
<context>
    <name>reply/253</name>
    <message>
        <source>Pending messages for node started (253)</source>
        <translation>Ha comenzado el envío de los mensajes pendientes (253)</translation>
    </message>
</context>
<context>
    <name>reply/334</name>
    <message>
        <source>Server challenge (334)</source>
        <translation>Pregunta del servidor durante el inicio de sesión (334)</translation>
    </message>
</context>
<context>
    <name>reply/353</name>
    <message>
        <source>PRDR content analysis beginning (353)</source>
        <translation>Comienza el análisis del contenido por destinatario (353)</translation>
    </message>
</context>
<context>
    <name>reply/354</name>
    <message>
        <source>Start mail input (354)</source>
        <translation>El servidor espera el texto del mensaje (354)</translation>
    </message>
</context>
<context>
    <name>reply/421</name>
    <message>
        <source>The server ends the conversation for now (421)</source>
        <translation>El servidor termina la conversación por ahora (421)</translation>
    </message>
</context>
<context>
    <name>reply/422</name>
    <message>
        <source>The mailbox is over its limit, or a licence or password has run out (422)</source>
        <translation>El buzón supera su límite, o ha caducado una licencia o una contraseña (422)</translation>
    </message>
</context>
<context>
    <name>reply/430</name>
    <message>
        <source>A login is needed or did not work for now (430)</source>
        <translation>Hace falta iniciar sesión, o no funcionó por ahora (430)</translation>
    </message>
</context>
<context>
    <name>reply/431</name>
    <message>
        <source>There is not enough space at the receiver (431)</source>
        <translation>No hay espacio suficiente en el sistema receptor (431)</translation>
    </message>
</context>
<context>
    <name>reply/432</name>
    <message>
        <source>The account must first log in another way once (432)</source>
        <translation>La cuenta debe iniciar sesión una vez de otro modo (432)</translation>
    </message>
</context>
<context>
    <name>reply/441</name>
    <message>
        <source>The receiving server does not answer (441)</source>
        <translation>El servidor receptor no responde (441)</translation>
    </message>
</context>
<context>
    <name>reply/442</name>
    <message>
        <source>The connection broke off (442)</source>
        <translation>La conexión se interrumpió (442)</translation>
    </message>
</context>
<context>
    <name>reply/450</name>
    <message>
        <source>Not taken for now, without a known reason (450)</source>
        <translation>No aceptado por ahora, sin motivo conocido (450)</translation>
    </message>
</context>
<context>
    <name>reply/451</name>
    <message>
        <source>A fault or a delay at the receiver, without a known reason (451)</source>
        <translation>Un fallo o un retraso en el sistema receptor, sin motivo conocido (451)</translation>
    </message>
</context>
<context>
    <name>reply/452</name>
    <message>
        <source>No room, or too many recipients at once (452)</source>
        <translation>Sin espacio, o demasiados destinatarios a la vez (452)</translation>
    </message>
</context>
<context>
    <name>reply/453</name>
    <message>
        <source>You have no mail (453)</source>
        <translation>No hay mensajes pendientes (453)</translation>
    </message>
</context>
<context>
    <name>reply/454</name>
    <message>
        <source>Encryption or login is not possible for now (454)</source>
        <translation>Cifrado o inicio de sesión imposible por ahora (454)</translation>
    </message>
</context>
<context>
    <name>reply/455</name>
    <message>
        <source>The server cannot do what an option asks for now (455)</source>
        <translation>El servidor no puede hacer por ahora lo que pide una opción (455)</translation>
    </message>
</context>
<context>
    <name>reply/458</name>
    <message>
        <source>Waiting mail could not be queued for collection (458)</source>
        <translation>Los mensajes pendientes no se pudieron preparar (458)</translation>
    </message>
</context>
<context>
    <name>reply/459</name>
    <message>
        <source>This host may not collect the waiting mail (459)</source>
        <translation>Este host no puede recoger los mensajes pendientes (459)</translation>
    </message>
</context>
<context>
    <name>reply/460</name>
    <message>
        <source>Too many messages in a short time (460)</source>
        <translation>Demasiados mensajes en poco tiempo (460)</translation>
    </message>
</context>
<context>
    <name>reply/471</name>
    <message>
        <source>A filter held the message up (471)</source>
        <translation>Un filtro retuvo el mensaje (471)</translation>
    </message>
</context>
<context>
    <name>reply/498</name>
    <message>
        <source>The domain has no mail server (498)</source>
        <translation>El dominio no tiene servidor de correo (498)</translation>
    </message>
</context>
<context>
    <name>reply/500</name>
    <message>
        <source>A command was not understood (500)</source>
        <translation>No se entendió un comando (500)</translation>
    </message>
</context>
<context>
    <name>reply/501</name>
    <message>
        <source>An address or another part of a command is not written correctly (501)</source>
        <translation>Una dirección u otra parte de un comando está mal escrita (501)</translation>
    </message>
</context>
<context>
    <name>reply/502</name>
    <message>
        <source>The command is not offered (502)</source>
        <translation>El comando no se ofrece (502)</translation>
    </message>
</context>
<context>
    <name>reply/503</name>
    <message>
        <source>A command came out of order (503)</source>
        <translation>Un comando llegó en el orden equivocado (503)</translation>
    </message>
</context>
<context>
    <name>reply/504</name>
    <message>
        <source>An option or login method is not offered (504)</source>
        <translation>No se ofrece una opción o un método de inicio de sesión (504)</translation>
    </message>
</context>
<context>
    <name>reply/510</name>
    <message>
        <source>The recipient address was refused as wrong (510)</source>
        <translation>La dirección del destinatario se rechazó por incorrecta (510)</translation>
    </message>
</context>
<context>
    <name>reply/511</name>
    <message>
        <source>The mailbox is not known (511)</source>
        <translation>No se conoce el buzón (511)</translation>
    </message>
</context>
<context>
    <name>reply/512</name>
    <message>
        <source>The recipient&apos;s domain cannot be found (512)</source>
        <translation>No se encuentra el dominio del destinatario (512)</translation>
    </message>
</context>
<context>
    <name>reply/513</name>
    <message>
        <source>The server does not pass mail on for you (513)</source>
        <translation>El servidor no retransmite mensajes para usted (513)</translation>
    </message>
</context>
<context>
    <name>reply/517</name>
    <message>
        <source>The sender address or its domain was refused (517)</source>
        <translation>Se rechazó la dirección del remitente o su dominio (517)</translation>
    </message>
</context>
<context>
    <name>reply/521</name>
    <message>
        <source>This server takes no mail (521)</source>
        <translation>Este servidor no acepta correo (521)</translation>
    </message>
</context>
<context>
    <name>reply/523</name>
    <message>
        <source>An encrypted connection is needed (523)</source>
        <translation>Hace falta una conexión cifrada (523)</translation>
    </message>
</context>
<context>
    <name>reply/524</name>
    <message>
        <source>The login needs an encrypted connection (524)</source>
        <translation>El inicio de sesión exige una conexión cifrada (524)</translation>
    </message>
</context>
<context>
    <name>reply/525</name>
    <message>
        <source>The sender&apos;s own account is disabled (525)</source>
        <translation>La cuenta del remitente está desactivada (525)</translation>
    </message>
</context>
<context>
    <name>reply/530</name>
    <message>
        <source>A login or encryption is needed first (530)</source>
        <translation>Primero hace falta iniciar sesión o cifrar (530)</translation>
    </message>
</context>
<context>
    <name>reply/531</name>
    <message>
        <source>The mail system is full, or there are too many recipients (531)</source>
        <translation>El sistema de correo está lleno, o hay demasiados destinatarios (531)</translation>
    </message>
</context>
<context>
    <name>reply/533</name>
    <message>
        <source>The delivery is not allowed for this user (533)</source>
        <translation>La entrega no está permitida para este usuario (533)</translation>
    </message>
</context>
<context>
    <name>reply/534</name>
    <message>
        <source>The login method is not accepted (534)</source>
        <translation>No se acepta el método de inicio de sesión (534)</translation>
    </message>
</context>
<context>
    <name>reply/535</name>
    <message>
        <source>User name or password was not accepted (535)</source>
        <translation>No se aceptó el nombre de usuario o la contraseña (535)</translation>
    </message>
</context>
<context>
    <name>reply/538</name>
    <message>
        <source>This login method needs an encrypted connection (538)</source>
        <translation>Este método de inicio de sesión exige una conexión cifrada (538)</translation>
    </message>
</context>
<context>
    <name>reply/540</name>
    <message>
        <source>The mailbox is blocked or not in use (540)</source>
        <translation>El buzón está bloqueado o no se usa (540)</translation>
    </message>
</context>
<context>
    <name>reply/541</name>
    <message>
        <source>A filter or rule refused the message (541)</source>
        <translation>Un filtro o una regla rechazó el mensaje (541)</translation>
    </message>
</context>
<context>
    <name>reply/542</name>
    <message>
        <source>The recipient refuses the message (542)</source>
        <translation>El destinatario rechaza el mensaje (542)</translation>
    </message>
</context>
<context>
    <name>reply/546</name>
    <message>
        <source>The message went round in circles (546)</source>
        <translation>El mensaje dio vueltas en círculo (546)</translation>
    </message>
</context>
<context>
    <name>reply/550</name>
    <message>
        <source>Refused without a known reason (550)</source>
        <translation>Rechazado sin motivo conocido (550)</translation>
    </message>
</context>
<context>
    <name>reply/551</name>
    <message>
        <source>The recipient is not at this server (551)</source>
        <translation>El destinatario no está en este servidor (551)</translation>
    </message>
</context>
<context>
    <name>reply/552</name>
    <message>
        <source>The mailbox is full or the message too large (552)</source>
        <translation>El buzón está lleno o el mensaje es demasiado grande (552)</translation>
    </message>
</context>
<context>
    <name>reply/553</name>
    <message>
        <source>An address is not allowed, without a known reason (553)</source>
        <translation>Una dirección no está permitida, sin motivo conocido (553)</translation>
    </message>
</context>
<context>
    <name>reply/554</name>
    <message>
        <source>Refused without a known reason (554)</source>
        <translation>Rechazado sin motivo conocido (554)</translation>
    </message>
</context>
<context>
    <name>reply/555</name>
    <message>
        <source>An option behind an address is not known (555)</source>
        <translation>No se conoce una opción que sigue a una dirección (555)</translation>
    </message>
</context>
<context>
    <name>reply/556</name>
    <message>
        <source>The recipient&apos;s domain takes no mail at all (556)</source>
        <translation>El dominio del destinatario no acepta ningún correo (556)</translation>
    </message>
</context>
<context>
    <name>reply/557</name>
    <message>
        <source>The same message came too often (557)</source>
        <translation>El mismo mensaje llegó demasiadas veces (557)</translation>
    </message>
</context>
<context>
    <name>reply/571</name>
    <message>
        <source>Blocked by a filter or rule (571)</source>
        <translation>Bloqueado por un filtro o una regla (571)</translation>
    </message>
</context>
<context>
    <name>reply/585</name>
    <message>
        <source>The address cannot be delivered to (585)</source>
        <translation>No se puede entregar a esta dirección (585)</translation>
    </message>
</context>
<context>
    <name>reply/591</name>
    <message>
        <source>The sending server is on a blocklist (591)</source>
        <translation>El servidor de envío figura en una lista de bloqueo (591)</translation>
    </message>
</context>
<context>
    <name>reply/605</name>
    <message>
        <source>Your sending service no longer writes to this address: it bounced before (605)</source>
        <translation>Su servicio de envío ya no escribe a esta dirección: un mensaje volvió de ella (605)</translation>
    </message>
</context>
<context>
    <name>reply/606</name>
    <message>
        <source>The recipient unsubscribed from your mail (606)</source>
        <translation>El destinatario canceló la suscripción a sus mensajes (606)</translation>
    </message>
</context>
<context>
    <name>reply/607</name>
    <message>
        <source>The recipient marked your mail as spam (607)</source>
        <translation>El destinatario marcó su mensaje como spam (607)</translation>
    </message>
</context>
<context>
    <name>rspamd/greylisted</name>
    <message>
        <source>The recipient&apos;s filter asks your server to come back later</source>
        <translation>El filtro del destinatario pide a su servidor que vuelva más tarde</translation>
    </message>
</context>
<context>
    <name>rspamd/gtube</name>
    <message>
        <source>The message holds the test text that every spam filter refuses</source>
        <translation>El mensaje contiene el texto de prueba que rechaza todo filtro antispam</translation>
    </message>
</context>
<context>
    <name>rspamd/matched-map</name>
    <message>
        <source>An entry made by hand at the receiver refuses this sender</source>
        <translation>Una entrada hecha a mano en el receptor rechaza a este remitente</translation>
    </message>
</context>
<context>
    <name>rspamd/ratelimit</name>
    <message>
        <source>The sending limit of the server is reached</source>
        <translation>Se ha alcanzado el límite de envío del servidor</translation>
    </message>
</context>
<context>
    <name>rspamd/spam-rejected</name>
    <message>
        <source>The recipient&apos;s Rspamd filter scored the message as spam</source>
        <translation>El filtro Rspamd del destinatario puntuó el mensaje como spam</translation>
    </message>
</context>
<context>
    <name>sendgrid/bounce-list</name>
    <message>
        <source>SendGrid did not try: the address bounced before</source>
        <translation>SendGrid no lo intentó: la dirección ya había fallado antes</translation>
    </message>
</context>
<context>
    <name>sendgrid/cannot-connect</name>
    <message>
        <source>The sending service could not connect to the receiver&apos;s mail server</source>
        <translation>El servicio de envío no pudo conectar con el servidor de correo del receptor</translation>
    </message>
</context>
<context>
    <name>sendgrid/credits-exceeded</name>
    <message>
        <source>SendGrid: the plan&apos;s messages are used up</source>
        <translation>SendGrid: los mensajes del plan están agotados</translation>
    </message>
</context>
<context>
    <name>sendgrid/deferred-by-receiver</name>
    <message>
        <source>The receiver slows down the sending IP address for now</source>
        <translation>El receptor frena por ahora la dirección IP de envío</translation>
    </message>
</context>
<context>
    <name>sendgrid/login</name>
    <message>
        <source>SendGrid: the login is missing or the API key does not work</source>
        <translation>SendGrid: falta el inicio de sesión o la clave de API no funciona</translation>
    </message>
</context>
<context>
    <name>sendgrid/no-mail-server</name>
    <message>
        <source>The sending service found no mail server for the recipient&apos;s domain</source>
        <translation>El servicio de envío no encontró servidor de correo para el dominio del destinatario</translation>
    </message>
</context>
<context>
    <name>sendgrid/own-connection-limit</name>
    <message>
        <source>The sending service itself has no free connection to this receiver</source>
        <translation>El propio servicio de envío no tiene conexiones libres con este receptor</translation>
    </message>
</context>
<context>
    <name>sendgrid/sender-identity</name>
    <message>
        <source>SendGrid: the From address is not a verified sender</source>
        <translation>SendGrid: la dirección From no es un remitente verificado</translation>
    </message>
</context>
<context>
    <name>sendgrid/spam-report</name>
    <message>
        <source>The sending service did not try: the recipient reported earlier mail as spam</source>
        <translation>El servicio de envío no lo intentó: el destinatario marcó como spam correo anterior</translation>
    </message>
</context>
<context>
    <name>sendgrid/unsubscribed</name>
    <message>
        <source>SendGrid did not try: the recipient has unsubscribed</source>
        <translation>SendGrid no lo intentó: el destinatario se ha dado de baja</translation>
    </message>
</context>
<context>
    <name>sendmail/access-map</name>
    <message>
        <source>The receiver&apos;s access list blocks this sender, server or address</source>
        <translation>La lista de acceso del receptor bloquea este remitente, servidor o dirección</translation>
    </message>
</context>
<context>
    <name>sendmail/bogus-helo</name>
    <message>
        <source>The sending server introduces itself with a name that cannot be true (Sendmail)</source>
        <translation>El servidor de envío se presenta con un nombre que no puede ser cierto (Sendmail)</translation>
    </message>
</context>
<context>
    <name>sendmail/cannot-create-output</name>
    <message>
        <source>The message could not be written to the mailbox (Sendmail)</source>
        <translation>El mensaje no se pudo escribir en el buzón (Sendmail)</translation>
    </message>
</context>
<context>
    <name>sendmail/command-order</name>
    <message>
        <source>The sending program gave its commands in the wrong order (Sendmail)</source>
        <translation>El programa de envío dio sus comandos en el orden equivocado (Sendmail)</translation>
    </message>
</context>
<context>
    <name>sendmail/command-rejected</name>
    <message>
        <source>A filter of the receiver refused without giving a reason</source>
        <translation>Un filtro del receptor rechazó sin dar un motivo</translation>
    </message>
</context>
<context>
    <name>sendmail/connection-rate</name>
    <message>
        <source>Too many new connections in a short time from this address</source>
        <translation>Demasiadas conexiones nuevas en poco tiempo desde esta dirección</translation>
    </message>
</context>
<context>
    <name>sendmail/connection-refused</name>
    <message>
        <source>The recipient&apos;s mail server accepts no connection (Sendmail)</source>
        <translation>El servidor de correo del destinatario no acepta conexiones (Sendmail)</translation>
    </message>
</context>
<context>
    <name>sendmail/connection-timed-out</name>
    <message>
        <source>The recipient&apos;s mail server does not answer (Sendmail)</source>
        <translation>El servidor de correo del destinatario no responde (Sendmail)</translation>
    </message>
</context>
<context>
    <name>sendmail/delay-warning</name>
    <message>
        <source>The message is delayed, and the server keeps trying (Sendmail)</source>
        <translation>El mensaje se retrasa, y el servidor lo sigue intentando (Sendmail)</translation>
    </message>
</context>
<context>
    <name>sendmail/disk-space</name>
    <message>
        <source>The receiving server has too little free disk space (Sendmail)</source>
        <translation>Al servidor receptor le queda muy poco espacio libre en disco (Sendmail)</translation>
    </message>
</context>
<context>
    <name>sendmail/dnsbl-listed</name>
    <message>
        <source>A blocklist names the sending IP address (Sendmail)</source>
        <translation>Una lista de bloqueo incluye la dirección IP de envío (Sendmail)</translation>
    </message>
</context>
<context>
    <name>sendmail/dnsbl-lookup-failed</name>
    <message>
        <source>The receiver&apos;s blocklist gave no answer (Sendmail)</source>
        <translation>La lista de bloqueo del receptor no dio respuesta (Sendmail)</translation>
    </message>
</context>
<context>
    <name>sendmail/helo-characters</name>
    <message>
        <source>The HELO name of the sending server is not a domain name</source>
        <translation>El nombre HELO del servidor de envío no es un nombre de dominio</translation>
    </message>
</context>
<context>
    <name>sendmail/host-unknown</name>
    <message>
        <source>The recipient&apos;s domain does not exist in DNS (Sendmail)</source>
        <translation>El dominio del destinatario no existe en el DNS (Sendmail)</translation>
    </message>
</context>
<context>
    <name>sendmail/local-configuration-error</name>
    <message>
        <source>The configuration of a mail server on the way is broken (Sendmail)</source>
        <translation>La configuración de un servidor de correo del recorrido es errónea (Sendmail)</translation>
    </message>
</context>
<context>
    <name>sendmail/login-failed</name>
    <message>
        <source>User name or password was not accepted</source>
        <translation>No se aceptó el nombre de usuario o la contraseña</translation>
    </message>
</context>
<context>
    <name>sendmail/login-required</name>
    <message>
        <source>Your outgoing mail server wants a login</source>
        <translation>Su servidor de correo saliente exige iniciar sesión</translation>
    </message>
</context>
<context>
    <name>sendmail/login-temporary</name>
    <message>
        <source>The login could not be checked for now</source>
        <translation>El inicio de sesión no se pudo comprobar de momento</translation>
    </message>
</context>
<context>
    <name>sendmail/mail-loops-back</name>
    <message>
        <source>The server found itself as the next server for this domain (Sendmail)</source>
        <translation>El servidor se encontró a sí mismo como siguiente servidor del dominio (Sendmail)</translation>
    </message>
</context>
<context>
    <name>sendmail/message-too-big</name>
    <message>
        <source>The message is larger than the receiving server accepts (Sendmail)</source>
        <translation>El mensaje supera el tamaño que acepta el servidor receptor (Sendmail)</translation>
    </message>
</context>
<context>
    <name>sendmail/milter-temporary</name>
    <message>
        <source>A filter of the receiver postpones the message</source>
        <translation>Un filtro del receptor aplaza el mensaje</translation>
    </message>
</context>
<context>
    <name>sendmail/name-server-failure</name>
    <message>
        <source>The name servers of the recipient&apos;s domain give no answer (Sendmail)</source>
        <translation>Los servidores de nombres del dominio del destinatario no responden (Sendmail)</translation>
    </message>
</context>
<context>
    <name>sendmail/not-accepting</name>
    <message>
        <source>The receiver refused the connection from the start (Sendmail)</source>
        <translation>El receptor rechazó la conexión desde el principio (Sendmail)</translation>
    </message>
</context>
<context>
    <name>sendmail/not-allowed-to-act-as</name>
    <message>
        <source>Your login may not send for this address (Sendmail)</source>
        <translation>Su sesión no puede enviar para esta dirección (Sendmail)</translation>
    </message>
</context>
<context>
    <name>sendmail/queue-expired</name>
    <message>
        <source>The sending server gave up after several days of trying (Sendmail)</source>
        <translation>El servidor de envío dejó de intentarlo tras varios días (Sendmail)</translation>
    </message>
</context>
<context>
    <name>sendmail/relaying-denied</name>
    <message>
        <source>The server does not pass on mail for this recipient (Sendmail)</source>
        <translation>El servidor no retransmite correo para este destinatario (Sendmail)</translation>
    </message>
</context>
<context>
    <name>sendmail/relaying-denied-forged</name>
    <message>
        <source>No relaying: forward and reverse DNS of the sender differ (Sendmail)</source>
        <translation>No se retransmite: el DNS directo y el inverso del remitente difieren (Sendmail)</translation>
    </message>
</context>
<context>
    <name>sendmail/relaying-denied-no-reverse-dns</name>
    <message>
        <source>No relaying: the sending computer has no name in reverse DNS (Sendmail)</source>
        <translation>No se retransmite: el equipo de envío no tiene nombre en el DNS inverso (Sendmail)</translation>
    </message>
</context>
<context>
    <name>sendmail/relaying-needs-login</name>
    <message>
        <source>Your outgoing mail server wants a login (Sendmail)</source>
        <translation>Su servidor de correo saliente exige iniciar sesión (Sendmail)</translation>
    </message>
</context>
<context>
    <name>sendmail/relaying-temporarily-denied</name>
    <message>
        <source>Reverse DNS of the sending computer gives no answer (Sendmail)</source>
        <translation>El DNS inverso del equipo de envío no da respuesta (Sendmail)</translation>
    </message>
</context>
<context>
    <name>sendmail/require-rdns-forged</name>
    <message>
        <source>The reverse DNS name does not lead back to the sending IP address (Sendmail)</source>
        <translation>El nombre del DNS inverso no lleva de vuelta a la dirección IP de envío (Sendmail)</translation>
    </message>
</context>
<context>
    <name>sendmail/require-rdns-missing</name>
    <message>
        <source>The sending IP address has no name in reverse DNS (Sendmail)</source>
        <translation>La dirección IP de envío no tiene nombre en el DNS inverso (Sendmail)</translation>
    </message>
</context>
<context>
    <name>sendmail/require-rdns-temporary</name>
    <message>
        <source>Reverse DNS of the sending IP address does not answer (Sendmail)</source>
        <translation>El DNS inverso de la dirección IP de envío no responde (Sendmail)</translation>
    </message>
</context>
<context>
    <name>sendmail/sender-domain-does-not-exist</name>
    <message>
        <source>The sender&apos;s domain does not exist in DNS</source>
        <translation>El dominio del remitente no existe en el DNS</translation>
    </message>
</context>
<context>
    <name>sendmail/sender-domain-does-not-resolve</name>
    <message>
        <source>The name servers of the sender&apos;s domain give no answer</source>
        <translation>Los servidores de nombres del dominio del remitente no dan respuesta</translation>
    </message>
</context>
<context>
    <name>sendmail/sender-mx-blocked</name>
    <message>
        <source>The sender&apos;s domain names a mail server that the receiver does not accept (Sendmail)</source>
        <translation>El dominio del remitente indica un servidor que el receptor no acepta (Sendmail)</translation>
    </message>
</context>
<context>
    <name>sendmail/sender-mx-lookup</name>
    <message>
        <source>The MX records of the sender&apos;s domain could not be looked up (Sendmail)</source>
        <translation>Los registros MX del dominio del remitente no se pudieron consultar (Sendmail)</translation>
    </message>
</context>
<context>
    <name>sendmail/sender-without-domain</name>
    <message>
        <source>The sender address has no real domain (Sendmail)</source>
        <translation>La dirección del remitente no tiene un dominio real (Sendmail)</translation>
    </message>
</context>
<context>
    <name>sendmail/tls-handshake-failed</name>
    <message>
        <source>Encryption could not be agreed with the recipient&apos;s server (Sendmail)</source>
        <translation>No se logró acordar el cifrado con el servidor del destinatario (Sendmail)</translation>
    </message>
</context>
<context>
    <name>sendmail/tls-not-available</name>
    <message>
        <source>The server offered encryption but could not start it (Sendmail)</source>
        <translation>El servidor ofreció cifrado, pero no pudo iniciarlo (Sendmail)</translation>
    </message>
</context>
<context>
    <name>sendmail/too-many-bad-commands</name>
    <message>
        <source>The receiver hung up after too many commands it does not know (Sendmail)</source>
        <translation>El receptor cortó tras demasiados comandos que no conoce (Sendmail)</translation>
    </message>
</context>
<context>
    <name>sendmail/too-many-bad-recipients</name>
    <message>
        <source>Too many unknown recipients in one session (Sendmail)</source>
        <translation>Demasiados destinatarios desconocidos en una sesión (Sendmail)</translation>
    </message>
</context>
<context>
    <name>sendmail/too-many-connections</name>
    <message>
        <source>Too many connections at the same time from this address</source>
        <translation>Demasiadas conexiones simultáneas desde esta dirección</translation>
    </message>
</context>
<context>
    <name>sendmail/too-many-hops</name>
    <message>
        <source>The message went round in circles (Sendmail)</source>
        <translation>El mensaje entró en un bucle (Sendmail)</translation>
    </message>
</context>
<context>
    <name>sendmail/unknown-mailer-error</name>
    <message>
        <source>The delivery program of the receiving server failed (Sendmail)</source>
        <translation>El programa de entrega del servidor receptor falló (Sendmail)</translation>
    </message>
</context>
<context>
    <name>sendmail/user-moved</name>
    <message>
        <source>The person has a new address, and the reply names it (Sendmail)</source>
        <translation>La persona tiene una dirección nueva, y la respuesta la indica (Sendmail)</translation>
    </message>
</context>
<context>
    <name>sendmail/user-unknown</name>
    <message>
        <source>The recipient address does not exist</source>
        <translation>La dirección del destinatario no existe</translation>
    </message>
</context>
<context>
    <name>seznam/user-unknown</name>
    <message>
        <source>There is no such mailbox at Seznam</source>
        <translation>No existe ese buzón en Seznam</translation>
    </message>
</context>
<context>
    <name>sfr/malware-block</name>
    <message>
        <source>SFR blocks the sending IP address for two hours for malware (SFR_IN_n02)</source>
        <translation>SFR bloquea dos horas la dirección IP de envío por malware (SFR_IN_n02)</translation>
    </message>
</context>
<context>
    <name>sfr/protocol-errors</name>
    <message>
        <source>SFR blocks the sending server for two hours for protocol errors (SFR_IN_n03)</source>
        <translation>SFR bloquea dos horas el servidor de envío por errores de protocolo (SFR_IN_n03)</translation>
    </message>
</context>
<context>
    <name>sfr/spam-block</name>
    <message>
        <source>SFR blocks the sending IP address for two hours for spam (SFR_IN_n01)</source>
        <translation>SFR bloquea dos horas la dirección IP de envío por spam (SFR_IN_n01)</translation>
    </message>
</context>
<context>
    <name>sfr/unknown-recipients</name>
    <message>
        <source>SFR blocks the sending server for two hours for unknown recipients (SFR_IN_n04)</source>
        <translation>SFR bloquea dos horas el servidor por destinatarios desconocidos (SFR_IN_n04)</translation>
    </message>
</context>
<context>
    <name>sfr/volume</name>
    <message>
        <source>SFR blocks the sending server for two hours for too much volume (SFR_IN_n05)</source>
        <translation>SFR bloquea dos horas el servidor de envío por exceso de volumen (SFR_IN_n05)</translation>
    </message>
</context>
<context>
    <name>smartermail/from-domain</name>
    <message>
        <source>The From address is not of the domain that signed in (SmarterMail)</source>
        <translation>La dirección From no es del dominio que inició sesión (SmarterMail)</translation>
    </message>
</context>
<context>
    <name>smartermail/login-required</name>
    <message>
        <source>Your outgoing mail server wants a login (SmarterMail and others)</source>
        <translation>Su servidor de correo saliente exige iniciar sesión (SmarterMail y otros)</translation>
    </message>
</context>
<context>
    <name>smartermail/sender-refused-as-spam</name>
    <message>
        <source>The spam filter refused the sending address or its login (SmarterMail)</source>
        <translation>El filtro antispam rechazó la dirección de envío o su sesión (SmarterMail)</translation>
    </message>
</context>
<context>
    <name>smtp2go/not-logged-in</name>
    <message>
        <source>SMTP2GO: the sending program did not log in</source>
        <translation>SMTP2GO: el programa de envío no inició sesión</translation>
    </message>
</context>
<context>
    <name>smtp2go/sender-not-verified</name>
    <message>
        <source>SMTP2GO: the domain in the From field is not verified</source>
        <translation>SMTP2GO: el dominio del campo From no está verificado</translation>
    </message>
</context>
<context>
    <name>softbank/sender-domain</name>
    <message>
        <source>SoftBank found no DNS record for the sender&apos;s domain</source>
        <translation>SoftBank no encontró ningún registro DNS del dominio del remitente</translation>
    </message>
</context>
<context>
    <name>softbank/user-unknown</name>
    <message>
        <source>There is no such mailbox at SoftBank</source>
        <translation>No existe ese buzón en SoftBank</translation>
    </message>
</context>
<context>
    <name>sophos/blocked-by-administrator</name>
    <message>
        <source>The recipient&apos;s company blocks this sender</source>
        <translation>La empresa del destinatario bloquea a este remitente</translation>
    </message>
</context>
<context>
    <name>sophos/blocked-by-recipient</name>
    <message>
        <source>The recipient has blocked this sender personally</source>
        <translation>El destinatario ha bloqueado personalmente a este remitente</translation>
    </message>
</context>
<context>
    <name>sophos/dkim</name>
    <message>
        <source>The recipient&apos;s Sophos filter found no valid DKIM signature</source>
        <translation>El filtro Sophos del destinatario no encontró una firma DKIM válida</translation>
    </message>
</context>
<context>
    <name>sophos/dmarc</name>
    <message>
        <source>The message fails DMARC at the recipient&apos;s Sophos filter</source>
        <translation>El mensaje no supera DMARC en el filtro Sophos del destinatario</translation>
    </message>
</context>
<context>
    <name>sophos/domain-blocklisted</name>
    <message>
        <source>A blocklist that Sophos asks names the sender&apos;s domain</source>
        <translation>Una lista de bloqueo que consulta Sophos incluye el dominio del remitente</translation>
    </message>
</context>
<context>
    <name>sophos/domain-not-protected</name>
    <message>
        <source>Sophos does not filter mail for the recipient&apos;s domain</source>
        <translation>Sophos no filtra correo para el dominio del destinatario</translation>
    </message>
</context>
<context>
    <name>sophos/ip-blocklisted</name>
    <message>
        <source>A blocklist that Sophos asks names the sending IP address</source>
        <translation>Una lista de bloqueo que consulta Sophos incluye la dirección IP de envío</translation>
    </message>
</context>
<context>
    <name>sophos/ip-reputation</name>
    <message>
        <source>SophosLabs classifies the sending IP address as a source of spam</source>
        <translation>SophosLabs clasifica la dirección IP de envío como fuente de spam</translation>
    </message>
</context>
<context>
    <name>sophos/licence-expired</name>
    <message>
        <source>The Sophos licence of the recipient&apos;s company has run out</source>
        <translation>La licencia de Sophos de la empresa del destinatario ha caducado</translation>
    </message>
</context>
<context>
    <name>sophos/message-too-big</name>
    <message>
        <source>The message is larger than the recipient&apos;s filter allows</source>
        <translation>El mensaje supera el tamaño que permite el filtro del destinatario</translation>
    </message>
</context>
<context>
    <name>sophos/rate-limit</name>
    <message>
        <source>The recipient gets more mail in a short time than the filter allows</source>
        <translation>El destinatario recibe en poco tiempo más correo del que permite el filtro</translation>
    </message>
</context>
<context>
    <name>sophos/spf</name>
    <message>
        <source>The sending server failed the SPF check of the recipient&apos;s Sophos filter</source>
        <translation>El servidor de envío no superó el control SPF del filtro Sophos del destinatario</translation>
    </message>
</context>
<context>
    <name>sophos/tls-version</name>
    <message>
        <source>The encryption does not fit what the recipient demands</source>
        <translation>El cifrado no se ajusta a lo que exige el destinatario</translation>
    </message>
</context>
<context>
    <name>sophos/too-many-recipients</name>
    <message>
        <source>A large message has too many recipients for the recipient&apos;s filter</source>
        <translation>Un mensaje grande tiene demasiados destinatarios para el filtro del destinatario</translation>
    </message>
</context>
<context>
    <name>sophos/unknown-recipient</name>
    <message>
        <source>The recipient&apos;s company does not know this address</source>
        <translation>La empresa del destinatario no conoce esta dirección</translation>
    </message>
</context>
<context>
    <name>spamassassin/blocked</name>
    <message>
        <source>The recipient&apos;s SpamAssassin filter took the message for spam</source>
        <translation>El filtro SpamAssassin del destinatario clasificó el mensaje como spam</translation>
    </message>
</context>
<context>
    <name>spamexperts/greylisted</name>
    <message>
        <source>The recipient&apos;s filter asks your server to come back later (greylisting)</source>
        <translation>El filtro del destinatario pide a su servidor que vuelva más tarde (greylisting)</translation>
    </message>
</context>
<context>
    <name>spamexperts/high-probability</name>
    <message>
        <source>The recipient&apos;s filter took the message for spam</source>
        <translation>El filtro del destinatario clasificó el mensaje como spam</translation>
    </message>
</context>
<context>
    <name>spamexperts/ip-listed</name>
    <message>
        <source>The list spamrl.com names the sending IP address</source>
        <translation>La lista spamrl.com incluye la dirección IP de envío</translation>
    </message>
</context>
<context>
    <name>spamexperts/link-listed</name>
    <message>
        <source>The list spamrl.com names a web address in the message</source>
        <translation>La lista spamrl.com incluye una dirección web del mensaje</translation>
    </message>
</context>
<context>
    <name>sparkpost/ip-paused</name>
    <message>
        <source>SparkPost pauses the sending IP address for this receiver</source>
        <translation>SparkPost pausa la dirección IP de envío para este receptor</translation>
    </message>
</context>
<context>
    <name>sparkpost/login</name>
    <message>
        <source>SparkPost does not accept the login</source>
        <translation>SparkPost no acepta el inicio de sesión</translation>
    </message>
</context>
<context>
    <name>sparkpost/suppressed-by-customer</name>
    <message>
        <source>SparkPost did not try: the address is on your own suppression list</source>
        <translation>SparkPost no lo intentó: la dirección está en su propia lista de supresión</translation>
    </message>
</context>
<context>
    <name>sparkpost/suppressed-by-system</name>
    <message>
        <source>SparkPost did not try: the address does not work for any of its customers</source>
        <translation>SparkPost no lo intentó: la dirección no funciona para ninguno de sus clientes</translation>
    </message>
</context>
<context>
    <name>sparkpost/unconfigured-domain</name>
    <message>
        <source>SparkPost: the From domain is not set up in the account</source>
        <translation>SparkPost: el dominio From no está configurado en la cuenta</translation>
    </message>
</context>
<context>
    <name>sparkpost/x-msys-api</name>
    <message>
        <source>SparkPost cannot read the X-MSYS-API header of the message</source>
        <translation>SparkPost no puede leer el encabezado X-MSYS-API del mensaje</translation>
    </message>
</context>
<context>
    <name>stalwart/arc</name>
    <message>
        <source>The forwarding seal (ARC) of the message is broken (Stalwart)</source>
        <translation>El sello de reenvío (ARC) del mensaje está roto (Stalwart)</translation>
    </message>
</context>
<context>
    <name>stalwart/cannot-accept</name>
    <message>
        <source>The receiving server cannot store mail for now (Stalwart)</source>
        <translation>El servidor receptor no puede guardar correo de momento (Stalwart)</translation>
    </message>
</context>
<context>
    <name>stalwart/dkim</name>
    <message>
        <source>No valid DKIM signature, and the receiver requires one (Stalwart)</source>
        <translation>No hay firma DKIM válida, y el receptor la exige (Stalwart)</translation>
    </message>
</context>
<context>
    <name>stalwart/dmarc</name>
    <message>
        <source>The sender domain&apos;s DMARC policy refused this message</source>
        <translation>Este mensaje se rechazó por la política DMARC del dominio remitente</translation>
    </message>
</context>
<context>
    <name>stalwart/dmarc-temporary</name>
    <message>
        <source>The DMARC check could not be completed for now (Stalwart)</source>
        <translation>La comprobación de DMARC no se pudo completar de momento (Stalwart)</translation>
    </message>
</context>
<context>
    <name>stalwart/ehlo</name>
    <message>
        <source>The EHLO name of the sending server is not a host name (Stalwart)</source>
        <translation>El nombre EHLO del servidor de envío no es un nombre de host (Stalwart)</translation>
    </message>
</context>
<context>
    <name>stalwart/filter-refused</name>
    <message>
        <source>A filter of the receiver refused the message without a reason</source>
        <translation>Un filtro del receptor rechazó el mensaje sin dar un motivo</translation>
    </message>
</context>
<context>
    <name>stalwart/greylisting</name>
    <message>
        <source>The first contact is postponed on purpose</source>
        <translation>El primer contacto se aplaza a propósito</translation>
    </message>
</context>
<context>
    <name>stalwart/login-failed</name>
    <message>
        <source>User name, password or login token was not accepted</source>
        <translation>No se aceptó el nombre de usuario, la contraseña o el token de inicio de sesión</translation>
    </message>
</context>
<context>
    <name>stalwart/login-required</name>
    <message>
        <source>Your outgoing mail server wants a login</source>
        <translation>Su servidor de correo saliente exige iniciar sesión</translation>
    </message>
</context>
<context>
    <name>stalwart/loop</name>
    <message>
        <source>The message went round in circles (Stalwart)</source>
        <translation>El mensaje entró en un bucle (Stalwart)</translation>
    </message>
</context>
<context>
    <name>stalwart/rate-limit</name>
    <message>
        <source>Too many messages or connections in a short time</source>
        <translation>Demasiados mensajes o conexiones en poco tiempo</translation>
    </message>
</context>
<context>
    <name>stalwart/relay</name>
    <message>
        <source>The server does not pass on mail for this domain</source>
        <translation>El servidor no retransmite correo para este dominio</translation>
    </message>
</context>
<context>
    <name>stalwart/reverse-dns</name>
    <message>
        <source>The reverse DNS of the sending IP address does not check out (Stalwart)</source>
        <translation>El DNS inverso de la dirección IP de envío no es correcto (Stalwart)</translation>
    </message>
</context>
<context>
    <name>stalwart/sender-blocked</name>
    <message>
        <source>The receiver blocks this sender address</source>
        <translation>El receptor bloquea esta dirección de remitente</translation>
    </message>
</context>
<context>
    <name>stalwart/spam-score</name>
    <message>
        <source>The spam filter gave the message too many points (Stalwart)</source>
        <translation>El filtro antispam dio demasiados puntos al mensaje (Stalwart)</translation>
    </message>
</context>
<context>
    <name>stalwart/spf</name>
    <message>
        <source>SPF of the sender&apos;s domain does not allow this server (Stalwart)</source>
        <translation>SPF del dominio del remitente no permite este servidor (Stalwart)</translation>
    </message>
</context>
<context>
    <name>stalwart/spf-temporary</name>
    <message>
        <source>SPF of the sender&apos;s domain could not be looked up (Stalwart)</source>
        <translation>SPF del dominio del remitente no se pudo consultar (Stalwart)</translation>
    </message>
</context>
<context>
    <name>stalwart/system-full</name>
    <message>
        <source>The queue of the receiving server is full</source>
        <translation>La cola del servidor receptor está llena</translation>
    </message>
</context>
<context>
    <name>stalwart/unknown-mailbox</name>
    <message>
        <source>The mailbox or mailing list does not exist</source>
        <translation>El buzón o la lista de correo no existe</translation>
    </message>
</context>
<context>
    <name>stalwart/unreadable</name>
    <message>
        <source>The message could not be read as mail (Stalwart)</source>
        <translation>El mensaje no se pudo leer como correo (Stalwart)</translation>
    </message>
</context>
<context>
    <name>stalwart/wrong-identity</name>
    <message>
        <source>The sender address does not belong to your login</source>
        <translation>La dirección del remitente no pertenece a su sesión</translation>
    </message>
</context>
<context>
    <name>status/x.0.0</name>
    <message>
        <source>Refused without any detail (x.0.0)</source>
        <translation>Rechazado sin ningún detalle (x.0.0)</translation>
    </message>
</context>
<context>
    <name>status/x.1.0</name>
    <message>
        <source>Something is wrong with an address, without detail (x.1.0)</source>
        <translation>Hay un problema con una dirección, sin detalle (x.1.0)</translation>
    </message>
</context>
<context>
    <name>status/x.1.1</name>
    <message>
        <source>The mailbox does not exist (x.1.1)</source>
        <translation>El buzón no existe (x.1.1)</translation>
    </message>
</context>
<context>
    <name>status/x.1.10</name>
    <message>
        <source>The recipient&apos;s domain takes no mail at all (x.1.10)</source>
        <translation>El dominio del destinatario no acepta ningún correo (x.1.10)</translation>
    </message>
</context>
<context>
    <name>status/x.1.2</name>
    <message>
        <source>The recipient&apos;s domain does not exist or takes no mail (x.1.2)</source>
        <translation>El dominio del destinatario no existe o no acepta correo (x.1.2)</translation>
    </message>
</context>
<context>
    <name>status/x.1.3</name>
    <message>
        <source>The recipient address is not written correctly (x.1.3)</source>
        <translation>La dirección del destinatario está mal escrita (x.1.3)</translation>
    </message>
</context>
<context>
    <name>status/x.1.4</name>
    <message>
        <source>The address fits more than one mailbox (x.1.4)</source>
        <translation>La dirección corresponde a más de un buzón (x.1.4)</translation>
    </message>
</context>
<context>
    <name>status/x.1.5</name>
    <message>
        <source>Destination address valid (x.1.5)</source>
        <translation>Dirección de destino válida (x.1.5)</translation>
    </message>
</context>
<context>
    <name>status/x.1.6</name>
    <message>
        <source>The mailbox has moved and the new address is not told (x.1.6)</source>
        <translation>El buzón se ha trasladado y no se indica la nueva dirección (x.1.6)</translation>
    </message>
</context>
<context>
    <name>status/x.1.7</name>
    <message>
        <source>The sender address is not written correctly (x.1.7)</source>
        <translation>La dirección del remitente está mal escrita (x.1.7)</translation>
    </message>
</context>
<context>
    <name>status/x.1.8</name>
    <message>
        <source>The sender&apos;s domain does not exist or takes no mail (x.1.8)</source>
        <translation>El dominio del remitente no existe o no acepta correo (x.1.8)</translation>
    </message>
</context>
<context>
    <name>status/x.1.9</name>
    <message>
        <source>Message relayed to non-compliant mailer (x.1.9)</source>
        <translation>Mensaje entregado a un sistema que no cumple la norma (x.1.9)</translation>
    </message>
</context>
<context>
    <name>status/x.2.0</name>
    <message>
        <source>Something is wrong with the mailbox, without detail (x.2.0)</source>
        <translation>Hay un problema con el buzón, sin detalle (x.2.0)</translation>
    </message>
</context>
<context>
    <name>status/x.2.1</name>
    <message>
        <source>The mailbox takes no mail (x.2.1)</source>
        <translation>El buzón no acepta correo (x.2.1)</translation>
    </message>
</context>
<context>
    <name>status/x.2.2</name>
    <message>
        <source>The mailbox is full (x.2.2)</source>
        <translation>El buzón está lleno (x.2.2)</translation>
    </message>
</context>
<context>
    <name>status/x.2.3</name>
    <message>
        <source>The message is larger than this mailbox may receive (x.2.3)</source>
        <translation>El mensaje es más grande de lo que este buzón puede recibir (x.2.3)</translation>
    </message>
</context>
<context>
    <name>status/x.2.4</name>
    <message>
        <source>The mailing list behind the address could not be resolved (x.2.4)</source>
        <translation>No se pudo resolver la lista de correo de la dirección (x.2.4)</translation>
    </message>
</context>
<context>
    <name>status/x.3.0</name>
    <message>
        <source>The receiving system has a problem, without detail (x.3.0)</source>
        <translation>El sistema receptor tiene un problema, sin detalle (x.3.0)</translation>
    </message>
</context>
<context>
    <name>status/x.3.1</name>
    <message>
        <source>The receiving server has no space left (x.3.1)</source>
        <translation>El servidor receptor no tiene espacio (x.3.1)</translation>
    </message>
</context>
<context>
    <name>status/x.3.2</name>
    <message>
        <source>The server takes no mail from the network (x.3.2)</source>
        <translation>El servidor no acepta correo de la red (x.3.2)</translation>
    </message>
</context>
<context>
    <name>status/x.3.3</name>
    <message>
        <source>The receiving system cannot do what the message asks for (x.3.3)</source>
        <translation>El sistema receptor no puede hacer lo que pide el mensaje (x.3.3)</translation>
    </message>
</context>
<context>
    <name>status/x.3.4</name>
    <message>
        <source>The message is larger than the receiving server allows (x.3.4)</source>
        <translation>El mensaje es más grande de lo que permite el servidor receptor (x.3.4)</translation>
    </message>
</context>
<context>
    <name>status/x.3.5</name>
    <message>
        <source>The receiving system is set up in a way that keeps it from taking the message (x.3.5)</source>
        <translation>La configuración del sistema receptor le impide aceptar el mensaje (x.3.5)</translation>
    </message>
</context>
<context>
    <name>status/x.3.6</name>
    <message>
        <source>Requested priority was changed (x.3.6)</source>
        <translation>Se cambió la prioridad solicitada (x.3.6)</translation>
    </message>
</context>
<context>
    <name>status/x.4.0</name>
    <message>
        <source>A problem of the network or the route, without detail (x.4.0)</source>
        <translation>Un problema de la red o de la ruta, sin detalle (x.4.0)</translation>
    </message>
</context>
<context>
    <name>status/x.4.1</name>
    <message>
        <source>The receiving server does not answer (x.4.1)</source>
        <translation>El servidor receptor no responde (x.4.1)</translation>
    </message>
</context>
<context>
    <name>status/x.4.2</name>
    <message>
        <source>The connection broke off (x.4.2)</source>
        <translation>La conexión se interrumpió (x.4.2)</translation>
    </message>
</context>
<context>
    <name>status/x.4.3</name>
    <message>
        <source>A directory (DNS or LDAP) did not answer (x.4.3)</source>
        <translation>Un directorio (DNS o LDAP) no respondió (x.4.3)</translation>
    </message>
</context>
<context>
    <name>status/x.4.4</name>
    <message>
        <source>There is no route to the recipient (x.4.4)</source>
        <translation>No hay ruta hacia el destinatario (x.4.4)</translation>
    </message>
</context>
<context>
    <name>status/x.4.5</name>
    <message>
        <source>The mail system is overloaded (x.4.5)</source>
        <translation>El sistema de correo está sobrecargado (x.4.5)</translation>
    </message>
</context>
<context>
    <name>status/x.4.6</name>
    <message>
        <source>The message went round in circles (x.4.6)</source>
        <translation>El mensaje dio vueltas en círculo (x.4.6)</translation>
    </message>
</context>
<context>
    <name>status/x.4.7</name>
    <message>
        <source>Delivery was given up after many attempts (x.4.7)</source>
        <translation>La entrega se abandonó tras muchos intentos (x.4.7)</translation>
    </message>
</context>
<context>
    <name>status/x.5.0</name>
    <message>
        <source>The servers did not understand each other, without detail (x.5.0)</source>
        <translation>Los servidores no se entendieron, sin detalle (x.5.0)</translation>
    </message>
</context>
<context>
    <name>status/x.5.1</name>
    <message>
        <source>A command was unknown or came out of order (x.5.1)</source>
        <translation>Un comando era desconocido o llegó en el orden equivocado (x.5.1)</translation>
    </message>
</context>
<context>
    <name>status/x.5.2</name>
    <message>
        <source>A command could not be read (x.5.2)</source>
        <translation>Un comando no se pudo leer (x.5.2)</translation>
    </message>
</context>
<context>
    <name>status/x.5.3</name>
    <message>
        <source>Too many recipients in one message (x.5.3)</source>
        <translation>Demasiados destinatarios en un mensaje (x.5.3)</translation>
    </message>
</context>
<context>
    <name>status/x.5.4</name>
    <message>
        <source>A command had a wrong or unknown parameter (x.5.4)</source>
        <translation>Un comando tenía un parámetro incorrecto o desconocido (x.5.4)</translation>
    </message>
</context>
<context>
    <name>status/x.5.5</name>
    <message>
        <source>The two servers speak different versions of the protocol (x.5.5)</source>
        <translation>Los dos servidores usan versiones distintas del protocolo (x.5.5)</translation>
    </message>
</context>
<context>
    <name>status/x.5.6</name>
    <message>
        <source>A line of the login was too long (x.5.6)</source>
        <translation>Una línea del inicio de sesión era demasiado larga (x.5.6)</translation>
    </message>
</context>
<context>
    <name>status/x.6.0</name>
    <message>
        <source>Something about the content, without detail (x.6.0)</source>
        <translation>Hay un problema con el contenido, sin detalle (x.6.0)</translation>
    </message>
</context>
<context>
    <name>status/x.6.1</name>
    <message>
        <source>A kind of content is not supported (x.6.1)</source>
        <translation>Un tipo de contenido no se admite (x.6.1)</translation>
    </message>
</context>
<context>
    <name>status/x.6.10</name>
    <message>
        <source>The answer would need letters that the sending server did not allow (x.6.10)</source>
        <translation>La respuesta necesitaría letras que el servidor de envío no permitió (x.6.10)</translation>
    </message>
</context>
<context>
    <name>status/x.6.2</name>
    <message>
        <source>The content would have to be converted, and that is forbidden (x.6.2)</source>
        <translation>El contenido tendría que convertirse, y está prohibido (x.6.2)</translation>
    </message>
</context>
<context>
    <name>status/x.6.3</name>
    <message>
        <source>The content would have to be converted, and the server cannot do that (x.6.3)</source>
        <translation>El contenido tendría que convertirse, y el servidor no puede hacerlo (x.6.3)</translation>
    </message>
</context>
<context>
    <name>status/x.6.4</name>
    <message>
        <source>Conversion with loss performed (x.6.4)</source>
        <translation>Conversión realizada con pérdidas (x.6.4)</translation>
    </message>
</context>
<context>
    <name>status/x.6.5</name>
    <message>
        <source>The content could not be converted (x.6.5)</source>
        <translation>El contenido no se pudo convertir (x.6.5)</translation>
    </message>
</context>
<context>
    <name>status/x.6.6</name>
    <message>
        <source>The content could not be fetched from where it is stored (x.6.6)</source>
        <translation>El contenido no se pudo obtener de donde está guardado (x.6.6)</translation>
    </message>
</context>
<context>
    <name>status/x.6.7</name>
    <message>
        <source>An address with letters beyond plain Latin is not possible here (x.6.7)</source>
        <translation>Aquí no es posible una dirección con letras distintas de a a z (x.6.7)</translation>
    </message>
</context>
<context>
    <name>status/x.6.8</name>
    <message>
        <source>The answer would need letters that the sending server did not allow (x.6.8)</source>
        <translation>La respuesta necesitaría letras que el servidor de envío no permitió (x.6.8)</translation>
    </message>
</context>
<context>
    <name>status/x.6.9</name>
    <message>
        <source>The header holds letters that cannot be passed on to a recipient (x.6.9)</source>
        <translation>El encabezado contiene letras que no se pueden transmitir (x.6.9)</translation>
    </message>
</context>
<context>
    <name>status/x.7.0</name>
    <message>
        <source>Refused for security or policy, without detail (x.7.0)</source>
        <translation>Rechazado por seguridad o por una política, sin detalle (x.7.0)</translation>
    </message>
</context>
<context>
    <name>status/x.7.1</name>
    <message>
        <source>The delivery is not allowed, without detail (x.7.1)</source>
        <translation>La entrega no está permitida, sin detalle (x.7.1)</translation>
    </message>
</context>
<context>
    <name>status/x.7.10</name>
    <message>
        <source>The connection must be encrypted before the login (x.7.10)</source>
        <translation>La conexión debe cifrarse antes de iniciar sesión (x.7.10)</translation>
    </message>
</context>
<context>
    <name>status/x.7.11</name>
    <message>
        <source>This login method needs an encrypted connection (x.7.11)</source>
        <translation>Este método de inicio de sesión exige una conexión cifrada (x.7.11)</translation>
    </message>
</context>
<context>
    <name>status/x.7.12</name>
    <message>
        <source>The account must first log in another way once (x.7.12)</source>
        <translation>La cuenta debe iniciar sesión una vez de otro modo (x.7.12)</translation>
    </message>
</context>
<context>
    <name>status/x.7.13</name>
    <message>
        <source>The sender&apos;s own account is disabled (x.7.13)</source>
        <translation>La cuenta del remitente está desactivada (x.7.13)</translation>
    </message>
</context>
<context>
    <name>status/x.7.14</name>
    <message>
        <source>The sending service lacks permission to fetch the message (x.7.14)</source>
        <translation>El servicio de envío no tiene permiso para obtener el mensaje (x.7.14)</translation>
    </message>
</context>
<context>
    <name>status/x.7.15</name>
    <message>
        <source>The priority of the message is too low for now (x.7.15)</source>
        <translation>La prioridad del mensaje es demasiado baja por ahora (x.7.15)</translation>
    </message>
</context>
<context>
    <name>status/x.7.16</name>
    <message>
        <source>The message is too large for its priority (x.7.16)</source>
        <translation>El mensaje es demasiado grande para su prioridad (x.7.16)</translation>
    </message>
</context>
<context>
    <name>status/x.7.17</name>
    <message>
        <source>The mailbox belongs to somebody else now (x.7.17)</source>
        <translation>El buzón pertenece ahora a otra persona (x.7.17)</translation>
    </message>
</context>
<context>
    <name>status/x.7.18</name>
    <message>
        <source>The domain belongs to somebody else now (x.7.18)</source>
        <translation>El dominio pertenece ahora a otra persona (x.7.18)</translation>
    </message>
</context>
<context>
    <name>status/x.7.19</name>
    <message>
        <source>The owner of the mailbox could not be confirmed (x.7.19)</source>
        <translation>No se pudo confirmar al titular del buzón (x.7.19)</translation>
    </message>
</context>
<context>
    <name>status/x.7.2</name>
    <message>
        <source>You may not write to this mailing list (x.7.2)</source>
        <translation>Usted no puede escribir a esta lista de correo (x.7.2)</translation>
    </message>
</context>
<context>
    <name>status/x.7.20</name>
    <message>
        <source>No DKIM signature of the message is valid (x.7.20)</source>
        <translation>Ninguna firma DKIM del mensaje es válida (x.7.20)</translation>
    </message>
</context>
<context>
    <name>status/x.7.21</name>
    <message>
        <source>The DKIM signature is valid but not accepted (x.7.21)</source>
        <translation>La firma DKIM es válida, pero no se acepta (x.7.21)</translation>
    </message>
</context>
<context>
    <name>status/x.7.22</name>
    <message>
        <source>No DKIM signature is from the domain of the From address (x.7.22)</source>
        <translation>Ninguna firma DKIM es del dominio de la dirección From (x.7.22)</translation>
    </message>
</context>
<context>
    <name>status/x.7.23</name>
    <message>
        <source>SPF does not allow the sending server (x.7.23)</source>
        <translation>SPF no permite el servidor de envío (x.7.23)</translation>
    </message>
</context>
<context>
    <name>status/x.7.24</name>
    <message>
        <source>The SPF record could not be evaluated (x.7.24)</source>
        <translation>No se pudo evaluar el registro SPF (x.7.24)</translation>
    </message>
</context>
<context>
    <name>status/x.7.25</name>
    <message>
        <source>Reverse DNS of the sending server is missing or wrong (x.7.25)</source>
        <translation>El DNS inverso del servidor de envío falta o es incorrecto (x.7.25)</translation>
    </message>
</context>
<context>
    <name>status/x.7.26</name>
    <message>
        <source>Several checks of the sender failed (x.7.26)</source>
        <translation>Fallaron varias comprobaciones del remitente (x.7.26)</translation>
    </message>
</context>
<context>
    <name>status/x.7.27</name>
    <message>
        <source>The domain of the sender says that it takes no mail (x.7.27)</source>
        <translation>El dominio del remitente declara que no acepta correo (x.7.27)</translation>
    </message>
</context>
<context>
    <name>status/x.7.28</name>
    <message>
        <source>The receiver sees a flood of mail (x.7.28)</source>
        <translation>El sistema receptor ve una avalancha de correo (x.7.28)</translation>
    </message>
</context>
<context>
    <name>status/x.7.29</name>
    <message>
        <source>The chain of seals of a forwarded message is broken (x.7.29)</source>
        <translation>La cadena de sellos de un mensaje reenviado está rota (x.7.29)</translation>
    </message>
</context>
<context>
    <name>status/x.7.3</name>
    <message>
        <source>The protection of the message could not be carried over (x.7.3)</source>
        <translation>No se pudo conservar la protección del mensaje (x.7.3)</translation>
    </message>
</context>
<context>
    <name>status/x.7.30</name>
    <message>
        <source>The message demands encryption all the way, and the next server cannot promise it (x.7.30)</source>
        <translation>El mensaje exige cifrado en todo el recorrido, y el siguiente servidor no puede garantizarlo (x.7.30)</translation>
    </message>
</context>
<context>
    <name>status/x.7.4</name>
    <message>
        <source>A security feature is not supported (x.7.4)</source>
        <translation>Una función de seguridad no se admite (x.7.4)</translation>
    </message>
</context>
<context>
    <name>status/x.7.5</name>
    <message>
        <source>An encryption or signature could not be processed (x.7.5)</source>
        <translation>No se pudo procesar un cifrado o una firma (x.7.5)</translation>
    </message>
</context>
<context>
    <name>status/x.7.6</name>
    <message>
        <source>A method of encryption is not supported (x.7.6)</source>
        <translation>Un método de cifrado no se admite (x.7.6)</translation>
    </message>
</context>
<context>
    <name>status/x.7.7</name>
    <message>
        <source>The message was changed or damaged on the way (x.7.7)</source>
        <translation>El mensaje se modificó o dañó en el camino (x.7.7)</translation>
    </message>
</context>
<context>
    <name>status/x.7.8</name>
    <message>
        <source>User name or password was not accepted (x.7.8)</source>
        <translation>No se aceptó el nombre de usuario o la contraseña (x.7.8)</translation>
    </message>
</context>
<context>
    <name>status/x.7.9</name>
    <message>
        <source>The login method is too weak (x.7.9)</source>
        <translation>El método de inicio de sesión es demasiado débil (x.7.9)</translation>
    </message>
</context>
<context>
    <name>strato/attachment</name>
    <message>
        <source>STRATO does not take this kind of attachment (B-ATTACH)</source>
        <translation>STRATO no acepta este tipo de archivo adjunto (B-ATTACH)</translation>
    </message>
</context>
<context>
    <name>strato/link</name>
    <message>
        <source>STRATO refuses a web address in the message (B-URL)</source>
        <translation>STRATO rechaza una dirección web del mensaje (B-URL)</translation>
    </message>
</context>
<context>
    <name>strato/outgoing-spam</name>
    <message>
        <source>STRATO&apos;s outgoing server stopped the message as spam</source>
        <translation>El servidor de salida de STRATO detuvo el mensaje por considerarlo spam</translation>
    </message>
</context>
<context>
    <name>strato/spam</name>
    <message>
        <source>STRATO&apos;s filter took the message for spam</source>
        <translation>El filtro de STRATO clasificó el mensaje como spam</translation>
    </message>
</context>
<context>
    <name>symantec/badmailfrom</name>
    <message>
        <source>Symantec refuses your sender address because spam was sent with it</source>
        <translation>Symantec rechaza su dirección de remitente porque se envió spam con ella</translation>
    </message>
</context>
<context>
    <name>symantec/blocked-by-recipient</name>
    <message>
        <source>The recipient&apos;s company blocks this sender</source>
        <translation>La empresa del destinatario bloquea a este remitente</translation>
    </message>
</context>
<context>
    <name>symantec/dmarc-failed</name>
    <message>
        <source>The message fails DMARC at Symantec&apos;s cloud filter</source>
        <translation>El mensaje no supera DMARC en el filtro en la nube de Symantec</translation>
    </message>
</context>
<context>
    <name>symantec/ip-reputation</name>
    <message>
        <source>Symantec rates the sending IP address as a source of spam</source>
        <translation>Symantec valora la dirección IP de envío como fuente de spam</translation>
    </message>
</context>
<context>
    <name>symantec/message-filtered</name>
    <message>
        <source>Symantec&apos;s cloud filter took the message for spam</source>
        <translation>El filtro en la nube de Symantec clasificó el mensaje como spam</translation>
    </message>
</context>
<context>
    <name>symantec/message-format</name>
    <message>
        <source>The format of the message breaks the mail standard</source>
        <translation>El formato del mensaje incumple el estándar de correo</translation>
    </message>
</context>
<context>
    <name>symantec/not-served-here</name>
    <message>
        <source>This Symantec host serves neither the sender nor the recipient</source>
        <translation>Este host de Symantec no atiende ni al remitente ni al destinatario</translation>
    </message>
</context>
<context>
    <name>symantec/outbound-not-registered</name>
    <message>
        <source>Your company&apos;s domain or server is not registered for outgoing mail</source>
        <translation>El dominio o servidor de su empresa no está registrado para correo saliente</translation>
    </message>
</context>
<context>
    <name>symantec/recipient-unknown</name>
    <message>
        <source>The recipient&apos;s company does not know this address</source>
        <translation>La empresa del destinatario no conoce esta dirección</translation>
    </message>
</context>
<context>
    <name>symantec/service-unavailable</name>
    <message>
        <source>Symantec&apos;s cloud filter turns your server away for now</source>
        <translation>El filtro en la nube de Symantec no admite por ahora su servidor</translation>
    </message>
</context>
<context>
    <name>symantec/spf-failed</name>
    <message>
        <source>SPF does not allow the sending server, and the recipient insists on it</source>
        <translation>SPF no permite el servidor de envío, y el destinatario insiste en ello</translation>
    </message>
</context>
<context>
    <name>symantec/tls-required</name>
    <message>
        <source>Symantec takes mail for this recipient only over an encrypted connection</source>
        <translation>Symantec solo acepta correo para este destinatario por una conexión cifrada</translation>
    </message>
</context>
<context>
    <name>symantec/too-many-messages</name>
    <message>
        <source>Your server sent more than 100 messages over one connection</source>
        <translation>Su servidor envió más de 100 mensajes por una conexión</translation>
    </message>
</context>
<context>
    <name>t-online/blocked</name>
    <message>
        <source>T-Online blocks the sending IP address (BL)</source>
        <translation>T-Online bloquea la dirección IP de envío (BL)</translation>
    </message>
</context>
<context>
    <name>t-online/dialup</name>
    <message>
        <source>T-Online takes the sending IP address for a dial-up or nameless one (DIAL)</source>
        <translation>T-Online toma la IP de envío por una de acceso telefónico o sin nombre (DIAL)</translation>
    </message>
</context>
<context>
    <name>t-online/email-password</name>
    <message>
        <source>T-Online refused the login: mail programs need the separate e-mail password</source>
        <translation>T-Online rechazó el acceso: el programa necesita la contraseña de correo aparte</translation>
    </message>
</context>
<context>
    <name>t-online/mailbox-full</name>
    <message>
        <source>The mailbox is full (over storage quota)</source>
        <translation>El buzón está lleno (over storage quota)</translation>
    </message>
</context>
<context>
    <name>t-online/send-quota</name>
    <message>
        <source>The T-Online mailbox has used up the messages it may send</source>
        <translation>El buzón de T-Online ha agotado los mensajes que puede enviar</translation>
    </message>
</context>
<context>
    <name>t-online/spam-or-virus</name>
    <message>
        <source>The filter took the message for spam or malware (spam or virus classification)</source>
        <translation>El filtro clasificó el mensaje como spam o malware (spam or virus classification)</translation>
    </message>
</context>
<context>
    <name>t-online/unknown-server</name>
    <message>
        <source>T-Online does not know the sending server yet, or distrusts it (NOWL)</source>
        <translation>T-Online aún no conoce el servidor de envío o desconfía de él (NOWL)</translation>
    </message>
</context>
<context>
    <name>telstra-bigpond/ip-listed</name>
    <message>
        <source>Telstra (BigPond) refuses the sending IP address (IB115)</source>
        <translation>Telstra (BigPond) rechaza la dirección IP de envío (IB115)</translation>
    </message>
</context>
<context>
    <name>telstra-bigpond/spam-content</name>
    <message>
        <source>Telstra&apos;s (BigPond) filter took the message for spam (IB703, IB704)</source>
        <translation>El filtro de Telstra (BigPond) clasificó el mensaje como spam (IB703, IB704)</translation>
    </message>
</context>
<context>
    <name>text/address-syntax</name>
    <message>
        <source>An address is written in a way that no mail server takes</source>
        <translation>Una dirección está escrita de un modo que ningún servidor de correo acepta</translation>
    </message>
</context>
<context>
    <name>text/attachment</name>
    <message>
        <source>The attachment is not allowed</source>
        <translation>El archivo adjunto no está permitido</translation>
    </message>
</context>
<context>
    <name>text/auth-required</name>
    <message>
        <source>The sending server wants a login, or refused it</source>
        <translation>El servidor de envío exige iniciar sesión, o rechazó el inicio de sesión</translation>
    </message>
</context>
<context>
    <name>text/bad-domain-reputation</name>
    <message>
        <source>The sending domain has a bad reputation</source>
        <translation>El dominio de envío tiene mala reputación</translation>
    </message>
</context>
<context>
    <name>text/bad-ip-reputation</name>
    <message>
        <source>The sending IP address has a bad reputation</source>
        <translation>La dirección IP de envío tiene mala reputación</translation>
    </message>
</context>
<context>
    <name>text/blocked-by-recipient</name>
    <message>
        <source>The recipient, or somebody there, has blocked this sender</source>
        <translation>El destinatario, o alguien de allí, ha bloqueado a este remitente</translation>
    </message>
</context>
<context>
    <name>text/blocklist-broken</name>
    <message>
        <source>The receiver&apos;s blocklist query failed</source>
        <translation>Falló la consulta del receptor a una lista de bloqueo</translation>
    </message>
</context>
<context>
    <name>text/blocklisted</name>
    <message>
        <source>The sender is on a blocklist</source>
        <translation>El remitente figura en una lista de bloqueo</translation>
    </message>
</context>
<context>
    <name>text/content-refused</name>
    <message>
        <source>The receiver does not take what the message contains</source>
        <translation>El receptor no acepta lo que contiene el mensaje</translation>
    </message>
</context>
<context>
    <name>text/dkim-fail</name>
    <message>
        <source>The DKIM signature is missing or not valid</source>
        <translation>La firma DKIM falta o no es válida</translation>
    </message>
</context>
<context>
    <name>text/dmarc-fail</name>
    <message>
        <source>The sender domain&apos;s DMARC policy refused this message</source>
        <translation>Este mensaje se rechazó por la política DMARC del dominio remitente</translation>
    </message>
</context>
<context>
    <name>text/dns-error</name>
    <message>
        <source>A name could not be looked up in DNS for now</source>
        <translation>Un nombre no se pudo consultar en el DNS de momento</translation>
    </message>
</context>
<context>
    <name>text/expired</name>
    <message>
        <source>Delivery was given up after many attempts</source>
        <translation>Se desistió de la entrega tras muchos intentos</translation>
    </message>
</context>
<context>
    <name>text/greylisted</name>
    <message>
        <source>The receiver asks to try again later (greylisting)</source>
        <translation>El receptor pide que se intente más tarde (greylisting)</translation>
    </message>
</context>
<context>
    <name>text/host-unknown</name>
    <message>
        <source>The recipient&apos;s domain cannot be found</source>
        <translation>No se encuentra el dominio del destinatario</translation>
    </message>
</context>
<context>
    <name>text/loop</name>
    <message>
        <source>The message went round in circles</source>
        <translation>El mensaje entró en un bucle</translation>
    </message>
</context>
<context>
    <name>text/mailbox-disabled</name>
    <message>
        <source>The mailbox exists but is switched off</source>
        <translation>El buzón existe, pero está desactivado</translation>
    </message>
</context>
<context>
    <name>text/mailbox-full</name>
    <message>
        <source>The mailbox is full</source>
        <translation>El buzón está lleno</translation>
    </message>
</context>
<context>
    <name>text/message-too-big</name>
    <message>
        <source>The message is too large</source>
        <translation>El mensaje es demasiado grande</translation>
    </message>
</context>
<context>
    <name>text/missing-ptr</name>
    <message>
        <source>Reverse DNS or the greeting name of the sending server is missing or wrong</source>
        <translation>El DNS inverso o el nombre de saludo del servidor de envío falta o es erróneo</translation>
    </message>
</context>
<context>
    <name>text/moved</name>
    <message>
        <source>The recipient has moved to another address</source>
        <translation>El destinatario se ha cambiado a otra dirección</translation>
    </message>
</context>
<context>
    <name>text/network-error</name>
    <message>
        <source>The receiver&apos;s server could not be reached</source>
        <translation>No se pudo acceder al servidor del receptor</translation>
    </message>
</context>
<context>
    <name>text/no-mail-host</name>
    <message>
        <source>This domain takes no mail</source>
        <translation>Este dominio no acepta correo</translation>
    </message>
</context>
<context>
    <name>text/own-mailbox-full</name>
    <message>
        <source>The sender&apos;s own mailbox is full, so it cannot send</source>
        <translation>El propio buzón del remitente está lleno, por lo que no puede enviar</translation>
    </message>
</context>
<context>
    <name>text/policy</name>
    <message>
        <source>A rule of the receiver refused this message</source>
        <translation>Una regla del receptor rechazó este mensaje</translation>
    </message>
</context>
<context>
    <name>text/rate-limited</name>
    <message>
        <source>Too much mail in too short a time</source>
        <translation>Demasiado correo en muy poco tiempo</translation>
    </message>
</context>
<context>
    <name>text/recipient-restricted</name>
    <message>
        <source>The recipient accepts mail from certain senders only</source>
        <translation>El destinatario solo acepta correo de ciertos remitentes</translation>
    </message>
</context>
<context>
    <name>text/relay-denied</name>
    <message>
        <source>The server refuses to pass this message on</source>
        <translation>El servidor se niega a retransmitir este mensaje</translation>
    </message>
</context>
<context>
    <name>text/rfc-violation</name>
    <message>
        <source>The message does not follow the mail standards</source>
        <translation>El mensaje no sigue los estándares de correo</translation>
    </message>
</context>
<context>
    <name>text/sender-blocked</name>
    <message>
        <source>The receiver keeps this sender address out</source>
        <translation>El receptor no deja entrar esta dirección de remitente</translation>
    </message>
</context>
<context>
    <name>text/sender-not-yours</name>
    <message>
        <source>The sender address does not belong to the login that sends</source>
        <translation>La dirección del remitente no pertenece a la sesión que envía</translation>
    </message>
</context>
<context>
    <name>text/sender-rejected</name>
    <message>
        <source>The sender address was refused</source>
        <translation>Se rechazó la dirección del remitente</translation>
    </message>
</context>
<context>
    <name>text/sender-suspended</name>
    <message>
        <source>The sender&apos;s own account may not send</source>
        <translation>La propia cuenta del remitente no puede enviar</translation>
    </message>
</context>
<context>
    <name>text/sending-limit</name>
    <message>
        <source>The sending account has used up what it may send</source>
        <translation>La cuenta que envía ha agotado lo que puede enviar</translation>
    </message>
</context>
<context>
    <name>text/spam-content</name>
    <message>
        <source>The message was taken for spam</source>
        <translation>El mensaje se clasificó como spam</translation>
    </message>
</context>
<context>
    <name>text/spf-fail</name>
    <message>
        <source>SPF does not allow this server to send for the domain</source>
        <translation>SPF no permite que este servidor envíe para el dominio</translation>
    </message>
</context>
<context>
    <name>text/stale-address</name>
    <message>
        <source>An outdated internal address was used</source>
        <translation>Se usó una dirección interna anticuada</translation>
    </message>
</context>
<context>
    <name>text/suppressed</name>
    <message>
        <source>The sending service refused to try this address</source>
        <translation>El servicio de envío se negó a intentarlo con esta dirección</translation>
    </message>
</context>
<context>
    <name>text/syntax-error</name>
    <message>
        <source>The sending program used a command that is not allowed</source>
        <translation>El programa de envío usó un comando no permitido</translation>
    </message>
</context>
<context>
    <name>text/system-error</name>
    <message>
        <source>The receiving system has a fault of its own</source>
        <translation>El sistema receptor tiene un fallo propio</translation>
    </message>
</context>
<context>
    <name>text/system-full</name>
    <message>
        <source>The receiving server has no space left</source>
        <translation>Al servidor receptor no le queda espacio</translation>
    </message>
</context>
<context>
    <name>text/temporary-failure</name>
    <message>
        <source>The receiving server has a problem for the moment</source>
        <translation>El servidor receptor tiene un problema en este momento</translation>
    </message>
</context>
<context>
    <name>text/tls-required</name>
    <message>
        <source>An encrypted connection was required and did not come about</source>
        <translation>Se exigía una conexión cifrada y no se logró</translation>
    </message>
</context>
<context>
    <name>text/too-many-recipients</name>
    <message>
        <source>The message names too many recipients</source>
        <translation>El mensaje nombra demasiados destinatarios</translation>
    </message>
</context>
<context>
    <name>text/unauthenticated</name>
    <message>
        <source>Neither SPF nor DKIM confirms the sender</source>
        <translation>Ni SPF ni DKIM confirman al remitente</translation>
    </message>
</context>
<context>
    <name>text/unsafe-link</name>
    <message>
        <source>A link in the message is blocked</source>
        <translation>Un enlace del mensaje está bloqueado</translation>
    </message>
</context>
<context>
    <name>text/user-unknown</name>
    <message>
        <source>The recipient address does not exist</source>
        <translation>La dirección del destinatario no existe</translation>
    </message>
</context>
<context>
    <name>text/virus</name>
    <message>
        <source>The message was refused because of malware</source>
        <translation>El mensaje se rechazó por malware</translation>
    </message>
</context>
<context>
    <name>tim-alice-tin/access-denied</name>
    <message>
        <source>The receiver refuses the sending IP address (server not available - access denied)</source>
        <translation>El receptor rechaza la IP de envío (server not available - access denied)</translation>
    </message>
</context>
<context>
    <name>tiscali/simple-password</name>
    <message>
        <source>Tiscali refused the login: the password is too simple</source>
        <translation>Tiscali rechazó el inicio de sesión: la contraseña es demasiado simple</translation>
    </message>
</context>
<context>
    <name>titan/migration</name>
    <message>
        <source>Titan is moving the recipient&apos;s mailboxes and takes no mail for them meanwhile</source>
        <translation>Titan está trasladando los buzones del destinatario y mientras no acepta correo</translation>
    </message>
</context>
<context>
    <name>titan/new-ip</name>
    <message>
        <source>Titan does not know the sending IP address well enough yet</source>
        <translation>Titan aún no conoce lo suficiente la dirección IP de envío</translation>
    </message>
</context>
<context>
    <name>titan/recipient-quota</name>
    <message>
        <source>The recipient&apos;s domain at Titan has received too many messages for now</source>
        <translation>El dominio del destinatario en Titan ha recibido por ahora demasiados mensajes</translation>
    </message>
</context>
<context>
    <name>titan/spam-rate</name>
    <message>
        <source>Titan gets too much spam from the sending server</source>
        <translation>Titan recibe demasiado spam del servidor de envío</translation>
    </message>
</context>
<context>
    <name>titan/suspended-for-abuse</name>
    <message>
        <source>Titan takes no mail for the recipient&apos;s domain: suspended because of abuse</source>
        <translation>Titan no acepta correo para el dominio del destinatario: suspendido por abuso</translation>
    </message>
</context>
<context>
    <name>trellix/dmarc-failure</name>
    <message>
        <source>The message fails DMARC at the recipient&apos;s Trellix filter</source>
        <translation>El mensaje no supera DMARC en el filtro Trellix del destinatario</translation>
    </message>
</context>
<context>
    <name>trendmicro/blocked-recipient</name>
    <message>
        <source>The recipient&apos;s company takes no mail for this address</source>
        <translation>La empresa del destinatario no acepta correo para esta dirección</translation>
    </message>
</context>
<context>
    <name>trendmicro/blocked-sender</name>
    <message>
        <source>The recipient&apos;s company blocks this sender</source>
        <translation>La empresa del destinatario bloquea a este remitente</translation>
    </message>
</context>
<context>
    <name>trendmicro/customized-block</name>
    <message>
        <source>The recipient&apos;s company blocks the sending IP address by hand</source>
        <translation>La empresa del destinatario bloquea a mano la dirección IP de envío</translation>
    </message>
</context>
<context>
    <name>trendmicro/domain-not-served</name>
    <message>
        <source>Trend Micro does not filter mail for the recipient&apos;s domain</source>
        <translation>Trend Micro no filtra correo para el dominio del destinatario</translation>
    </message>
</context>
<context>
    <name>trendmicro/ip-blocked</name>
    <message>
        <source>Trend Micro lists the sending IP address</source>
        <translation>Trend Micro incluye la dirección IP de envío en su lista</translation>
    </message>
</context>
<context>
    <name>trendmicro/ip-deferred</name>
    <message>
        <source>Trend Micro holds mail from the sending IP address back for now</source>
        <translation>Trend Micro retiene por ahora el correo de la dirección IP de envío</translation>
    </message>
</context>
<context>
    <name>trendmicro/sender-filtering</name>
    <message>
        <source>A sender check of the recipient&apos;s Trend Micro filter refused the message</source>
        <translation>Un control del remitente en el filtro Trend Micro del destinatario lo rechazó</translation>
    </message>
</context>
<context>
    <name>trendmicro/unknown-recipient</name>
    <message>
        <source>The recipient&apos;s company does not know this address</source>
        <translation>La empresa del destinatario no conoce esta dirección</translation>
    </message>
</context>
<context>
    <name>vade/oxsus-busy</name>
    <message>
        <source>The receiver&apos;s server behind the Vade filter is overloaded (OXSUS0001_102)</source>
        <translation>El servidor del receptor tras el filtro Vade está sobrecargado (OXSUS0001_102)</translation>
    </message>
</context>
<context>
    <name>vade/oxsus-ip</name>
    <message>
        <source>Vade lists the sending IP address as a source of spam (OXSUS0001_101)</source>
        <translation>Vade incluye la dirección IP de envío como fuente de spam (OXSUS0001_101)</translation>
    </message>
</context>
<context>
    <name>vade/oxsus-ptr</name>
    <message>
        <source>The receiver&apos;s Vade filter wants reverse DNS (OXSUS0001_105)</source>
        <translation>El filtro Vade del receptor exige DNS inverso (OXSUS0001_105)</translation>
    </message>
</context>
<context>
    <name>vade/oxsus-rate</name>
    <message>
        <source>The receiver&apos;s Vade filter slows down the sending server (OXSUS0001_110, 139, 140)</source>
        <translation>El filtro Vade del receptor frena el servidor de envío (OXSUS0001_110, 139, 140)</translation>
    </message>
</context>
<context>
    <name>vade/recipient-rejected</name>
    <message>
        <source>The recipient&apos;s mail platform refuses this address</source>
        <translation>La plataforma de correo del destinatario rechaza esta dirección</translation>
    </message>
</context>
<context>
    <name>virginmedia/deferred-by-number</name>
    <message>
        <source>Virgin Media, Ziggo or Telenet puts the mail off with an MXIN number</source>
        <translation>Virgin Media, Ziggo o Telenet aplaza el correo con un número MXIN</translation>
    </message>
</context>
<context>
    <name>virginmedia/refused-by-number</name>
    <message>
        <source>Virgin Media, Ziggo or Telenet refuses the mail with an MXIN number</source>
        <translation>Virgin Media, Ziggo o Telenet rechaza el correo con un número MXIN</translation>
    </message>
</context>
<context>
    <name>virginmedia/spam-content</name>
    <message>
        <source>The filter took the message for spam (spam content found)</source>
        <translation>El filtro clasificó el mensaje como spam (spam content found)</translation>
    </message>
</context>
<context>
    <name>wp-o2/internal-error</name>
    <message>
        <source>Wirtualna Polska (WP, o2) had an internal error</source>
        <translation>Wirtualna Polska (WP, o2) tuvo un error interno</translation>
    </message>
</context>
<context>
    <name>wp-o2/spam</name>
    <message>
        <source>The filter took the message for spam (we can&apos;t accept this message)</source>
        <translation>El filtro clasificó el mensaje como spam (we can&apos;t accept this message)</translation>
    </message>
</context>
<context>
    <name>yahoo/aborted</name>
    <message>
        <source>Yahoo refused the message and gives no reason</source>
        <translation>Yahoo rechazó el mensaje y no da ningún motivo</translation>
    </message>
</context>
<context>
    <name>yahoo/account-closed</name>
    <message>
        <source>The recipient&apos;s Yahoo account has been closed</source>
        <translation>La cuenta de Yahoo del destinatario se ha cerrado</translation>
    </message>
</context>
<context>
    <name>yahoo/connection-limits</name>
    <message>
        <source>Yahoo takes only a certain number of messages or connections</source>
        <translation>Yahoo solo acepta cierto número de mensajes o conexiones</translation>
    </message>
</context>
<context>
    <name>yahoo/content-refused</name>
    <message>
        <source>Yahoo takes the content of this message for dangerous</source>
        <translation>Yahoo considera peligroso el contenido de este mensaje</translation>
    </message>
</context>
<context>
    <name>yahoo/deferred-complaints</name>
    <message>
        <source>Yahoo holds the mail back: complaints or more mail than usual</source>
        <translation>Yahoo retiene el correo: quejas o más correo de lo habitual</translation>
    </message>
</context>
<context>
    <name>yahoo/dkim-required</name>
    <message>
        <source>Yahoo requires a DKIM signature for this domain</source>
        <translation>Yahoo exige una firma DKIM para este dominio</translation>
    </message>
</context>
<context>
    <name>yahoo/envelope-domain-unresolvable</name>
    <message>
        <source>Yahoo cannot find the domain of the envelope sender in DNS</source>
        <translation>Yahoo no encuentra en el DNS el dominio del remitente del sobre</translation>
    </message>
</context>
<context>
    <name>yahoo/error-sending-for-delivery</name>
    <message>
        <source>Yahoo&apos;s outgoing server could not pass the message on</source>
        <translation>El servidor de salida de Yahoo no pudo transmitir el mensaje</translation>
    </message>
</context>
<context>
    <name>yahoo/from-domain-unresolvable</name>
    <message>
        <source>Yahoo cannot find the domain of the From address in DNS</source>
        <translation>Yahoo no encuentra en el DNS el dominio de la dirección From</translation>
    </message>
</context>
<context>
    <name>yahoo/from-not-yours</name>
    <message>
        <source>Yahoo&apos;s outgoing server refused the sender address or the message</source>
        <translation>El servidor de salida de Yahoo rechazó la dirección del remitente o el mensaje</translation>
    </message>
</context>
<context>
    <name>yahoo/headers-not-compliant</name>
    <message>
        <source>The header of the message does not follow the standard</source>
        <translation>El encabezado del mensaje no sigue el estándar</translation>
    </message>
</context>
<context>
    <name>yahoo/ip-refused-at-connection</name>
    <message>
        <source>Yahoo closes the connection because of the IP address</source>
        <translation>Yahoo cierra la conexión por la dirección IP</translation>
    </message>
</context>
<context>
    <name>yahoo/japan-deferred</name>
    <message>
        <source>Yahoo JAPAN holds mail from this IP address back</source>
        <translation>Yahoo JAPAN retiene el correo de esta dirección IP</translation>
    </message>
</context>
<context>
    <name>yahoo/japan-dmarc</name>
    <message>
        <source>Yahoo JAPAN refused the message: From is not authenticated</source>
        <translation>Yahoo JAPAN rechazó el mensaje: From no está autenticado</translation>
    </message>
</context>
<context>
    <name>yahoo/login-locked</name>
    <message>
        <source>Yahoo or AOL locks the login for a while: too many wrong passwords</source>
        <translation>Yahoo o AOL bloquea un tiempo el acceso: demasiadas contraseñas incorrectas</translation>
    </message>
</context>
<context>
    <name>yahoo/mailbox-disabled</name>
    <message>
        <source>The recipient&apos;s Yahoo mailbox is switched off</source>
        <translation>El buzón de Yahoo del destinatario está desactivado</translation>
    </message>
</context>
<context>
    <name>yahoo/no-such-user</name>
    <message>
        <source>There is no such mailbox at Yahoo or AOL</source>
        <translation>No existe ese buzón en Yahoo o AOL</translation>
    </message>
</context>
<context>
    <name>yahoo/not-allowed-299</name>
    <message>
        <source>Yahoo refused the message by a rule that it does not name</source>
        <translation>Yahoo rechazó el mensaje por una regla que no nombra</translation>
    </message>
</context>
<context>
    <name>yahoo/permanently-deferred</name>
    <message>
        <source>Yahoo has stopped taking mail from this IP address</source>
        <translation>Yahoo ha dejado de aceptar correo de esta dirección IP</translation>
    </message>
</context>
<context>
    <name>yahoo/policy-refused</name>
    <message>
        <source>Yahoo refused the message by policy, mostly for failed DMARC or DKIM</source>
        <translation>Yahoo rechazó el mensaje por política, casi siempre por fallar DMARC o DKIM</translation>
    </message>
</context>
<context>
    <name>yahoo/recipient-receiving-too-fast</name>
    <message>
        <source>The recipient&apos;s Yahoo mailbox gets too much mail at the moment</source>
        <translation>El buzón de Yahoo del destinatario recibe demasiado correo en este momento</translation>
    </message>
</context>
<context>
    <name>yahoo/relaying-denied</name>
    <message>
        <source>Yahoo is not responsible for the recipient&apos;s domain</source>
        <translation>Yahoo no es responsable del dominio del destinatario</translation>
    </message>
</context>
<context>
    <name>yahoo/spamhaus</name>
    <message>
        <source>Yahoo refuses the IP address because Spamhaus lists it</source>
        <translation>Yahoo rechaza la dirección IP porque figura en Spamhaus</translation>
    </message>
</context>
<context>
    <name>yahoo/spamhaus-exploit</name>
    <message>
        <source>Yahoo refuses the IP address: Spamhaus takes it for infected</source>
        <translation>Yahoo rechaza la dirección IP: Spamhaus la considera infectada</translation>
    </message>
</context>
<context>
    <name>yahoo/temporary-domain-failure</name>
    <message>
        <source>Yahoo could not look up the recipient&apos;s domain for the moment</source>
        <translation>Yahoo no pudo consultar de momento el dominio del destinatario</translation>
    </message>
</context>
<context>
    <name>yahoo/temporary-problem</name>
    <message>
        <source>Yahoo&apos;s servers were busy or had a passing fault</source>
        <translation>Los servidores de Yahoo estaban ocupados o tuvieron un fallo pasajero</translation>
    </message>
</context>
<context>
    <name>yahoo/too-large-or-full</name>
    <message>
        <source>The recipient&apos;s Yahoo mailbox is full, or the message is too large</source>
        <translation>El buzón de Yahoo del destinatario está lleno o el mensaje es demasiado grande</translation>
    </message>
</context>
<context>
    <name>yahoo/unauthenticated</name>
    <message>
        <source>Yahoo requires SPF or DKIM, and neither passed</source>
        <translation>Yahoo exige SPF o DKIM, y no se superó ninguno</translation>
    </message>
</context>
<context>
    <name>yahoo/unknown-recipients</name>
    <message>
        <source>Yahoo sees too much mail to addresses that do not exist</source>
        <translation>Yahoo ve demasiado correo a direcciones que no existen</translation>
    </message>
</context>
<context>
    <name>yandex/access-rights</name>
    <message>
        <source>Yandex does not let mail programs into this account</source>
        <translation>Yandex no deja entrar programas de correo en esta cuenta</translation>
    </message>
</context>
<context>
    <name>yandex/blocked-24-hours</name>
    <message>
        <source>Yandex blocks the sender for 24 hours</source>
        <translation>Yandex bloquea al remitente 24 horas</translation>
    </message>
</context>
<context>
    <name>yandex/come-back-later</name>
    <message>
        <source>The receiver asks the sender to come back later (service currently unavailable)</source>
        <translation>El receptor pide al remitente volver más tarde (service currently unavailable)</translation>
    </message>
</context>
<context>
    <name>yandex/from-not-yours</name>
    <message>
        <source>The From address does not belong to the Yandex login</source>
        <translation>La dirección From no pertenece a la sesión de Yandex</translation>
    </message>
</context>
<context>
    <name>yandex/mailbox-full</name>
    <message>
        <source>The mailbox is full (mailbox size limit exceeded)</source>
        <translation>El buzón está lleno (mailbox size limit exceeded)</translation>
    </message>
</context>
<context>
    <name>yandex/mailbox-gets-too-much</name>
    <message>
        <source>The mailbox gets too many messages at the moment (message rate limit)</source>
        <translation>El buzón recibe demasiados mensajes en este momento (message rate limit)</translation>
    </message>
</context>
<context>
    <name>yandex/outgoing-spam</name>
    <message>
        <source>Yandex&apos;s own outgoing server stopped the message as spam</source>
        <translation>El propio servidor de salida de Yandex detuvo el mensaje por considerarlo spam</translation>
    </message>
</context>
<context>
    <name>yandex/recipient-blocked</name>
    <message>
        <source>Yandex has blocked the recipient&apos;s account</source>
        <translation>Yandex ha bloqueado la cuenta del destinatario</translation>
    </message>
</context>
<context>
    <name>yandex/spam</name>
    <message>
        <source>Yandex took the message for spam</source>
        <translation>Yandex clasificó el mensaje como spam</translation>
    </message>
</context>
<context>
    <name>yandex/unknown-error</name>
    <message>
        <source>Yandex gives no reason: an error on its side</source>
        <translation>Yandex no da ningún motivo: un error por su parte</translation>
    </message>
</context>
<context>
    <name>yandex/user-unknown</name>
    <message>
        <source>There is no such mailbox at Yandex</source>
        <translation>No existe ese buzón en Yandex</translation>
    </message>
</context>
<context>
    <name>zerospam/unknown-recipient</name>
    <message>
        <source>The recipient&apos;s filter does not know this address</source>
        <translation>El filtro del destinatario no conoce esta dirección</translation>
    </message>
</context>
<context>
    <name>zimbra/lmtp-tls</name>
    <message>
        <source>The mailbox server wants TLS from the server in front of it (Zimbra)</source>
        <translation>El servidor de buzones exige TLS al servidor que tiene delante (Zimbra)</translation>
    </message>
</context>
<context>
    <name>zimbra/maintenance</name>
    <message>
        <source>The mailbox takes no mail at present (Zimbra maintenance and others)</source>
        <translation>El buzón no acepta correo por ahora (mantenimiento de Zimbra y otros)</translation>
    </message>
</context>
<context>
    <name>zimbra/no-such-user</name>
    <message>
        <source>The recipient address does not exist</source>
        <translation>La dirección del destinatario no existe</translation>
    </message>
</context>
<context>
    <name>zimbra/not-on-this-server</name>
    <message>
        <source>The mail was led to the wrong mailbox server (Zimbra)</source>
        <translation>El correo se dirigió al servidor de buzones equivocado (Zimbra)</translation>
    </message>
</context>
<context>
    <name>zimbra/over-quota</name>
    <message>
        <source>The recipient&apos;s mailbox is full</source>
        <translation>El buzón del destinatario está lleno</translation>
    </message>
</context>
<context>
    <name>zimbra/permanent-failure</name>
    <message>
        <source>The mailbox server could not store this message for good (Zimbra)</source>
        <translation>El servidor de buzones no pudo guardar este mensaje, de forma definitiva (Zimbra)</translation>
    </message>
</context>
<context>
    <name>zimbra/refused-by-recipient</name>
    <message>
        <source>A rule at the recipient&apos;s side refused the message</source>
        <translation>Una regla del lado del destinatario rechazó el mensaje</translation>
    </message>
</context>
<context>
    <name>zimbra/temporary-failure</name>
    <message>
        <source>The mailbox server could not store the message for now (Zimbra)</source>
        <translation>El servidor de buzones no pudo guardar el mensaje de momento (Zimbra)</translation>
    </message>
</context>
<context>
    <name>zoho/access-restricted</name>
    <message>
        <source>Zoho has restricted access to the sender&apos;s account</source>
        <translation>Zoho ha restringido el acceso a la cuenta del remitente</translation>
    </message>
</context>
<context>
    <name>zoho/dmarc-policy</name>
    <message>
        <source>The sender domain&apos;s DMARC policy refused this message</source>
        <translation>Este mensaje se rechazó por la política DMARC del dominio remitente</translation>
    </message>
</context>
<context>
    <name>zoho/flagged-as-spam</name>
    <message>
        <source>Zoho took the message for spam</source>
        <translation>Zoho clasificó el mensaje como spam</translation>
    </message>
</context>
<context>
    <name>zoho/mail-policy</name>
    <message>
        <source>A mail policy of the recipient&apos;s company at Zoho does not allow this sender</source>
        <translation>Una política de correo de la empresa destinataria en Zoho no permite este remitente</translation>
    </message>
</context>
<context>
    <name>zoho/not-your-address</name>
    <message>
        <source>Zoho: the From address does not belong to the account that is logged in</source>
        <translation>Zoho: la dirección From no pertenece a la cuenta con sesión iniciada</translation>
    </message>
</context>
<context>
    <name>zoho/outgoing-blocked</name>
    <message>
        <source>Zoho has stopped outgoing mail of your account</source>
        <translation>Zoho ha detenido el correo saliente de su cuenta</translation>
    </message>
</context>
<context>
    <name>zoho/policy-violation</name>
    <message>
        <source>Zoho Mail refused the message because it breaks a mail policy</source>
        <translation>Zoho Mail rechazó el mensaje porque incumple una política de correo</translation>
    </message>
</context>
<context>
    <name>zoho/rejected-by-destination</name>
    <message>
        <source>A rule of the recipient&apos;s company at Zoho refused the message</source>
        <translation>Una regla de la empresa del destinatario en Zoho rechazó el mensaje</translation>
    </message>
</context>
<context>
    <name>zoho/user-does-not-exist</name>
    <message>
        <source>The recipient&apos;s mail service knows no user with this address</source>
        <translation>El servicio de correo del destinatario no conoce ningún usuario con esta dirección</translation>
    </message>
</context>
<context>
    <name>zoho/virus</name>
    <message>
        <source>Zoho Mail found malware in the message</source>
        <translation>Zoho Mail encontró malware en el mensaje</translation>
    </message>
</context>
</TS>
