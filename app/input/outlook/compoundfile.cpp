// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/outlook/compoundfile.h"

#include "input/mime/gobject.h"
#include "input/outlook/compoundcheck.h"

#include <gsf/gsf-infile-msole.h>
#include <gsf/gsf-infile.h>
#include <gsf/gsf-input-memory.h>
#include <gsf/gsf-input-proxy.h>
#include <gsf/gsf-utils.h>

#include <algorithm>
#include <mutex>

namespace BounceLens {

namespace {

void beSilent(const gchar * /*domain*/, GLogLevelFlags /*level*/, const gchar * /*message*/, gpointer /*data*/) {}

/// libgsf says in no domain of its own that a stream is broken.
void beSilentOnStreams(const gchar *domain, GLogLevelFlags level, const gchar *message, gpointer data)
{
    if (!QByteArrayView(message).startsWith("Unable to get child[")) {
        g_log_default_handler(domain, level, message, data);
    }
}

/// The types are made here once, since libgsf does not make them in a thread-safe way.
void initialiseGsf()
{
    static std::once_flag once;
    std::call_once(once, [] {
        gsf_init();
        gsf_input_memory_get_type();
        gsf_input_proxy_get_type();
        gsf_infile_msole_get_type();
        constexpr auto kAll = GLogLevelFlags(G_LOG_LEVEL_MASK);
        g_log_set_handler("libgsf:msole", kAll, beSilent, nullptr);
        g_log_set_handler("libgsf", kAll, beSilent, nullptr);
        g_log_set_handler(nullptr, kAll, beSilentOnStreams, nullptr);
    });
}

/// As much of a stream as its sectors give.
QByteArray readFrom(GsfInput *input, qint64 most)
{
    constexpr qint64 kStep = 512;
    QByteArray bytes(most, Qt::Uninitialized);
    auto *data = reinterpret_cast<guint8 *>(bytes.data());
    if (most == 0 || gsf_input_read(input, size_t(most), data)) {
        return bytes;
    }
    qint64 done = 0;
    while (done < most && gsf_input_read(input, size_t(std::min(kStep, most - done)), data + done)) {
        done += std::min(kStep, most - done);
    }
    bytes.resize(done);
    return bytes;
}

} // namespace

struct Storage::Source
{
    QByteArray bytes; ///< libgsf reads from here
    GObjectPointer<GsfInput> input;
    std::shared_ptr<CompoundBudget> budget;

    [[nodiscard]] GsfInfile *infile() const { return GSF_INFILE(input.get()); }
};

Storage::Storage(std::unique_ptr<Source> source)
    : m_source(std::move(source))
{
    const int count = gsf_infile_num_children(m_source->infile());
    for (int at = 0; at < count; ++at) {
        m_names.append(gsf_infile_name_by_index(m_source->infile(), at));
    }
}

Storage::Storage(Storage &&) noexcept = default;
Storage &Storage::operator=(Storage &&) noexcept = default;
Storage::~Storage() = default;

CompoundBudget &Storage::budget() const
{
    return *m_source->budget;
}

std::optional<Storage> Storage::open(const QByteArray &bytes, std::shared_ptr<CompoundBudget> budget)
{
    const auto shape = isCompoundFile(bytes) ? checkCompound(bytes) : std::unexpected(CompoundFault::Damaged);
    if (!shape) {
        budget->isDamaged = true;
        budget->isSpent = budget->isSpent || shape.error() == CompoundFault::TooMuch;
        return std::nullopt;
    }
    initialiseGsf();
    auto source = std::make_unique<Source>();
    source->bytes = bytes;
    source->budget = std::move(budget);
    if (bytes.size() < shape->size) {
        source->budget->isDamaged = source->budget->isDamaged || shape->size - bytes.size() >= shape->sectorSize;
        source->bytes.resize(shape->size, '\0');
    }
    const GObjectPointer<GsfInput> memory(
        gsf_input_memory_new(reinterpret_cast<const guint8 *>(source->bytes.constData()), source->bytes.size(), FALSE));
    source->input.reset(GSF_INPUT(gsf_infile_msole_new(memory.get(), nullptr)));
    if (!source->input) {
        source->budget->isDamaged = true;
        return std::nullopt;
    }
    return Storage(std::move(source));
}

std::optional<Storage> Storage::storage(const QByteArray &name) const
{
    auto source = std::make_unique<Source>();
    source->bytes = m_source->bytes;
    source->budget = m_source->budget;
    source->input.reset(gsf_infile_child_by_name(m_source->infile(), name.constData()));
    if (!source->input || gsf_infile_num_children(source->infile()) < 0) {
        return std::nullopt;
    }
    return Storage(std::move(source));
}

std::optional<StreamData> Storage::stream(const QByteArray &name, qint64 most) const
{
    if (!m_names.contains(name)) {
        return std::nullopt;
    }
    if (--budget().streams < 0) {
        budget().isSpent = true;
        return std::nullopt;
    }
    const GObjectPointer<GsfInput> input(gsf_infile_child_by_name(m_source->infile(), name.constData()));
    if (!input || gsf_infile_num_children(GSF_INFILE(input.get())) >= 0) {
        budget().isDamaged = true;
        return std::nullopt;
    }
    StreamData data{.bytes = {}, .size = gsf_input_size(input.get())};
    const qint64 wanted = std::min({data.size, most, budget().bytes});
    budget().isSpent = budget().isSpent || wanted < std::min(data.size, most);
    data.bytes = readFrom(input.get(), wanted);
    budget().bytes -= data.bytes.size();
    budget().isDamaged = budget().isDamaged || data.bytes.size() < wanted;
    return data;
}

} // namespace BounceLens
