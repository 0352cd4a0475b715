#include "tests/support/nginx_kit.h"

#include "core/base/atomic_file.h"

namespace certwright::test {

using namespace Qt::StringLiterals;

QByteArray nginxFrame()
{
    return R"(daemon off;
master_process off;
pid nginx.pid;
error_log stderr;
events {}
http {
    access_log off;
    client_body_temp_path body;
    proxy_temp_path proxy;
    fastcgi_temp_path fastcgi;
    uwsgi_temp_path uwsgi;
    scgi_temp_path scgi;
    include recipe.conf;
}
)";
}

bool writeNginx(const QString &folder, const QString &recipe, quint16 port)
{
    QString text = recipe;
    text.replace(u"443 ssl;"_s, u"%1 ssl;"_s.arg(port));
    FolderSync sync;
    return writeFile(folder + u"/nginx.conf", nginxFrame(), {}, sync).hasValue()
        && writeFile(folder + u"/recipe.conf", text.toUtf8(), {}, sync).hasValue();
}

QStringList nginxArguments(const QString &folder)
{
    return {u"-p"_s, folder, u"-c"_s, folder + u"/nginx.conf"};
}

} // namespace certwright::test
