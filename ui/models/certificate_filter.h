#pragma once

#include "core/base/strong.h"
#include "ui/theme/status_kind.h"

#include <QSortFilterProxyModel>
#include <QStringList>

#include <optional>

namespace certwright::ui {

/// Sorts and narrows a CertificateListModel: by words anywhere in the row, by status, by authority.
class CertificateFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit CertificateFilter(QObject *parent = nullptr);

    /// Every word must occur somewhere in the row.
    void setSearch(const QString &text);
    QString search() const { return m_search; }

    /// nullopt: all.
    void setStatus(std::optional<StatusKind> status);
    std::optional<StatusKind> status() const { return m_status; }

    /// Empty: all.
    void setAuthority(const AuthorityId &authority);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QString m_search;
    QStringList m_words;
    std::optional<StatusKind> m_status;
    AuthorityId m_authority;
};

} // namespace certwright::ui
