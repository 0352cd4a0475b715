#include "core/base/secure_bytes.h"

#include <QTest>

#include <algorithm>
#include <cstdlib>
#include <new>

using namespace certwright;
using namespace Qt::StringLiterals;

namespace {

// What the replaced operator delete[] saw when the watched block went back.
void *watched = nullptr;
std::size_t watchedSize = 0;
bool wasFreed = false;
bool wasWiped = false;

void noteRelease(void *block)
{
    if (block == nullptr || block != watched)
        return;
    const auto *bytes = static_cast<const char *>(block);
    wasFreed = true;
    wasWiped = std::all_of(bytes, bytes + watchedSize, [](char c) { return c == 0; });
    watched = nullptr;
}

void watch(SecureBytes &bytes)
{
    watched = bytes.data();
    watchedSize = static_cast<std::size_t>(bytes.size());
    wasFreed = false;
    wasWiped = false;
}

} // namespace

void *operator new[](std::size_t size)
{
    if (void *block = std::malloc(size > 0 ? size : 1))
        return block;
    throw std::bad_alloc();
}

void operator delete[](void *block) noexcept
{
    noteRelease(block);
    std::free(block);
}

void operator delete[](void *block, std::size_t) noexcept
{
    noteRelease(block);
    std::free(block);
}

class SecureBytesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesAreCopiedIn()
    {
        const SecureBytes bytes(QByteArrayView("secret"));

        QCOMPARE(bytes.view(), QByteArrayView("secret"));
        QVERIFY(!bytes.isEmpty());
        QVERIFY(SecureBytes().isEmpty());
    }

    void destructionWipes()
    {
        {
            SecureBytes bytes(QByteArrayView("secret"));
            watch(bytes);
        }

        QVERIFY(wasFreed);
        QVERIFY(wasWiped);
    }

    void assignmentWipesWhatWasThere()
    {
        SecureBytes bytes(QByteArrayView("old secret"));
        watch(bytes);

        bytes = SecureBytes(QByteArrayView("new"));

        QVERIFY(wasFreed);
        QVERIFY(wasWiped);
        QCOMPARE(bytes.view(), QByteArrayView("new"));
    }

    void movingLeavesNothingBehind()
    {
        SecureBytes from(QByteArrayView("secret"));
        const char *address = from.data();

        const SecureBytes to = std::move(from);

        QVERIFY(to.data() == address); // the very same memory: there is no second copy
        QVERIFY(from.isEmpty()); // NOLINT(bugprone-use-after-move): that is what is tested
        QVERIFY(from.data() == nullptr);
    }

    void assigningToItselfKeepsTheBytes()
    {
        SecureBytes bytes(QByteArrayView("secret"));
        SecureBytes &same = bytes;

        bytes = std::move(same);

        QCOMPARE(bytes.view(), QByteArrayView("secret"));
    }

    void shrinkingWipesTheRest()
    {
        SecureBytes bytes(QByteArrayView("secret"));
        const char *start = bytes.data();

        bytes.shrink(2);

        QCOMPARE(bytes.view(), QByteArrayView("se"));
        QVERIFY(std::all_of(start + 2, start + 6, [](char c) { return c == 0; }));
    }

    void wipingOverwritesMemory()
    {
        char memory[] = "secret";

        wipe(memory, sizeof(memory));

        QVERIFY(std::all_of(std::begin(memory), std::end(memory), [](char c) { return c == 0; }));
    }

    void wipingASharedArrayLeavesTheOthersAlone()
    {
        QByteArray one("secret");
        one.detach();
        const QByteArray other = one;
        QString text = u"secret"_s;
        const QString otherText = text;

        wipe(one);
        wipe(text);

        QVERIFY(one.isEmpty());
        QVERIFY(text.isEmpty());
        QCOMPARE(other, QByteArray("secret"));
        QCOMPARE(otherText, u"secret"_s);
    }
};

QTEST_GUILESS_MAIN(SecureBytesTest)
#include "secure_bytes_test.moc"
