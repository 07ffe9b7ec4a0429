// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/clusterfile.h"
#include "cluster/specfields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Slipway;

namespace {

/// Visits the keys of the cluster file as reader and writer do, and notes path and kind of each.
class KeyCollector
{
public:
    static constexpr bool reading = false;

    explicit KeyCollector(QMap<QString, QString> &found, const QString &path = {})
        : m_found(found), m_path(path)
    {
    }

    void required(const char *key, const QString &) { note(key, "text"); }
    void text(const char *key, const QString &, const QString &) { note(key, "text"); }
    template<typename N>
    void number(const char *key, N, std::type_identity_t<N>)
    {
        note(key, "number");
    }
    void port(const char *key, int, int) { note(key, "number"); }
    void flag(const char *key, bool, bool) { note(key, "flag"); }
    void range(const char *key, int, int, int, int) { note(key, "text"); }
    void texts(const char *key, const QStringList &, const QStringList &) { note(key, "texts"); }
    void textMap(const char *key, const QMap<QString, QString> &) { note(key, "map"); }
    template<typename E>
    void choice(const char *key, E, std::initializer_list<std::pair<const char *, E>> words)
    {
        QStringList known;
        for (const auto &[word, meaning] : words)
            known << QString::fromLatin1(word);
        m_found.insert(m_path + QString::fromLatin1(key),
                       QStringLiteral("one of ") + known.join(QLatin1Char(',')));
    }
    template<typename T>
    void part(const char *key, T &value, const T &standard)
    {
        KeyCollector inner(m_found, m_path + QString::fromLatin1(key) + QLatin1Char('.'));
        fields(inner, value, standard);
    }
    template<typename T>
    void optionalPart(const char *key, std::optional<T> &)
    {
        T value{};
        part(key, value, T{});
    }
    template<typename T>
    void list(const char *key, QVector<T> &)
    {
        T value{};
        KeyCollector inner(m_found, m_path + QString::fromLatin1(key) + QStringLiteral("[]."));
        fields(inner, value, T{});
    }

private:
    void note(const char *key, const char *kind)
    {
        m_found.insert(m_path + QString::fromLatin1(key), QString::fromLatin1(kind));
    }

    QMap<QString, QString> &m_found;
    QString m_path;
};

QString schemaPath()
{
    return QStringLiteral(SLIPWAY_SOURCE_DIR "/resources/cluster.schema.json");
}

} // namespace

/// resources/cluster.schema.json and the reader know the same keys.
class TestSchema : public QObject
{
    Q_OBJECT

    QJsonObject m_schema;

    QJsonObject resolved(const QJsonObject &node) const
    {
        const QString reference = node.value(QStringLiteral("$ref")).toString();
        if (reference.isEmpty())
            return node;
        return m_schema.value(QStringLiteral("$defs"))
            .toObject()
            .value(reference.section(QLatin1Char('/'), -1))
            .toObject();
    }

    static bool allows(const QJsonObject &node, const char *type)
    {
        const QJsonValue types = node.value(QStringLiteral("type"));
        return types.toString() == QLatin1String(type) || types.toArray().contains(QLatin1String(type));
    }

    void collect(const QJsonObject &reference, const QString &path, QMap<QString, QString> &found) const
    {
        const QJsonObject node = resolved(reference);
        const QJsonObject properties = node.value(QStringLiteral("properties")).toObject();
        if (!properties.isEmpty()) {
            for (auto it = properties.begin(); it != properties.end(); ++it)
                collect(it.value().toObject(), path.isEmpty() ? it.key() : path + QLatin1Char('.') + it.key(),
                        found);
        } else if (node.contains(QStringLiteral("items"))) {
            collect(node.value(QStringLiteral("items")).toObject(), path + QStringLiteral("[]"), found);
        } else if (node.contains(QStringLiteral("enum"))) {
            QStringList words;
            for (const QJsonValue &word : node.value(QStringLiteral("enum")).toArray())
                words << word.toString();
            found.insert(path, QStringLiteral("one of ") + words.join(QLatin1Char(',')));
        } else {
            found.insert(path, node.contains(QStringLiteral("oneOf")) ? QStringLiteral("texts")
                               : allows(node, "object")               ? QStringLiteral("map")
                               : allows(node, "string")               ? QStringLiteral("text")
                               : allows(node, "boolean")              ? QStringLiteral("flag")
                                                                      : QStringLiteral("number"));
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(schemaPath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QJsonParseError error;
        m_schema = QJsonDocument::fromJson(file.readAll(), &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
    }

    void everyKeyIsThereAndNoOther()
    {
        QMap<QString, QString> inCode, inSchema;
        ClusterSpec spec;
        KeyCollector collector(inCode);
        fields(collector, spec, ClusterSpec{});
        // The format's version is read outside of the fields; the preset is a text that has to be a known
        // one.
        inCode.insert(QStringLiteral("slipway"), QStringLiteral("number"));
        inCode.insert(QStringLiteral("cluster.image.profile.preset"),
                      QStringLiteral("one of ") + imageProfilePresets().join(QLatin1Char(',')));
        collect(m_schema, {}, inSchema);
        QVERIFY(inCode.size() > 50);
        QCOMPARE(inSchema.keys(), inCode.keys());
        for (auto it = inCode.cbegin(); it != inCode.cend(); ++it)
            QVERIFY2(inSchema.value(it.key()) == it.value(),
                     qPrintable(it.key() + QStringLiteral(": ") + inSchema.value(it.key())));
    }

    void defaultsAreThoseOfTheCode()
    {
        const auto standard = [this](const char *definition, const char *key) {
            return m_schema.value(QStringLiteral("$defs"))
                .toObject()
                .value(QLatin1String(definition))
                .toObject()
                .value(QStringLiteral("properties"))
                .toObject()
                .value(QLatin1String(key))
                .toObject()
                .value(QStringLiteral("default"));
        };
        const Scheduling scheduling;
        QCOMPARE(standard("scheduling", "slurmctld-timeout").toInt(), scheduling.slurmctldTimeout);
        QCOMPARE(standard("scheduling", "slurmd-timeout").toInt(), scheduling.slurmdTimeout);
        QCOMPARE(standard("scheduling", "min-job-age").toInt(), scheduling.minJobAge);
        QCOMPARE(standard("scheduling", "kill-wait").toInt(), scheduling.killWait);
        QCOMPARE(standard("scheduling", "mpi-default").toString(), scheduling.mpiDefault);
        QCOMPARE(standard("partition", "state").toString(), Partition().state);
        QCOMPARE(standard("ssh", "agent").toBool(), SshAccess().useAgent);
        const QJsonObject slurmrestd =
            resolved(m_schema.value(QStringLiteral("properties")).toObject().value(QStringLiteral("slurmrestd")).toObject());
        QCOMPARE(slurmrestd.value(QStringLiteral("properties")).toObject().value(QStringLiteral("allow-unencrypted")).toObject().value(QStringLiteral("default")).toBool(),
                 SlurmrestdAccess().allowUnencrypted);
    }

    /// A second opinion: Python's jsonschema over what the writer writes, and over wrong files.
    void theExampleIsValidAndWrongFilesAreNot_data()
    {
        QTest::addColumn<QByteArray>("good");
        QTest::addColumn<QByteArray>("bad");
        QTest::newRow("as it is") << QByteArray() << QByteArray();
        QTest::newRow("unknown key") << QByteArray("  name: workq")
                                     << QByteArray("  nmae: workq\n  name: workq");
        QTest::newRow("word for a number") << QByteArray("cpus: 128") << QByteArray("cpus: many");
        QTest::newRow("wrong choice") << QByteArray("source: pull") << QByteArray("source: steal");
        QTest::newRow("secret in an address") << QByteArray("https://controller") << QByteArray("https://ada:x@controller");
        QTest::newRow("newer version") << QByteArray("slipway: 1") << QByteArray("slipway: 2");
        QTest::newRow("relative path") << QByteArray("path: /data/slurm") << QByteArray("path: data/slurm");
    }
    void theExampleIsValidAndWrongFilesAreNot()
    {
        QFETCH(QByteArray, good);
        QFETCH(QByteArray, bad);
        QProcess python;
        python.start(QStringLiteral("python3"),
                     {QStringLiteral("-c"), QStringLiteral("import jsonschema, yaml")});
        if (!python.waitForFinished() || python.exitCode() != 0)
            QSKIP("python3 has no jsonschema and yaml here");
        ClusterSpec spec = exampleCluster();
        spec.slurmrestd = SlurmrestdAccess{QStringLiteral("https://controller:6820"), QStringLiteral("ada"), {}, true};
        QByteArray text = ClusterFile::fromSpec(spec).toYaml();
        QVERIFY(good.isEmpty() || text.contains(good));
        text.replace(good, bad);
        python.start(QStringLiteral("python3"),
                     {QStringLiteral("-c"),
                      QStringLiteral("import sys, json, yaml, jsonschema\n"
                                     "schema = json.load(open(sys.argv[1]))\n"
                                     "jsonschema.Draft202012Validator.check_schema(schema)\n"
                                     "sys.exit(3 if "
                                     "list(jsonschema.Draft202012Validator(schema).iter_errors(yaml.safe_"
                                     "load(sys.stdin))) else 0)\n"),
                      schemaPath()});
        python.write(text);
        python.closeWriteChannel();
        QVERIFY(python.waitForFinished());
        QVERIFY2(python.exitCode() == (bad.isEmpty() ? 0 : 3), python.readAllStandardError().constData());
    }
};

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
