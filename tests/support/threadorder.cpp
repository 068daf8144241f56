// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/threadorder.h"

#include <QEvent>
#include <QFutureInterfaceBase>
#include <QObject>
#include <QSemaphore>
#include <QThread>
#include <QThreadPool>

#include <sanitizer/tsan_interface.h>

#include <dlfcn.h>

namespace {

char handOver; // only its address counts

void give()
{
    __tsan_release(&handOver);
}

void take()
{
    __tsan_acquire(&handOver);
}

template <typename Function>
Function *qtFunction(const char *mangledName)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, mangledName));
}

} // namespace

namespace BounceLens {

void takeEvent()
{
    take();
}

void giveEvent()
{
    give();
}

} // namespace BounceLens

// Each stands before Qt's own function of its name.

bool QMetaObject::invokeMethodImpl(QObject *object, QtPrivate::QSlotObjectBase *slot, Qt::ConnectionType type,
                                   qsizetype count, const void *const *parameters, const char *const *names,
                                   const QtPrivate::QMetaTypeInterface *const *types)
{
    static const auto real =
        qtFunction<bool(QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType, qsizetype, const void *const *,
                        const char *const *, const QtPrivate::QMetaTypeInterface *const *)>(
            "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeExPKPKvPKPKc"
            "PKPKNS2_"
            "18QMetaTypeInterfaceE");
    give();
    const bool isDone = real(object, slot, type, count, parameters, names, types);
    if (type == Qt::BlockingQueuedConnection) {
        take();
    }
    return isDone;
}

void QMetaObject::activate(QObject *sender, const QMetaObject *meta, int index, void **arguments)
{
    static const auto real =
        qtFunction<void(QObject *, const QMetaObject *, int, void **)>("_ZN11QMetaObject8activateEP7QObjectPKS_iPPv");
    give();
    real(sender, meta, index, arguments);
}

void QObject::deleteLater()
{
    static const auto real = qtFunction<void(QObject *)>("_ZN7QObject11deleteLaterEv");
    give();
    real(this);
}

bool QThread::wait(QDeadlineTimer deadline)
{
    static const auto real = qtFunction<bool(QThread *, QDeadlineTimer)>("_ZN7QThread4waitE14QDeadlineTimer");
    const bool isDone = real(this, deadline);
    take();
    return isDone;
}

void QSemaphore::release(int count)
{
    static const auto real = qtFunction<void(QSemaphore *, int)>("_ZN10QSemaphore7releaseEi");
    give();
    real(this, count);
}

void QSemaphore::acquire(int count)
{
    static const auto real = qtFunction<void(QSemaphore *, int)>("_ZN10QSemaphore7acquireEi");
    real(this, count);
    take();
}

void QThreadPool::start(QRunnable *runnable, int priority)
{
    static const auto real = qtFunction<void(QThreadPool *, QRunnable *, int)>("_ZN11QThreadPool5startEP9QRunnablei");
    give();
    real(this, runnable, priority);
}

bool QFutureInterfaceBase::isCanceled() const
{
    static const auto real = qtFunction<bool(const QFutureInterfaceBase *)>("_ZNK20QFutureInterfaceBase10isCanceledEv");
    take();
    return real(this);
}

void QFutureInterfaceBase::reportFinished()
{
    static const auto real = qtFunction<void(QFutureInterfaceBase *)>("_ZN20QFutureInterfaceBase14reportFinishedEv");
    give();
    real(this);
}

bool QFutureInterfaceBase::derefT() const
{
    static const auto real = qtFunction<bool(const QFutureInterfaceBase *)>("_ZNK20QFutureInterfaceBase6derefTEv");
    give();
    const bool isShared = real(this);
    take();
    return isShared;
}

void QFutureInterfaceBase::waitForFinished()
{
    static const auto real = qtFunction<void(QFutureInterfaceBase *)>("_ZN20QFutureInterfaceBase15waitForFinishedEv");
    real(this);
    take();
}
