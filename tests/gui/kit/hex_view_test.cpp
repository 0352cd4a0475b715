#include "ui/widgets/hex_view.h"

#include "ui/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace certwright::ui;
using namespace Qt::StringLiterals;

class HexViewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.install(); }

    void theWidthDecidesHowManyBytesFit()
    {
        HexView view(m_theme, u"Bytes"_s);
        view.setBytes(QByteArray(100, 'x'));
        view.resize(2000, 200);
        view.show();
        QTRY_COMPARE(view.bytesPerRow(), 16);

        view.resize(view.minimumSizeHint().width() + 4, 200);

        QTRY_COMPARE(view.bytesPerRow(), 4);
        view.resize(100, 200);
        QTRY_COMPARE(view.bytesPerRow(), 4);
    }

    void theKeyboardMovesTheCursorAndNothingBeyondTheEnds()
    {
        HexView view(m_theme, u"Bytes"_s);
        view.setBytes(QByteArray(100, 'x'));
        view.resize(2000, 200);
        view.show();
        QTRY_COMPARE(view.bytesPerRow(), 16);
        QSignalSpy moved(&view, &HexView::cursorMoved);

        QTest::keyClick(&view, Qt::Key_Right);
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.cursor(), 17);
        QTest::keyClick(&view, Qt::Key_Left);
        QTest::keyClick(&view, Qt::Key_Up);
        QCOMPARE(view.cursor(), 0);
        QTest::keyClick(&view, Qt::Key_Up);
        QCOMPARE(view.cursor(), 0);
        QTest::keyClick(&view, Qt::Key_End);
        QTest::keyClick(&view, Qt::Key_PageDown);

        QCOMPARE(view.cursor(), 99);
        QCOMPARE(moved.count(), 7);
    }

    void whatIsMarkedIsToldAndCopied()
    {
        HexView view(m_theme, u"Bytes"_s);
        view.setBytes(QByteArray::fromHex("3003020105"));

        view.mark(2, 2, 1);
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);

        QCOMPARE(view.cursor(), 2);
        QCOMPARE(view.accessibleDescription(), u"Byte 3 of 5: 02. Marked: header 02 01, content 05."_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"020105"_s);
    }

    void whatLiesOutsideIsNotMarked()
    {
        HexView view(m_theme, u"Bytes"_s);
        view.setBytes(QByteArray::fromHex("3003020105"));

        QVERIFY(!view.mark(4, 2, 0));
        QVERIFY(!view.mark(-1, 1, 1));

        QCOMPARE(view.description(), u"Byte 1 of 5: 30."_s);
        QCOMPARE(view.copyText(), u"3003020105"_s);
        view.setBytes({});
        QCOMPARE(view.description(), u"No bytes."_s);
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(view.cursor(), 0);
    }

    void whatIsMarkedIsScrolledTo()
    {
        HexView view(m_theme, u"Bytes"_s);
        view.setBytes(QByteArray(10000, 'x'));
        view.resize(700, 200);
        view.show();
        QTRY_VERIFY(view.verticalScrollBar()->maximum() > 0);

        view.mark(9000, 4, 100);

        const qsizetype row = 9000 / view.bytesPerRow();
        QVERIFY(row >= view.verticalScrollBar()->value());
        QVERIFY(row < view.verticalScrollBar()->value() + view.verticalScrollBar()->pageStep());
    }

    void whatIsMarkedStaysInViewWhenFewerBytesFit()
    {
        HexView view(m_theme, u"Bytes"_s);
        view.setBytes(QByteArray(10000, 'x'));
        view.resize(1000, 200);
        view.show();
        QTRY_VERIFY(view.verticalScrollBar()->maximum() > 0);
        view.mark(9000, 4, 100);
        const int before = view.bytesPerRow();

        view.resize(300, 200);

        QTRY_VERIFY(view.bytesPerRow() < before);
        const int first = view.verticalScrollBar()->value();
        const int row = 9000 / view.bytesPerRow();
        QVERIFY(first <= row && row + 3 < first + view.verticalScrollBar()->pageStep());
    }

    void headerContentAndTheRestLookDifferentWithoutColour()
    {
        HexView view(m_theme, u"Bytes"_s);
        view.setBytes(QByteArray(48, '\x11'));
        view.resize(700, 120);
        view.show();
        QTRY_COMPARE(view.bytesPerRow(), 16);
        const auto row = [&view](int which) {
            const QImage picture = view.viewport()->grab().toImage().convertToFormat(QImage::Format_Mono);
            const int height = (view.viewport()->height() - 16) / view.verticalScrollBar()->pageStep();
            return picture.copy(60, 8 + which * height, picture.width() - 60, height - 2);
        };
        const QImage plain = row(1);

        view.mark(16, 16, 16);

        QVERIFY(row(1) != plain);
    }

    void aClickGoesToTheByte()
    {
        HexView view(m_theme, u"Bytes"_s);
        view.setBytes(QByteArray(64, 'x'));
        view.resize(700, 200);
        view.show();
        QTRY_COMPARE(view.bytesPerRow(), 16);
        QSignalSpy moved(&view, &HexView::cursorMoved);

        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(2, 20));
        QCOMPARE(moved.count(), 0);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(view.viewport()->width() / 4, 20));

        QCOMPARE(moved.count(), 1);
        QVERIFY(view.cursor() > 0 && view.cursor() < 16);
    }

private:
    Theme m_theme{Theme::Mode::Light};
};

QTEST_MAIN(HexViewTest)
#include "hex_view_test.moc"
