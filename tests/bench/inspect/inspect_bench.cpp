// inspect_bench [CERTIFICATES] [RUNS]: opening a bundle against OpenSSL's bare loop over it, and carving.
#include "core/inspect/reader.h"
#include "core/pki/certificate_builder.h"
#include "tests/bench/inspect/bare_read.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTextStream>

#include <algorithm>
#include <limits>

using namespace certwright;
using namespace Qt::StringLiterals;

namespace {

constexpr int differentOnes = 40;
constexpr qsizetype noiseSize = 50'000'000;
constexpr int carvedOnes = 1000;

QList<pki::Certificate> makeCertificates()
{
    QList<pki::Certificate> made;
    for (int i = 0; i < differentOnes; ++i) {
        const bool isRsa = i % 10 == 0;
        const Result<pki::PrivateKey> key
            = pki::PrivateKey::generate(isRsa ? *pki::KeyType::parse(u"rsa2048") : pki::KeyType::recommended());
        pki::CertificateTemplate what;
        what.commonName = u"host%1.example.com"_s.arg(i);
        what.notBefore = QDateTime::currentDateTimeUtc();
        what.notAfter = what.notBefore.addDays(397);
        what.keyUsage = pki::KeyUsage::DigitalSignature;
        what.extendedUsage = pki::ExtendedUsage::ServerAuth;
        const Result<pki::Certificate> certificate = key ? pki::signRoot(what, *key) : key.error();
        if (certificate)
            made.append(*certificate);
    }
    return made;
}

template <typename Work>
qint64 best(int runs, Work work)
{
    qint64 shortest = std::numeric_limits<qint64>::max();
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        shortest = std::min(shortest, timer.nsecsElapsed());
    }
    return shortest / 1'000'000;
}

/// Random octets with certificates at random places.
QByteArray noise(const QList<pki::Certificate> &certificates, qsizetype size, int count)
{
    QByteArray data(size, Qt::Uninitialized);
    QRandomGenerator random(1);
    random.fillRange(reinterpret_cast<quint32 *>(data.data()), data.size() / 4);
    for (int i = 0; i < count; ++i) {
        const QByteArray &der = certificates.at(i % certificates.size()).der();
        data.replace(1000 + i * (size / count), der.size(), der);
    }
    return data;
}

} // namespace

int main(int argc, char **argv)
{
    QTextStream out(stdout);
    const int count = argc > 1 ? QByteArray(argv[1]).toInt() : 10'000;
    const int runs = argc > 2 ? QByteArray(argv[2]).toInt() : 5;
    const QList<pki::Certificate> certificates = makeCertificates();
    if (certificates.size() != differentOnes)
        return 1;
    QByteArray bundle;
    for (int i = 0; i < count; ++i)
        bundle += certificates.at(i % differentOnes).toPem();

    int bareCount = 0;
    inspect::ReadResult read;
    qint64 first = 0;
    const qint64 bare = best(runs, [&] { bareCount = bench::countWithOpenSsl(bundle); });
    const qint64 ours = best(runs, [&] { read = inspect::readObjects(bundle, u"bundle"_s); });
    QElapsedTimer timer;
    inspect::ReadOptions options;
    options.found = [&](const auto &) { first = first == 0 ? timer.elapsed() : first; };
    timer.start();
    inspect::readObjects(bundle, u"bundle"_s, options);
    out << "bundle of " << count << ": OpenSSL's loop " << bare << " ms, ours " << ours << " ms, ratio "
        << (bare > 0 ? static_cast<double>(ours) / static_cast<double>(bare) : 0) << ", first rows after " << first
        << " ms\n";

    const qsizetype size = count < 10'000 ? noiseSize / 50 : noiseSize;
    const int hidden = count < 10'000 ? carvedOnes / 50 : carvedOnes;
    const QByteArray data = noise(certificates, size, hidden);
    const qint64 carving = best(runs, [&] { read = inspect::readObjects(data, u"noise"_s); });
    out << "carving " << hidden << " out of " << size / 1024 / 1024 << " MB: " << carving << " ms, found "
        << read.objects.size() << '\n';
    return bareCount == count && read.objects.size() == hidden ? 0 : 1;
}
