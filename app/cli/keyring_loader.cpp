#include "app/cli/keyring_loader.h"

#include "app/cli/program_part.h"
#include "app/keyring/keyring.h"
#include "core/secrets/unavailable_store.h"

#include <QTimer>

#include <chrono>
#include <utility>

namespace certwright::cli {

using namespace Qt::StringLiterals;

namespace {

/// A keyring that tells when it keeps one waiting.
class NotedStore final : public secrets::SecretStore
{
public:
    NotedStore(std::unique_ptr<secrets::SecretStore> store, std::function<void(const QString &)> note)
        : m_store(std::move(store))
        , m_note(std::move(note))
    {
    }

    void read(QObject *context, const QString &entry, ReadDone done) override
    {
        m_store->read(context, entry, timed<Result<SecureBytes>>(context, std::move(done)));
    }

    void write(QObject *context, const QString &entry, SecureBytes secret, Done done) override
    {
        m_store->write(context, entry, std::move(secret), timed<Status>(context, std::move(done)));
    }

    void remove(QObject *context, const QString &entry, Done done) override
    {
        m_store->remove(context, entry, timed<Status>(context, std::move(done)));
    }

    void probe(QObject *context, ProbeDone done) override
    {
        m_store->probe(context, timed<secrets::Availability>(context, std::move(done)));
    }

private:
    /// `done`, with the clock stopped first; the clock ends with the context, as the call does.
    template <typename Answer>
    std::function<void(Answer)> timed(QObject *context, std::function<void(Answer)> done)
    {
        constexpr std::chrono::seconds patience{1};
        auto *timer = new QTimer(context);
        timer->setSingleShot(true);
        QObject::connect(timer, &QTimer::timeout, timer, [this] { tell(); });
        timer->start(patience);
        return [timer, done = std::move(done)](Answer answer) {
            timer->stop();
            timer->deleteLater();
            done(std::move(answer));
        };
    }

    void tell()
    {
        if (const auto note = std::exchange(m_note, nullptr))
            note(u"Waiting for the keyring. It may be asking something in a window of its own."_s);
    }

    std::unique_ptr<secrets::SecretStore> m_store;
    std::function<void(const QString &)> m_note;
};

std::unique_ptr<secrets::SecretStore> loadStore()
{
    const Result<QFunctionPointer> make = programPart(u"certwright-keyring"_s, "certwrightKeyring");
    if (!make)
        return std::make_unique<secrets::UnavailableStore>(make.error().args.constLast());
    return std::unique_ptr<secrets::SecretStore>(reinterpret_cast<decltype(&certwrightKeyring)>(*make)());
}

} // namespace

std::unique_ptr<secrets::SecretStore> loadKeyring(std::function<void(const QString &)> note)
{
    return std::make_unique<NotedStore>(loadStore(), std::move(note));
}

} // namespace certwright::cli
