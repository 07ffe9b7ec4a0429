// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/wizard/unsavedwork.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QUuid>

#include <algorithm>

namespace Slipway {

namespace {

QString filePathOf(const QString &folder, const QString &key, const char *ending)
{
    return QStringLiteral("%1/%2.%3").arg(folder, key, QLatin1String(ending));
}

Result<void> writeWhole(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.flush() || !file.commit())
        return Error{Error::Code::Io, {}, file.errorString(), path};
    return {};
}

bool isKey(const QString &key)
{
    return !key.isEmpty()
           && std::all_of(key.cbegin(), key.cend(), [](QChar c) { return c.isLetterOrNumber() || c == QLatin1Char('-'); });
}

} // namespace

QString UnsavedWork::keyFor(const QString &filePath)
{
    if (filePath.isEmpty())
        return QStringLiteral("new-") + QUuid::createUuid().toString(QUuid::Id128);
    const QByteArray path = QFileInfo(filePath).absoluteFilePath().toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha1).toHex());
}

Result<void> UnsavedWork::keep(const QString &folder, const UnsavedWork &work)
{
    QDir().mkpath(folder);
    const QJsonObject note{{QStringLiteral("file"), work.filePath},
                           {QStringLiteral("hash"), QString::fromLatin1(work.diskHash)},
                           {QStringLiteral("keptAt"), work.keptAt.toUTC().toString(Qt::ISODateWithMs)}};
    // The text first: a note without a text would be a promise that cannot be kept.
    if (Result<void> text = writeWhole(filePathOf(folder, work.key, "slipway.yaml"), work.yaml); !text)
        return text;
    return writeWhole(filePathOf(folder, work.key, "json"), QJsonDocument(note).toJson());
}

Result<UnsavedWork> UnsavedWork::find(const QString &folder, const QString &key)
{
    QFile note(filePathOf(folder, key, "json"));
    QFile text(filePathOf(folder, key, "slipway.yaml"));
    if (!isKey(key) || !note.open(QIODevice::ReadOnly) || !text.open(QIODevice::ReadOnly))
        return Error{Error::Code::NotFound, {}, {}, key};
    const QJsonObject object = QJsonDocument::fromJson(note.readAll()).object();
    UnsavedWork work;
    work.key = key;
    work.filePath = object.value(QStringLiteral("file")).toString();
    work.diskHash = object.value(QStringLiteral("hash")).toString().toLatin1();
    work.keptAt = QDateTime::fromString(object.value(QStringLiteral("keptAt")).toString(), Qt::ISODateWithMs);
    work.yaml = text.readAll();
    return work;
}

void UnsavedWork::drop(const QString &folder, const QString &key)
{
    if (!isKey(key))
        return;
    QFile::remove(filePathOf(folder, key, "json"));
    QFile::remove(filePathOf(folder, key, "slipway.yaml"));
}

QVector<UnsavedWork> UnsavedWork::list(const QString &folder)
{
    QVector<UnsavedWork> found;
    for (const QString &name : QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Time)) {
        Result<UnsavedWork> work = find(folder, name.chopped(5));
        if (work) {
            work->yaml.clear();
            found.append(*work);
        }
    }
    return found;
}

QByteArray diskHashOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QCryptographicHash::hash(file.read(ClusterFile::largestSize + 1), QCryptographicHash::Sha256).toHex();
}

} // namespace Slipway
