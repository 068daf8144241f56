// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailauth/dkim/arc.h"

#include <QHash>

#include <algorithm>

namespace BounceLens {

namespace {

constexpr int kMaxSets = 50; // RFC 8617 section 5.1.2 step 1

/// RFC 8617 section 4.1.1: "i=" number ";" begins the value.
int instanceOfResults(const RawField &field)
{
    const qsizetype end = field.value.indexOf(';');
    const QByteArrayView first = QByteArrayView(field.value).first(std::max<qsizetype>(end, 0)).trimmed();
    const qsizetype equals = first.indexOf('=');
    if (end < 0 || equals < 0 || first.first(equals).trimmed() != "i") {
        return 0;
    }
    return int(numberOf(first.sliced(equals + 1).trimmed(), 2).value_or(0));
}

class Collector
{
public:
    ArcChain collect(const RawMessage &message)
    {
        for (const RawField &field : message.fields) {
            if (field.is("ARC-Authentication-Results")) {
                add(instanceOfResults(field), m_results, field);
            } else if (field.is("ARC-Message-Signature")) {
                const SignatureField read = readSignature(field, SignatureKind::ArcMessage);
                add(read.instance, m_messages, read);
            } else if (field.is("ARC-Seal")) {
                const SignatureField read = readSignature(field, SignatureKind::ArcSeal);
                add(read.instance, m_seals, read);
            }
        }
        if (m_chain.problem == ArcProblem::None) {
            makeSets();
        }
        return m_chain;
    }

private:
    template <typename Part>
    void add(int instance, QHash<int, Part> &parts, const Part &part)
    {
        m_chain.hasFields = true;
        if (instance < 1 || instance > kMaxSets || parts.contains(instance)) {
            fail(ArcProblem::Structure, instance);
        }
        parts.insert(instance, part);
    }

    void fail(ArcProblem problem, int instance)
    {
        if (m_chain.problem == ArcProblem::None) {
            m_chain.problem = problem;
            m_chain.instance = instance;
        }
    }

    void makeSets()
    {
        const qsizetype count = std::max({m_results.size(), m_messages.size(), m_seals.size()});
        for (int instance = 1; instance <= int(count); ++instance) {
            if (!m_results.contains(instance) || !m_messages.contains(instance) || !m_seals.contains(instance)) {
                fail(ArcProblem::Structure, instance);
                m_chain.sets.clear();
                return;
            }
            m_chain.sets.append({.results = m_results.value(instance),
                                 .message = m_messages.value(instance),
                                 .seal = m_seals.value(instance)});
        }
        checkValues(int(count));
    }

    void checkValues(int count)
    {
        if (count > 0 && m_chain.sets.last().seal.chainValidation == "fail") {
            fail(ArcProblem::ClaimedFail, count);
        }
        for (int instance = 1; instance <= count; ++instance) {
            const QByteArrayView expected = instance == 1 ? "none" : "pass";
            if (m_chain.sets.at(instance - 1).seal.chainValidation != expected) {
                fail(ArcProblem::ChainValue, instance);
            }
        }
    }

    ArcChain m_chain;
    QHash<int, RawField> m_results;
    QHash<int, SignatureField> m_messages;
    QHash<int, SignatureField> m_seals;
};

/// What the seal of an instance covers, RFC 8617 section 5.1.1.
QByteArray sealedText(const ArcChain &chain, qsizetype instance)
{
    constexpr auto kRelaxed = Canonicalisation::Relaxed;
    QByteArray text;
    for (qsizetype at = 0; at < instance; ++at) {
        const ArcSet &set = chain.sets.at(at);
        text += canonicalField(set.results, kRelaxed) + "\r\n";
        text += canonicalField(set.message.field, kRelaxed) + "\r\n";
        const bool isLast = at + 1 == instance;
        text += isLast ? unsignedForm(set.seal, kRelaxed) : canonicalField(set.seal.field, kRelaxed) + "\r\n";
    }
    return text;
}

SignatureVerdict verifySeal(const ArcChain &chain, qsizetype instance, const DnsAnswer &key)
{
    SignatureVerdict verdict;
    verdict.signature = chain.sets.at(instance - 1).seal;
    verdict.faults = verdict.signature.faults;
    verdict.body = SignatureMatch::Holds;
    if (verdict.signature.algorithm != SignatureAlgorithm::Unknown) {
        matchKeys(verdict, key, sealedText(chain, instance));
    }
    return verdict;
}

/// Nothing is wrong but what could not be looked at.
bool isUntold(const SignatureVerdict &verdict)
{
    const bool isKeyUnknown = verdict.faults == QList{SignatureFault::KeyUnknown};
    const bool isBodyUnknown =
        verdict.faults.isEmpty() && verdict.body == SignatureMatch::Untold && verdict.header == SignatureMatch::Holds;
    return verdict.body != SignatureMatch::Differs && (isKeyUnknown || isBodyUnknown);
}

} // namespace

QList<DomainName> ArcChain::keyNames() const
{
    QList<DomainName> names;
    const auto add = [&names](const SignatureField &signature) {
        const auto name = signature.keyName();
        if (name && !names.contains(*name)) {
            names.append(*name);
        }
    };
    for (const ArcSet &set : sets) {
        add(set.seal);
    }
    if (!sets.isEmpty()) {
        add(sets.last().message);
    }
    return names;
}

ArcChain readArc(const RawMessage &message)
{
    return Collector().collect(message);
}

ArcVerdict verifyArc(const RawMessage &message, const ArcChain &chain,
                     const std::function<DnsAnswer(const std::optional<DomainName> &)> &keyFor,
                     const VerificationContext &context)
{
    ArcVerdict verdict;
    if (!chain.hasFields) {
        return verdict;
    }
    for (const ArcSet &set : chain.sets) {
        verdict.sealers.append(set.seal.domain.value_or(DomainName()));
    }
    const auto stop = [&verdict](ArcState state, ArcProblem problem, qsizetype instance) {
        verdict.state = state;
        verdict.problem = problem;
        verdict.instance = int(instance);
        return verdict;
    };
    if (chain.problem != ArcProblem::None) {
        return stop(ArcState::Fail, chain.problem, chain.instance);
    }
    const qsizetype count = chain.sets.size();
    const SignatureField &last = chain.sets.last().message;
    verdict.signature = verifySignature(message, last, keyFor(last.keyName()), context);
    const bool isLastUntold = isUntold(verdict.signature);
    if (!verdict.signature.holds() && !isLastUntold) {
        return stop(ArcState::Fail, ArcProblem::MessageSignature, count);
    }
    for (qsizetype instance = count; instance >= 1; --instance) {
        const SignatureVerdict seal = verifySeal(chain, instance, keyFor(chain.sets.at(instance - 1).seal.keyName()));
        if (!seal.holds()) {
            verdict.signature = seal;
            return stop(isUntold(seal) ? ArcState::CouldNotTell : ArcState::Fail, ArcProblem::Seal, instance);
        }
    }
    return isLastUntold ? stop(ArcState::CouldNotTell, ArcProblem::MessageSignature, count)
                        : stop(ArcState::Pass, ArcProblem::None, 0);
}

} // namespace BounceLens
