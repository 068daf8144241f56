// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/groupname.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

struct GroupNames
{
    Q_DECLARE_TR_FUNCTIONS(Index)
};

// Programs and services; they are called the same in every language.
constexpr std::array kNames{std::pair{"amavis"_L1, "Amavis"_L1},
                            std::pair{"amazon-ses"_L1, "Amazon SES"_L1},
                            std::pair{"aruba-forpsi"_L1, "Aruba and Forpsi"_L1},
                            std::pair{"barricademx"_L1, "BarricadeMX"_L1},
                            std::pair{"bluehost"_L1, "Bluehost"_L1},
                            std::pair{"brevo"_L1, "Brevo"_L1},
                            std::pair{"bt"_L1, "BT"_L1},
                            std::pair{"centurylink-windstream"_L1, "CenturyLink and Windstream"_L1},
                            std::pair{"clamav"_L1, "ClamAV"_L1},
                            std::pair{"cloudflare-routing"_L1, "Cloudflare Email Routing"_L1},
                            std::pair{"cloudmark"_L1, "Cloudmark"_L1},
                            std::pair{"communigate"_L1, "CommuniGate Pro"_L1},
                            std::pair{"courier"_L1, "Courier"_L1},
                            std::pair{"cpanel"_L1, "cPanel"_L1},
                            std::pair{"cyren"_L1, "Cyren"_L1},
                            std::pair{"cyrus"_L1, "Cyrus IMAP"_L1},
                            std::pair{"daum-kakao"_L1, "Daum and Kakao"_L1},
                            std::pair{"directadmin"_L1, "DirectAdmin"_L1},
                            std::pair{"dma"_L1, "DragonFly Mail Agent"_L1},
                            std::pair{"domino"_L1, "HCL Domino"_L1},
                            std::pair{"dovecot"_L1, "Dovecot"_L1},
                            std::pair{"dreamhost"_L1, "DreamHost"_L1},
                            std::pair{"exim"_L1, "Exim"_L1},
                            std::pair{"fastmail"_L1, "Fastmail"_L1},
                            std::pair{"forwardemail"_L1, "Forward Email"_L1},
                            std::pair{"haraka"_L1, "Haraka"_L1},
                            std::pair{"hmailserver"_L1, "hMailServer"_L1},
                            std::pair{"hostinger"_L1, "Hostinger"_L1},
                            std::pair{"hostpoint"_L1, "Hostpoint"_L1},
                            std::pair{"icewarp"_L1, "IceWarp"_L1},
                            std::pair{"improvmx"_L1, "ImprovMX"_L1},
                            std::pair{"jetemail"_L1, "JetEmail"_L1},
                            std::pair{"kumomta"_L1, "KumoMTA"_L1},
                            std::pair{"libero-virgilio"_L1, "Libero and Virgilio"_L1},
                            std::pair{"mail2world"_L1, "Mail2World"_L1},
                            std::pair{"maildrop"_L1, "maildrop"_L1},
                            std::pair{"mailenable"_L1, "MailEnable"_L1},
                            std::pair{"mailgun"_L1, "Mailgun"_L1},
                            std::pair{"mailmarshal"_L1, "MailMarshal"_L1},
                            std::pair{"mailu"_L1, "Mailu"_L1},
                            std::pair{"mandrill"_L1, "Mandrill"_L1},
                            std::pair{"maropost"_L1, "Maropost"_L1},
                            std::pair{"mox"_L1, "mox"_L1},
                            std::pair{"mxroute"_L1, "MXroute"_L1},
                            std::pair{"opendkim"_L1, "OpenDKIM"_L1},
                            std::pair{"opendmarc"_L1, "OpenDMARC"_L1},
                            std::pair{"opensmtpd"_L1, "OpenSMTPD"_L1},
                            std::pair{"optimum"_L1, "Optimum"_L1},
                            std::pair{"oracle-messaging"_L1, "Oracle Messaging Server"_L1},
                            std::pair{"outlook-com"_L1, "Outlook.com"_L1},
                            std::pair{"policyd"_L1, "PolicyD"_L1},
                            std::pair{"policyd-spf"_L1, "policyd-spf"_L1},
                            std::pair{"postal"_L1, "Postal"_L1},
                            std::pair{"postfix"_L1, "Postfix"_L1},
                            std::pair{"postmark"_L1, "Postmark"_L1},
                            std::pair{"powermta"_L1, "PowerMTA"_L1},
                            std::pair{"procmail"_L1, "procmail"_L1},
                            std::pair{"proximus-belgacom"_L1, "Proximus"_L1},
                            std::pair{"qmail"_L1, "qmail"_L1},
                            std::pair{"rspamd"_L1, "Rspamd"_L1},
                            std::pair{"sendgrid"_L1, "SendGrid"_L1},
                            std::pair{"sendmail"_L1, "Sendmail"_L1},
                            std::pair{"smartermail"_L1, "SmarterMail"_L1},
                            std::pair{"smtp2go"_L1, "SMTP2GO"_L1},
                            std::pair{"spamassassin"_L1, "SpamAssassin"_L1},
                            std::pair{"sparkpost"_L1, "SparkPost"_L1},
                            std::pair{"stalwart"_L1, "Stalwart"_L1},
                            std::pair{"telstra-bigpond"_L1, "Telstra"_L1},
                            std::pair{"tim-alice-tin"_L1, "TIM, Alice and Tin"_L1},
                            std::pair{"tiscali"_L1, "Tiscali"_L1},
                            std::pair{"titan"_L1, "Titan"_L1},
                            std::pair{"vade"_L1, "Vade"_L1},
                            std::pair{"virginmedia"_L1, "Virgin Media"_L1},
                            std::pair{"zerospam"_L1, "Zerospam"_L1},
                            std::pair{"zimbra"_L1, "Zimbra"_L1}};

QString subjectName(const QString &group)
{
    return group == "own"_L1                  ? GroupNames::tr("My own cards")
           : group == "generic"_L1            ? GroupNames::tr("Any provider")
           : group == "text"_L1               ? GroupNames::tr("Common words")
           : group == "status"_L1             ? GroupNames::tr("By code only")
           : group == "reply"_L1              ? GroupNames::tr("By reply code only")
           : group == "class"_L1              ? GroupNames::tr("By the first digit only")
           : group == "blocklists"_L1         ? GroupNames::tr("Blocklists")
           : group == "filters"_L1            ? GroupNames::tr("Spam filters of unknown make")
           : group == "greylisting"_L1        ? GroupNames::tr("Greylisting")
           : group == "mail-programs"_L1      ? GroupNames::tr("Mail programs and devices")
           : group == "network"_L1            ? GroupNames::tr("Network and DNS")
           : group == "china-unattributed"_L1 ? GroupNames::tr("Providers in China")
                                              : QString();
}

} // namespace

QString groupName(const QString &group, const Catalog &catalog)
{
    if (const QString subject = subjectName(group); !subject.isEmpty()) {
        return subject;
    }
    const auto provider = std::ranges::find(catalog.providers(), group, &Provider::id);
    if (provider != catalog.providers().cend()) {
        return provider->name;
    }
    const auto known = std::ranges::find(kNames, group, &std::pair<QLatin1StringView, QLatin1StringView>::first);
    return known == kNames.end() ? group : QString(known->second);
}

} // namespace BounceLens
