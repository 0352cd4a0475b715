#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QtConcurrent>

#include <functional>
#include <type_traits>
#include <utility>

namespace certwright::async {

/// True once nobody wants the result any more. Valid only while the work runs: do not keep it.
using StopRequested = std::function<bool()>;

/// Runs work on the thread pool and hands its result to done in context's thread.
/// done is never called before run() returns, nor after context is destroyed, nor after the
/// returned future was cancelled. Destroying context cancels the work. Call it in context's thread.
template <typename Work, typename Done, typename R = std::invoke_result_t<Work &, StopRequested>>
QFuture<R> run(QObject *context, Work &&work, Done &&done)
{
    auto *watcher = new QFutureWatcher<R>(context);
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, context, [watcher, done = std::forward<Done>(done)]() mutable {
            watcher->deleteLater();
            if (!watcher->isCanceled())
                done(watcher->future().takeResult());
        });
    auto future = QtConcurrent::run([work = std::forward<Work>(work)](QPromise<R> &promise) mutable {
        promise.addResult(work([&promise] { return promise.isCanceled(); }));
    });
    QObject::connect(context, &QObject::destroyed, watcher, [future]() mutable { future.cancel(); });
    watcher->setFuture(future);
    return future;
}

} // namespace certwright::async
