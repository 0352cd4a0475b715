#pragma once

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>
#include <QWidget>

#include <functional>

namespace certwright::ui {

/// Interfaces of the painted parts of one widget, by number. A part, once asked for, lives as long as this object, so
/// no screen reader ever holds a dangling one; a part that has no counterpart any more says so by isValid().
class AccessibleParts final
{
public:
    using Maker = std::function<QAccessibleInterface *(qint64 number)>;

    explicit AccessibleParts(Maker maker)
        : m_maker(std::move(maker))
    {
    }
    ~AccessibleParts();
    Q_DISABLE_COPY_MOVE(AccessibleParts)

    QAccessibleInterface *at(qint64 number) const;

private:
    Maker m_maker;
    mutable QHash<qint64, QAccessible::Id> m_ids;
};

/// A painted part of a widget: no object of its own, no children. Everything but role, text, rectangle and validity has
/// a sensible default.
class PartAccessible : public QAccessibleInterface
{
public:
    explicit PartAccessible(QWidget *owner)
        : m_owner(owner)
    {
    }

    QObject *object() const override { return nullptr; }
    QWindow *window() const override;
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *child) const override;
    void setText(QAccessible::Text kind, const QString &text) override;
    /// Where the part is on the screen; local() gives it inside the owner.
    QRect rect() const override;

protected:
    virtual QRect local() const = 0;
    QWidget *owner() const { return m_owner; }

private:
    QPointer<QWidget> m_owner;
};

/// Registers the interfaces of this folder's painted widgets with Qt; harmless to repeat.
void installAccessibleInterfaces();

} // namespace certwright::ui
