// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dns/message.h"

#include "dns/record.h"

#include <ares.h>

#include <QtEndian>

#include <algorithm>
#include <memory>

namespace BounceLens {

namespace {

constexpr qsizetype kHeaderSize = 12;           // bytes
constexpr unsigned short kLargestAnswer = 1232; // bytes over UDP; fits every path without fragments (DNS flag day 2020)
constexpr qsizetype kPaddingBlock = 128;        // bytes, RFC 8467 section 4.1
constexpr qsizetype kOptionHeader = 4;          // bytes
constexpr quint16 kOptionExtendedError = 15;    // RFC 8914 section 2
constexpr quint16 kOptionPadding = 12;          // RFC 7830
constexpr quint16 kTypeOpt = 41;
constexpr qsizetype kLongestErrorText = 256; // characters; the rest of a server's prose is not shown
constexpr qsizetype kMostErrors = 8;

struct Destroy
{
    void operator()(ares_dns_record_t *message) const { ares_dns_record_destroy(message); }
};
using Message = std::unique_ptr<ares_dns_record_t, Destroy>;

quint16 wordAt(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<quint16>(bytes.data() + at);
}

Message makeMessage(const QByteArray &name, RecordType type, quint16 id)
{
    ares_dns_record_t *made = nullptr;
    ares_dns_record_create(&made, id, ARES_FLAG_RD | ARES_FLAG_AD, ARES_OPCODE_QUERY, ARES_RCODE_NOERROR);
    ares_dns_record_query_add(made, name.constData(), ares_dns_rec_type_t(type), ARES_CLASS_IN);
    return Message(made);
}

QByteArray bytesOf(const Message &message)
{
    unsigned char *buffer = nullptr;
    size_t size = 0;
    if (ares_dns_write(message.get(), &buffer, &size) != ARES_SUCCESS) {
        return {};
    }
    const QByteArray bytes(reinterpret_cast<const char *>(buffer), qsizetype(size));
    ares_free_string(buffer);
    return bytes;
}

ares_dns_rr_t *addEdns(const Message &message)
{
    ares_dns_rr_t *opt = nullptr;
    ares_dns_record_rr_add(&opt, message.get(), ARES_SECTION_ADDITIONAL, "", ARES_REC_TYPE_OPT, ARES_CLASS_IN, 0);
    ares_dns_rr_set_u16(opt, ARES_RR_OPT_UDP_SIZE, kLargestAnswer);
    ares_dns_rr_set_u8(opt, ARES_RR_OPT_VERSION, 0);
    ares_dns_rr_set_u16(opt, ARES_RR_OPT_FLAGS, 0);
    return opt;
}

void pad(ares_dns_rr_t *opt, qsizetype size)
{
    const qsizetype missing = kPaddingBlock - 1 - (size + kOptionHeader + kPaddingBlock - 1) % kPaddingBlock;
    const QByteArray zeros(missing, '\0');
    ares_dns_rr_set_opt(opt, ARES_RR_OPT_OPTIONS, kOptionPadding,
                        reinterpret_cast<const unsigned char *>(zeros.constData()), size_t(missing));
}

bool isHeaderOnly(QByteArrayView reply)
{
    constexpr qsizetype kQuestionCount = 4;
    return wordAt(reply, kQuestionCount) == 0 && (reply[3] & 0x0f) != 0;
}

void readErrors(QByteArrayView options, DnsMessage &message)
{
    while (options.size() >= kOptionHeader && message.errors.size() < kMostErrors) {
        const quint16 option = wordAt(options, 0);
        const qsizetype size = wordAt(options, 2);
        options = options.sliced(kOptionHeader);
        if (size > options.size()) {
            return;
        }
        if (option == kOptionExtendedError && size >= 2) {
            QString text = QString::fromUtf8(options.sliced(2, size - 2)).simplified().left(kLongestErrorText);
            text.removeIf([](QChar c) { return !c.isPrint(); });
            message.errors.append({.code = wordAt(options, 0), .text = text});
        }
        options = options.sliced(size);
    }
}

void readAdditional(const ares_dns_record_t *parsed, DnsMessage &message)
{
    for (size_t i = 0; i < ares_dns_record_rr_cnt(parsed, ARES_SECTION_ADDITIONAL); ++i) {
        const auto *rr = ares_dns_record_rr_get_const(parsed, ARES_SECTION_ADDITIONAL, i);
        if (rawType(rr) != kTypeOpt) {
            continue;
        }
        message.code = DnsCode(quint16(message.code) | (ares_dns_rr_get_ttl(rr) >> 24) << 4);
        readErrors(rawData(rr), message);
    }
}

void readAuthority(const ares_dns_record_t *parsed, DnsMessage &message)
{
    bool hasServers = false;
    for (size_t i = 0; i < ares_dns_record_rr_cnt(parsed, ARES_SECTION_AUTHORITY); ++i) {
        const auto *rr = ares_dns_record_rr_get_const(parsed, ARES_SECTION_AUTHORITY, i);
        hasServers = hasServers || ares_dns_rr_get_type(rr) == ARES_REC_TYPE_NS;
        if (ares_dns_rr_get_type(rr) == ARES_REC_TYPE_SOA && !message.negativeTtl) {
            message.negativeTtl =
                std::min(saneTtl(ares_dns_rr_get_ttl(rr)), saneTtl(ares_dns_rr_get_u32(rr, ARES_RR_SOA_MINIMUM)));
        }
    }
    const auto flags = ares_dns_record_get_flags(parsed);
    message.isReferral = hasServers && !message.negativeTtl && (flags & (ARES_FLAG_RA | ARES_FLAG_AA)) == 0 &&
                         ares_dns_record_rr_cnt(parsed, ARES_SECTION_ANSWER) == 0;
}

bool readAnswers(const ares_dns_record_t *parsed, DnsMessage &message)
{
    for (size_t i = 0; i < ares_dns_record_rr_cnt(parsed, ARES_SECTION_ANSWER); ++i) {
        const auto *rr = ares_dns_record_rr_get_const(parsed, ARES_SECTION_ANSWER, i);
        if (ares_dns_rr_get_class(rr) != ARES_CLASS_IN || !isKnownType(rr)) {
            continue;
        }
        const auto record = readRecord(rr);
        if (!record) {
            return false;
        }
        message.answers.append(*record);
    }
    return true;
}

Message parse(QByteArrayView reply)
{
    constexpr unsigned kRaw = ARES_DNS_PARSE_AN_EXT_RAW | ARES_DNS_PARSE_NS_EXT_RAW | ARES_DNS_PARSE_AR_EXT_RAW;
    ares_dns_record_t *parsed = nullptr;
    ares_dns_parse(reinterpret_cast<const unsigned char *>(reply.data()), size_t(reply.size()), kRaw, &parsed);
    return Message(parsed);
}

} // namespace

quint16 DnsQuery::id() const
{
    return wordAt(bytes, 0);
}

void DnsQuery::setId(quint16 id)
{
    qToBigEndian(id, bytes.data());
}

DnsQuery makeQuery(const QString &name, RecordType type, quint16 id, Edns edns)
{
    const Message message = makeMessage(name.toLatin1(), type, id);
    DnsQuery query{.bytes = bytesOf(message), .question = {}};
    query.question = query.bytes.sliced(std::min(kHeaderSize, query.bytes.size()));
    if (edns != Edns::Without) {
        ares_dns_rr_t *opt = addEdns(message);
        if (edns == Edns::Padded) {
            pad(opt, bytesOf(message).size());
        }
        query.bytes = bytesOf(message);
    }
    return query;
}

Echo echoOf(const DnsQuery &query, QByteArrayView reply)
{
    if (reply.size() < kHeaderSize || wordAt(reply, 0) != query.id() || (reply[2] & 0x80) == 0) {
        return Echo::Foreign;
    }
    if (isHeaderOnly(reply)) {
        return Echo::Exact;
    }
    const QByteArrayView echoed =
        reply.sliced(kHeaderSize).first(std::min(query.question.size(), reply.size() - kHeaderSize));
    if (echoed == query.question) {
        return Echo::Exact;
    }
    // Type and class hold no letters, and a length is never one: at most 63.
    const bool hasSmallLetters = echoed == query.question.toLower();
    return hasSmallLetters ? Echo::OtherCase : Echo::Foreign;
}

bool isTruncated(QByteArrayView reply)
{
    return reply.size() >= kHeaderSize && (reply[2] & 0x02) != 0;
}

std::optional<DnsMessage> readMessage(QByteArrayView reply)
{
    if (reply.size() < kHeaderSize) {
        return std::nullopt;
    }
    DnsMessage message;
    message.code = DnsCode(reply[3] & 0x0f);
    if (isHeaderOnly(reply)) {
        return message;
    }
    const Message parsed = parse(reply);
    const char *name = nullptr;
    if (!parsed || ares_dns_record_query_get(parsed.get(), 0, &name, nullptr, nullptr) != ARES_SUCCESS) {
        return std::nullopt;
    }
    message.name = QString::fromLatin1(name).toLower();
    message.isAuthenticated = (ares_dns_record_get_flags(parsed.get()) & ARES_FLAG_AD) != 0;
    message.isAuthoritative = (ares_dns_record_get_flags(parsed.get()) & ARES_FLAG_AA) != 0;
    readAuthority(parsed.get(), message);
    readAdditional(parsed.get(), message);
    if (!readAnswers(parsed.get(), message)) {
        return std::nullopt;
    }
    return message;
}

} // namespace BounceLens
