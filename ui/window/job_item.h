#pragma once

#include <QTimer>
#include <QWidget>

class QProgressBar;
class QPushButton;

namespace certwright::ui {

class Label;
class Theme;

/// One running job in the status line. It appears only when it lasts more than 300 ms.
class JobItem final : public QWidget
{
    Q_OBJECT

public:
    explicit JobItem(const Theme &theme, QWidget *parent = nullptr);

    /// done of total, or an unknown amount with total 0.
    void setProgress(const QString &words, int done, int total, bool cancellable);

Q_SIGNALS:
    void cancelClicked();
    void appeared();

private:
    Label *m_words;
    QProgressBar *m_bar;
    Label *m_count;
    QPushButton *m_cancel;
    QTimer m_delay;
};

} // namespace certwright::ui
