// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dns/record.h"

#include "names/wirename.h"

#include <QHostAddress>
#include <QtEndian>

#include <array>

namespace BounceLens {

namespace {

constexpr std::array kKnownTypes{RecordType::A,   RecordType::Ns,     RecordType::Cname, RecordType::Soa,
                                 RecordType::Ptr, RecordType::Mx,     RecordType::Txt,   RecordType::Aaaa,
                                 RecordType::Ds,  RecordType::Dnskey, RecordType::Tlsa};

RecordType typeOf(const ares_dns_rr_t *rr)
{
    const auto type = ares_dns_rr_get_type(rr);
    return RecordType(type == ARES_REC_TYPE_RAW_RR ? rawType(rr) : quint16(type));
}

QString nameIn(const ares_dns_rr_t *rr, ares_dns_rr_key_t key)
{
    return QString::fromLatin1(ares_dns_rr_get_str(rr, key)).toLower();
}

void readText(const ares_dns_rr_t *rr, DnsRecord &record)
{
    for (size_t i = 0; i < ares_dns_rr_get_abin_cnt(rr, ARES_RR_TXT_DATA); ++i) {
        size_t size = 0;
        const unsigned char *piece = ares_dns_rr_get_abin(rr, ARES_RR_TXT_DATA, i, &size);
        record.text.append(reinterpret_cast<const char *>(piece), qsizetype(size));
        record.pieces.append(qsizetype(size));
    }
}

void readSoa(const ares_dns_rr_t *rr, DnsRecord &record)
{
    record.target = nameIn(rr, ARES_RR_SOA_MNAME);
    for (const auto key : {ARES_RR_SOA_MNAME, ARES_RR_SOA_RNAME}) {
        record.data += wireName(nameIn(rr, key));
    }
    for (const auto key :
         {ARES_RR_SOA_SERIAL, ARES_RR_SOA_REFRESH, ARES_RR_SOA_RETRY, ARES_RR_SOA_EXPIRE, ARES_RR_SOA_MINIMUM}) {
        const quint32 value = qToBigEndian(ares_dns_rr_get_u32(rr, key));
        record.data.append(reinterpret_cast<const char *>(&value), sizeof value);
    }
}

bool readAaaa(const ares_dns_rr_t *rr, DnsRecord &record)
{
    const QByteArrayView data = rawData(rr);
    if (data.size() != sizeof(Q_IPV6ADDR)) {
        return false;
    }
    record.target = QHostAddress(reinterpret_cast<const quint8 *>(data.data())).toString();
    return true;
}

} // namespace

quint16 rawType(const ares_dns_rr_t *rr)
{
    return ares_dns_rr_get_type(rr) == ARES_REC_TYPE_RAW_RR ? ares_dns_rr_get_u16(rr, ARES_RR_RAW_RR_TYPE) : 0;
}

QByteArrayView rawData(const ares_dns_rr_t *rr)
{
    if (ares_dns_rr_get_type(rr) != ARES_REC_TYPE_RAW_RR) {
        return {};
    }
    size_t size = 0;
    const unsigned char *data = ares_dns_rr_get_bin(rr, ARES_RR_RAW_RR_DATA, &size);
    return data == nullptr ? QByteArrayView() : QByteArrayView(data, qsizetype(size));
}

bool isKnownType(const ares_dns_rr_t *rr)
{
    return std::ranges::find(kKnownTypes, typeOf(rr)) != kKnownTypes.end();
}

quint32 saneTtl(quint32 ttl)
{
    return (ttl & 0x80000000U) != 0 ? 0 : ttl;
}

std::optional<DnsRecord> readRecord(const ares_dns_rr_t *rr)
{
    DnsRecord record;
    record.name = QString::fromLatin1(ares_dns_rr_get_name(rr)).toLower();
    record.type = typeOf(rr);
    record.ttl = saneTtl(ares_dns_rr_get_ttl(rr));
    switch (record.type) {
    case RecordType::A:
        record.target = QHostAddress(qFromBigEndian(ares_dns_rr_get_addr(rr, ARES_RR_A_ADDR)->s_addr)).toString();
        break;
    case RecordType::Ns:
        record.target = nameIn(rr, ARES_RR_NS_NSDNAME);
        break;
    case RecordType::Cname:
        record.target = nameIn(rr, ARES_RR_CNAME_CNAME);
        break;
    case RecordType::Soa:
        readSoa(rr, record);
        break;
    case RecordType::Ptr:
        record.target = nameIn(rr, ARES_RR_PTR_DNAME);
        break;
    case RecordType::Mx:
        record.target = nameIn(rr, ARES_RR_MX_EXCHANGE);
        record.priority = ares_dns_rr_get_u16(rr, ARES_RR_MX_PREFERENCE);
        break;
    case RecordType::Txt:
        readText(rr, record);
        break;
    case RecordType::Aaaa:
        return readAaaa(rr, record) ? std::optional(record) : std::nullopt;
    case RecordType::Ds:
    case RecordType::Dnskey:
    case RecordType::Tlsa:
        record.data = rawData(rr).toByteArray();
        break;
    }
    return record;
}

} // namespace BounceLens
