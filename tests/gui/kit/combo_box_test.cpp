#include "ui/widgets/combo_box.h"

#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace certwright::ui;
using namespace Qt::StringLiterals;

namespace {

/// One notch towards the person. Whether the box used it.
bool turnWheel(QWidget &box)
{
    const QPoint middle = box.rect().center();
    QWheelEvent notch(
        middle, box.mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&box, &notch);
    return notch.isAccepted();
}

/// A box below a field that has the focus.
struct Form {
    explicit Form(ComboBox::Entries entries)
        : box(new ComboBox(entries))
        , field(new QLineEdit)
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(field);
        layout->addWidget(box);
        box->addItems({u"Usual"_s, u"None"_s, u"Choose a file…"_s});
        window.show();
        window.activateWindow();
        field->setFocus();
    }

    QWidget window;
    ComboBox *box;
    QLineEdit *field;
};

} // namespace

class ComboBoxTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWheelPassesByWithoutTheFocus()
    {
        Form form(ComboBox::Entries::ChooseOnly);
        QVERIFY(QTest::qWaitForWindowActive(&form.window));
        QTRY_VERIFY(form.field->hasFocus());
        QSignalSpy activated(form.box, &QComboBox::activated);

        QVERIFY(!turnWheel(*form.box));

        QCOMPARE(form.box->currentIndex(), 0);
        QCOMPARE(activated.size(), 0);
        QVERIFY(form.field->hasFocus());
    }

    void theWheelTurnsTheBoxThatHasTheFocus()
    {
        Form form(ComboBox::Entries::ChooseOnly);
        QVERIFY(QTest::qWaitForWindowActive(&form.window));
        form.box->setFocus();
        QTRY_VERIFY(form.box->hasFocus());

        QVERIFY(turnWheel(*form.box));

        QCOMPARE(form.box->currentIndex(), 1);
    }

    /// Room around the words, and corners that hide what is below them on every kind of screen.
    void theListHasRoomAndItsCornersAreNotBlack()
    {
        Theme theme(Theme::Mode::Light);
        theme.install();
        Form form(ComboBox::Entries::ChooseOnly);
        QVERIFY(QTest::qWaitForWindowActive(&form.window));

        form.box->showPopup();

        QTRY_VERIFY(form.box->view()->isVisible());
        const QAbstractItemView *view = form.box->view();
        const int line = view->fontMetrics().height();
        QVERIFY(view->visualRect(view->model()->index(0, 0)).height() >= line + 12);
        const QWidget *popup = view->window();
        const QPoint inList = view->mapTo(popup, QPoint());
        QVERIFY(inList.x() >= 4 && inList.y() >= 4);
        const bool isX11 = QGuiApplication::platformName() == u"xcb"_s;
        QCOMPARE(popup->testAttribute(Qt::WA_TranslucentBackground), !isX11);
        QCOMPARE(popup->mask().isEmpty(), !isX11);
        if (isX11)
            QVERIFY(!popup->mask().contains(QPoint(0, 0)) && popup->mask().contains(popup->rect().center()));
    }

    void whereAnEntryAsksTheWheelNeverChooses()
    {
        Form form(ComboBox::Entries::MayAsk);
        QVERIFY(QTest::qWaitForWindowActive(&form.window));
        form.box->setFocus();
        QTRY_VERIFY(form.box->hasFocus());
        QSignalSpy activated(form.box, &QComboBox::activated);

        QVERIFY(!turnWheel(*form.box));

        QCOMPARE(form.box->currentIndex(), 0);
        QCOMPARE(activated.size(), 0);
    }

    void whereAnEntryAsksKeysOpenTheList_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("down") << Qt::Key_Down;
        QTest::newRow("end") << Qt::Key_End;
        QTest::newRow("first letter") << Qt::Key_C;
    }

    void whereAnEntryAsksKeysOpenTheList()
    {
        QFETCH(const Qt::Key, key);
        Form form(ComboBox::Entries::MayAsk);
        QVERIFY(QTest::qWaitForWindowActive(&form.window));
        form.box->setFocus();
        QTRY_VERIFY(form.box->hasFocus());
        QSignalSpy activated(form.box, &QComboBox::activated);

        QTest::keyClick(form.box, key);

        QTRY_VERIFY(form.box->view()->isVisible());
        QCOMPARE(activated.size(), 0);
        QTest::keyClick(form.box->view(), Qt::Key_Down);
        QTest::keyClick(form.box->view(), Qt::Key_Return);
        QTRY_COMPARE(activated.size(), 1);
        QCOMPARE(form.box->currentIndex(), 1);
    }
};

QTEST_MAIN(ComboBoxTest)
#include "combo_box_test.moc"
