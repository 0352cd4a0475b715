#include "ui/widgets/flow_layout.h"

#include <QTest>
#include <QWidget>

using namespace certwright::ui;

namespace {

/// A part of that size.
class Part final : public QWidget
{
public:
    explicit Part(QSize size)
        : m_size(size)
    {
    }

    QSize sizeHint() const override { return m_size; }

private:
    QSize m_size;
};

/// Words that want 200 in a line and can be narrower, and a button of 100 by 20.
struct Row {
    Row()
        : words(new Part({50, 40}))
        , button(new Part({100, 20}))
    {
        auto *layout = new FlowLayout(&box, 10, 5);
        layout->addWidget(words);
        layout->addWidget(button);
        layout->setStretching(words, 200);
    }

    void showAt(int width)
    {
        box.resize(width, box.heightForWidth(width));
        box.show();
    }

    QWidget box;
    Part *words;
    Part *button;
};

} // namespace

class FlowLayoutTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStretchingItemTakesTheRestOfItsLine()
    {
        Row row;
        row.showAt(400);

        QCOMPARE(row.box.height(), 40);
        QCOMPARE(row.words->geometry(), QRect(0, 0, 290, 40));
        QCOMPARE(row.button->geometry(), QRect(300, 0, 100, 20));
    }

    void whatHasNoRoomBesideItStandsBelow()
    {
        Row row;
        row.showAt(309);

        QCOMPARE(row.box.height(), 65);
        QCOMPARE(row.words->geometry(), QRect(0, 0, 309, 40));
        QCOMPARE(row.button->geometry(), QRect(0, 45, 100, 20));
    }

    void aligningPutsAnItemInTheHeightOfItsLine()
    {
        Row row;
        row.box.layout()->setAlignment(row.button, Qt::AlignVCenter);
        row.showAt(400);

        QCOMPARE(row.button->geometry(), QRect(300, 10, 100, 20));
    }

    void severalShareTheRest()
    {
        Row row;
        static_cast<FlowLayout *>(row.box.layout())->setStretching(row.button);
        row.showAt(410);

        QCOMPARE(row.words->geometry(), QRect(0, 0, 250, 40));
        QCOMPARE(row.button->geometry(), QRect(260, 0, 150, 40));
    }

    void fromTheRightTheFirstStandsAtTheRight()
    {
        Row row;
        row.box.setLayoutDirection(Qt::RightToLeft);
        row.showAt(400);

        QCOMPARE(row.words->geometry(), QRect(110, 0, 290, 40));
        QCOMPARE(row.button->geometry(), QRect(0, 0, 100, 20));
    }

    void hiddenItemsTakeNoRoom()
    {
        Row row;
        row.words->hide();
        row.showAt(309);

        QCOMPARE(row.box.height(), 20);
        QCOMPARE(row.button->pos(), QPoint(0, 0));
    }
};

QTEST_MAIN(FlowLayoutTest)

#include "flow_layout_test.moc"
