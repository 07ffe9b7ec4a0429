<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AgeText</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
</context>
<context>
    <name>Cluster</name>
    <message>
        <source>This is not a cluster file: the line “slipway: 1” is missing.</source>
        <translation>这不是集群文件：缺少“slipway: 1”这一行。</translation>
    </message>
    <message>
        <source>This file was written by a newer Slipway (format %1; this one reads up to %2). Update Slipway to open it.</source>
        <translation>此文件由更新版本的 Slipway 写成（格式 %1；当前版本最多读取格式 %2）。请更新 Slipway 后再打开。</translation>
    </message>
    <message>
        <source>This file is larger than %1 MiB, too large for a cluster file.</source>
        <translation>此文件大于 %1 MiB，对集群文件来说太大了。</translation>
    </message>
    <message>
        <source>This is a folder. Choose a cluster file.</source>
        <translation>这是一个文件夹。请选择集群文件。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有这个文件。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>无法读取该文件。</translation>
    </message>
    <message>
        <source>This is not a file. Choose another name.</source>
        <translation>这不是文件。请另选一个名称。</translation>
    </message>
    <message>
        <source>The file could not be saved; the one on disk is as it was.</source>
        <translation>无法保存文件；磁盘上的文件保持原样。</translation>
    </message>
    <message>
        <source>Choose the server that runs slurmctld.</source>
        <translation>请选择运行 slurmctld 的服务器。</translation>
    </message>
    <message>
        <source>The controller “%1” is not among the servers.</source>
        <translation>控制器“%1”不在服务器列表中。</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>The backup controller “%1” is not among the servers.</source>
        <translation>备用控制器“%1”不在服务器列表中。</translation>
    </message>
    <message>
        <source>%1 is a controller already.</source>
        <translation>%1 已经是控制器。</translation>
    </message>
    <message>
        <source>Backup controllers need a folder that all controllers share.</source>
        <translation>使用备用控制器时，需要一个由所有控制器共享的文件夹。</translation>
    </message>
    <message>
        <source>Two controllers without a common state folder both believe they are in charge.</source>
        <translation>两个控制器如果没有共同的状态文件夹，都会认为自己是主控制器。</translation>
    </message>
    <message>
        <source>slurmctld and slurmd need two different ports.</source>
        <translation>slurmctld 和 slurmd 需要两个不同的端口。</translation>
    </message>
    <message>
        <source>The first port of the range is above the last one.</source>
        <translation>端口范围的起始端口大于结束端口。</translation>
    </message>
    <message>
        <source>The srun ports overlap the port of slurmctld or slurmd.</source>
        <translation>srun 的端口与 slurmctld 或 slurmd 的端口重叠。</translation>
    </message>
    <message>
        <source>srun needs a range of at least 4 ports.</source>
        <translation>srun 需要至少包含 4 个端口的范围。</translation>
    </message>
    <message>
        <source>%1 ports are enough for very few srun commands at a time.</source>
        <translation>%1 个端口只够同时运行很少几个 srun 命令。</translation>
    </message>
    <message>
        <source>Each srun uses several ports of this range; 63 are right for a handful.</source>
        <translation>每个 srun 会占用此范围内的若干端口；同时运行几个 srun 时，63 个端口较为合适。</translation>
    </message>
    <message>
        <source>With the host&apos;s network a container has no address of its own.</source>
        <translation>使用主机网络时，容器没有自己的地址。</translation>
    </message>
    <message>
        <source>Write the subnet as 192.168.16.0/24.</source>
        <translation>请按 192.168.16.0/24 的形式填写子网。</translation>
    </message>
    <message>
        <source>The gateway is an address inside %1.</source>
        <translation>网关应为 %1 内的地址。</translation>
    </message>
    <message>
        <source>The container&apos;s address lies inside %1.</source>
        <translation>容器的地址应在 %1 内。</translation>
    </message>
    <message>
        <source>Address and gateway must differ.</source>
        <translation>地址和网关不能相同。</translation>
    </message>
    <message>
        <source>%1 is on this subnet itself. Choose one nobody uses.</source>
        <translation>%1 自身就在此子网中。请选择无人使用的子网。</translation>
    </message>
    <message>
        <source>Docker would accept it, and the server would then lose its own network.</source>
        <translation>Docker 会接受它，但服务器随后会失去自己的网络连接。</translation>
    </message>
    <message>
        <source>Known image profiles are: %1.</source>
        <translation>已知的镜像配置有：%1。</translation>
    </message>
    <message>
        <source>A folder inside the image cannot contain spaces, quotes or “#”.</source>
        <translation>镜像内的文件夹名不能包含空格、引号或“#”。</translation>
    </message>
    <message>
        <source>MPI jobs over several nodes do not work with published ports.</source>
        <translation>跨多个节点的 MPI 作业在发布端口的方式下无法运行。</translation>
    </message>
    <message>
        <source>MPI opens ports of its own between the containers. Use the host&apos;s network for MPI.</source>
        <translation>MPI 会在容器之间自行打开端口。请使用主机网络来运行 MPI。</translation>
    </message>
    <message>
        <source>Use the host&apos;s network</source>
        <translation>使用主机网络</translation>
    </message>
    <message>
        <source>Partition “%1” has no nodes. Choose some, or ALL.</source>
        <translation>分区“%1”没有节点。请选择一些节点，或选择 ALL。</translation>
    </message>
    <message>
        <source>“%1” is not among the servers.</source>
        <translation>“%1”不在服务器列表中。</translation>
    </message>
    <message>
        <source>slurmctld does not start when a partition names an unknown node.</source>
        <translation>如果分区中有未知节点，slurmctld 将无法启动。</translation>
    </message>
    <message>
        <source>Partition “%1” has no time limit. One job can hold it for ever.</source>
        <translation>分区“%1”没有时间限制。一个作业可能会一直占用它。</translation>
    </message>
    <message>
        <source>Set 7 days</source>
        <translation>设为 7 天</translation>
    </message>
    <message>
        <source>The state is UP, DOWN, DRAIN or INACTIVE.</source>
        <translation>状态只能是 UP、DOWN、DRAIN 或 INACTIVE。</translation>
    </message>
    <message>
        <source>Add at least one partition.</source>
        <translation>请至少添加一个分区。</translation>
    </message>
    <message>
        <source>slurmctld does not start without one.</source>
        <translation>没有分区，slurmctld 无法启动。</translation>
    </message>
    <message>
        <source>Add one with all nodes</source>
        <translation>添加一个包含所有节点的分区</translation>
    </message>
    <message>
        <source>Partition “%1” exists twice.</source>
        <translation>分区“%1”出现了两次。</translation>
    </message>
    <message>
        <source>No partition is the default, so every job has to name one.</source>
        <translation>没有默认分区，因此每个作业都必须指定分区。</translation>
    </message>
    <message>
        <source>Make “%1” the default</source>
        <translation>将“%1”设为默认分区</translation>
    </message>
    <message>
        <source>Only one partition can be the default.</source>
        <translation>只能有一个默认分区。</translation>
    </message>
    <message>
        <source>A time in seconds lies between 0 and 65533.</source>
        <translation>以秒计的时间必须在 0 到 65533 之间。</translation>
    </message>
    <message>
        <source>Choose select/cons_tres, select/cons_res or select/linear.</source>
        <translation>请选择 select/cons_tres、select/cons_res 或 select/linear。</translation>
    </message>
    <message>
        <source>Write the parameters as CR_CPU or CR_Core_Memory, with commas between them.</source>
        <translation>请按 CR_CPU 或 CR_Core_Memory 的形式填写参数，多个参数之间用逗号分隔。</translation>
    </message>
    <message>
        <source>Return to service is 0, 1 or 2.</source>
        <translation>ReturnToService 只能是 0、1 或 2。</translation>
    </message>
    <message>
        <source>A key of slurm.conf has letters and digits only.</source>
        <translation>slurm.conf 的键名只能包含字母和数字。</translation>
    </message>
    <message>
        <source>A value cannot contain quotes or “#”, or end with a backslash.</source>
        <translation>值不能包含引号或“#”，也不能以反斜杠结尾。</translation>
    </message>
    <message>
        <source>A node needs at least 1 CPU.</source>
        <translation>节点至少需要 1 个 CPU。</translation>
    </message>
    <message>
        <source>Measure fills this in from the server itself.</source>
        <translation>点“测量”可从服务器读取并填入。</translation>
    </message>
    <message>
        <source>Sockets, cores and threads cannot be negative.</source>
        <translation>插槽数、核数和线程数不能为负数。</translation>
    </message>
    <message>
        <source>State sockets, cores per socket and threads per core together, or none of them.</source>
        <translation>请同时填写插槽数、每插槽核数和每核线程数，或者都不填。</translation>
    </message>
    <message>
        <source>%1 CPUs do not fit %2 sockets × %3 cores × %4 threads = %5.</source>
        <translation>%1 个 CPU 与 %2 个插槽 × %3 核 × %4 线程 = %5 不符。</translation>
    </message>
    <message>
        <source>Slurm ignores a CPU count that does not fit and the node may be drained.</source>
        <translation>CPU 数不相符时，Slurm 会忽略它，节点可能被置为 drain。</translation>
    </message>
    <message>
        <source>Set %1 CPUs</source>
        <translation>设为 %1 个 CPU</translation>
    </message>
    <message>
        <source>Memory cannot be negative. Leave it empty when it is not known.</source>
        <translation>内存不能为负数。不清楚时请留空。</translation>
    </message>
    <message>
        <source>State how many GPUs there are, at least 1.</source>
        <translation>请填写 GPU 数量，至少为 1。</translation>
    </message>
    <message>
        <source>Name one device file for each GPU, or none for /dev/nvidia0 and on.</source>
        <translation>请为每个 GPU 填写一个设备文件；如果从 /dev/nvidia0 起依次编号，则不必填写。</translation>
    </message>
    <message>
        <source>Write a jump host as account@host:port, or a name of your ssh configuration.</source>
        <translation>跳板机请按 account@host:port 的形式填写，或填写 ssh 配置中的名称。</translation>
    </message>
    <message>
        <source>Add at least one server.</source>
        <translation>请至少添加一台服务器。</translation>
    </message>
    <message>
        <source>Node name “%1” is used twice.</source>
        <translation>节点名“%1”用了两次。</translation>
    </message>
    <message>
        <source>slurmctld does not start with a node that is listed twice.</source>
        <translation>如果某个节点列出了两次，slurmctld 将无法启动。</translation>
    </message>
    <message>
        <source>%1 has this address already.</source>
        <translation>%1 已使用此地址。</translation>
    </message>
    <message>
        <source>Two nodes cannot publish the same ports on one address.</source>
        <translation>两个节点不能在同一个地址上发布相同的端口。</translation>
    </message>
    <message>
        <source>Two nodes cannot share one server&apos;s network.</source>
        <translation>两个节点不能共用一台服务器的网络。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>a group of keys</source>
        <translation>一组键</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Expected %1 for “%2”, found %3.</source>
        <translation>“%2”应为%1，实际是%3。</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a range such as 60001-60063</source>
        <translation>60001-60063 这样的范围</translation>
    </message>
    <message>
        <source>Mounting over %1 would hide files the container needs. Choose another folder.</source>
        <translation>挂载到 %1 会遮住容器需要的文件。请另选一个文件夹。</translation>
    </message>
    <message>
        <source>Two folders are mounted at %1.</source>
        <translation>有两个文件夹都挂载到 %1。</translation>
    </message>
    <message>
        <source>Use a folder of its own, not the root of the file system.</source>
        <translation>请使用单独的文件夹，不要用文件系统的根目录。</translation>
    </message>
    <message>
        <source>Enter the host this computer writes the shared folder through: the NAS, or a server that has it mounted.</source>
        <translation>请填写本机用来写入共享文件夹的主机：NAS，或已挂载该文件夹的服务器。</translation>
    </message>
    <message>
        <source>Slipway writes the configuration to every server. Job data is not shared.</source>
        <translation>Slipway 会把配置写到每台服务器上。作业数据不共享。</translation>
    </message>
    <message>
        <source>Jobs see only the files of the server they run on.</source>
        <translation>作业只能看到所在服务器上的文件。</translation>
    </message>
    <message>
        <source>Give this server a node name, such as worker01.</source>
        <translation>请为此服务器填写节点名，例如 worker01。</translation>
    </message>
    <message>
        <source>A node name has letters, digits and hyphens only, at most 63, and starts and ends with a letter or digit.</source>
        <translation>节点名只能包含字母、数字和连字符，最多 63 个字符，并且首尾必须是字母或数字。</translation>
    </message>
    <message>
        <source>“%1” has a meaning of its own in Slurm. Choose another node name.</source>
        <translation>“%1”在 Slurm 中有特殊含义。请另选一个节点名。</translation>
    </message>
    <message>
        <source>Give the cluster a name, such as workq.</source>
        <translation>请为集群填写名称，例如 workq。</translation>
    </message>
    <message>
        <source>A cluster name has lower case letters, digits, “-” and “_” only, at most 40, and starts with a letter or digit.</source>
        <translation>集群名只能包含小写字母、数字、“-”和“_”，最多 40 个字符，并且必须以字母或数字开头。</translation>
    </message>
    <message>
        <source>Give this partition a name, such as cpu.</source>
        <translation>请为此分区填写名称，例如 cpu。</translation>
    </message>
    <message>
        <source>A partition name has letters, digits, “_”, “.” and “-” only.</source>
        <translation>分区名只能包含字母、数字、“_”、“.”和“-”。</translation>
    </message>
    <message>
        <source>“%1” has a meaning of its own in Slurm. Choose another partition name.</source>
        <translation>“%1”在 Slurm 中有特殊含义。请另选一个分区名。</translation>
    </message>
    <message>
        <source>Enter the address at which the other servers reach this one.</source>
        <translation>请填写其他服务器访问此服务器所用的地址。</translation>
    </message>
    <message>
        <source>This is a URL. Enter only the host: an IP address or a DNS name.</source>
        <translation>这是一个 URL。请只填写主机：IP 地址或 DNS 名称。</translation>
    </message>
    <message>
        <source>Enter the address alone. Account and port have their own fields.</source>
        <translation>请只填写地址。账户和端口另有单独的输入框。</translation>
    </message>
    <message>
        <source>This is neither an IP address nor a DNS name.</source>
        <translation>这既不是 IP 地址，也不是 DNS 名称。</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>端口是 1 到 65535 之间的数字。</translation>
    </message>
    <message>
        <source>Enter a path.</source>
        <translation>请填写路径。</translation>
    </message>
    <message>
        <source>Enter the whole path, starting with “/”.</source>
        <translation>请填写以“/”开头的完整路径。</translation>
    </message>
    <message>
        <source>A path cannot contain line breaks or invisible characters.</source>
        <translation>路径不能包含换行符或不可见字符。</translation>
    </message>
    <message>
        <source>Write the path without “..”.</source>
        <translation>路径中请不要使用“..”。</translation>
    </message>
    <message>
        <source>Name the container image, such as zhonger/conquest:slurm-ssh.</source>
        <translation>请填写容器镜像的名称，例如 zhonger/conquest:slurm-ssh。</translation>
    </message>
    <message>
        <source>This is not an image name. It looks like registry/name:tag, in lower case.</source>
        <translation>这不是镜像名称。它应形如 registry/name:tag，并且全部小写。</translation>
    </message>
    <message>
        <source>Write the time as minutes, hours:minutes:seconds, days-hours, or INFINITE.</source>
        <translation>时间请写成“分钟”、“小时:分钟:秒”、“天-小时”，或 INFINITE。</translation>
    </message>
    <message>
        <source>A variable name has letters, digits and “_” only, and does not start with a digit.</source>
        <translation>变量名只能包含字母、数字和“_”，并且不能以数字开头。</translation>
    </message>
    <message>
        <source>Names that start with SLIPWAY_ are set by Slipway itself.</source>
        <translation>以 SLIPWAY_ 开头的名称由 Slipway 自己设置。</translation>
    </message>
    <message>
        <source>This is not an account name.</source>
        <translation>这不是账户名。</translation>
    </message>
    <message>
        <source>State the Slurm version in the image, such as 22.05.</source>
        <translation>请填写镜像中的 Slurm 版本，例如 22.05。</translation>
    </message>
    <message>
        <source>A Slurm version looks like 22.05 or 22.05.8.</source>
        <translation>Slurm 版本形如 22.05 或 22.05.8。</translation>
    </message>
    <message>
        <source>Use letters, digits, “_”, “.” and “-” only.</source>
        <translation>只能使用字母、数字、“_”、“.”和“-”。</translation>
    </message>
    <message>
        <source>This cannot contain line breaks or invisible characters.</source>
        <translation>此处不能包含换行符或不可见字符。</translation>
    </message>
    <message>
        <source>Aliases (*name) cannot be used here. Write the value out.</source>
        <translation>此处不能使用别名 (*name)。请直接写出值。</translation>
    </message>
    <message>
        <source>This is nested too deeply for a cluster file.</source>
        <translation>嵌套太深，不符合集群文件的要求。</translation>
    </message>
    <message>
        <source>A key must be a word.</source>
        <translation>键必须是一个单词。</translation>
    </message>
    <message>
        <source>The key “%1” stands twice here. Keep one of them.</source>
        <translation>键“%1”在这里出现了两次。请只保留一个。</translation>
    </message>
    <message>
        <source>This file has too many entries for a cluster file.</source>
        <translation>此文件的条目过多，不符合集群文件的要求。</translation>
    </message>
    <message>
        <source>Anchors (&amp;name) cannot be used here. Write the value out.</source>
        <translation>此处不能使用锚点 (&amp;name)。请直接写出值。</translation>
    </message>
    <message>
        <source>This line has a tab. YAML indents with spaces only.</source>
        <translation>此行含有制表符。YAML 只能用空格缩进。</translation>
    </message>
    <message>
        <source>This is not valid YAML: %1.</source>
        <translation>这不是有效的 YAML：%1。</translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation>这不是文本文件。</translation>
    </message>
    <message>
        <source>The file has more than one YAML document. Keep one.</source>
        <translation>此文件含有多个 YAML 文档。请只保留一个。</translation>
    </message>
    <message>
        <source>This is not valid YAML.</source>
        <translation>这不是有效的 YAML。</translation>
    </message>
    <message>
        <source>a port from 1 to 65535</source>
        <translation>1 到 65535 之间的端口</translation>
    </message>
    <message>
        <source>The key “%1” is not known; it is kept as it is.</source>
        <translation>不认识键“%1”；它会原样保留。</translation>
    </message>
    <message>
        <source>The key “%1” is not known; it is kept as it is. Did you mean “%2”?</source>
        <translation>不认识键“%1”；它会原样保留。您是想写“%2”吗？</translation>
    </message>
    <message>
        <source>The cluster was changed, but the cluster file was changed by somebody else meanwhile and was left as it is. Make the same change in it by hand.</source>
        <translation>集群已更改，但集群文件同时被他人修改，因此保持原样。请手动在其中做同样的修改。</translation>
    </message>
    <message>
        <source>The address of slurmrestd looks like https://controller:6820.</source>
        <translation>slurmrestd 的地址形如 https://controller:6820。</translation>
    </message>
    <message>
        <source>No account or secret belongs in this address. The user has a key of its own, and the token is asked for.</source>
        <translation>此地址中不能有账户或秘密。用户有单独的键，令牌会另行询问。</translation>
    </message>
    <message>
        <source>The address of slurmrestd ends before “?” and “#”.</source>
        <translation>slurmrestd 的地址中不能有“?”和“#”。</translation>
    </message>
    <message>
        <source>Without https everybody on the way could read the token. Use https, or state allow-unencrypted: true.</source>
        <translation>不用 https，途中的任何人都能读到令牌。请使用 https，或写明 allow-unencrypted: true。</translation>
    </message>
    <message>
        <source>No secret belongs in this file. Take the line “%1” out; Slipway asks for it, and keeps it in the keychain.</source>
        <translation>此文件中不能有秘密。请删掉“%1”这一行；Slipway 会询问它，并保存在密钥环中。</translation>
    </message>
</context>
<context>
    <name>ClusterPage</name>
    <message>
        <source>Cluster</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>What runs on the servers?</source>
        <translation>服务器上运行什么？</translation>
    </message>
    <message>
        <source>Every server runs one container of the same image, with Slurm in it.</source>
        <translation>每台服务器运行一个容器，它们使用同一个镜像，其中包含 Slurm。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%1: %n error(s)</source>
        <translation>
            <numerusform>%1：%n 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: no error, %n warning(s)</source>
        <translation>
            <numerusform>%1：没有错误，%n 个警告</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no error</source>
        <translation>%1：没有错误</translation>
    </message>
    <message>
        <source>Say what is wrong with a cluster file.</source>
        <translation>指出集群文件有什么问题。</translation>
    </message>
    <message>
        <source>Reads a cluster file and prints every error, warning and hint with the place it is about. Nothing is contacted.</source>
        <translation>读取集群文件，输出每个错误、警告和提示及其所在位置。不会连接任何服务器。</translation>
    </message>
    <message numerus="yes">
        <source>The cluster file has %n error(s), so nothing was done.</source>
        <translation>
            <numerusform>集群文件有 %n 个错误，因此未执行任何操作。</numerusform>
        </translation>
    </message>
    <message>
        <source>See “%1”.</source>
        <translation>参见“%1”。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>没有“%1”这个命令。</translation>
    </message>
    <message>
        <source>There is no command “%1”. Did you mean “%2”?</source>
        <translation>没有“%1”这个命令。您是想输入“%2”吗？</translation>
    </message>
    <message>
        <source>The option --%1 %2 is missing.</source>
        <translation>缺少选项 --%1 %2。</translation>
    </message>
    <message>
        <source>“%1” needs %2.</source>
        <translation>“%1”需要 %2。</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>“%1”是多余的参数。</translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation>请问要执行哪个命令？</translation>
    </message>
    <message>
        <source>The command comes first, then its options: “%1”.</source>
        <translation>命令在前，选项在后：“%1”。</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>From a list of servers with Docker to a Slurm cluster that runs jobs. Everything it needs to know is in one file, NAME.slipway.yaml.</source>
        <translation>从一份装有 Docker 的服务器列表，到能运行作业的 Slurm 集群。所需的全部信息都在一个文件里：NAME.slipway.yaml。</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>所有命令通用的选项：</translation>
    </message>
    <message>
        <source>Show the version and the libraries in use.</source>
        <translation>显示版本和所用的库。</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>退出状态：</translation>
    </message>
    <message>
        <source>“%1” tells more.</source>
        <translation>更多说明请看“%1”。</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>Print one JSON object on standard output, for programs.</source>
        <translation>在标准输出上打印一个 JSON 对象，供程序读取。</translation>
    </message>
    <message>
        <source>Print errors only.</source>
        <translation>只输出错误。</translation>
    </message>
    <message>
        <source>Do not ask before something is overwritten or stopped.</source>
        <translation>覆盖或停止之前不再询问。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>完成。</translation>
    </message>
    <message>
        <source>Something did not work; the message says what.</source>
        <translation>有操作没有成功，消息中说明了原因。</translation>
    </message>
    <message>
        <source>The arguments are wrong.</source>
        <translation>参数有误。</translation>
    </message>
    <message>
        <source>The cluster file or bundle is missing, unreadable or has errors.</source>
        <translation>集群文件或文件包不存在、无法读取或有错误。</translation>
    </message>
    <message>
        <source>A server could not be reached, refused the login, or has an unknown or changed host key.</source>
        <translation>有服务器无法连接、拒绝登录，或者主机密钥未知或已改变。</translation>
    </message>
    <message>
        <source>Stopped before something was overwritten: a file that exists, or changes of somebody else.</source>
        <translation>在覆盖之前停止：文件已存在，或者有他人的改动。</translation>
    </message>
    <message>
        <source>The cluster does not work as it should.</source>
        <translation>集群工作不正常。</translation>
    </message>
    <message>
        <source>A push would change something (diff --exit-code).</source>
        <translation>推送会带来改动（diff --exit-code）。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Wrote the worked example to %1.</source>
        <translation>已将完整示例写入 %1。</translation>
    </message>
    <message>
        <source>Wrote %1. Fill in the servers and the NAS, then run “slipwayctl check %1”.</source>
        <translation>已写入 %1。请填写服务器和 NAS，然后运行“slipwayctl check %1”。</translation>
    </message>
    <message>
        <source>Write a cluster file to start from.</source>
        <translation>写出一个用来起步的集群文件。</translation>
    </message>
    <message>
        <source>Writes a cluster file with one server and the usual answers, to be filled in; with --example the worked example of the documentation: three servers of 128 CPUs and a NAS. By convention FILE ends in .slipway.yaml.</source>
        <translation>写出一个待填写的集群文件，内含一台服务器和常用的设置；加上 --example 则写出文档中的完整示例：三台各有 128 个 CPU 的服务器和一台 NAS。按惯例，FILE 以 .slipway.yaml 结尾。</translation>
    </message>
    <message>
        <source>Write the worked example.</source>
        <translation>写出完整示例。</translation>
    </message>
    <message>
        <source>Stopping… Press Ctrl-C again to leave at once.</source>
        <translation>正在停止… 再按一次 Ctrl-C 立即退出。</translation>
    </message>
    <message>
        <source>It exists already and was left as it is. Choose another name, or add --yes to overwrite it.</source>
        <translation>它已经存在，未作改动。请另选一个名称，或加上 --yes 以覆盖它。</translation>
    </message>
    <message>
        <source>“%1” exists. Overwrite it?</source>
        <translation>“%1”已存在。要覆盖它吗？</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n file(s) to %1.</source>
        <translation>
            <numerusform>已将 %n 个文件写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Write every generated file into a folder.</source>
        <translation>把所有生成的文件写入一个文件夹。</translation>
    </message>
    <message>
        <source>Writes slurm.conf, the hosts file, one compose file per server and a README with the commands to use them by hand. The folder appears whole or not at all. A folder that is there already is replaced only with --yes, and only when nothing else is in it.</source>
        <translation>写出 slurm.conf、hosts 文件、每台服务器一个的 compose 文件，以及一份 README，其中有手动使用它们的命令。文件夹要么完整出现，要么完全不出现。已存在的文件夹只有在加上 --yes 且其中没有其他内容时才会被替换。</translation>
    </message>
    <message>
        <source>The folder to write.</source>
        <translation>要写入的文件夹。</translation>
    </message>
    <message>
        <source>Standard input is not a terminal, so nothing can be asked.</source>
        <translation>标准输入不是终端，因此无法询问。</translation>
    </message>
    <message>
        <source>[y/N]</source>
        <translation>[y/N]</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation>%1 的密码：</translation>
    </message>
    <message>
        <source>Passphrase of the key %1:</source>
        <translation>密钥 %1 的口令短语：</translation>
    </message>
    <message>
        <source>New host key of %1 accepted: %2</source>
        <translation>已接受 %1 的新主机密钥：%2</translation>
    </message>
    <message>
        <source>To trust keys that are not known yet, add --accept-new-host-keys, or run this once at a terminal.</source>
        <translation>如需信任尚不认识的密钥，请加上 --accept-new-host-keys，或在终端中运行一次。</translation>
    </message>
    <message>
        <source>The key of %1 is not known yet:</source>
        <translation>尚不认识 %1 的密钥：</translation>
    </message>
    <message>
        <source>Is it the server&apos;s key? Yes remembers it in %1.</source>
        <translation>这是该服务器的密钥吗？回答“是”会将它记录在 %1 中。</translation>
    </message>
    <message>
        <source>%1 asks for a password or passphrase, and there is no terminal to ask at. Load the key into ssh-agent, or give --secrets-file FILE or a program in SLIPWAY_ASKPASS.</source>
        <translation>%1 要求输入密码或口令短语，但没有可供询问的终端。请将密钥加载到 ssh-agent，或提供 --secrets-file FILE，或在 SLIPWAY_ASKPASS 中指定程序。</translation>
    </message>
    <message>
        <source>That was not right. An empty answer gives up.</source>
        <translation>输入不正确。直接按回车则放弃。</translation>
    </message>
    <message>
        <source>%1 on %2 was changed by somebody else since the last push.</source>
        <translation>上次推送之后，%2 上的 %1 被他人改动。</translation>
    </message>
    <message>
        <source>A push would change nothing.</source>
        <translation>推送不会带来任何改动。</translation>
    </message>
    <message>
        <source>Show what a push would change.</source>
        <translation>显示推送会带来的改动。</translation>
    </message>
    <message>
        <source>Compares the generated files with those on the NAS, as diff -u does, and names the files that somebody else has changed there. Nothing is written.</source>
        <translation>像 diff -u 那样，将生成的文件与 NAS 上的文件比较，并列出在那里被他人改动的文件。不写入任何内容。</translation>
    </message>
    <message>
        <source>End with 7 when a push would change something.</source>
        <translation>如果推送会带来改动，则以 7 退出。</translation>
    </message>
    <message>
        <source>This ends every running job. Add --yes to do it without being asked.</source>
        <translation>这会结束所有正在运行的作业。如需不经询问直接执行，请加上 --yes。</translation>
    </message>
    <message>
        <source>Stop the cluster of %1 and every job on it?</source>
        <translation>要停止 %1 的集群和其中的所有作业吗？</translation>
    </message>
    <message>
        <source>Nothing was stopped.</source>
        <translation>没有停止任何内容。</translation>
    </message>
    <message>
        <source>Stop and remove the containers.</source>
        <translation>停止并删除容器。</translation>
    </message>
    <message>
        <source>Stops and removes the container on every server, and with it every running job. The files on the NAS, the image, the munge key and the state of the controller stay, so “up” brings the cluster back.</source>
        <translation>停止并删除每台服务器上的容器，以及所有正在运行的作业。NAS 上的文件、镜像、munge 密钥和控制器的状态都会保留，因此“up”可以让集群恢复。</translation>
    </message>
    <message>
        <source>Push, up and verify in one go.</source>
        <translation>一次完成 push、up 和 verify。</translation>
    </message>
    <message>
        <source>Does what “push”, “up” and “verify” do, one after the other, and stops at the first that fails.</source>
        <translation>依次执行“push”、“up”和“verify”所做的事，并在第一个失败处停止。</translation>
    </message>
    <message>
        <source>Passwords are remembered for %1.</source>
        <translation>密码保存范围：%1。</translation>
    </message>
    <message>
        <source>Passwords are remembered in %1.</source>
        <translation>密码保存在%1中。</translation>
    </message>
    <message>
        <source>Read this instead of ~/.ssh/config.</source>
        <translation>读取此文件，而不是 ~/.ssh/config。</translation>
    </message>
    <message>
        <source>Use this instead of ~/.ssh/known_hosts.</source>
        <translation>使用此文件，而不是 ~/.ssh/known_hosts。</translation>
    </message>
    <message>
        <source>Trust and remember host keys that are not known yet. A changed key is refused all the same.</source>
        <translation>信任并记录尚不认识的主机密钥。已改变的密钥仍会被拒绝。</translation>
    </message>
    <message>
        <source>Take passwords and passphrases from lines “SUBJECT = SECRET”; the file must have mode 0600.</source>
        <translation>从“SUBJECT = SECRET”形式的行中读取密码和口令短语；该文件的权限模式必须为 0600。</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… 还有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing was pushed yet.</source>
        <translation>%1：尚未推送任何内容。</translation>
    </message>
    <message>
        <source>%1: %2 is in use again.</source>
        <translation>%1：%2 已重新投入使用。</translation>
    </message>
    <message>
        <source>Run “slipwayctl up %1” so that running containers take it.</source>
        <translation>请运行“slipwayctl up %1”，让正在运行的容器采用它。</translation>
    </message>
    <message>
        <source>Give one of --list, --restore and --overwrite.</source>
        <translation>--list、--restore 和 --overwrite 只能使用其中一个。</translation>
    </message>
    <message>
        <source>Also replace files that somebody else changed on the NAS. See “slipwayctl diff” first.</source>
        <translation>同时替换 NAS 上被他人改动的文件。请先查看“slipwayctl diff”。</translation>
    </message>
    <message>
        <source>Put the generated files on the NAS.</source>
        <translation>将生成的文件放到 NAS 上。</translation>
    </message>
    <message>
        <source>Copies all files to a new folder on the NAS, reads them back, and switches to them by one rename. At any moment there is the old set or the new one. The last 10 sets are kept. When somebody else changed a file there, nothing is written and the exit status is 5.</source>
        <translation>将所有文件复制到 NAS 上的一个新文件夹，回读校验，然后通过一次重命名切换过去。任何时刻都只有旧文件集或新文件集。保留最近 10 个文件集。如果有他人改动了那里的文件，则不写入任何内容，退出状态为 5。</translation>
    </message>
    <message>
        <source>List the sets that are kept, newest first; the one in use has a star.</source>
        <translation>列出保留的文件集，最新的在前；正在使用的带有星号。</translation>
    </message>
    <message>
        <source>Use this set again.</source>
        <translation>重新使用此文件集。</translation>
    </message>
    <message>
        <source>%1: done in %2 s.</source>
        <translation>%1：已完成，用时 %2 秒。</translation>
    </message>
    <message>
        <source>%1: cancelled.</source>
        <translation>%1：已取消。</translation>
    </message>
    <message>
        <source>%1: did not succeed.</source>
        <translation>%1：未成功。</translation>
    </message>
    <message>
        <source>Write what was run on which server, with its output, to FILE: as text, or as JSON when it ends in .json.</source>
        <translation>将在每台服务器上运行的命令及其输出写入 FILE：以文本形式；如果以 .json 结尾，则为 JSON。</translation>
    </message>
    <message>
        <source>Others can read this file of secrets. Run: chmod 600 %1</source>
        <translation>其他人可以读取此机密文件。请运行：chmod 600 %1</translation>
    </message>
    <message>
        <source>Expected a line “SUBJECT = SECRET”, such as “ada@worker01 = …”.</source>
        <translation>此行应为“SUBJECT = SECRET”的形式，例如“ada@worker01 = …”。</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1: %2 of %3 nodes are ready.</source>
        <translation>%1：%3 个节点中有 %2 个就绪。</translation>
    </message>
    <message>
        <source>SERVER</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>CONTAINER</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>NODE</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Status of %1</source>
        <translation>%1 的状态</translation>
    </message>
    <message>
        <source>Start the container on every server.</source>
        <translation>在每台服务器上启动容器。</translation>
    </message>
    <message>
        <source>On every server at once: finds Docker and Compose, gets the image, puts the munge key in place and starts the container. What is done already is left alone, so a second run changes nothing. Push the files first.</source>
        <translation>在每台服务器上同时进行：查找 Docker 和 Compose，获取镜像，放置 munge 密钥并启动容器。已完成的部分不会改动，因此再次运行不会带来变化。请先推送文件。</translation>
    </message>
    <message>
        <source>Prove that the cluster runs a job on all nodes.</source>
        <translation>验证集群能在所有节点上运行作业。</translation>
    </message>
    <message>
        <source>Asks the controller, waits for every node to register, and runs one real job over all nodes at once. Idle nodes alone prove nothing. Exit status 6 when the proof fails, with the cause where it can be found.</source>
        <translation>询问控制器，等待每个节点注册，并在所有节点上同时运行一个真实的作业。节点空闲本身并不能说明问题。验证失败时退出状态为 6，并尽可能给出原因。</translation>
    </message>
    <message>
        <source>No server has a munge key of this cluster yet. Run “slipwayctl up” first.</source>
        <translation>还没有服务器拥有此集群的 munge 密钥。请先运行“slipwayctl up”。</translation>
    </message>
    <message>
        <source>Asking %1 for the munge key…</source>
        <translation>正在向 %1 获取 munge 密钥…</translation>
    </message>
    <message>
        <source>munge.key is the secret of cluster %1: whoever has it can run jobs as anybody. It belongs on every server, as ~/%2 with mode 0600, and nowhere else.</source>
        <translation>munge.key 是集群 %1 的机密：持有它的人可以用任何人的身份运行作业。它应以 ~/%2 的形式放在每台服务器上，权限模式为 0600，不应放在别处。</translation>
    </message>
    <message>
        <source>%1 holds the cluster&apos;s munge key. Whoever reads it can run jobs as anybody: keep it to yourself.</source>
        <translation>%1 含有集群的 munge 密钥。能读取它的人可以用任何人的身份运行作业：请妥善保管。</translation>
    </message>
    <message>
        <source>Wrote %1. Its README.md has the commands to bring the cluster up by hand.</source>
        <translation>已写入 %1。其中的 README.md 有手动启动集群的命令。</translation>
    </message>
    <message>
        <source>Write everything as one archive or folder.</source>
        <translation>将全部内容写成一个归档文件或文件夹。</translation>
    </message>
    <message>
        <source>Writes all generated files, a manifest with their hashes and a README with the exact commands, so that the cluster can be brought up without Slipway. The same cluster file gives the same archive, byte for byte. No secret is in it unless --with-secrets is given: then the munge key is fetched from a server and the archive has mode 0600.</source>
        <translation>写出所有生成的文件、带有其哈希值的清单，以及含有确切命令的 README，这样不用 Slipway 也能启动集群。同一个集群文件总是生成逐字节相同的归档。除非给出 --with-secrets，否则其中没有任何机密；给出时，会从一台服务器获取 munge 密钥，归档文件的权限模式为 0600。</translation>
    </message>
    <message>
        <source>NAME.tar.gz for an archive, any other name for a folder.</source>
        <translation>NAME.tar.gz 表示归档文件，其他名称表示文件夹。</translation>
    </message>
    <message>
        <source>Put the munge key in.</source>
        <translation>放入 munge 密钥。</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1; %n answer(s) are to be corrected, see “slipwayctl check %1”.</source>
        <translation>
            <numerusform>已写入 %1；有 %n 项内容需要更正，请查看“slipwayctl check %1”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>Make a cluster file from what there is.</source>
        <translation>由现有的文件生成集群文件。</translation>
    </message>
    <message>
        <source>From a bundle that “export” wrote, or the shared folder of a cluster, takes the cluster file as it is.
From files that were written by hand - slurm.conf, and if there are any the hosts file and the compose files - makes a cluster file that says the same, and tells what could not be taken over. Options of slurm.conf that Slipway does not know are kept as they are. Nothing is unpacked to disk.</source>
        <translation>如果是“export”写出的文件包，或集群的共享文件夹，则原样取出其中的集群文件。
如果是手写的文件，即 slurm.conf，以及可能有的 hosts 文件和 compose 文件，则生成内容相同的集群文件，并指出哪些内容未能接管。Slipway 不认识的 slurm.conf 选项会原样保留。不会向磁盘解包任何内容。</translation>
    </message>
    <message>
        <source>The cluster file to write.</source>
        <translation>要写入的集群文件。</translation>
    </message>
    <message>
        <source>Slurm&apos;s version in the image, such as 22.05; else it is guessed.</source>
        <translation>镜像中的 Slurm 版本，例如 22.05；不给出时自行推测。</translation>
    </message>
    <message>
        <source>“%1” names no node.</source>
        <translation>“%1”没有指明任何节点。</translation>
    </message>
    <message>
        <source>The description of the server cannot be read, is empty or is too large.</source>
        <translation>服务器的描述无法读取、为空或太大。</translation>
    </message>
    <message>
        <source>Also where a person took the node out of service.</source>
        <translation>对由人停用的节点也执行。</translation>
    </message>
    <message>
        <source>Wait that long for jobs to end; 3600 when it is not said.</source>
        <translation>等待作业结束的时间（秒）；未指定时为 3600。</translation>
    </message>
    <message>
        <source>Cancel the jobs instead of waiting for them.</source>
        <translation>取消作业而不是等待它们。</translation>
    </message>
    <message>
        <source>Let no new job start on nodes.</source>
        <translation>不让新作业在节点上启动。</translation>
    </message>
    <message>
        <source>Running jobs go on to their end. NODE may be several: worker[01-03]. What a person has drained for another reason is left alone unless --anyway is given.</source>
        <translation>正在运行的作业会运行到结束。NODE 可以是多个：worker[01-03]。由人因其他原因排空的节点保持不变，除非给出 --anyway。</translation>
    </message>
    <message>
        <source>Why, for everybody to read.</source>
        <translation>原因，供所有人查看。</translation>
    </message>
    <message>
        <source>Let jobs start on nodes again.</source>
        <translation>让作业可以再次在节点上启动。</translation>
    </message>
    <message>
        <source>Ends the drain of nodes. What a person has drained stays drained unless --anyway is given; exit status 5 then.</source>
        <translation>结束节点的排空。由人排空的节点保持排空，除非给出 --anyway；此时退出状态为 5。</translation>
    </message>
    <message>
        <source>Return nodes to service.</source>
        <translation>让节点恢复服务。</translation>
    </message>
    <message>
        <source>Nodes that are down or drained take jobs again. What a person took out of service stays so unless --anyway is given; exit status 5 then. A node that Slurm refuses, or that does not answer, is not resumed, and what to do instead is said.</source>
        <translation>停用或排空的节点重新接受作业。由人停用的节点保持不变，除非给出 --anyway；此时退出状态为 5。被 Slurm 拒绝或不应答的节点不会恢复，并会说明应如何处理。</translation>
    </message>
    <message>
        <source>Restart a daemon, or containers.</source>
        <translation>重启守护进程或容器。</translation>
    </message>
    <message>
        <source>With --daemon only that daemon restarts, and running jobs go on. Without it the containers restart, and jobs in them end.</source>
        <translation>使用 --daemon 时只重启该守护进程，正在运行的作业会继续。不使用时重启容器，其中的作业会结束。</translation>
    </message>
    <message>
        <source>munged, slurmd or slurmctld.</source>
        <translation>munged、slurmd 或 slurmctld。</translation>
    </message>
    <message>
        <source>Make containers anew.</source>
        <translation>重建容器。</translation>
    </message>
    <message>
        <source>Removes the containers and makes them again with the key, the image and the files of the cluster. Jobs in them end; files on the NAS and the state of the controller stay.</source>
        <translation>删除容器，并用集群的密钥、映像和文件重新创建。其中的作业会结束；NAS 上的文件和控制节点的状态会保留。</translation>
    </message>
    <message>
        <source>Take over the pushed files.</source>
        <translation>采用推送的文件。</translation>
    </message>
    <message>
        <source>On every server, the controller first, slurmctld and slurmd restart where the pushed files differ from those they run with. Running jobs go on.</source>
        <translation>在每台服务器上（控制节点最先），如果推送的文件与正在使用的不同，slurmctld 和 slurmd 会重启。正在运行的作业会继续。</translation>
    </message>
    <message>
        <source>Make every container anew, node by node.</source>
        <translation>逐个节点重建所有容器。</translation>
    </message>
    <message>
        <source>Each node in turn is drained, waited for, made anew and given back, the controller last. Stops at the first node that does not come back and says where it stands.</source>
        <translation>每个节点依次排空、等待、重建并恢复服务，控制节点最后。遇到第一个没有恢复的节点就停止，并说明进行到哪里。</translation>
    </message>
    <message>
        <source>Make another node the controller.</source>
        <translation>让另一个节点成为控制节点。</translation>
    </message>
    <message>
        <source>Pushes the files with the new controller, stops slurmctld, carries its state over where the controllers do not share it, starts it on NODE, and proves that nodes and running jobs are still there. Jobs in containers that are made anew end. Then FILE is changed; its comments stay.</source>
        <translation>推送指定新控制节点的文件，停止 slurmctld，在控制节点不共享状态时转移其状态，在 NODE 上启动它，并证明节点和正在运行的作业仍在。被重建的容器中的作业会结束。然后修改 FILE；其中的注释会保留。</translation>
    </message>
    <message>
        <source>Also when the old controller cannot be reached; jobs may be lost then.</source>
        <translation>即使无法连接旧控制节点也执行；作业可能会丢失。</translation>
    </message>
    <message>
        <source>Add a server.</source>
        <translation>添加服务器。</translation>
    </message>
    <message>
        <source>SERVER is a file with the new server as the cluster file would have it (name, address, cpus, ssh, …), or - for standard input. The files are pushed, the server is brought up, the others take them over, and a job on the new node is the proof. Then FILE is changed; its comments stay.</source>
        <translation>SERVER 是一个文件，按集群文件的写法描述新服务器（name、address、cpus、ssh 等），或用 - 表示标准输入。推送文件，启动该服务器，其他服务器采用新文件，并以新节点上的一个作业作为证明。然后修改 FILE；其中的注释会保留。</translation>
    </message>
    <message>
        <source>Put the node into these partitions, too; several with commas.</source>
        <translation>同时将节点加入这些分区；多个用逗号分隔。</translation>
    </message>
    <message>
        <source>Remove a server.</source>
        <translation>移除服务器。</translation>
    </message>
    <message>
        <source>The node is drained and waited for, its container is removed, the others go on without it. Then FILE is changed; its comments stay. Files, image and key on the server stay.</source>
        <translation>排空并等待该节点，删除其容器，其他节点继续运行。然后修改 FILE；其中的注释会保留。服务器上的文件、映像和密钥会保留。</translation>
    </message>
    <message>
        <source>Cancel jobs.</source>
        <translation>取消作业。</translation>
    </message>
    <message>
        <source>Jobs end, or leave the queue. JOB is 17, or 17_4 of an array.</source>
        <translation>作业会结束或离开队列。JOB 是 17，或作业数组的 17_4。</translation>
    </message>
    <message>
        <source>Keep waiting jobs from starting.</source>
        <translation>阻止等待中的作业启动。</translation>
    </message>
    <message>
        <source>A waiting job does not start until it is released.</source>
        <translation>等待中的作业在释放之前不会启动。</translation>
    </message>
    <message>
        <source>Let held jobs start.</source>
        <translation>让被保留的作业启动。</translation>
    </message>
    <message>
        <source>A held job may start again.</source>
        <translation>被保留的作业可以启动了。</translation>
    </message>
    <message>
        <source>Queue jobs again.</source>
        <translation>让作业重新排队。</translation>
    </message>
    <message>
        <source>Jobs end and start from their beginning when there is room.</source>
        <translation>作业会结束，有空位时从头开始。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Jobs that end or are touched: %1</source>
        <translation>会结束或受影响的作业：%1</translation>
    </message>
    <message>
        <source>%1: this may end jobs. Add --yes to do it without being asked.</source>
        <translation>%1：这可能会结束作业。加上 --yes 可不经询问直接执行。</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1？</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何改变。</translation>
    </message>
    <message>
        <source>The cluster file would have to change and cannot be written. Nothing was done.</source>
        <translation>集群文件需要修改但无法写入。没有执行任何操作。</translation>
    </message>
    <message>
        <source>Wrote the change to %1.</source>
        <translation>已将更改写入 %1。</translation>
    </message>
    <message>
        <source>Show the exact commands and the jobs they touch, and do nothing.</source>
        <translation>只显示确切的命令和受影响的作业，不执行任何操作。</translation>
    </message>
    <message>
        <source>Jobs: %1 running, %2 waiting.</source>
        <translation>作业:%1 个运行中,%2 个等待中。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>headline, explanation</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>CPUS</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>LOAD</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>CPU%</source>
        <translation>CPU%</translation>
    </message>
    <message>
        <source>REMARK</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Give one of --node, --server, --job and --message.</source>
        <translation>--node、--server、--job 和 --message 只能给出一个。</translation>
    </message>
    <message>
        <source>Why this node is not as it should be.</source>
        <translation>该节点为何不正常。</translation>
    </message>
    <message>
        <source>The same of a server and its container.</source>
        <translation>同上，针对服务器及其容器。</translation>
    </message>
    <message>
        <source>Why this job does not run, or why it failed.</source>
        <translation>该作业为何不运行，或为何失败。</translation>
    </message>
    <message>
        <source>What an error message or a piece of a log means; - reads it from standard input. Asks no server.</source>
        <translation>错误消息或日志片段的含义；- 表示从标准输入读取。不询问任何服务器。</translation>
    </message>
    <message>
        <source>Find out what is wrong, and why.</source>
        <translation>找出问题及其原因。</translation>
    </message>
    <message>
        <source>Asks every server, container and daemon, all at once, and says what was found, the root of it first, with the evidence. Without an option everything is checked. Changes nothing. Exit status 6 when something was found.</source>
        <translation>同时询问所有服务器、容器和守护进程，给出发现的问题及证据，根本原因在前。不带选项时检查全部。不做任何更改。发现问题时退出状态为 6。</translation>
    </message>
    <message>
        <source>Save everything that was asked and answered, without secrets; JSON when the name ends in .json.</source>
        <translation>保存所有询问和回答，不含机密；文件名以 .json 结尾时为 JSON。</translation>
    </message>
    <message>
        <source>here</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>%1: asking…</source>
        <translation>%1：正在询问…</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>发现：%1</translation>
    </message>
    <message>
        <source>This follows from %1 (%2).</source>
        <translation>这由 %1（%2）引起。</translation>
    </message>
    <message>
        <source>By hand on %1: %2</source>
        <translation>在 %1 上手动执行：%2</translation>
    </message>
    <message>
        <source>Can be mended: %1 (%2, %3)</source>
        <translation>可以修复：%1（%2，%3）</translation>
    </message>
    <message>
        <source>Can be prevented: %1</source>
        <translation>可以预防：%1</translation>
    </message>
    <message>
        <source>Could not be told:</source>
        <translation>无法得知：</translation>
    </message>
    <message>
        <source>The catalogue knows nothing of this text.</source>
        <translation>目录中没有与此文本相关的内容。</translation>
    </message>
    <message>
        <source>Nothing was found that needs you; %1 answers in %2 s.</source>
        <translation>没有发现需要处理的问题；%2 秒内得到 %1 个回答。</translation>
    </message>
    <message>
        <source>%1 answers in %2 s.</source>
        <translation>%2 秒内得到 %1 个回答。</translation>
    </message>
    <message>
        <source>Touches the running job %1</source>
        <translation>涉及正在运行的作业 %1</translation>
    </message>
    <message>
        <source>Nothing was changed. Add --yes to do this without being asked.</source>
        <translation>没有做任何更改。加上 --yes 可不经询问直接执行。</translation>
    </message>
    <message>
        <source>Do this?</source>
        <translation>执行吗？</translation>
    </message>
    <message>
        <source>The cluster file is changed.</source>
        <translation>集群文件已修改。</translation>
    </message>
    <message>
        <source>Done, and it did not help.</source>
        <translation>已执行，但没有效果。</translation>
    </message>
    <message>
        <source>Done, and it helped.</source>
        <translation>已执行，并且有效。</translation>
    </message>
    <message>
        <source>A job ran on all nodes: the cluster works.</source>
        <translation>作业已在所有节点上运行：集群工作正常。</translation>
    </message>
    <message>
        <source>Nothing was found that needs to be mended.</source>
        <translation>没有发现需要修复的问题。</translation>
    </message>
    <message>
        <source>“%1” was not found, so there is nothing to mend.</source>
        <translation>没有发现“%1”，因此无需修复。</translation>
    </message>
    <message>
        <source>Mend what diagnose finds, and prove it.</source>
        <translation>修复 diagnose 发现的问题，并加以证明。</translation>
    </message>
    <message>
        <source>Show what would be done, and do nothing.</source>
        <translation>显示将要执行的操作，但不执行。</translation>
    </message>
    <message>
        <source>Choose one of --slurmctld, --slurmd and --munged.</source>
        <translation>请在 --slurmctld、--slurmd 和 --munged 中选择一个。</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3.</source>
        <translation>--%1 需要 %2 到 %3 之间的数字。</translation>
    </message>
    <message>
        <source>--since takes a time ago, such as 10m, 2h or 3d, or a moment such as 2026-11-24T08:00:00.</source>
        <translation>--since 需要多久以前(如 10m、2h 或 3d),或一个时刻(如 2026-11-24T08:00:00)。</translation>
    </message>
    <message>
        <source>There is no node %1 in this cluster.</source>
        <translation>此集群中没有节点 %1。</translation>
    </message>
    <message>
        <source>Show the log of a node.</source>
        <translation>显示一个节点的日志。</translation>
    </message>
    <message>
        <source>Shows what the container of NODE has written, or only what one of its daemons has. Control characters are shown, not obeyed. With --json every line is an object.</source>
        <translation>显示 NODE 的容器写出的日志,或只显示其中一个守护进程的日志。控制字符只显示,不执行。使用 --json 时每行是一个对象。</translation>
    </message>
    <message>
        <source>Go on with what comes. Ends with Ctrl-C.</source>
        <translation>继续显示新的内容。按 Ctrl-C 结束。</translation>
    </message>
    <message>
        <source>Of slurmctld only.</source>
        <translation>仅 slurmctld。</translation>
    </message>
    <message>
        <source>Of slurmd only.</source>
        <translation>仅 slurmd。</translation>
    </message>
    <message>
        <source>Of munged only.</source>
        <translation>仅 munged。</translation>
    </message>
    <message>
        <source>Begin with the last N lines; else 500.</source>
        <translation>从最后 N 行开始;默认 500。</translation>
    </message>
    <message>
        <source>Nothing older: 10m, 2h, 3d ago, or a moment such as 2026-11-24T08:00:00.</source>
        <translation>不显示更早的:10m、2h、3d 之前,或一个时刻,如 2026-11-24T08:00:00。</translation>
    </message>
    <message>
        <source>Show servers, controllers, nodes and jobs.</source>
        <translation>显示服务器、控制器、节点和作业。</translation>
    </message>
    <message>
        <source>Asks the controller about nodes and jobs, and looks at every server: Docker, container, munge, slurmd, shared folder, clock. Changes nothing. Exit status 6 when not every node is ready.</source>
        <translation>向控制器询问节点和作业,并查看每台服务器:Docker、容器、munge、slurmd、共享文件夹、时钟。不做任何更改。并非所有节点就绪时退出状态为 6。</translation>
    </message>
    <message>
        <source>Save these files?</source>
        <translation>保存这些文件吗？</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>没有保存任何内容。</translation>
    </message>
    <message>
        <source>Wrote %1. Look through it before you give it away.</source>
        <translation>已写入 %1。交给他人之前请先查看内容。</translation>
    </message>
    <message>
        <source>Collect what somebody needs to help you.</source>
        <translation>收集他人帮助您所需的信息。</translation>
    </message>
    <message>
        <source>Collects versions, configurations, states, a diagnosis and the last logs of all servers, lists what it has, and saves it as one archive with mode 0600. Munge keys are never read, and what is known to be a secret is replaced.</source>
        <translation>收集所有服务器的版本、配置、状态、诊断和最近日志，列出内容，并保存为一个权限为 0600 的归档。从不读取 munge 密钥，已知的机密会被替换。</translation>
    </message>
    <message>
        <source>NAME.tar.gz to write.</source>
        <translation>要写入的 NAME.tar.gz。</translation>
    </message>
    <message>
        <source>--%1 takes a number from 1 to %2.</source>
        <translation>--%1 需要 1 到 %2 之间的数字。</translation>
    </message>
    <message>
        <source>On a terminal the picture is drawn anew with every look; elsewhere it is printed whenever something changed, and with --json as one line for every look. Changes nothing. Ends with Ctrl-C.</source>
        <translation>在终端上每次查看都会重画;在其他地方有变化时才打印;使用 --json 时每次查看打印一行。不做任何更改。按 Ctrl-C 结束。</translation>
    </message>
    <message>
        <source>Time between two looks; else it adapts, from 2 to 15 seconds.</source>
        <translation>两次查看的间隔;默认在 2 到 15 秒之间自动调整。</translation>
    </message>
    <message>
        <source>End after that many looks.</source>
        <translation>查看这么多次后结束。</translation>
    </message>
    <message>
        <source>Show the cluster, again and again.</source>
        <translation>持续显示集群。</translation>
    </message>
    <message>
        <source>As watch, with the busiest nodes first.</source>
        <translation>与 watch 相同,最忙的节点排在最前。</translation>
    </message>
    <message>
        <source>Looks as diagnose does, shows for every root cause exactly what would be done, does it when you agree, looks again, and at the end runs a job on all nodes. A CONCLUSION is an id as diagnose prints it, or ID@NODE. What a person drained stays drained, and no job is cancelled, unless you name it. Exit status 6 when something is left.</source>
        <translation>像 diagnose 一样检查，对每个根本原因准确显示将要执行的操作，经您同意后执行，再次检查，最后在所有节点上运行作业。CONCLUSION 是 diagnose 输出的 id，或 ID@NODE。除非您指明，人为排空的节点保持排空，也不取消任何作业。仍有问题时退出状态为 6。</translation>
    </message>
    <message>
        <source>Token for slurmrestd at %1, as `scontrol token lifespan=86400` on a server prints it:</source>
        <translation>%1 处 slurmrestd 的令牌（在服务器上运行 `scontrol token lifespan=86400` 得到）：</translation>
    </message>
    <message>
        <source>slurmrestd at %1 asks for a token, and there is no terminal to ask at. Make one on a server by `scontrol token lifespan=86400`, and put it into the variable SLURM_JWT, or into --secrets-file.</source>
        <translation>%1 处的 slurmrestd 需要令牌，但没有可供询问的终端。请在服务器上用 `scontrol token lifespan=86400` 生成一个，放入变量 SLURM_JWT 或 --secrets-file 中。</translation>
    </message>
</context>
<context>
    <name>Playbook</name>
    <message>
        <source>Reaching the server</source>
        <translation>连接服务器</translation>
    </message>
    <message>
        <source>Do commands run there?</source>
        <translation>命令能在那里运行吗？</translation>
    </message>
    <message>
        <source>Slipway logs in and commands run.</source>
        <translation>Slipway 可以登录，命令也能运行。</translation>
    </message>
    <message>
        <source>Can this computer log in?</source>
        <translation>本机能登录吗？</translation>
    </message>
    <message>
        <source>${node} does not answer</source>
        <translation>${node} 没有应答</translation>
    </message>
    <message>
        <source>Nothing came back from ${address} in time: the machine is off, its address is wrong, or a firewall swallows the ssh port.</source>
        <translation>在限定时间内 ${address} 没有任何应答：机器已关机、地址有误，或者防火墙丢弃了 ssh 端口的数据包。</translation>
    </message>
    <message>
        <source>See that the machine is switched on and reachable from here, then look again.</source>
        <translation>请确认机器已开机且能从这里访问，然后重新检查。</translation>
    </message>
    <message>
        <source>${node} cannot be reached</source>
        <translation>无法连接 ${node}</translation>
    </message>
    <message>
        <source>Nothing accepts ssh at ${address}, or the name does not resolve.</source>
        <translation>${address} 上没有接受 ssh 的服务，或者名称无法解析。</translation>
    </message>
    <message>
        <source>Start sshd there, or correct the address in the servers step.</source>
        <translation>请在该机器上启动 sshd，或在服务器步骤中更正地址。</translation>
    </message>
    <message>
        <source>${node} does not accept this login</source>
        <translation>${node} 不接受这次登录</translation>
    </message>
    <message>
        <source>The account, key or password is not one the server takes.</source>
        <translation>服务器不接受该账户、密钥或密码。</translation>
    </message>
    <message>
        <source>Check the account and the key in the servers step; the public key belongs into ~/.ssh/authorized_keys of that account.</source>
        <translation>请在服务器步骤中检查账户和密钥；公钥应写入该账户的 ~/.ssh/authorized_keys。</translation>
    </message>
    <message>
        <source>The login key for ${node} cannot be used</source>
        <translation>无法使用登录 ${node} 的密钥</translation>
    </message>
    <message>
        <source>Its passphrase is missing or wrong, or its format is one this program cannot read.</source>
        <translation>缺少口令或口令有误，或者密钥格式无法读取。</translation>
    </message>
    <message>
        <source>Enter the passphrase again, or choose an Ed25519 key.</source>
        <translation>请重新输入口令，或改用 Ed25519 密钥。</translation>
    </message>
    <message>
        <source>The host key of ${node} has changed</source>
        <translation>${node} 的主机密钥已改变</translation>
    </message>
    <message>
        <source>Either the machine was installed anew, or another machine answers in its place. Slipway does not go on before you know which.</source>
        <translation>该机器可能重装过，也可能是另一台机器在冒充应答。在确认之前 Slipway 不会继续。</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator for its fingerprint. If it is right, remove the old key.</source>
        <translation>请向服务器管理员核对指纹。如果无误，请删除旧密钥。</translation>
    </message>
    <message>
        <source>The host key of ${node} is not known yet</source>
        <translation>尚不认识 ${node} 的主机密钥</translation>
    </message>
    <message>
        <source>Nobody has agreed to it, so Slipway did not log in.</source>
        <translation>尚未有人确认该密钥，所以 Slipway 没有登录。</translation>
    </message>
    <message>
        <source>Log in once and compare the fingerprint with the one its administrator gives you.</source>
        <translation>请先登录一次，并与管理员提供的指纹核对。</translation>
    </message>
    <message>
        <source>${node} and this program share no way to encrypt or to log in</source>
        <translation>${node} 与本程序没有共同的加密或登录方式</translation>
    </message>
    <message>
        <source>The server&apos;s sshd is very old or very strict.</source>
        <translation>该服务器的 sshd 版本过旧或设置过严。</translation>
    </message>
    <message>
        <source>Use an Ed25519 key; where sshd is old, its administrator can update it.</source>
        <translation>请使用 Ed25519 密钥；如果 sshd 过旧，可请管理员升级。</translation>
    </message>
    <message>
        <source>${node} closes the connection at once</source>
        <translation>${node} 立即断开了连接</translation>
    </message>
    <message>
        <source>sshd takes no more logins for a moment (MaxStartups, PerSourcePenalties), or something between cuts the line.</source>
        <translation>sshd 暂时不接受更多登录（MaxStartups、PerSourcePenalties），或中间设备切断了连接。</translation>
    </message>
    <message>
        <source>Wait a minute and look again.</source>
        <translation>请等一分钟再检查。</translation>
    </message>
    <message>
        <source>The account on ${node} runs no commands</source>
        <translation>${node} 上的账户不能运行命令</translation>
    </message>
    <message>
        <source>Logging in works, and then nothing can be run: the account has no shell, or its start files end it.</source>
        <translation>登录成功，但无法运行命令：账户没有 shell，或启动文件使其退出。</translation>
    </message>
    <message>
        <source>Give the account a shell, or use another account.</source>
        <translation>请为账户设置 shell，或换用其他账户。</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>How far is the server&apos;s clock from the controller&apos;s?</source>
        <translation>服务器时钟与控制节点相差多少？</translation>
    </message>
    <message>
        <source>The controller&apos;s clock is the one that is wrong.</source>
        <translation>有误的是控制节点的时钟。</translation>
    </message>
    <message>
        <source>The clocks agree.</source>
        <translation>时钟一致。</translation>
    </message>
    <message>
        <source>Does the node take the controller&apos;s credential for one of now?</source>
        <translation>节点是否认为控制节点的凭证是当前的？</translation>
    </message>
    <message>
        <source>${node} and ${controller} disagree about the time</source>
        <translation>${node} 与 ${controller} 的时间不一致</translation>
    </message>
    <message>
        <source>${node} calls a credential the controller made just now “${word}”. A credential lives 300 seconds, so every request between the two is refused.</source>
        <translation>控制节点刚生成的凭证被 ${node} 判为“${word}”。凭证有效期为 300 秒，因此两者之间的所有请求都被拒绝。</translation>
    </message>
    <message>
        <source>A container has its server&apos;s clock: set the server&apos;s clock, best by NTP. Its administrator can do that.</source>
        <translation>容器使用服务器的时钟：请校准服务器时钟，最好用 NTP。这需要其管理员操作。</translation>
    </message>
    <message>
        <source>If the server&apos;s clock is right, munged was started with another one: restart it.</source>
        <translation>如果服务器时钟正确，则 munged 启动时用的是另一个时钟：请重启它。</translation>
    </message>
    <message>
        <source>The clock of ${node} is off by ${seconds} seconds</source>
        <translation>${node} 的时钟相差 ${seconds} 秒</translation>
    </message>
    <message>
        <source>munge refuses what is more than 300 seconds old or new.</source>
        <translation>munge 拒绝相差超过 300 秒的凭证。</translation>
    </message>
    <message>
        <source>Set the clock by NTP; its administrator can do that.</source>
        <translation>请用 NTP 校准时钟；这需要其管理员操作。</translation>
    </message>
    <message>
        <source>The clock of ${node} is off by ${seconds} seconds, and jobs still run</source>
        <translation>${node} 的时钟相差 ${seconds} 秒，作业仍能运行</translation>
    </message>
    <message>
        <source>Beyond 300 seconds munge refuses every request.</source>
        <translation>超过 300 秒后 munge 将拒绝所有请求。</translation>
    </message>
    <message>
        <source>Set the clock by NTP before it gets there.</source>
        <translation>请在此之前用 NTP 校准时钟。</translation>
    </message>
    <message>
        <source>Docker</source>
        <translation>Docker</translation>
    </message>
    <message>
        <source>Is the account in the group docker?</source>
        <translation>账户在 docker 组中吗？</translation>
    </message>
    <message>
        <source>Is there Compose?</source>
        <translation>有 Compose 吗？</translation>
    </message>
    <message>
        <source>Docker and Compose answer.</source>
        <translation>Docker 和 Compose 均有应答。</translation>
    </message>
    <message>
        <source>Does Docker answer?</source>
        <translation>Docker 有应答吗？</translation>
    </message>
    <message>
        <source>Docker is not installed on ${node}</source>
        <translation>${node} 上没有安装 Docker</translation>
    </message>
    <message>
        <source>Its administrator can install Docker Engine and Compose.</source>
        <translation>请其管理员安装 Docker Engine 和 Compose。</translation>
    </message>
    <message>
        <source>Docker on ${node} does not answer in time</source>
        <translation>${node} 上的 Docker 没有及时应答</translation>
    </message>
    <message>
        <source>Its daemon runs and is stuck, often behind a file system that hangs.</source>
        <translation>其守护进程在运行但已卡住，常因文件系统挂起所致。</translation>
    </message>
    <message>
        <source>Docker does not run on ${node}</source>
        <translation>${node} 上的 Docker 没有运行</translation>
    </message>
    <message>
        <source>So no container runs there, and its node is gone from the cluster.</source>
        <translation>因此那里没有容器运行，其节点也从集群中消失了。</translation>
    </message>
    <message>
        <source>Its administrator can start it, and have it start with the machine.</source>
        <translation>请其管理员启动 Docker，并设置开机自启。</translation>
    </message>
    <message>
        <source>The account may not use Docker on ${node}</source>
        <translation>该账户无权在 ${node} 上使用 Docker</translation>
    </message>
    <message>
        <source>It is not in the group docker there.</source>
        <translation>它不在那里的 docker 组中。</translation>
    </message>
    <message>
        <source>Its administrator can add it; log in again afterwards.</source>
        <translation>请其管理员加入该组，之后重新登录。</translation>
    </message>
    <message>
        <source>This login to ${node} is older than its permission to use Docker</source>
        <translation>此次登录 ${node} 早于获得 Docker 权限</translation>
    </message>
    <message>
        <source>The account is in the group docker by now; only logins that began after that count.</source>
        <translation>该账户现已在 docker 组中，但只有之后的登录才生效。</translation>
    </message>
    <message>
        <source>Close all ssh connections of that account to the server, shared ones too, and look again.</source>
        <translation>请关闭该账户到服务器的所有 ssh 连接（包括共享连接），然后重新检查。</translation>
    </message>
    <message>
        <source>There is no Compose on ${node}</source>
        <translation>${node} 上没有 Compose</translation>
    </message>
    <message>
        <source>Slipway starts containers by it, as `docker compose` or `docker-compose`.</source>
        <translation>Slipway 通过它（`docker compose` 或 `docker-compose`）启动容器。</translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translation>共享文件夹</translation>
    </message>
    <message>
        <source>Does the server see the shared folder and the folders for jobs?</source>
        <translation>服务器能看到共享文件夹和作业文件夹吗？</translation>
    </message>
    <message>
        <source>Does the container see the same?</source>
        <translation>容器看到的也是这些吗？</translation>
    </message>
    <message>
        <source>The server sees the shared folder and the pushed files.</source>
        <translation>服务器能看到共享文件夹和已推送的文件。</translation>
    </message>
    <message>
        <source>The server and its container see the pushed files.</source>
        <translation>服务器及其容器都能看到已推送的文件。</translation>
    </message>
    <message>
        <source>Are files pushed there?</source>
        <translation>那里有已推送的文件吗？</translation>
    </message>
    <message>
        <source>${path} on ${node} does not answer</source>
        <translation>${node} 上的 ${path} 没有应答</translation>
    </message>
    <message>
        <source>The file server behind it is gone or cannot be reached; everything that touches the folder hangs with it.</source>
        <translation>其后端文件服务器已离线或无法访问；任何访问该文件夹的程序都会挂起。</translation>
    </message>
    <message>
        <source>Bring the file server back; what hangs then goes on.</source>
        <translation>请恢复文件服务器，挂起的程序随后会继续。</translation>
    </message>
    <message>
        <source>${path} on ${node} is a stale mount</source>
        <translation>${node} 上的 ${path} 是失效的挂载</translation>
    </message>
    <message>
        <source>The file server was set up anew, and this server still holds the old folder.</source>
        <translation>文件服务器已重新设置，而该服务器仍持有旧的文件夹。</translation>
    </message>
    <message>
        <source>Its administrator mounts it again; then restart the container.</source>
        <translation>请其管理员重新挂载，然后重启容器。</translation>
    </message>
    <message>
        <source>The shared folder ${path} is not on ${node}</source>
        <translation>${node} 上没有共享文件夹 ${path}</translation>
    </message>
    <message>
        <source>The container reads its configuration from there and cannot start without it.</source>
        <translation>容器从那里读取配置，没有它就无法启动。</translation>
    </message>
    <message>
        <source>Have the NAS mounted at that path, or correct the path in the storage step.</source>
        <translation>请将 NAS 挂载到该路径，或在存储步骤中更正路径。</translation>
    </message>
    <message>
        <source>With no NAS at all, let Slipway copy the files to every server (storage step).</source>
        <translation>如果没有 NAS，可让 Slipway 将文件复制到每台服务器（存储步骤）。</translation>
    </message>
    <message>
        <source>Let Slipway copy the files to every server</source>
        <translation>让 Slipway 将文件复制到每台服务器</translation>
    </message>
    <message>
        <source>The account may not read ${path} on ${node}</source>
        <translation>该账户无权读取 ${node} 上的 ${path}</translation>
    </message>
    <message>
        <source>Its mode, or root_squash of the file server, keeps it out.</source>
        <translation>文件夹权限或文件服务器的 root_squash 禁止访问。</translation>
    </message>
    <message>
        <source>The folder ${path} for jobs is not on ${node}</source>
        <translation>${node} 上没有作业文件夹 ${path}</translation>
    </message>
    <message>
        <source>Docker refuses to start a container that mounts a folder which is not there.</source>
        <translation>Docker 拒绝启动挂载了不存在文件夹的容器。</translation>
    </message>
    <message>
        <source>Make or mount it there, or take it out of the storage step.</source>
        <translation>请在那里创建或挂载它，或从存储步骤中移除。</translation>
    </message>
    <message>
        <source>${path} on ${node} is full</source>
        <translation>${node} 上的 ${path} 已满</translation>
    </message>
    <message>
        <source>Jobs that write there fail.</source>
        <translation>向那里写入的作业会失败。</translation>
    </message>
    <message>
        <source>Make room; Slipway deletes nothing unasked.</source>
        <translation>请腾出空间；Slipway 不会擅自删除任何内容。</translation>
    </message>
    <message>
        <source>${path} on ${node} is mounted read-only</source>
        <translation>${node} 上的 ${path} 以只读方式挂载</translation>
    </message>
    <message>
        <source>Jobs cannot write there.</source>
        <translation>作业无法写入。</translation>
    </message>
    <message>
        <source>No files are pushed to ${folder} as ${node} sees it</source>
        <translation>${node} 看到的 ${folder} 中没有已推送的文件</translation>
    </message>
    <message>
        <source>Either nothing was pushed yet, or another folder is mounted there.</source>
        <translation>可能尚未推送，也可能那里挂载的是另一个文件夹。</translation>
    </message>
    <message>
        <source>The container of ${node} was started before the shared folder was mounted</source>
        <translation>${node} 的容器在共享文件夹挂载之前就已启动</translation>
    </message>
    <message>
        <source>The server sees the files by now; the container still has the empty folder of before.</source>
        <translation>服务器现已能看到文件，但容器仍是之前的空文件夹。</translation>
    </message>
    <message>
        <source>Have the folder mounted before Docker starts (x-systemd.before=docker.service in /etc/fstab).</source>
        <translation>请确保在 Docker 启动之前挂载该文件夹（在 /etc/fstab 中加 x-systemd.before=docker.service）。</translation>
    </message>
    <message>
        <source>Disk of the server</source>
        <translation>服务器磁盘</translation>
    </message>
    <message>
        <source>Is there room for images and containers?</source>
        <translation>有空间存放镜像和容器吗？</translation>
    </message>
    <message>
        <source>Nobody could tell.</source>
        <translation>无法得知。</translation>
    </message>
    <message>
        <source>There is room.</source>
        <translation>有空间。</translation>
    </message>
    <message>
        <source>The disk of ${node} is full (${path}, ${used} %)</source>
        <translation>${node} 的磁盘已满（${path}，${used}%）</translation>
    </message>
    <message>
        <source>Docker can neither load an image nor write a log there.</source>
        <translation>Docker 无法加载镜像，也无法写日志。</translation>
    </message>
    <message>
        <source>Look at what takes the room; Slipway prunes nothing unasked.</source>
        <translation>请查看占用空间的内容；Slipway 不会擅自清理。</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Does the container run?</source>
        <translation>容器在运行吗？</translation>
    </message>
    <message>
        <source>The container runs, so its image is there.</source>
        <translation>容器在运行，因此镜像存在。</translation>
    </message>
    <message>
        <source>Docker does not answer.</source>
        <translation>Docker 没有应答。</translation>
    </message>
    <message>
        <source>Is the image on the server?</source>
        <translation>镜像在服务器上吗？</translation>
    </message>
    <message>
        <source>The image is there.</source>
        <translation>镜像存在。</translation>
    </message>
    <message>
        <source>Is the machine an x86_64?</source>
        <translation>机器是 x86_64 吗？</translation>
    </message>
    <message>
        <source>The image is there and of the right architecture.</source>
        <translation>镜像存在且架构正确。</translation>
    </message>
    <message>
        <source>Is the machine an aarch64?</source>
        <translation>机器是 aarch64 吗？</translation>
    </message>
    <message>
        <source>The image ${image} is not on ${node}</source>
        <translation>${node} 上没有镜像 ${image}</translation>
    </message>
    <message>
        <source>The container cannot be made without it.</source>
        <translation>没有它就无法创建容器。</translation>
    </message>
    <message>
        <source>Bring the server up again: Slipway pulls, builds or loads the image as the cluster file says.</source>
        <translation>请重新启动该服务器：Slipway 会按集群文件拉取、构建或加载镜像。</translation>
    </message>
    <message>
        <source>The image on ${node} is for another kind of processor</source>
        <translation>${node} 上的镜像适用于另一种处理器</translation>
    </message>
    <message>
        <source>The machine is ${machine}; nothing in the image can run there.</source>
        <translation>该机器是 ${machine}，镜像中的程序无法运行。</translation>
    </message>
    <message>
        <source>Choose an image for this architecture in the cluster step.</source>
        <translation>请在集群步骤中选择适合该架构的镜像。</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>Is it a node all the same?</source>
        <translation>它仍然是一个节点吗？</translation>
    </message>
    <message>
        <source>The container runs, though somebody else started it.</source>
        <translation>容器在运行，尽管是由他人启动的。</translation>
    </message>
    <message>
        <source>What did Docker say when it could not start it?</source>
        <translation>Docker 无法启动它时说了什么？</translation>
    </message>
    <message>
        <source>Does it end again and again?</source>
        <translation>它反复结束吗？</translation>
    </message>
    <message>
        <source>What did the container say at its end?</source>
        <translation>容器结束时说了什么？</translation>
    </message>
    <message>
        <source>Is there a container at all?</source>
        <translation>容器存在吗？</translation>
    </message>
    <message>
        <source>Is it this cluster&apos;s?</source>
        <translation>它属于本集群吗？</translation>
    </message>
    <message>
        <source>The container runs.</source>
        <translation>容器在运行。</translation>
    </message>
    <message>
        <source>Are the node&apos;s ports free?</source>
        <translation>节点的端口空闲吗？</translation>
    </message>
    <message>
        <source>Is the subnet for ssh into the container free?</source>
        <translation>用于 ssh 登录容器的子网空闲吗？</translation>
    </message>
    <message>
        <source>The container of ${node} is paused</source>
        <translation>${node} 的容器已暂停</translation>
    </message>
    <message>
        <source>Its ports still open and nothing behind them answers.</source>
        <translation>其端口仍然开放，但没有程序应答。</translation>
    </message>
    <message>
        <source>The container of ${node} was ended for want of memory</source>
        <translation>${node} 的容器因内存不足被终止</translation>
    </message>
    <message>
        <source>The kernel killed it (exit 137).</source>
        <translation>内核终止了它（退出码 137）。</translation>
    </message>
    <message>
        <source>Promise less memory to Slurm (RealMemory), or find out what else uses it.</source>
        <translation>请减少承诺给 Slurm 的内存（RealMemory），或查明是什么占用了内存。</translation>
    </message>
    <message>
        <source>Port ${port} on ${node} belongs to the container ${holder}</source>
        <translation>${node} 的端口 ${port} 被容器 ${holder} 占用</translation>
    </message>
    <message>
        <source>The node&apos;s own container cannot be started beside it.</source>
        <translation>因此节点自己的容器无法启动。</translation>
    </message>
    <message>
        <source>If it is an old one, remove it; if somebody needs it, use other ports for the whole cluster.</source>
        <translation>如果它是旧容器，请删除；如果有人需要它，请为整个集群改用其他端口。</translation>
    </message>
    <message>
        <source>Port ${port} on ${node} is in use by another program</source>
        <translation>${node} 的端口 ${port} 被其他程序占用</translation>
    </message>
    <message>
        <source>The container cannot be started while somebody else listens there.</source>
        <translation>只要有其他程序在该端口监听，容器就无法启动。</translation>
    </message>
    <message>
        <source>End that program, or use other ports for the whole cluster.</source>
        <translation>请结束该程序，或为整个集群改用其他端口。</translation>
    </message>
    <message>
        <source>When the port is free: bring the container up</source>
        <translation>端口空闲后：启动容器</translation>
    </message>
    <message>
        <source>The image has no start program as the cluster file names it</source>
        <translation>镜像中没有集群文件所指定的启动程序</translation>
    </message>
    <message>
        <source>Docker: exec “${program}”: not there.</source>
        <translation>Docker：找不到可执行文件“${program}”。</translation>
    </message>
    <message>
        <source>Correct the image profile in the cluster step.</source>
        <translation>请在集群步骤中更正镜像配置。</translation>
    </message>
    <message>
        <source>A folder the container of ${node} mounts is not on the server</source>
        <translation>${node} 的容器要挂载的文件夹在服务器上不存在</translation>
    </message>
    <message>
        <source>Docker: ${path}</source>
        <translation>Docker：${path}</translation>
    </message>
    <message>
        <source>Mount the NAS on that server, or make the folder; then bring the server up.</source>
        <translation>请在该服务器上挂载 NAS 或创建该文件夹，然后启动服务器。</translation>
    </message>
    <message>
        <source>The network for ssh into the container has another subnet on ${node}</source>
        <translation>${node} 上用于 ssh 登录容器的网络子网不同</translation>
    </message>
    <message>
        <source>It was made with an earlier setting: ${address-asked} is not in it.</source>
        <translation>它是用之前的设置创建的：${address-asked} 不在其中。</translation>
    </message>
    <message>
        <source>Take the container down and up again; the network is then made anew.</source>
        <translation>请停止并重新启动容器，网络会重新创建。</translation>
    </message>
    <message>
        <source>Another network of the server has the subnet the container asks for</source>
        <translation>服务器的另一个网络占用了容器请求的子网</translation>
    </message>
    <message>
        <source>Two networks of one server cannot have the same addresses.</source>
        <translation>同一服务器上的两个网络不能使用相同的地址。</translation>
    </message>
    <message>
        <source>Choose another subnet in the cluster step.</source>
        <translation>请在集群步骤中选择其他子网。</translation>
    </message>
    <message>
        <source>Another container has the name ${container-name} already</source>
        <translation>名称 ${container-name} 已被另一个容器使用</translation>
    </message>
    <message>
        <source>It was not started by this cluster&apos;s Compose project.</source>
        <translation>它不是由本集群的 Compose 项目启动的。</translation>
    </message>
    <message>
        <source>The munge key is not on ${node}</source>
        <translation>${node} 上没有 munge 密钥</translation>
    </message>
    <message>
        <source>The start script found no key in ${key-file} of the account.</source>
        <translation>启动脚本在账户的 ${key-file} 中没有找到密钥。</translation>
    </message>
    <message>
        <source>The munge key on ${node} is cut off</source>
        <translation>${node} 上的 munge 密钥不完整</translation>
    </message>
    <message>
        <source>A key has at least 32 bytes.</source>
        <translation>密钥至少应有 32 字节。</translation>
    </message>
    <message>
        <source>The image has no munge</source>
        <translation>镜像中没有 munge</translation>
    </message>
    <message>
        <source>It lacks the account “munge”, so it is no image for a Slurm node.</source>
        <translation>它没有“munge”账户，因此不能作为 Slurm 节点的镜像。</translation>
    </message>
    <message>
        <source>The image has no account ${slurm-account}</source>
        <translation>镜像中没有账户 ${slurm-account}</translation>
    </message>
    <message>
        <source>slurm.conf names it as SlurmUser.</source>
        <translation>slurm.conf 将其指定为 SlurmUser。</translation>
    </message>
    <message>
        <source>The container of ${node} found no pushed files</source>
        <translation>${node} 的容器没有找到已推送的文件</translation>
    </message>
    <message>
        <source>There is no current set in the shared folder.</source>
        <translation>共享文件夹中没有当前文件集。</translation>
    </message>
    <message>
        <source>The image&apos;s start wants sudo, and the container forbids it</source>
        <translation>镜像的启动需要 sudo，但容器禁止使用</translation>
    </message>
    <message>
        <source>With no-new-privileges set, sudo cannot become root.</source>
        <translation>设置了 no-new-privileges 后，sudo 无法成为 root。</translation>
    </message>
    <message>
        <source>The container of ${node} ends again and again</source>
        <translation>${node} 的容器反复结束</translation>
    </message>
    <message>
        <source>Docker starts it anew every time; the last lines of its log are the best hint.</source>
        <translation>Docker 每次都会重新启动它；日志的最后几行是最好的线索。</translation>
    </message>
    <message>
        <source>The container of ${node} does not run</source>
        <translation>${node} 的容器没有运行</translation>
    </message>
    <message>
        <source>It is ${status}, with exit status ${exit}.</source>
        <translation>状态为 ${status}，退出码 ${exit}。</translation>
    </message>
    <message>
        <source>The container of ${node} was made and never started</source>
        <translation>${node} 的容器已创建但从未启动</translation>
    </message>
    <message>
        <source>Docker could not start it at the first try; what was in the way is gone by now.</source>
        <translation>Docker 首次未能启动它；当时的障碍现已消失。</translation>
    </message>
    <message>
        <source>There is no container of ${node}</source>
        <translation>${node} 没有容器</translation>
    </message>
    <message>
        <source>It was removed, or never made.</source>
        <translation>它已被删除，或从未创建。</translation>
    </message>
    <message>
        <source>Munge</source>
        <translation>Munge</translation>
    </message>
    <message>
        <source>Does it take a credential of the controller?</source>
        <translation>它接受控制节点的凭证吗？</translation>
    </message>
    <message>
        <source>The clocks are apart; see there.</source>
        <translation>时钟不一致；请见该项。</translation>
    </message>
    <message>
        <source>Does munged run?</source>
        <translation>munged 在运行吗？</translation>
    </message>
    <message>
        <source>The container could not be entered.</source>
        <translation>无法进入容器。</translation>
    </message>
    <message>
        <source>Are munged&apos;s folders as it wants them?</source>
        <translation>munged 的文件夹符合要求吗？</translation>
    </message>
    <message>
        <source>Does the controller take a credential of it?</source>
        <translation>控制节点接受它的凭证吗？</translation>
    </message>
    <message>
        <source>The node and the controller take each other&apos;s credentials.</source>
        <translation>节点与控制节点相互接受凭证。</translation>
    </message>
    <message>
        <source>What did munged say?</source>
        <translation>munged 说了什么？</translation>
    </message>
    <message>
        <source>Does munged make a credential?</source>
        <translation>munged 能生成凭证吗？</translation>
    </message>
    <message>
        <source>munged runs and answers.</source>
        <translation>munged 在运行并有应答。</translation>
    </message>
    <message>
        <source>${node} has another munge key than the controller</source>
        <translation>${node} 的 munge 密钥与控制节点不同</translation>
    </message>
    <message>
        <source>It refuses a credential of the controller as invalid, so nothing Slurm sends is accepted.</source>
        <translation>它将控制节点的凭证判为无效，因此不接受 Slurm 发来的任何请求。</translation>
    </message>
    <message>
        <source>The controller refuses credentials of ${node} as invalid</source>
        <translation>控制节点将 ${node} 的凭证判为无效</translation>
    </message>
    <message>
        <source>One of the two runs with a key of before: munged reads its key only when it starts.</source>
        <translation>其中一方仍在使用旧密钥：munged 只在启动时读取密钥。</translation>
    </message>
    <message>
        <source>munged refuses its key because others may read it</source>
        <translation>munged 因他人可读而拒绝使用密钥</translation>
    </message>
    <message>
        <source>Mode ${mode} of ${path}; it wants 0400 or 0600.</source>
        <translation>${path} 的权限为 ${mode}；应为 0400 或 0600。</translation>
    </message>
    <message>
        <source>munged refuses its key because somebody else owns it</source>
        <translation>munged 因属主不同而拒绝使用密钥</translation>
    </message>
    <message>
        <source>A key that is mounted straight keeps its owner of the server.</source>
        <translation>直接挂载的密钥保留了服务器上的属主。</translation>
    </message>
    <message>
        <source>There is no munge key in the container of ${node}</source>
        <translation>${node} 的容器中没有 munge 密钥</translation>
    </message>
    <message>
        <source>munged cannot start without ${path}.</source>
        <translation>没有 ${path}，munged 无法启动。</translation>
    </message>
    <message>
        <source>In the container of ${node} the munge key is a folder</source>
        <translation>${node} 的容器中 munge 密钥是一个文件夹</translation>
    </message>
    <message>
        <source>Docker made it when the key was not there to be mounted.</source>
        <translation>挂载时密钥不存在，Docker 便创建了这个文件夹。</translation>
    </message>
    <message>
        <source>The munge key in the container of ${node} is cut off</source>
        <translation>${node} 的容器中 munge 密钥不完整</translation>
    </message>
    <message>
        <source>munged refuses to start because of the mode of ${path}</source>
        <translation>munged 因 ${path} 的权限而拒绝启动</translation>
    </message>
    <message>
        <source>The folder may not be writable by others.</source>
        <translation>该文件夹不能被他人写入。</translation>
    </message>
    <message>
        <source>munged refuses to start because of the owner of ${path}</source>
        <translation>munged 因 ${path} 的属主而拒绝启动</translation>
    </message>
    <message>
        <source>It runs as the account munge, and its folders belong to it.</source>
        <translation>它以 munge 账户运行，其文件夹也应归该账户所有。</translation>
    </message>
    <message>
        <source>Nobody but munge itself reaches munged in the container of ${node}</source>
        <translation>${node} 的容器中只有 munge 自己能访问 munged</translation>
    </message>
    <message>
        <source>/run/munge is closed to others; it wants mode 0755.</source>
        <translation>/run/munge 对他人关闭；权限应为 0755。</translation>
    </message>
    <message>
        <source>munged runs on ${node} and does not answer</source>
        <translation>${node} 上的 munged 在运行但没有应答</translation>
    </message>
    <message>
        <source>Its socket is gone or belongs to a munged of before.</source>
        <translation>其套接字已消失或属于之前的 munged。</translation>
    </message>
    <message>
        <source>munged does not run on ${node}</source>
        <translation>${node} 上的 munged 没有运行</translation>
    </message>
    <message>
        <source>Without it nobody can ask anybody: clients say “Zero Bytes were transmitted or received”.</source>
        <translation>没有它任何一方都无法通信：客户端会报“Zero Bytes were transmitted or received”。</translation>
    </message>
    <message>
        <source>Slurm&apos;s daemons</source>
        <translation>Slurm 守护进程</translation>
    </message>
    <message>
        <source>Is the container being restarted?</source>
        <translation>容器正在被重启吗？</translation>
    </message>
    <message>
        <source>What did it say in slurmctld.log?</source>
        <translation>它在 slurmctld.log 中说了什么？</translation>
    </message>
    <message>
        <source>What did the daemons say before the container ended?</source>
        <translation>容器结束前守护进程说了什么？</translation>
    </message>
    <message>
        <source>The container ended for a reason of its own.</source>
        <translation>容器因自身原因结束。</translation>
    </message>
    <message>
        <source>What did it say in the container&apos;s log?</source>
        <translation>它在容器日志中说了什么？</translation>
    </message>
    <message>
        <source>What did it say in slurmd.log?</source>
        <translation>它在 slurmd.log 中说了什么？</translation>
    </message>
    <message>
        <source>Do the daemons run, and stay up?</source>
        <translation>守护进程在运行并保持运行吗？</translation>
    </message>
    <message>
        <source>Does one of them wait for something?</source>
        <translation>其中有在等待什么吗？</translation>
    </message>
    <message>
        <source>The daemons run.</source>
        <translation>守护进程在运行。</translation>
    </message>
    <message>
        <source>Which one does not run?</source>
        <translation>哪一个没有运行？</translation>
    </message>
    <message>
        <source>slurm.conf begins with a byte order mark</source>
        <translation>slurm.conf 以字节顺序标记（BOM）开头</translation>
    </message>
    <message>
        <source>A Windows editor saved it; Slurm takes the mark for a part of line 1.</source>
        <translation>它由 Windows 编辑器保存；Slurm 将该标记当作第 1 行的内容。</translation>
    </message>
    <message>
        <source>slurm.conf includes ${path}, which is not there</source>
        <translation>slurm.conf 引用了不存在的 ${path}</translation>
    </message>
    <message>
        <source>Slurm waits for it for a minute and then stops.</source>
        <translation>Slurm 会等待一分钟，然后停止。</translation>
    </message>
    <message>
        <source>Have the file in the folder that is mounted, or take the line out of the options.</source>
        <translation>请将该文件放入挂载的文件夹，或从选项中删除该行。</translation>
    </message>
    <message>
        <source>${path} may not be read by the daemons</source>
        <translation>守护进程无权读取 ${path}</translation>
    </message>
    <message>
        <source>It wants mode 0644, and its folder 0755; root_squash of a NAS takes the rights of root away.</source>
        <translation>文件应为 0644，文件夹应为 0755；NAS 的 root_squash 会取消 root 的权限。</translation>
    </message>
    <message>
        <source>slurm.conf is empty on ${node}</source>
        <translation>${node} 上的 slurm.conf 是空的</translation>
    </message>
    <message>
        <source>It was cut off while it was written.</source>
        <translation>写入时被截断。</translation>
    </message>
    <message>
        <source>slurm.conf has a line this Slurm does not know: ${key}</source>
        <translation>slurm.conf 中有此版本 Slurm 不认识的行：${key}</translation>
    </message>
    <message>
        <source>An unknown key stops every daemon and every command. It is mistyped, or of another version.</source>
        <translation>未知的键会使所有守护进程和命令停止。可能是拼写错误，或属于其他版本。</translation>
    </message>
    <message>
        <source>Take it out of the options in the scheduling step, or choose the right Slurm version in the cluster step, and push again.</source>
        <translation>请在调度步骤的选项中删除它，或在集群步骤中选择正确的 Slurm 版本，然后重新推送。</translation>
    </message>
    <message>
        <source>Take ${key} out of the cluster file</source>
        <translation>从集群文件中删除 ${key}</translation>
    </message>
    <message>
        <source>Push the cluster&apos;s own files over it</source>
        <translation>用集群自己的文件覆盖</translation>
    </message>
    <message>
        <source>A number in slurm.conf is none: ${key}=${text}</source>
        <translation>slurm.conf 中的数字无效：${key}=${text}</translation>
    </message>
    <message>
        <source>The line cannot be read, and so the daemon stops.</source>
        <translation>无法读取该行，因此守护进程停止。</translation>
    </message>
    <message>
        <source>Line ${line} of ${path} cannot be read</source>
        <translation>无法读取 ${path} 的第 ${line} 行</translation>
    </message>
    <message>
        <source>It says: ${text}</source>
        <translation>内容为：${text}</translation>
    </message>
    <message>
        <source>FastSchedule is gone from this Slurm</source>
        <translation>此版本 Slurm 已移除 FastSchedule</translation>
    </message>
    <message>
        <source>FastSchedule=0 and 2 stop it; 2 became SlurmdParameters=config_overrides.</source>
        <translation>FastSchedule=0 和 2 会使其停止；2 已变为 SlurmdParameters=config_overrides。</translation>
    </message>
    <message>
        <source>Take FastSchedule out of the cluster file</source>
        <translation>从集群文件中删除 FastSchedule</translation>
    </message>
    <message>
        <source>SelectTypeParameters has a word nobody knows: ${key}</source>
        <translation>SelectTypeParameters 中有无法识别的词：${key}</translation>
    </message>
    <message>
        <source>Choose one of the list in the scheduling step.</source>
        <translation>请在调度步骤的列表中选择。</translation>
    </message>
    <message>
        <source>The image has no account ${account}, which slurm.conf names as SlurmUser</source>
        <translation>镜像中没有 slurm.conf 指定为 SlurmUser 的账户 ${account}</translation>
    </message>
    <message>
        <source>slurmctld was started as an account that may not become SlurmUser</source>
        <translation>启动 slurmctld 的账户无法切换为 SlurmUser</translation>
    </message>
    <message>
        <source>It is started as root, or as SlurmUser itself.</source>
        <translation>应以 root 或 SlurmUser 本身启动。</translation>
    </message>
    <message>
        <source>The container&apos;s host name is not the controller&apos;s in slurm.conf</source>
        <translation>容器主机名与 slurm.conf 中的控制节点不符</translation>
    </message>
    <message>
        <source>slurmctld on ${host} finds itself in no SlurmctldHost line.</source>
        <translation>${host} 上的 slurmctld 不在任何 SlurmctldHost 行中。</translation>
    </message>
    <message>
        <source>slurm.conf names no controller</source>
        <translation>slurm.conf 没有指定控制节点</translation>
    </message>
    <message>
        <source>There is no SlurmctldHost line.</source>
        <translation>没有 SlurmctldHost 行。</translation>
    </message>
    <message>
        <source>On ${node} slurm.conf is a folder</source>
        <translation>${node} 上的 slurm.conf 是一个文件夹</translation>
    </message>
    <message>
        <source>Docker made it in place of a file that was not there to be mounted.</source>
        <translation>挂载时文件不存在，Docker 便创建了这个文件夹。</translation>
    </message>
    <message>
        <source>slurm.conf has no ClusterName</source>
        <translation>slurm.conf 没有 ClusterName</translation>
    </message>
    <message>
        <source>Or it could not be read at all: see that the file is one, and not a folder.</source>
        <translation>也可能完全无法读取：请确认它是文件而不是文件夹。</translation>
    </message>
    <message>
        <source>There is no slurm.conf where the image on ${node} looks for it</source>
        <translation>${node} 的镜像在其查找位置没有找到 slurm.conf</translation>
    </message>
    <message>
        <source>Without one a daemon asks the network for a controller and gives up.</source>
        <translation>没有该文件时，守护进程会在网络中寻找控制节点，然后放弃。</translation>
    </message>
    <message>
        <source>Correct the folder of the configuration in the image profile.</source>
        <translation>请在镜像配置中更正配置文件夹。</translation>
    </message>
    <message>
        <source>This Slurm has no plugin ${plugin}</source>
        <translation>此 Slurm 没有插件 ${plugin}</translation>
    </message>
    <message>
        <source>It is mistyped, gone from this version (select/cons_res since 23.11), or its package is not in the image.</source>
        <translation>可能拼写有误、此版本已移除（select/cons_res 自 23.11 起），或镜像中未安装其软件包。</translation>
    </message>
    <message>
        <source>Choose another in the scheduling step; on Debian the plugins are in slurm-wlm-basic-plugins.</source>
        <translation>请在调度步骤中选择其他插件；Debian 的插件在 slurm-wlm-basic-plugins 中。</translation>
    </message>
    <message>
        <source>CgroupPlugin=disabled is too new for this Slurm</source>
        <translation>CgroupPlugin=disabled 对此版本 Slurm 来说太新</translation>
    </message>
    <message>
        <source>slurmd stops at it. Without a cgroup.conf it starts.</source>
        <translation>slurmd 因此停止。没有 cgroup.conf 即可启动。</translation>
    </message>
    <message>
        <source>proctrack/cgroup does not work in this container</source>
        <translation>proctrack/cgroup 在此容器中无法工作</translation>
    </message>
    <message>
        <source>Jobs in a container without rights over cgroups are tracked by proctrack/linuxproc.</source>
        <translation>容器没有 cgroup 权限时，应使用 proctrack/linuxproc 跟踪作业。</translation>
    </message>
    <message>
        <source>Write ProctrackType=proctrack/linuxproc</source>
        <translation>写入 ProctrackType=proctrack/linuxproc</translation>
    </message>
    <message>
        <source>slurm.conf names ${key} twice</source>
        <translation>slurm.conf 中 ${key} 出现两次</translation>
    </message>
    <message>
        <source>The partition ${partition} names nodes nobody knows</source>
        <translation>分区 ${partition} 包含未知节点</translation>
    </message>
    <message>
        <source>slurm.conf has no partition</source>
        <translation>slurm.conf 没有分区</translation>
    </message>
    <message>
        <source>The saved state belongs to a cluster of another name: ${old}</source>
        <translation>保存的状态属于另一个名称的集群：${old}</translation>
    </message>
    <message>
        <source>The cluster is called ${new} now. If it was renamed, the one file ${path} is in the way; if this is another cluster&apos;s state, choose another folder for it.</source>
        <translation>集群现名为 ${new}。如果集群是改名而来，只需处理文件 ${path}；如果这是另一个集群的状态，请为其选择其他文件夹。</translation>
    </message>
    <message>
        <source>slurmctld may not write its state folder ${path}</source>
        <translation>slurmctld 无权写入状态文件夹 ${path}</translation>
    </message>
    <message>
        <source>It belongs to somebody else than ${slurm-user}.</source>
        <translation>其属主不是 ${slurm-user}。</translation>
    </message>
    <message>
        <source>The state folder ${path} cannot be made</source>
        <translation>无法创建状态文件夹 ${path}</translation>
    </message>
    <message>
        <source>The folder above it is not there, or slurmctld may not write in it.</source>
        <translation>上级文件夹不存在，或 slurmctld 无权写入。</translation>
    </message>
    <message>
        <source>slurm.conf asks for accounting, and no slurmdbd answers at ${host}</source>
        <translation>slurm.conf 要求记账，但 ${host} 上没有 slurmdbd 应答</translation>
    </message>
    <message>
        <source>slurmctld waits for it.</source>
        <translation>slurmctld 正在等待它。</translation>
    </message>
    <message>
        <source>Start slurmdbd, or take AccountingStorageType out of the options.</source>
        <translation>请启动 slurmdbd，或从选项中删除 AccountingStorageType。</translation>
    </message>
    <message>
        <source>Leave accounting out</source>
        <translation>不使用记账</translation>
    </message>
    <message>
        <source>slurm.conf has no NodeName for the container&apos;s host name</source>
        <translation>slurm.conf 中没有与容器主机名对应的 NodeName</translation>
    </message>
    <message>
        <source>slurmd on ${node} does not find itself.</source>
        <translation>${node} 上的 slurmd 找不到自己。</translation>
    </message>
    <message>
        <source>slurmd has no spool folder at ${path}</source>
        <translation>slurmd 在 ${path} 没有 spool 文件夹</translation>
    </message>
    <message>
        <source>It cannot be made, or something that is no folder is in its place.</source>
        <translation>无法创建，或该位置不是文件夹。</translation>
    </message>
    <message>
        <source>slurmd does not run as root in the container of ${node}</source>
        <translation>${node} 的容器中 slurmd 没有以 root 运行</translation>
    </message>
    <message>
        <source>Only root can start jobs as other people.</source>
        <translation>只有 root 才能以其他用户身份启动作业。</translation>
    </message>
    <message>
        <source>slurmd on ${node} waits for ${path}</source>
        <translation>${node} 上的 slurmd 正在等待 ${path}</translation>
    </message>
    <message>
        <source>gres.conf names a device that is not in the container.</source>
        <translation>gres.conf 指定的设备不在容器中。</translation>
    </message>
    <message>
        <source>Measure the server again; its GPUs are passed into the container as the cluster file says.</source>
        <translation>请重新测量该服务器；GPU 会按集群文件传入容器。</translation>
    </message>
    <message>
        <source>gres.conf asks NVML, which is not in the image</source>
        <translation>gres.conf 要求 NVML，但镜像中没有</translation>
    </message>
    <message>
        <source>AutoDetect=nvml finds no GPU there; name the device files instead.</source>
        <translation>AutoDetect=nvml 在那里找不到 GPU；请改为指定设备文件。</translation>
    </message>
    <message>
        <source>slurm.conf says ${key} more than once</source>
        <translation>slurm.conf 多次设置了 ${key}</translation>
    </message>
    <message>
        <source>The last one counts.</source>
        <translation>以最后一个为准。</translation>
    </message>
    <message>
        <source>Slurm cannot use its configuration file</source>
        <translation>Slurm 无法使用其配置文件</translation>
    </message>
    <message>
        <source>It does not say why in these lines; the lines above them do.</source>
        <translation>这些行中没有说明原因；请查看它们上面的行。</translation>
    </message>
    <message>
        <source>The name ${name} does not resolve in the container of ${node}</source>
        <translation>${node} 的容器中无法解析名称 ${name}</translation>
    </message>
    <message>
        <source>The daemon tries ten times and answers nobody meanwhile.</source>
        <translation>守护进程会尝试十次，期间不应答任何请求。</translation>
    </message>
    <message>
        <source>slurmctld does not run on ${node}</source>
        <translation>${node} 上的 slurmctld 没有运行</translation>
    </message>
    <message>
        <source>The container runs, and its port still opens; nobody answers behind it. Running jobs live on.</source>
        <translation>容器在运行，端口仍然开放，但没有程序应答。正在运行的作业不受影响。</translation>
    </message>
    <message>
        <source>slurmd does not run on ${node}</source>
        <translation>${node} 上的 slurmd 没有运行</translation>
    </message>
    <message>
        <source>The container runs; Slurm loses the node after SlurmdTimeout.</source>
        <translation>容器在运行；超过 SlurmdTimeout 后 Slurm 会失去该节点。</translation>
    </message>
    <message>
        <source>Configuration of the nodes</source>
        <translation>节点配置</translation>
    </message>
    <message>
        <source>Was the file behind a mount replaced?</source>
        <translation>挂载的文件被替换过吗？</translation>
    </message>
    <message>
        <source>Does the container have the files that were pushed?</source>
        <translation>容器中的文件与推送的一致吗？</translation>
    </message>
    <message>
        <source>Is its slurm.conf the controller&apos;s?</source>
        <translation>它的 slurm.conf 与控制节点的相同吗？</translation>
    </message>
    <message>
        <source>The files are those that were pushed, and the same as the controller&apos;s.</source>
        <translation>文件与推送的一致，也与控制节点相同。</translation>
    </message>
    <message>
        <source>${node} has not taken over the files that were pushed</source>
        <translation>${node} 尚未采用已推送的文件</translation>
    </message>
    <message>
        <source>${file} differs from the set ${set} in the shared folder.</source>
        <translation>${file} 与共享文件夹中的文件集 ${set} 不同。</translation>
    </message>
    <message>
        <source>${node} reads an old slurm.conf through its mount</source>
        <translation>${node} 通过挂载读取的是旧的 slurm.conf</translation>
    </message>
    <message>
        <source>The file was replaced by another; a mounted single file stays the old one until the container restarts. Reconfiguring does not help.</source>
        <translation>文件已被替换；单独挂载的文件在容器重启前一直是旧文件，重新配置无效。</translation>
    </message>
    <message>
        <source>${file} was changed by hand in the container of ${node}</source>
        <translation>${node} 的容器中 ${file} 被手动修改</translation>
    </message>
    <message>
        <source>It is neither what was pushed nor what the other nodes have.</source>
        <translation>它既不是推送的文件，也与其他节点不同。</translation>
    </message>
    <message>
        <source>If the change is meant, put it into the cluster file; else take the pushed files over again.</source>
        <translation>如果修改是有意的，请写入集群文件；否则请重新采用推送的文件。</translation>
    </message>
    <message>
        <source>${node} has another slurm.conf than the controller</source>
        <translation>${node} 的 slurm.conf 与控制节点不同</translation>
    </message>
    <message>
        <source>${hash} here, ${controller-hash} there. Jobs run until ports, plugins or nodes differ.</source>
        <translation>此处为 ${hash}，控制节点为 ${controller-hash}。在端口、插件或节点不同之前作业仍能运行。</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>控制节点</translation>
    </message>
    <message>
        <source>Does a controller answer?</source>
        <translation>控制节点有应答吗？</translation>
    </message>
    <message>
        <source>Is it busy with a name that does not resolve?</source>
        <translation>它是否因名称无法解析而忙碌？</translation>
    </message>
    <message>
        <source>Does slurmctld keep up with its work?</source>
        <translation>slurmctld 能跟上工作吗？</translation>
    </message>
    <message>
        <source>A controller answers.</source>
        <translation>控制节点有应答。</translation>
    </message>
    <message>
        <source>Does slurmctld run?</source>
        <translation>slurmctld 在运行吗？</translation>
    </message>
    <message>
        <source>slurmctld does not run; see Slurm&apos;s daemons.</source>
        <translation>slurmctld 没有运行；请见 Slurm 守护进程。</translation>
    </message>
    <message>
        <source>Do two of them believe to be in charge?</source>
        <translation>是否有两个都认为自己在负责？</translation>
    </message>
    <message>
        <source>slurmctld is held up by a name that does not resolve</source>
        <translation>slurmctld 因名称无法解析而停滞</translation>
    </message>
    <message>
        <source>It tries ten times, a second each, and answers nobody meanwhile.</source>
        <translation>它会尝试十次，每次一秒，期间不应答任何请求。</translation>
    </message>
    <message>
        <source>slurmctld runs on ${node} and answers nobody</source>
        <translation>${node} 上的 slurmctld 在运行但不应答</translation>
    </message>
    <message>
        <source>Its process is there; requests of its own container come to nothing.</source>
        <translation>进程存在，但来自其自身容器的请求没有结果。</translation>
    </message>
    <message>
        <source>Two controllers believe to be in charge</source>
        <translation>两个控制节点都认为自己在负责</translation>
    </message>
    <message>
        <source>They do not share StateSaveLocation, so each keeps jobs of its own.</source>
        <translation>它们没有共享 StateSaveLocation，各自保存自己的作业。</translation>
    </message>
    <message>
        <source>Put StateSaveLocation into the shared folder; stop the backup until then.</source>
        <translation>请将 StateSaveLocation 放入共享文件夹；在此之前停止备用控制节点。</translation>
    </message>
    <message>
        <source>slurmctld does not keep up: ${queue} messages wait</source>
        <translation>slurmctld 处理不过来：有 ${queue} 条消息在等待</translation>
    </message>
    <message>
        <source>Often nodes that do not answer hold it up.</source>
        <translation>常因没有应答的节点拖慢所致。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>And in the controller&apos;s?</source>
        <translation>在控制节点的容器中呢？</translation>
    </message>
    <message>
        <source>The controller&apos;s hosts file is the one that is wrong.</source>
        <translation>有误的是控制节点的 hosts 文件。</translation>
    </message>
    <message>
        <source>The controller&apos;s container could not be entered.</source>
        <translation>无法进入控制节点的容器。</translation>
    </message>
    <message>
        <source>Do the names of all nodes resolve in the container?</source>
        <translation>所有节点的名称在容器中都能解析吗？</translation>
    </message>
    <message>
        <source>Are srun&apos;s ports published?</source>
        <translation>srun 的端口已发布吗？</translation>
    </message>
    <message>
        <source>Does Slurm know srun&apos;s ports?</source>
        <translation>Slurm 知道 srun 的端口范围吗？</translation>
    </message>
    <message>
        <source>Names resolve, and nothing between the containers is closed.</source>
        <translation>名称可以解析，容器之间没有阻断。</translation>
    </message>
    <message>
        <source>Does slurmd run?</source>
        <translation>slurmd 在运行吗？</translation>
    </message>
    <message>
        <source>slurmd does not run; see Slurm&apos;s daemons.</source>
        <translation>slurmd 没有运行；请见 Slurm 守护进程。</translation>
    </message>
    <message>
        <source>Does a connection to srun&apos;s first port open?</source>
        <translation>到 srun 第一个端口的连接能打开吗？</translation>
    </message>
    <message>
        <source>Does a connection from the node to slurmctld open?</source>
        <translation>从节点到 slurmctld 的连接能打开吗？</translation>
    </message>
    <message>
        <source>Does a connection from the controller&apos;s container to slurmd open?</source>
        <translation>从控制节点容器到 slurmd 的连接能打开吗？</translation>
    </message>
    <message>
        <source>${bad-name} is no name in the container of ${node}</source>
        <translation>${node} 的容器中无法解析 ${bad-name}</translation>
    </message>
    <message>
        <source>Its hosts file lacks the line; Slurm looks in vain, ten seconds each time.</source>
        <translation>其 hosts 文件缺少该行；Slurm 每次都会徒劳查找十秒。</translation>
    </message>
    <message>
        <source>In the container of ${node}, ${bad-name} is ${bad-address} instead of ${right-address}</source>
        <translation>${node} 的容器中 ${bad-name} 是 ${bad-address}，应为 ${right-address}</translation>
    </message>
    <message>
        <source>Messages go to the wrong machine, and the node they are meant for counts as not responding.</source>
        <translation>消息会发往错误的机器，而目标节点会被视为没有应答。</translation>
    </message>
    <message>
        <source>The controller&apos;s container cannot reach port ${slurmd-port} of its own server</source>
        <translation>控制节点的容器无法访问自己服务器的 ${slurmd-port} 端口</translation>
    </message>
    <message>
        <source>The server&apos;s firewall drops what comes from its own Docker bridge (ufw does so by default). Moving the controller would move the fault along.</source>
        <translation>服务器防火墙丢弃了来自自身 Docker 网桥的数据包（ufw 默认如此）。移动控制节点只会让问题随之转移。</translation>
    </message>
    <message>
        <source>Bringing the cluster up again gives the container its own name at 127.0.0.1, which needs no firewall.</source>
        <translation>重新启动集群会让容器将自己的名称解析为 127.0.0.1，从而不受防火墙影响。</translation>
    </message>
    <message>
        <source>The controller&apos;s container cannot reach port ${slurmctld-port} of its own server</source>
        <translation>控制节点的容器无法访问自己服务器的 ${slurmctld-port} 端口</translation>
    </message>
    <message>
        <source>The server&apos;s firewall drops what comes from its own Docker bridge.</source>
        <translation>服务器防火墙丢弃了来自自身 Docker 网桥的数据包。</translation>
    </message>
    <message>
        <source>slurmd on ${node} does not listen on port ${slurmd-port}</source>
        <translation>${node} 上的 slurmd 没有监听 ${slurmd-port} 端口</translation>
    </message>
    <message>
        <source>Its process runs; it was started with another port, or before its configuration.</source>
        <translation>进程在运行，但可能以其他端口启动，或在配置之前启动。</translation>
    </message>
    <message>
        <source>Port ${slurmd-port} of ${node} swallows what the controller sends</source>
        <translation>${node} 的 ${slurmd-port} 端口丢弃了控制节点发送的数据</translation>
    </message>
    <message>
        <source>No answer at all is what a firewall that drops looks like. Docker&apos;s published ports pass INPUT by; the chain is DOCKER-USER, or the site&apos;s own firewall.</source>
        <translation>完全没有应答是防火墙丢弃的典型表现。Docker 发布的端口不经过 INPUT；请查看 DOCKER-USER 链或站点防火墙。</translation>
    </message>
    <message>
        <source>Its administrator allows the port from the other servers; afterwards restart slurmd, which registers at once.</source>
        <translation>请其管理员允许其他服务器访问该端口；之后重启 slurmd 即可立即注册。</translation>
    </message>
    <message>
        <source>After the firewall is open: restart slurmd</source>
        <translation>防火墙放行后：重启 slurmd</translation>
    </message>
    <message>
        <source>Port ${slurmd-port} of ${node} refuses the controller, though slurmd runs</source>
        <translation>slurmd 在运行，但 ${node} 的 ${slurmd-port} 端口拒绝控制节点</translation>
    </message>
    <message>
        <source>A firewall that rejects, or a port that is not published on the address the others use.</source>
        <translation>防火墙拒绝，或端口没有发布在其他服务器使用的地址上。</translation>
    </message>
    <message>
        <source>There is no route from the controller to ${node}</source>
        <translation>控制节点到 ${node} 没有路由</translation>
    </message>
    <message>
        <source>A firewall says so, or the two are on networks that do not meet.</source>
        <translation>可能是防火墙的回应，或两者所在网络不通。</translation>
    </message>
    <message>
        <source>From ${node}, port ${slurmctld-port} of the controller swallows everything</source>
        <translation>${node} 发往控制节点 ${slurmctld-port} 端口的数据被丢弃</translation>
    </message>
    <message>
        <source>slurmctld runs and others may reach it; between these two a firewall drops.</source>
        <translation>slurmctld 在运行，其他节点或许能访问；这两者之间有防火墙丢弃数据。</translation>
    </message>
    <message>
        <source>From ${node}, port ${slurmctld-port} of the controller refuses</source>
        <translation>${node} 访问控制节点 ${slurmctld-port} 端口被拒绝</translation>
    </message>
    <message>
        <source>slurmctld runs, so the port is not published on that address, or a firewall rejects.</source>
        <translation>slurmctld 在运行，因此端口没有发布在该地址上，或被防火墙拒绝。</translation>
    </message>
    <message>
        <source>The container of ${node} does not publish srun&apos;s ports</source>
        <translation>${node} 的容器没有发布 srun 的端口</translation>
    </message>
    <message>
        <source>Nodes are idle and sbatch works, while srun over several nodes hangs: it listens on ports nobody reaches.</source>
        <translation>节点空闲、sbatch 正常，但跨节点的 srun 会挂起：它监听的端口无法访问。</translation>
    </message>
    <message>
        <source>srun&apos;s ports on ${node} are closed by a firewall</source>
        <translation>${node} 上 srun 的端口被防火墙阻断</translation>
    </message>
    <message>
        <source>Ports ${srun-first}-${srun-last} must be open between the servers, else srun from there hangs.</source>
        <translation>服务器之间必须开放 ${srun-first}-${srun-last} 端口，否则从那里运行 srun 会挂起。</translation>
    </message>
    <message>
        <source>slurm.conf has no SrunPortRange</source>
        <translation>slurm.conf 没有 SrunPortRange</translation>
    </message>
    <message>
        <source>srun then listens on any port, and only published ones can be reached: it hangs over several nodes.</source>
        <translation>srun 会监听任意端口，而只有已发布的端口可访问，因此跨节点时会挂起。</translation>
    </message>
    <message>
        <source>Disk inside the container</source>
        <translation>容器内磁盘</translation>
    </message>
    <message>
        <source>Is there room for the daemons?</source>
        <translation>守护进程有可用空间吗？</translation>
    </message>
    <message>
        <source>The spool folder of slurmd on ${node} is full (${path})</source>
        <translation>${node} 上 slurmd 的 spool 文件夹已满（${path}）</translation>
    </message>
    <message>
        <source>Jobs cannot be started there: Slurm drains the node and holds the job.</source>
        <translation>无法在那里启动作业：Slurm 会排空节点并挂起作业。</translation>
    </message>
    <message>
        <source>Make room on the disk behind it, then return the node to service; a job that says “launch failed requeued held” must be released.</source>
        <translation>请在其所在磁盘上腾出空间，然后恢复节点；显示“launch failed requeued held”的作业需要释放。</translation>
    </message>
    <message>
        <source>The state folder of slurmctld on ${node} is full (${path})</source>
        <translation>${node} 上 slurmctld 的状态文件夹已满（${path}）</translation>
    </message>
    <message>
        <source>slurmctld cannot save jobs; a restart would lose the newest.</source>
        <translation>slurmctld 无法保存作业；重启会丢失最新的状态。</translation>
    </message>
    <message>
        <source>${path} in the container of ${node} is full</source>
        <translation>${node} 的容器中 ${path} 已满</translation>
    </message>
    <message>
        <source>${path} in the container of ${node} has no inodes left</source>
        <translation>${node} 的容器中 ${path} 的 inode 已耗尽</translation>
    </message>
    <message>
        <source>There is room, and no file can be made: many small files lie there.</source>
        <translation>空间尚有，但无法创建文件：那里有大量小文件。</translation>
    </message>
    <message>
        <source>Stuck processes</source>
        <translation>卡住的进程</translation>
    </message>
    <message>
        <source>Does a process hang in the kernel?</source>
        <translation>有进程卡在内核中吗？</translation>
    </message>
    <message>
        <source>No process hangs in the kernel.</source>
        <translation>没有进程卡在内核中。</translation>
    </message>
    <message>
        <source>${process} on ${node} hangs on a file server</source>
        <translation>${node} 上的 ${process} 卡在文件服务器上</translation>
    </message>
    <message>
        <source>Process ${pid} waits in ${wait}; nobody can end it before the file server answers. Such jobs end as “Kill task failed”.</source>
        <translation>进程 ${pid} 在 ${wait} 中等待；文件服务器应答之前无法结束它。此类作业会以“Kill task failed”结束。</translation>
    </message>
    <message>
        <source>Bring the file server back, or restart the container.</source>
        <translation>请恢复文件服务器，或重启容器。</translation>
    </message>
    <message>
        <source>State of the node</source>
        <translation>节点状态</translation>
    </message>
    <message>
        <source>How many CPUs would the node register with?</source>
        <translation>节点注册时会报告多少个 CPU？</translation>
    </message>
    <message>
        <source>How much memory would the node register with?</source>
        <translation>节点注册时会报告多少内存？</translation>
    </message>
    <message>
        <source>What does Slurm say of the node?</source>
        <translation>Slurm 如何描述该节点？</translation>
    </message>
    <message>
        <source>No controller could be asked.</source>
        <translation>无法询问控制节点。</translation>
    </message>
    <message>
        <source>slurmctld has just started; look again in half a minute.</source>
        <translation>slurmctld 刚刚启动；请半分钟后再检查。</translation>
    </message>
    <message>
        <source>Slurm sees the node as ${state}.</source>
        <translation>Slurm 认为该节点的状态为 ${state}。</translation>
    </message>
    <message>
        <source>slurmctld knows no node ${node}</source>
        <translation>slurmctld 不认识节点 ${node}</translation>
    </message>
    <message>
        <source>It was started with another slurm.conf than the cluster file makes.</source>
        <translation>它启动时使用的 slurm.conf 与集群文件生成的不同。</translation>
    </message>
    <message>
        <source>${node} restarted and waits to be returned to service</source>
        <translation>${node} 重启过，正在等待恢复服务</translation>
    </message>
    <message>
        <source>Slurm keeps a node down that rebooted unasked, so that somebody looks first: is it healthy, are its folders mounted?</source>
        <translation>对于未经请求而重启的节点，Slurm 会保持其停用，以便有人先检查：是否正常、文件夹是否已挂载？</translation>
    </message>
    <message>
        <source>Let such nodes return by themselves (ReturnToService=2)</source>
        <translation>让此类节点自动恢复（ReturnToService=2）</translation>
    </message>
    <message>
        <source>slurm.conf promises more memory than ${node} has</source>
        <translation>slurm.conf 承诺的内存多于 ${node} 实有内存</translation>
    </message>
    <message>
        <source>${memory} MiB promised, ${real-memory} MiB there; Slurm turns the node down.</source>
        <translation>承诺 ${memory} MiB，实有 ${real-memory} MiB；Slurm 拒绝该节点。</translation>
    </message>
    <message>
        <source>Take over what was measured, less head-room, review and push.</source>
        <translation>请采用测量值（留出余量），检查后推送。</translation>
    </message>
    <message>
        <source>Write the measured CPUs and memory into the cluster file</source>
        <translation>将测得的 CPU 和内存写入集群文件</translation>
    </message>
    <message>
        <source>slurm.conf promises more CPUs than ${node} has</source>
        <translation>slurm.conf 承诺的 CPU 多于 ${node} 实有数量</translation>
    </message>
    <message>
        <source>${cpus} promised, ${real-cpus} there; Slurm turns the node down.</source>
        <translation>承诺 ${cpus} 个，实有 ${real-cpus} 个；Slurm 拒绝该节点。</translation>
    </message>
    <message>
        <source>Take over what was measured, review and push.</source>
        <translation>请采用测量值，检查后推送。</translation>
    </message>
    <message>
        <source>${node} was turned down, and its hardware is as promised now</source>
        <translation>${node} 曾被拒绝，现在硬件与承诺相符</translation>
    </message>
    <message>
        <source>Slurm said: ${reason}.</source>
        <translation>Slurm 的说明：${reason}。</translation>
    </message>
    <message>
        <source>${node} has less temporary disk than slurm.conf promises</source>
        <translation>${node} 的临时磁盘小于 slurm.conf 的承诺</translation>
    </message>
    <message>
        <source>${node} has ${there} ${gres}, and slurm.conf promises ${promised}</source>
        <translation>${node} 有 ${there} 个 ${gres}，而 slurm.conf 承诺 ${promised} 个</translation>
    </message>
    <message>
        <source>GPUs are not visible in the container: the driver, the device files, or Docker&apos;s GPU runtime is missing.</source>
        <translation>容器中看不到 GPU：缺少驱动、设备文件或 Docker 的 GPU 运行时。</translation>
    </message>
    <message>
        <source>The Prolog failed on ${node}</source>
        <translation>${node} 上的 Prolog 失败</translation>
    </message>
    <message>
        <source>The script slurm.conf names as Prolog ended with an error there, so Slurm drained the node.</source>
        <translation>slurm.conf 指定的 Prolog 脚本在那里出错，因此 Slurm 排空了该节点。</translation>
    </message>
    <message>
        <source>Run it by hand in the container, mend it, then return the node to service.</source>
        <translation>请在容器中手动运行并修复该脚本，然后恢复节点。</translation>
    </message>
    <message>
        <source>The Epilog failed on ${node}</source>
        <translation>${node} 上的 Epilog 失败</translation>
    </message>
    <message>
        <source>The script slurm.conf names as Epilog ended with an error there.</source>
        <translation>slurm.conf 指定的 Epilog 脚本在那里出错。</translation>
    </message>
    <message>
        <source>A job&apos;s processes on ${node} could not be ended</source>
        <translation>无法结束 ${node} 上某作业的进程</translation>
    </message>
    <message>
        <source>Most often they hang on a file server. Slurm drained the node, so that no more jobs get stuck.</source>
        <translation>通常是卡在文件服务器上。Slurm 排空了该节点，以免更多作业卡住。</translation>
    </message>
    <message>
        <source>Free what they wait for; when they are gone, return the node to service.</source>
        <translation>请解除其等待的原因；进程消失后恢复节点。</translation>
    </message>
    <message>
        <source>Batch jobs could not be started or ended on ${node}</source>
        <translation>${node} 上的批处理作业无法启动或结束</translation>
    </message>
    <message>
        <source>slurmd could not write its spool folder or did not find the user.</source>
        <translation>slurmd 无法写入 spool 文件夹，或找不到用户。</translation>
    </message>
    <message>
        <source>The spool folder of ${node} was full, and has room again</source>
        <translation>${node} 的 spool 文件夹曾满，现已有空间</translation>
    </message>
    <message>
        <source>Slurm drained the node; a job that says “launch failed requeued held” must be released.</source>
        <translation>Slurm 排空了该节点；显示“launch failed requeued held”的作业需要释放。</translation>
    </message>
    <message>
        <source>${node} is drained by ${reason-by}: ${reason}</source>
        <translation>${node} 已被 ${reason-by} 排空：${reason}</translation>
    </message>
    <message>
        <source>Somebody meant it. Slipway leaves it alone; return the node to service when the reason is gone.</source>
        <translation>这是有人特意设置的。Slipway 不会更改；原因消失后可恢复节点。</translation>
    </message>
    <message>
        <source>${node} was set down by ${reason-by}: ${reason}</source>
        <translation>${node} 被 ${reason-by} 设为停用：${reason}</translation>
    </message>
    <message>
        <source>It stays down until somebody returns it to service.</source>
        <translation>在有人恢复之前它将保持停用。</translation>
    </message>
    <message>
        <source>${node} has not registered since slurmctld started</source>
        <translation>slurmctld 启动后 ${node} 尚未注册</translation>
    </message>
    <message>
        <source>Nothing else was found wrong on the way. In its first seconds that is normal.</source>
        <translation>沿途没有发现其他问题。启动后的最初几秒这是正常的。</translation>
    </message>
    <message>
        <source>${node} does not answer Slurm, and nothing was found that explains it</source>
        <translation>${node} 没有应答 Slurm，也没有找到原因</translation>
    </message>
    <message>
        <source>A node that was mended stays like this until slurmctld hears from it again, up to a minute. Restarting slurmd registers it at once.</source>
        <translation>修复后的节点在 slurmctld 再次收到其消息前会保持此状态，最长一分钟。重启 slurmd 可立即注册。</translation>
    </message>
    <message>
        <source>Accounts inside the containers</source>
        <translation>容器内的账户</translation>
    </message>
    <message>
        <source>Have people the same accounts as in the controller&apos;s container?</source>
        <translation>用户账户与控制节点容器中的相同吗？</translation>
    </message>
    <message>
        <source>The accounts are the same.</source>
        <translation>账户相同。</translation>
    </message>
    <message>
        <source>A container could not be entered.</source>
        <translation>无法进入容器。</translation>
    </message>
    <message>
        <source>${user} is ${uid} on ${node} and ${controller-uid} on the controller</source>
        <translation>${user} 在 ${node} 上是 ${uid}，在控制节点上是 ${controller-uid}</translation>
    </message>
    <message>
        <source>Jobs run by the number: files would belong to somebody else.</source>
        <translation>作业按编号运行：文件会属于其他人。</translation>
    </message>
    <message>
        <source>Give the account one number in every image, or take accounts from a directory service.</source>
        <translation>请在每个镜像中为该账户设置相同的编号，或使用目录服务。</translation>
    </message>
    <message>
        <source>${user} has jobs and no account on ${node}</source>
        <translation>${user} 有作业，但在 ${node} 上没有账户</translation>
    </message>
    <message>
        <source>Such a job runs as a bare number, or fails where it needs a name or a home folder.</source>
        <translation>此类作业仅以编号运行，在需要名称或主目录时会失败。</translation>
    </message>
    <message>
        <source>Partitions and reservations</source>
        <translation>分区与预留</translation>
    </message>
    <message>
        <source>Are the partitions up?</source>
        <translation>分区可用吗？</translation>
    </message>
    <message>
        <source>Is a reservation in force?</source>
        <translation>有预留生效吗？</translation>
    </message>
    <message>
        <source>All partitions are up, and nothing is reserved.</source>
        <translation>所有分区可用，没有预留。</translation>
    </message>
    <message>
        <source>The partition ${partition} is ${state}</source>
        <translation>分区 ${partition} 处于 ${state} 状态</translation>
    </message>
    <message>
        <source>Somebody set it so: jobs in it wait, or are refused.</source>
        <translation>这是有人设置的：其中的作业会等待或被拒绝。</translation>
    </message>
    <message>
        <source>The reservation ${reservation} is in force</source>
        <translation>预留 ${reservation} 正在生效</translation>
    </message>
    <message>
        <source>Its nodes take no other jobs until it ends.</source>
        <translation>在其结束之前，其节点不接受其他作业。</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>What does Slurm say of the job?</source>
        <translation>Slurm 如何描述该作业？</translation>
    </message>
    <message>
        <source>Slurm knows no such job any more.</source>
        <translation>Slurm 已不再知道该作业。</translation>
    </message>
    <message>
        <source>The job is ${state}.</source>
        <translation>作业状态为 ${state}。</translation>
    </message>
    <message>
        <source>Job ${job} could not be started and is held since</source>
        <translation>作业 ${job} 无法启动，之后被挂起</translation>
    </message>
    <message>
        <source>A node failed to launch it, mostly for want of room in its spool folder. It waits until somebody releases it.</source>
        <translation>某节点未能启动它，多因 spool 文件夹空间不足。它会一直等待，直到有人释放。</translation>
    </message>
    <message>
        <source>Job ${job} is held: ${sentence}</source>
        <translation>作业 ${job} 被挂起：${sentence}</translation>
    </message>
    <message>
        <source>${way-on}</source>
        <translation>${way-on}</translation>
    </message>
    <message>
        <source>Job ${job} waits because its partition is not up</source>
        <translation>作业 ${job} 因分区不可用而等待</translation>
    </message>
    <message>
        <source>The partition ${partition}: ${sentence}</source>
        <translation>分区 ${partition}：${sentence}</translation>
    </message>
    <message>
        <source>Job ${job} asks for more than its partition gives</source>
        <translation>作业 ${job} 的请求超出分区限制</translation>
    </message>
    <message>
        <source>${sentence} ${way-on}</source>
        <translation>${sentence}${way-on}</translation>
    </message>
    <message>
        <source>Job ${job} waits for something that will never happen</source>
        <translation>作业 ${job} 等待的条件永远不会满足</translation>
    </message>
    <message>
        <source>The job it depends on ended in another way.</source>
        <translation>它所依赖的作业以其他方式结束了。</translation>
    </message>
    <message>
        <source>Job ${job} waits for a reservation to end</source>
        <translation>作业 ${job} 正在等待预留结束</translation>
    </message>
    <message>
        <source>Job ${job} waits for nodes that are down or drained</source>
        <translation>作业 ${job} 正在等待已停用或排空的节点</translation>
    </message>
    <message>
        <source>Look at these nodes; the job starts when they are back.</source>
        <translation>请检查这些节点；它们恢复后作业会启动。</translation>
    </message>
    <message>
        <source>No node has what job ${job} asks for</source>
        <translation>没有节点满足作业 ${job} 的要求</translation>
    </message>
    <message>
        <source>Job ${job} will not start by itself: ${sentence}</source>
        <translation>作业 ${job} 不会自行启动：${sentence}</translation>
    </message>
    <message>
        <source>Job ${job} waits: ${sentence}</source>
        <translation>作业 ${job} 正在等待：${sentence}</translation>
    </message>
    <message>
        <source>Job ${job} ended because a node was lost</source>
        <translation>作业 ${job} 因节点丢失而结束</translation>
    </message>
    <message>
        <source>It ran on ${nodes}.</source>
        <translation>它运行在 ${nodes} 上。</translation>
    </message>
    <message>
        <source>Job ${job} used more memory than it asked for</source>
        <translation>作业 ${job} 使用的内存超过请求</translation>
    </message>
    <message>
        <source>Submit it again with more: --mem or --mem-per-cpu.</source>
        <translation>请用更大的 --mem 或 --mem-per-cpu 重新提交。</translation>
    </message>
    <message>
        <source>Job ${job} reached its time limit</source>
        <translation>作业 ${job} 达到时间限制</translation>
    </message>
    <message>
        <source>Submit it again with a longer --time.</source>
        <translation>请用更长的 --time 重新提交。</translation>
    </message>
    <message>
        <source>Job ${job} could not write its output or enter its folder</source>
        <translation>作业 ${job} 无法写入输出或进入其文件夹</translation>
    </message>
    <message>
        <source>The working folder is not there on ${nodes}, or ${user} may not write in it.</source>
        <translation>工作文件夹在 ${nodes} 上不存在，或 ${user} 无权写入。</translation>
    </message>
    <message>
        <source>Mount the folder into every container (storage step).</source>
        <translation>请将该文件夹挂载到每个容器（存储步骤）。</translation>
    </message>
    <message>
        <source>Job ${job} failed with exit status ${exit}</source>
        <translation>作业 ${job} 失败，退出状态 ${exit}</translation>
    </message>
    <message>
        <source>Its program ended so; its output says more.</source>
        <translation>其程序以此结束；请查看其输出。</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>What does the text say?</source>
        <translation>文本说了什么？</translation>
    </message>
    <message>
        <source>The catalogue does not know this text.</source>
        <translation>目录中没有该文本。</translation>
    </message>
    <message>
        <source>Two munge keys differ</source>
        <translation>两个 munge 密钥不同</translation>
    </message>
    <message>
        <source>One side takes the credential of the other for invalid.</source>
        <translation>一方将另一方的凭证判为无效。</translation>
    </message>
    <message>
        <source>Check everything: Slipway then says on which server, and puts the cluster&apos;s key there.</source>
        <translation>请检查全部：Slipway 会指出是哪台服务器，并在那里放置集群密钥。</translation>
    </message>
    <message>
        <source>munged does not run where this was said</source>
        <translation>出现此消息的地方 munged 没有运行</translation>
    </message>
    <message>
        <source>Its socket is not there.</source>
        <translation>其套接字不存在。</translation>
    </message>
    <message>
        <source>Check everything: Slipway then says on which server, and starts it.</source>
        <translation>请检查全部：Slipway 会指出是哪台服务器并启动它。</translation>
    </message>
    <message>
        <source>The controller&apos;s port is open, and no slurmctld is behind it</source>
        <translation>控制节点的端口开放，但没有 slurmctld 应答</translation>
    </message>
    <message>
        <source>Docker&apos;s proxy takes the connection; the daemon does not run.</source>
        <translation>Docker 代理接受了连接，但守护进程没有运行。</translation>
    </message>
    <message>
        <source>Check everything: Slipway then finds out why slurmctld does not run.</source>
        <translation>请检查全部：Slipway 会查明 slurmctld 为何没有运行。</translation>
    </message>
    <message>
        <source>slurmctld could not be reached</source>
        <translation>无法连接 slurmctld</translation>
    </message>
    <message>
        <source>It does not run, its port is not published or closed by a firewall, or the controller&apos;s name leads elsewhere.</source>
        <translation>它没有运行、端口没有发布或被防火墙阻断，或者控制节点名称指向别处。</translation>
    </message>
    <message>
        <source>Check everything: Slipway then tells these apart.</source>
        <translation>请检查全部：Slipway 会区分这些情况。</translation>
    </message>
    <message>
        <source>The other side refused the credential</source>
        <translation>对方拒绝了凭证</translation>
    </message>
    <message>
        <source>The munge keys differ, the clocks are apart, or munged does not run on the other side.</source>
        <translation>munge 密钥不同、时钟不一致，或对方的 munged 没有运行。</translation>
    </message>
    <message>
        <source>The partition takes no jobs</source>
        <translation>该分区不接受作业</translation>
    </message>
    <message>
        <source>It is inactive or drained.</source>
        <translation>它处于 inactive 或 drain 状态。</translation>
    </message>
    <message>
        <source>The job asks for more memory than any node has</source>
        <translation>作业请求的内存超过任何节点</translation>
    </message>
    <message>
        <source>Ask for less, or correct RealMemory in the servers step.</source>
        <translation>请减少请求，或在服务器步骤中更正 RealMemory。</translation>
    </message>
    <message>
        <source>No node has what the job asks for</source>
        <translation>没有节点满足作业的请求</translation>
    </message>
    <message>
        <source>More nodes, CPUs, memory or GPUs than there are in that partition.</source>
        <translation>请求的节点、CPU、内存或 GPU 超过该分区所有。</translation>
    </message>
    <message>
        <source>There is no partition ${partition}</source>
        <translation>没有分区 ${partition}</translation>
    </message>
    <message>
        <source>No node has that feature</source>
        <translation>没有节点具有该特性</translation>
    </message>
    <message>
        <source>No node has that kind of device (GRES)</source>
        <translation>没有节点具有该类设备（GRES）</translation>
    </message>
    <message>
        <source>slurm.conf knows no such license</source>
        <translation>slurm.conf 中没有该许可证</translation>
    </message>
    <message>
        <source>The job depends on one Slurm does not know</source>
        <translation>作业依赖 Slurm 不认识的作业</translation>
    </message>
    <message>
        <source>The account or partition of the job is not allowed</source>
        <translation>不允许该作业使用此账户或分区</translation>
    </message>
    <message>
        <source>A node Slurm has turned down cannot be resumed</source>
        <translation>被 Slurm 拒绝的节点无法恢复</translation>
    </message>
    <message>
        <source>Its hardware is below what slurm.conf says: correct that first, restart slurmd, then it comes by itself or by resume.</source>
        <translation>其硬件低于 slurm.conf 的说明：请先更正并重启 slurmd，之后它会自动恢复或可恢复。</translation>
    </message>
    <message>
        <source>This Compose does not know that line of the file</source>
        <translation>此版本 Compose 不认识文件中的该行</translation>
    </message>
    <message>
        <source>Compose 1 is older than the file. Measure the servers: Slipway then writes what each one reads.</source>
        <translation>Compose 1 比文件旧。请测量服务器，Slipway 会按各自版本写文件。</translation>
    </message>
    <message>
        <source>The Compose file has an option nobody knows: ${option}</source>
        <translation>Compose 文件中有未知选项：${option}</translation>
    </message>
    <message>
        <source>Somebody changed the file by hand.</source>
        <translation>有人手动修改过该文件。</translation>
    </message>
    <message>
        <source>The Compose file is no YAML</source>
        <translation>Compose 文件不是有效的 YAML</translation>
    </message>
    <message>
        <source>Harmless: Compose 2 ignores the line “version”</source>
        <translation>无害：Compose 2 会忽略“version”行</translation>
    </message>
    <message>
        <source>Packets of full size do not get through</source>
        <translation>全尺寸数据包无法通过</translation>
    </message>
    <message>
        <source>Small messages pass and big ones hang: the MTU on the way is smaller than the servers believe.</source>
        <translation>小消息能通过而大消息会挂起：途中的 MTU 小于服务器所认为的值。</translation>
    </message>
    <message>
        <source>Does the controller see the same set?</source>
        <translation>控制节点看到的是同一文件集吗？</translation>
    </message>
    <message>
        <source>${node} has another folder at ${folder} than the controller</source>
        <translation>${node} 在 ${folder} 的文件夹与控制节点不同</translation>
    </message>
    <message>
        <source>The set in use there is ${set}, the controller&apos;s is ${controller-set}: another share is mounted, or the files were copied once.</source>
        <translation>那里使用的文件集是 ${set}，控制节点的是 ${controller-set}：挂载的是另一个共享，或文件曾被单独复制。</translation>
    </message>
    <message>
        <source>Mount the same share there, then restart the container.</source>
        <translation>请在那里挂载相同的共享，然后重启容器。</translation>
    </message>
    <message>
        <source>Has Compose left it under another name?</source>
        <translation>Compose 是否将它留在了另一个名称下？</translation>
    </message>
    <message>
        <source>Compose has left the container of ${node} under the name ${left-over}</source>
        <translation>Compose 将 ${node} 的容器留在了名称 ${left-over} 下</translation>
    </message>
    <message>
        <source>Compose 1 renames a container before it makes a new one, and does not name it back when that fails. The old one may still run, and holds the ports.</source>
        <translation>Compose 1 在创建新容器前会先重命名旧容器，失败时不会改回。旧容器可能仍在运行并占用端口。</translation>
    </message>
    <message>
        <source>The device ${path} is not on ${node}</source>
        <translation>${node} 上没有设备 ${path}</translation>
    </message>
    <message>
        <source>The cluster file passes it into the container, and Docker refuses to start without it: the GPU or its driver is missing.</source>
        <translation>集群文件要求将其传入容器，缺少它时 Docker 拒绝启动：缺少 GPU 或其驱动。</translation>
    </message>
    <message>
        <source>Load the driver, or take the GPU out in the servers step, push, and bring the cluster up.</source>
        <translation>请加载驱动，或在服务器步骤中移除该 GPU，然后推送并启动集群。</translation>
    </message>
    <message>
        <source>When the device is there: bring the container up</source>
        <translation>设备就绪后：启动容器</translation>
    </message>
    <message>
        <source>Copy the key again and restart munged</source>
        <translation>重新复制密钥并重启 munged</translation>
    </message>
    <message>
        <source>Is slurm.conf a file, and there?</source>
        <translation>slurm.conf 存在且是文件吗？</translation>
    </message>
    <message>
        <source>A daemon was started again lately, and runs.</source>
        <translation>某个守护进程最近重新启动过，现在正在运行。</translation>
    </message>
    <message>
        <source>slurmctld on ${node} is there and does nothing</source>
        <translation>${node} 上的 slurmctld 进程存在但不工作</translation>
    </message>
    <message>
        <source>Its process was stopped by a signal.</source>
        <translation>其进程被信号暂停。</translation>
    </message>
    <message>
        <source>slurmd on ${node} is there and does nothing</source>
        <translation>${node} 上的 slurmd 进程存在但不工作</translation>
    </message>
    <message>
        <source>Its process was stopped by a signal; Slurm loses the node after SlurmdTimeout.</source>
        <translation>其进程被信号暂停；超过 SlurmdTimeout 后 Slurm 会失去该节点。</translation>
    </message>
    <message>
        <source>${path} in the container of ${node} takes no writes</source>
        <translation>${node} 的容器中 ${path} 无法写入</translation>
    </message>
    <message>
        <source>Its file system is mounted read-only: the node stays idle, and every job on it fails and is held.</source>
        <translation>其文件系统以只读方式挂载：节点保持空闲，但其上的每个作业都会失败并被挂起。</translation>
    </message>
    <message>
        <source>Have it mounted writable, restart the container, and release the jobs that say “launch failed requeued held”.</source>
        <translation>请以可写方式挂载，重启容器，并释放显示“launch failed requeued held”的作业。</translation>
    </message>
    <message>
        <source>Could Docker not start it again?</source>
        <translation>Docker 是否无法再次启动它？</translation>
    </message>
    <message>
        <source>Who has its port?</source>
        <translation>谁占用了它的端口？</translation>
    </message>
    <message>
        <source>Does a connection from the node to srun&apos;s first port on the controller open?</source>
        <translation>从该节点到控制节点上 srun 首个端口的连接能否建立？</translation>
    </message>
    <message>
        <source>From ${node}, srun&apos;s ports on the controller swallow everything</source>
        <translation>从 ${node} 发往控制节点 srun 端口的内容全部石沉大海</translation>
    </message>
    <message>
        <source>Nodes are idle and sbatch works, while srun on the controller hangs: ${node} cannot send it back what a job says.</source>
        <translation>节点空闲、sbatch 正常，而控制节点上的 srun 卡住：${node} 无法把作业的输出传回。</translation>
    </message>
    <message>
        <source>Its administrator opens these ports of the controller&apos;s server to the other servers.</source>
        <translation>请其管理员在控制节点服务器上对其他服务器开放这些端口。</translation>
    </message>
    <message>
        <source>Has the node what slurm.conf promises?</source>
        <translation>节点是否具备 slurm.conf 所声明的资源？</translation>
    </message>
    <message>
        <source>For how long does it run?</source>
        <translation>它已运行多久？</translation>
    </message>
    <message>
        <source>Docker has started it again: does it stay up?</source>
        <translation>Docker 又启动了它：它能持续运行吗？</translation>
    </message>
    <message>
        <source>If a new container has the same, correct the image profile in the cluster step.</source>
        <translation>如果新容器也是如此，请在集群步骤中更正镜像配置。</translation>
    </message>
    <message>
        <source>May others than root enter the folder of its socket?</source>
        <translation>root 以外的账户能进入其套接字所在的文件夹吗？</translation>
    </message>
    <message>
        <source>Is it this cluster&apos;s container?</source>
        <translation>它是本集群的容器吗？</translation>
    </message>
    <message>
        <source>Another container has the node&apos;s name.</source>
        <translation>另一个容器占用了该节点的名称。</translation>
    </message>
    <message>
        <source>Remove the container, which was not made by Compose</source>
        <translation>移除该容器（不是由 Compose 创建的）</translation>
    </message>
    <message>
        <source>Was munged given the key that is on the server?</source>
        <translation>munged 用的密钥是不是服务器上现在的那一个？</translation>
    </message>
    <message>
        <source>The munge key on the server ${node} is not the cluster&apos;s</source>
        <translation>服务器 ${node} 上的 munge 密钥不是集群的那一个</translation>
    </message>
    <message>
        <source>munged runs with it and refuses a credential of the controller as invalid, so nothing Slurm sends is accepted.</source>
        <translation>munged 正在使用它，并把控制节点发来的凭证当作无效而拒绝，因此 Slurm 发出的任何内容都不被接受。</translation>
    </message>
</context>
<context>
    <name>Render</name>
    <message>
        <source>The folder holds other files and was left as it is. Choose another name.</source>
        <translation>该文件夹中有其他文件，未作改动。请另选一个名称。</translation>
    </message>
    <message>
        <source>This is not the manifest of a bundle this version can read.</source>
        <translation>这不是当前版本可以读取的文件包清单。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消。没有作任何改动。</translation>
    </message>
    <message>
        <source>Compose before 1.27 needs this line; newer ones ignore it. Measure the server and it goes away.</source>
        <translation>Compose 1.27 之前的版本需要此行；较新的版本会忽略它。测量该服务器后，此行会消失。</translation>
    </message>
    <message>
        <source>Every node runs this image.</source>
        <translation>每个节点都运行此镜像。</translation>
    </message>
    <message>
        <source>Container, host name and node have one name; Slurm compares them.</source>
        <translation>容器、主机和节点使用同一个名称；Slurm 会比对它们。</translation>
    </message>
    <message>
        <source>The start script puts the munge key in place; the daemons then run as their own accounts.</source>
        <translation>启动脚本先放好 munge 密钥；守护进程随后以各自的账户运行。</translation>
    </message>
    <message>
        <source>The node comes back when its server restarts.</source>
        <translation>服务器重启后，节点会自动恢复。</translation>
    </message>
    <message>
        <source>Time for the daemons to save their state.</source>
        <translation>留给守护进程保存状态的时间。</translation>
    </message>
    <message>
        <source>Puts key, hosts and slurm.conf in place, then starts the daemons and watches them.</source>
        <translation>放好密钥、hosts 和 slurm.conf，然后启动守护进程并监视它们。</translation>
    </message>
    <message>
        <source>The image&apos;s own start, which runs after Slipway&apos;s preparations.</source>
        <translation>镜像自带的启动程序，在 Slipway 的准备工作之后运行。</translation>
    </message>
    <message>
        <source>The image is built on the server from the Dockerfile beside.</source>
        <translation>镜像在服务器上用旁边的 Dockerfile 构建。</translation>
    </message>
    <message>
        <source>Read by Slipway&apos;s start script.</source>
        <translation>由 Slipway 的启动脚本读取。</translation>
    </message>
    <message>
        <source>One of your own variables.</source>
        <translation>您自己的变量之一。</translation>
    </message>
    <message>
        <source>The container uses the server&apos;s own network; nothing is published.</source>
        <translation>容器使用服务器自己的网络；不发布任何端口。</translation>
    </message>
    <message>
        <source>slurmctld, on the server&apos;s own address only.</source>
        <translation>slurmctld，仅在服务器自己的地址上。</translation>
    </message>
    <message>
        <source>slurmd, on the server&apos;s own address only.</source>
        <translation>slurmd，仅在服务器自己的地址上。</translation>
    </message>
    <message>
        <source>srun listens here for the tasks on other servers.</source>
        <translation>srun 在这里监听其他服务器上的任务。</translation>
    </message>
    <message>
        <source>A fixed address, to log in to the container over ssh from its server.</source>
        <translation>固定地址，用于从所在服务器通过 ssh 登录容器。</translation>
    </message>
    <message>
        <source>The whole shared folder, so that a pushed change is seen at once. A single file would stay the old one.</source>
        <translation>整个共享文件夹，这样推送的改动立即可见。如果只挂载单个文件，看到的会一直是旧文件。</translation>
    </message>
    <message>
        <source>The cluster&apos;s munge key, outside of the shared folder.</source>
        <translation>集群的 munge 密钥，放在共享文件夹之外。</translation>
    </message>
    <message>
        <source>Served over NFS by the controller&apos;s machine.</source>
        <translation>由控制器所在的机器通过 NFS 提供。</translation>
    </message>
    <message>
        <source>A folder of the server, for jobs.</source>
        <translation>服务器上供作业使用的文件夹。</translation>
    </message>
    <message>
        <source>All controllers share the state of jobs and nodes.</source>
        <translation>所有控制器共享作业和节点的状态。</translation>
    </message>
    <message>
        <source>The state of jobs and nodes outlives the container.</source>
        <translation>作业和节点的状态不随容器消失。</translation>
    </message>
    <message>
        <source>GPUs of this server.</source>
        <translation>此服务器的 GPU。</translation>
    </message>
    <message>
        <source>The container&apos;s own network on this server.</source>
        <translation>容器在此服务器上自己的网络。</translation>
    </message>
    <message>
        <source>The server&apos;s address on that network.</source>
        <translation>服务器在该网络上的地址。</translation>
    </message>
    <message>
        <source>Every machine&apos;s own names.</source>
        <translation>每台机器自己的名称。</translation>
    </message>
    <message>
        <source>Where the other nodes reach this one.</source>
        <translation>其他节点从这里访问此节点。</translation>
    </message>
    <message>
        <source>The cluster&apos;s name.</source>
        <translation>集群的名称。</translation>
    </message>
    <message>
        <source>Takes over when the controllers above it do not answer.</source>
        <translation>当它上方的控制器没有响应时接管。</translation>
    </message>
    <message>
        <source>slurmctld runs as this account of the image.</source>
        <translation>slurmctld 以镜像中的此账户运行。</translation>
    </message>
    <message>
        <source>slurmctld listens here.</source>
        <translation>slurmctld 在此监听。</translation>
    </message>
    <message>
        <source>slurmd listens here, on every node.</source>
        <translation>slurmd 在每个节点上于此监听。</translation>
    </message>
    <message>
        <source>srun listens on these ports. Without them every node looks idle, and the first job over two servers hangs.</source>
        <translation>srun 在这些端口上监听。没有它们，所有节点看起来都空闲，而第一个跨两台服务器的作业就会卡住。</translation>
    </message>
    <message>
        <source>Messages are signed with the cluster&apos;s own munge key.</source>
        <translation>消息用集群自己的 munge 密钥签名。</translation>
    </message>
    <message>
        <source>slurmctld keeps jobs and node states here. It outlives the container.</source>
        <translation>slurmctld 在此保存作业和节点状态。它不随容器消失。</translation>
    </message>
    <message>
        <source>slurmd keeps job scripts here.</source>
        <translation>slurmd 在此保存作业脚本。</translation>
    </message>
    <message>
        <source>Where slurmctld writes its process number.</source>
        <translation>slurmctld 在此写入其进程号。</translation>
    </message>
    <message>
        <source>Where slurmd writes its process number.</source>
        <translation>slurmd 在此写入其进程号。</translation>
    </message>
    <message>
        <source>How CPUs and memory are given to jobs.</source>
        <translation>CPU 和内存分配给作业的方式。</translation>
    </message>
    <message>
        <source>What a job uses up: CPUs, cores, memory.</source>
        <translation>作业占用的资源：CPU、核、内存。</translation>
    </message>
    <message>
        <source>Finds a job&apos;s processes without privileges. The default, cgroups, fails in an ordinary container.</source>
        <translation>无需特权即可找到作业的进程。默认的 cgroups 在普通容器中无法工作。</translation>
    </message>
    <message>
        <source>A node that was down returns by itself when it registers, also after a reboot.</source>
        <translation>处于 down 的节点在注册后会自动恢复，重启之后也是如此。</translation>
    </message>
    <message>
        <source>A node that did not respond returns by itself; one that rebooted unexpectedly waits for you.</source>
        <translation>没有响应的节点会自动恢复；意外重启的节点会等待您处理。</translation>
    </message>
    <message>
        <source>Slurm before 20.02: schedule by what this file says about the nodes.</source>
        <translation>Slurm 20.02 之前：按此文件中关于节点的内容进行调度。</translation>
    </message>
    <message>
        <source>Switched off, as in the recipe. From Slurm 23.11 on the line is left out.</source>
        <translation>已关闭，与原方案一致。从 Slurm 23.11 起省略此行。</translation>
    </message>
    <message>
        <source>The MPI type of jobs that name none.</source>
        <translation>作业未指定时使用的 MPI 类型。</translation>
    </message>
    <message>
        <source>Nodes have GPUs; gres.conf lists them.</source>
        <translation>节点有 GPU；由 gres.conf 列出。</translation>
    </message>
    <message>
        <source>Small jobs may run ahead where they delay nobody.</source>
        <translation>小作业可以先运行，前提是不耽误其他作业。</translation>
    </message>
    <message>
        <source>Seconds until a backup controller takes over.</source>
        <translation>备用控制器接管之前的秒数。</translation>
    </message>
    <message>
        <source>Seconds until a silent node is called down.</source>
        <translation>没有响应的节点被判定为 down 之前的秒数。</translation>
    </message>
    <message>
        <source>Seconds until an allocation without a working salloc or srun ends; 0: never.</source>
        <translation>没有正在运行的 salloc 或 srun 时，分配结束之前的秒数；0：永不结束。</translation>
    </message>
    <message>
        <source>Seconds an ended job stays in the list.</source>
        <translation>已结束的作业在列表中保留的秒数。</translation>
    </message>
    <message>
        <source>Seconds between asking a job to end and killing it.</source>
        <translation>从要求作业结束到强行终止之间的秒数。</translation>
    </message>
    <message>
        <source>Seconds the other tasks may go on after the first one ended; 0: no limit.</source>
        <translation>第一个任务结束后，其他任务可以继续运行的秒数；0：不限。</translation>
    </message>
    <message>
        <source>Also in the container&apos;s log: docker logs.</source>
        <translation>也写入容器的日志：docker logs。</translation>
    </message>
    <message>
        <source>One of your own options.</source>
        <translation>您自己的选项之一。</translation>
    </message>
    <message>
        <source>What this node offers. It is drained when its real CPUs or memory are less.</source>
        <translation>此节点提供的资源。如果实际的 CPU 或内存少于此值，节点会被置为 drain。</translation>
    </message>
    <message>
        <source>A queue: who runs where, and for how long.</source>
        <translation>一个队列：谁在哪里运行、运行多久。</translation>
    </message>
    <message>
        <source>One GPU and its device file.</source>
        <translation>一个 GPU 及其设备文件。</translation>
    </message>
    <message>
        <source>The node reaches itself inside the container. Through its own published port, a job started on it would hang.</source>
        <translation>节点在容器内部访问自己。如果经由自己发布的端口，在该节点上启动的作业会卡住。</translation>
    </message>
    <message>
        <source>sshd&apos;s host keys outlive the container, so that nobody is warned of a changed key.</source>
        <translation>sshd 的主机密钥不随容器消失，因此不会有人收到密钥改变的警告。</translation>
    </message>
    <message>
        <source>srun starts the tasks of every node itself. Passed on from node to node they would answer to a wrong address, and the job would hang.</source>
        <translation>srun 自行启动每个节点的任务。如果在节点之间逐级传递，它们会向错误的地址应答，作业就会卡住。</translation>
    </message>
    <message>
        <source>The archive could not be made.</source>
        <translation>无法生成归档文件。</translation>
    </message>
    <message>
        <source>The archive has too many files to be a bundle.</source>
        <translation>归档中的文件太多，不可能是文件包。</translation>
    </message>
    <message>
        <source>The archive has a file name that cannot be used.</source>
        <translation>归档中有无法使用的文件名。</translation>
    </message>
    <message>
        <source>The archive has something else than files and folders in it.</source>
        <translation>归档中有文件和文件夹以外的内容。</translation>
    </message>
    <message>
        <source>The archive has a file name that points out of its folder.</source>
        <translation>归档中有指向其文件夹之外的文件名。</translation>
    </message>
    <message>
        <source>The archive has a file name twice, or two that differ in case only.</source>
        <translation>归档中有重复的文件名，或仅大小写不同的文件名。</translation>
    </message>
    <message>
        <source>The archive is damaged or cut short.</source>
        <translation>归档文件已损坏或不完整。</translation>
    </message>
    <message>
        <source>The archive unpacks to more than a bundle can be.</source>
        <translation>归档解包后的大小超过了文件包可能的大小。</translation>
    </message>
    <message>
        <source>“%1” was not taken over.</source>
        <translation>“%1”没有接管。</translation>
    </message>
    <message>
        <source>The file has no services, so nothing was taken from it.</source>
        <translation>该文件中没有服务，因此没有从中取得任何内容。</translation>
    </message>
    <message>
        <source>The service “%1” is no node of slurm.conf and was left out.</source>
        <translation>服务“%1”不是 slurm.conf 中的节点，已略去。</translation>
    </message>
    <message>
        <source>This file is too large to be a configuration file.</source>
        <translation>此文件太大，不可能是配置文件。</translation>
    </message>
    <message>
        <source>There is more than one slurm.conf. Give one.</source>
        <translation>有不止一个 slurm.conf。请只提供一个。</translation>
    </message>
    <message>
        <source>The file was not read: it is no slurm.conf, hosts or compose file.</source>
        <translation>没有读取该文件：它不是 slurm.conf、hosts 或 compose 文件。</translation>
    </message>
    <message>
        <source>There is no slurm.conf. It is needed to know the nodes.</source>
        <translation>没有 slurm.conf。需要它才能知道有哪些节点。</translation>
    </message>
    <message>
        <source>Slurm&apos;s version is taken to be %1. Correct it when the image has another one.</source>
        <translation>假定 Slurm 的版本为 %1。如果镜像中是另一个版本，请更正。</translation>
    </message>
    <message>
        <source>It decides which keys slurm.conf may have.</source>
        <translation>它决定 slurm.conf 可以包含哪些键。</translation>
    </message>
    <message>
        <source>No file tells the address of %1. Enter it, or import the hosts file, too.</source>
        <translation>没有文件给出 %1 的地址。请填写，或同时导入 hosts 文件。</translation>
    </message>
    <message>
        <source>The shared folder is written through the controller&apos;s server. Enter the NAS itself where you can log in to it.</source>
        <translation>共享文件夹经由控制器所在的服务器写入。如果您能登录 NAS，请填写 NAS 本身。</translation>
    </message>
    <message>
        <source>No file tells where the servers see the shared folder.</source>
        <translation>没有文件说明服务器在哪里看到共享文件夹。</translation>
    </message>
    <message>
        <source>No compose file tells the image.</source>
        <translation>没有 compose 文件给出镜像。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The folder holds too much to be a bundle. Name the files instead.</source>
        <translation>该文件夹的内容太多，不可能是文件包。请改为指定各个文件。</translation>
    </message>
    <message>
        <source>%1 was changed by hand. The cluster file does not know of it, and the next push replaces it.</source>
        <translation>%1 被手动改动过。集群文件不知道此改动，下次推送会替换它。</translation>
    </message>
    <message>
        <source>The included file %1 was not read. Add its lines to this one and import again.</source>
        <translation>没有读取被包含的文件 %1。请将其中的行加到此文件中，然后再次导入。</translation>
    </message>
    <message>
        <source>No Slurm knows the key “%1”, so it was left out.</source>
        <translation>没有哪个版本的 Slurm 认识键“%1”，因此已略去。</translation>
    </message>
    <message>
        <source>“%1” is the nearest one.</source>
        <translation>最接近的是“%1”。</translation>
    </message>
    <message>
        <source>Slurm %1 does not start with “%2=%3”, so it was left out.</source>
        <translation>Slurm %1 遇到“%2=%3”会无法启动，因此已略去。</translation>
    </message>
    <message>
        <source>Slurm %1 takes no notice of “%2=%3”, so it was left out.</source>
        <translation>Slurm %1 会忽略“%2=%3”，因此已略去。</translation>
    </message>
    <message>
        <source>Instead: %1</source>
        <translation>请改用：%1</translation>
    </message>
    <message>
        <source>“%1=%2” is kept as one of your own options.</source>
        <translation>“%1=%2”作为您自己的选项之一保留。</translation>
    </message>
    <message>
        <source>The node names “%1” cannot be read.</source>
        <translation>无法读取节点名“%1”。</translation>
    </message>
    <message>
        <source>Where the other nodes reach this one. slurm.conf has the second name for the controller.</source>
        <translation>其他节点经由此地址访问本节点。slurm.conf 用第二个名称指代控制节点。</translation>
    </message>
    <message>
        <source>slurmctld, the controller, runs here. The name in brackets is in the hosts file and is looked up anew for every message: running jobs find the controller when it is moved.</source>
        <translation>slurmctld（控制节点）在此运行。括号中的名称在 hosts 文件里，每条消息都会重新查找：移动控制节点后，运行中的作业仍能找到它。</translation>
    </message>
    <message>
        <source>slurmctld, the controller, runs here, at this address.</source>
        <translation>slurmctld（控制节点）在此运行，地址如括号所示。</translation>
    </message>
</context>
<context>
    <name>SchedulingPage</name>
    <message>
        <source>Scheduling</source>
        <translation>调度</translation>
    </message>
    <message>
        <source>How do jobs share the servers?</source>
        <translation>作业如何共享服务器？</translation>
    </message>
    <message>
        <source>The usual answers are filled in. Most clusters keep them.</source>
        <translation>常用的设置已经填好。大多数集群会沿用它们。</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation>密钥环已锁定。请解锁后重试。</translation>
    </message>
    <message>
        <source>The keychain does not answer. Perhaps it waits for its password in another window.</source>
        <translation>密钥环没有响应。它可能正在另一个窗口中等待输入密码。</translation>
    </message>
    <message>
        <source>The keychain does not work. Slipway asks for passwords instead.</source>
        <translation>密钥环不可用。Slipway 将改为询问密码。</translation>
    </message>
    <message>
        <source>the keychain of your desktop</source>
        <translation>桌面的密钥环</translation>
    </message>
    <message>
        <source>this run only</source>
        <translation>仅限本次运行</translation>
    </message>
    <message>
        <source>this run only: no keychain answers (%1)</source>
        <translation>仅限本次运行：没有可用的密钥环（%1）</translation>
    </message>
</context>
<context>
    <name>ServerEntry</name>
    <message>
        <source>%1 names and %2 addresses do not fit together.</source>
        <translation>%1 个名称与 %2 个地址不匹配。</translation>
    </message>
    <message>
        <source>Write as many addresses as names, or the first address to count on from.</source>
        <translation>请填写与名称同样多的地址，或填写用来依次递增的第一个地址。</translation>
    </message>
    <message>
        <source>Counting on from %1, %2 servers pass the end of its network. Write the addresses out.</source>
        <translation>从 %1 起依次递增，%2 台服务器会超出其网络的末尾。请逐个写出地址。</translation>
    </message>
    <message>
        <source>Write a node name and its address, such as worker01 192.168.100.11.</source>
        <translation>请填写节点名及其地址，例如 worker01 192.168.100.11。</translation>
    </message>
    <message>
        <source>Write names and addresses only: worker[01-12] 192.168.100.[11-22].</source>
        <translation>请只填写名称和地址：worker[01-12] 192.168.100.[11-22]。</translation>
    </message>
    <message>
        <source>Line %1 names no server.</source>
        <translation>第 %1 行没有指明服务器。</translation>
    </message>
    <message>
        <source>These are more than %1 servers.</source>
        <translation>服务器超过了 %1 台。</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 GiB</translation>
    </message>
    <message>
        <source>Write GPUs as type:count, such as a100:4, or just their number.</source>
        <translation>GPU 请写成 type:count，例如 a100:4，或只写数量。</translation>
    </message>
</context>
<context>
    <name>ServerFactList</name>
    <message>
        <source>%1 since %2</source>
        <comment>state of a container</comment>
        <translation>%1，自 %2 起</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Its CPUs</source>
        <translation>容器 CPU</translation>
    </message>
    <message>
        <source>Its memory</source>
        <translation>容器内存</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>重启次数</translation>
    </message>
    <message>
        <source>Files in use</source>
        <translation>使用中的文件</translation>
    </message>
    <message>
        <source>Docker</source>
        <translation>Docker</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Booted</source>
        <translation>开机时间</translation>
    </message>
    <message>
        <source>%1 free of %2</source>
        <translation>剩余 %1，共 %2</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <translation>%1，只读</translation>
    </message>
</context>
<context>
    <name>Slipway</name>
    <message>
        <source>There is no space left. Free some and try again.</source>
        <translation>空间不足。请腾出一些空间，然后重试。</translation>
    </message>
    <message>
        <source>This place cannot be written to. Choose another one.</source>
        <translation>此位置不可写。请另选一个位置。</translation>
    </message>
    <message>
        <source>Your account may not use this file or folder.</source>
        <translation>您的账户无权使用此文件或文件夹。</translation>
    </message>
    <message>
        <source>It exists already and was left as it is.</source>
        <translation>它已经存在，未作改动。</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>没有这个文件或文件夹。</translation>
    </message>
    <message>
        <source>The file could not be read or written.</source>
        <translation>无法读取或写入该文件。</translation>
    </message>
    <message>
        <source>This is not a file. Choose another name.</source>
        <translation>这不是文件。请另选一个名称。</translation>
    </message>
    <message>
        <source>This is not a file. Choose another one.</source>
        <translation>这不是文件。请另选一个。</translation>
    </message>
    <message>
        <source>This file is larger than %1 MiB, which is too large here.</source>
        <translation>此文件大于 %1 MiB，超出了这里允许的大小。</translation>
    </message>
    <message>
        <source>Docker is not installed on %1. Ask its administrator to install Docker Engine and Compose.</source>
        <translation>%1 上没有安装 Docker。请让其管理员安装 Docker Engine 和 Compose。</translation>
    </message>
    <message>
        <source>The account may not use Docker on %1. Ask its administrator to run `usermod -aG docker ACCOUNT`, then log in again.</source>
        <translation>该账户无权使用 %1 上的 Docker。请让其管理员运行 `usermod -aG docker ACCOUNT`，然后重新登录。</translation>
    </message>
    <message>
        <source>The account is in the group docker on %1, but this login is older than that. Close the ssh connections to it and try again.</source>
        <translation>该账户在 %1 上属于 docker 组，但当前的登录早于加入该组的时间。请关闭到它的 ssh 连接，然后重试。</translation>
    </message>
    <message>
        <source>Docker does not run on %1. Ask its administrator to run `systemctl start docker`.</source>
        <translation>%1 上的 Docker 没有运行。请让其管理员运行 `systemctl start docker`。</translation>
    </message>
    <message>
        <source>Compose is not installed on %1. Ask its administrator for the package docker-compose-plugin or docker-compose.</source>
        <translation>%1 上没有安装 Compose。请让其管理员安装软件包 docker-compose-plugin 或 docker-compose。</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Stop the container</source>
        <translation>停止容器</translation>
    </message>
    <message>
        <source>There is no container.</source>
        <translation>没有容器。</translation>
    </message>
    <message>
        <source>The container %1 there is not of this cluster and was left alone.</source>
        <translation>那里的容器 %1 不属于此集群，未作改动。</translation>
    </message>
    <message>
        <source>Compose could not stop the container on %1. Its output says why.</source>
        <translation>Compose 无法停止 %1 上的容器。原因见其输出。</translation>
    </message>
    <message>
        <source>Stopped and removed; its state volume stays.</source>
        <translation>已停止并删除；其状态卷予以保留。</translation>
    </message>
    <message>
        <source>Slipway could not log in to %1.</source>
        <translation>Slipway 无法登录 %1。</translation>
    </message>
    <message>
        <source>There is no container %1. Bring the cluster up.</source>
        <translation>没有容器 %1。请启动集群。</translation>
    </message>
    <message>
        <source>The container %1 does not run, it is: %2. Its log says why.</source>
        <translation>容器 %1 没有运行，其状态为：%2。原因见其日志。</translation>
    </message>
    <message>
        <source>munged does not answer in the controller&apos;s container. Its log says why.</source>
        <translation>控制器容器中的 munged 没有响应。原因见其日志。</translation>
    </message>
    <message>
        <source>The munge key in %1 is not that of the controller. Bring the cluster up again: it compares the keys of all servers.</source>
        <translation>%1 中的 munge 密钥与控制器的不同。请再次启动集群：它会比对所有服务器的密钥。</translation>
    </message>
    <message>
        <source>The clocks of %1 and %2 are too far apart for munge (300 seconds). Set the servers&apos; clocks, by NTP.</source>
        <translation>%1 和 %2 的时钟相差太大，超出 munge 的限度（300 秒）。请用 NTP 校准服务器的时钟。</translation>
    </message>
    <message>
        <source>munged does not answer in the container %1. Its log says why.</source>
        <translation>容器 %1 中的 munged 没有响应。原因见其日志。</translation>
    </message>
    <message>
        <source>A node&apos;s name does not resolve inside the containers of %1 and %2. Push again; if it stays, recreate these containers.</source>
        <translation>在 %1 和 %2 的容器内，有节点名无法解析。请再次推送；如果问题仍在，请重新创建这些容器。</translation>
    </message>
    <message>
        <source>The container %1 has no readable %2/slurm.conf. Check the shared folder and the image&apos;s configuration folder.</source>
        <translation>容器 %1 中没有可读的 %2/slurm.conf。请检查共享文件夹和镜像的配置文件夹。</translation>
    </message>
    <message>
        <source>%1 has a different slurm.conf than the controller. Bring the cluster up again, which takes over the pushed files; if it stays, restart that container.</source>
        <translation>%1 的 slurm.conf 与控制器的不同。请再次启动集群，以采用已推送的文件；如果问题仍在，请重启该容器。</translation>
    </message>
    <message>
        <source>(the first %1 bytes are left out)</source>
        <translation>（省略了前 %1 字节）</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Push %1</source>
        <translation>推送 %1</translation>
    </message>
    <message>
        <source>Bring up %1</source>
        <translation>启动 %1</translation>
    </message>
    <message>
        <source>Verify %1</source>
        <translation>验证 %1</translation>
    </message>
    <message>
        <source>Take down %1</source>
        <translation>停用 %1</translation>
    </message>
    <message>
        <source>Launch %1</source>
        <translation>部署 %1</translation>
    </message>
    <message>
        <source>%1 on %2 is no munge key. Remove it, then bring the cluster up again: it gets the key of the other servers.</source>
        <translation>%2 上的 %1 不是 munge 密钥。请删除它，然后再次启动集群：它会得到其他服务器的密钥。</translation>
    </message>
    <message>
        <source>%1: %2…</source>
        <translation>%1：%2…</translation>
    </message>
    <message>
        <source>The servers have different munge keys, so their nodes cannot talk to each other. Remove ~/%1 on the servers with the wrong one, then bring the cluster up again.</source>
        <translation>各服务器的 munge 密钥不同，因此节点之间无法通信。请在密钥有误的服务器上删除 ~/%1，然后再次启动集群。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in %1 were changed by somebody else since the last push. Nothing was changed. Look at the difference, then take the edits into your answers or push over them.</source>
        <translation>
            <numerusform>上次推送之后，%1 中有 %n 个文件被他人改动。未作任何改动。请查看差异，然后将这些改动纳入您的设置，或推送并覆盖它们。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no folder %1 on %2. Create it, or correct the path of the shared storage.</source>
        <translation>%2 上没有文件夹 %1。请创建它，或更正共享存储的路径。</translation>
    </message>
    <message>
        <source>%1 on %2 is read-only. Mount it writable, then push again.</source>
        <translation>%2 上的 %1 是只读的。请以可写方式挂载，然后再次推送。</translation>
    </message>
    <message>
        <source>%1 on %2 has %3 KiB free and %4 KiB are needed. Nothing was changed. Make room, then push again.</source>
        <translation>%2 上的 %1 剩余 %3 KiB，而需要 %4 KiB。未作任何改动。请腾出空间，然后再次推送。</translation>
    </message>
    <message>
        <source>%1 did not read back as it was written on %2. The set in use was not touched. Check the storage, then push again.</source>
        <translation>%2 上的 %1 回读的内容与写入的不一致。正在使用的文件集未受影响。请检查存储，然后再次推送。</translation>
    </message>
    <message>
        <source>%1 on %2 is full. The files in use were not touched. Make room, then push again.</source>
        <translation>%2 上的 %1 已满。正在使用的文件未受影响。请腾出空间，然后再次推送。</translation>
    </message>
    <message>
        <source>The account may not write to %1 on %2. The files in use were not touched. Let it write there, or log in as another user.</source>
        <translation>该账户无权写入 %2 上的 %1。正在使用的文件未受影响。请授予写入权限，或用其他用户登录。</translation>
    </message>
    <message>
        <source>The files being written to %1 on %2 disappeared: somebody else pushed at the same moment, or the storage went away. The files in use were not touched. Push again.</source>
        <translation>正在写入 %2 上 %1 的文件消失了：可能有他人同时推送，也可能是存储断开了。正在使用的文件未受影响。请再次推送。</translation>
    </message>
    <message>
        <source>There is no set %1 in %2. `slipwayctl push --list` shows those that are kept.</source>
        <translation>%2 中没有文件集 %1。`slipwayctl push --list` 会列出保留的文件集。</translation>
    </message>
    <message>
        <source>Put the files in %1</source>
        <translation>将文件放入 %1</translation>
    </message>
    <message>
        <source>Nothing changed since the last push.</source>
        <translation>上次推送之后没有变化。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), set %1</source>
        <translation>
            <numerusform>%n 个文件，文件集 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>(exit status %1, %2)</source>
        <translation>（退出状态 %1，%2）</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>already done</source>
        <translation>此前已完成</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Started %1, took %2</source>
        <translation>开始于 %1，用时 %2</translation>
    </message>
    <message>
        <source>Did not succeed: %1</source>
        <translation>未成功：%1</translation>
    </message>
    <message>
        <source>Succeeded.</source>
        <translation>已成功。</translation>
    </message>
    <message>
        <source>Find Docker</source>
        <translation>查找 Docker</translation>
    </message>
    <message>
        <source>Find Compose</source>
        <translation>查找 Compose</translation>
    </message>
    <message>
        <source>See the shared folder</source>
        <translation>查看共享文件夹</translation>
    </message>
    <message>
        <source>Put the munge key</source>
        <translation>放置 munge 密钥</translation>
    </message>
    <message>
        <source>Get the image</source>
        <translation>获取镜像</translation>
    </message>
    <message>
        <source>Check the ports</source>
        <translation>检查端口</translation>
    </message>
    <message>
        <source>Start the container</source>
        <translation>启动容器</translation>
    </message>
    <message>
        <source>Take over changed files</source>
        <translation>采用改动的文件</translation>
    </message>
    <message>
        <source>Docker %1</source>
        <translation>Docker %1</translation>
    </message>
    <message>
        <source>Compose %1</source>
        <translation>Compose %1</translation>
    </message>
    <message>
        <source>The pushed files are at %1.</source>
        <translation>已推送的文件位于 %1。</translation>
    </message>
    <message>
        <source>%1 sees no pushed files at %2. Mount the shared folder there, or push first.</source>
        <translation>%1 在 %2 看不到已推送的文件。请在那里挂载共享文件夹，或先推送。</translation>
    </message>
    <message>
        <source>The files %1 sees at %2 are not those of this cluster. Push first; if you just did, the server has another folder mounted there.</source>
        <translation>%1 在 %2 看到的文件不属于此集群。请先推送；如果刚刚推送过，则说明该服务器在那里挂载了另一个文件夹。</translation>
    </message>
    <message>
        <source>Waiting until the server sees the pushed files</source>
        <translation>正在等待服务器看到已推送的文件</translation>
    </message>
    <message>
        <source>%1 is still not on %2. Check the name of the image: the archive or the build made another one.</source>
        <translation>%2 上仍然没有 %1。请检查镜像名称：归档文件或构建生成的是另一个镜像。</translation>
    </message>
    <message>
        <source>%1 could not pull the image %2. Check its name and the server&apos;s way to the registry, or load it from an archive.</source>
        <translation>%1 无法拉取镜像 %2。请检查镜像名称以及服务器到镜像仓库的网络，或从归档文件加载镜像。</translation>
    </message>
    <message>
        <source>Pulled %1</source>
        <translation>已拉取 %1</translation>
    </message>
    <message>
        <source>%1 could not build the image %2. The output says at which step.</source>
        <translation>%1 无法构建镜像 %2。输出中说明了停在哪一步。</translation>
    </message>
    <message>
        <source>Built %1</source>
        <translation>已构建 %1</translation>
    </message>
    <message>
        <source>%1 could not load the image from %2. Check that the archive is there and complete.</source>
        <translation>%1 无法从 %2 加载镜像。请检查归档文件是否存在并且完整。</translation>
    </message>
    <message>
        <source>Loaded %1</source>
        <translation>已加载 %1</translation>
    </message>
    <message>
        <source>The key is there.</source>
        <translation>密钥已在那里。</translation>
    </message>
    <message>
        <source>Written to ~/%1, readable by this account only</source>
        <translation>已写入 ~/%1，只有此账户可以读取</translation>
    </message>
    <message>
        <source>started by hand</source>
        <translation>手动启动</translation>
    </message>
    <message>
        <source>of the Compose project %1</source>
        <translation>属于 Compose 项目 %1</translation>
    </message>
    <message>
        <source>On %1 there is another container named %1 (%2, %3). When it is not needed any more, remove it with `docker rm -f %1`; jobs in it end. Then bring the cluster up again.</source>
        <translation>%1 上有另一个名为 %1 的容器（%2，%3）。不再需要它时，请用 `docker rm -f %1` 将其删除；其中的作业会结束。然后再次启动集群。</translation>
    </message>
    <message>
        <source>In use by this cluster&apos;s own container.</source>
        <translation>正由此集群自己的容器使用。</translation>
    </message>
    <message>
        <source>The server has no `ss`; Docker will tell.</source>
        <translation>该服务器没有 `ss`；届时由 Docker 报告。</translation>
    </message>
    <message>
        <source>Free.</source>
        <translation>空闲。</translation>
    </message>
    <message>
        <source>Compose could not start the container on %1. Its output says why.</source>
        <translation>Compose 无法启动 %1 上的容器。原因见其输出。</translation>
    </message>
    <message>
        <source>The container on %1 was started and is now: %2. Its log says why.</source>
        <translation>%1 上的容器已启动，但现在的状态为：%2。原因见其日志。</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已消失</translation>
    </message>
    <message>
        <source>Runs already.</source>
        <translation>已在运行。</translation>
    </message>
    <message>
        <source>Started.</source>
        <translation>已启动。</translation>
    </message>
    <message>
        <source>Made and started.</source>
        <translation>已创建并启动。</translation>
    </message>
    <message>
        <source>The container has just started with these files.</source>
        <translation>容器刚刚使用这些文件启动。</translation>
    </message>
    <message>
        <source>The daemons have these files.</source>
        <translation>守护进程已采用这些文件。</translation>
    </message>
    <message>
        <source>%1 has too many files to be a set of Slipway. Move what does not belong there.</source>
        <translation>%1 中的文件太多，不像是 Slipway 的文件集。请移走不属于那里的内容。</translation>
    </message>
    <message>
        <source>%1 is not a link of Slipway. Move it away, then push again.</source>
        <translation>%1 不是 Slipway 的链接。请将它移走，然后再次推送。</translation>
    </message>
    <message>
        <source>Somebody else changed %1 at the same moment. Look at the difference and push again.</source>
        <translation>有他人同时改动了 %1。请查看差异，然后再次推送。</translation>
    </message>
    <message>
        <source>See the container run</source>
        <translation>确认容器在运行</translation>
    </message>
    <message>
        <source>Ask the controller</source>
        <translation>询问控制器</translation>
    </message>
    <message>
        <source>See every node register</source>
        <translation>确认每个节点都已注册</translation>
    </message>
    <message>
        <source>Run a job over all nodes</source>
        <translation>在所有节点上运行一个作业</translation>
    </message>
    <message>
        <source>There is no container %1 on its server. Bring the cluster up first.</source>
        <translation>服务器上没有容器 %1。请先启动集群。</translation>
    </message>
    <message>
        <source>Runs since %1.</source>
        <translation>自 %1 起运行。</translation>
    </message>
    <message>
        <source>The controller&apos;s server %1 cannot be reached, so nothing can be proven.</source>
        <translation>无法连接控制器所在的服务器 %1，因此无法验证。</translation>
    </message>
    <message>
        <source>slurmctld on %1 did not answer within %2 seconds.</source>
        <translation>%1 上的 slurmctld 在 %2 秒内没有响应。</translation>
    </message>
    <message>
        <source>The container&apos;s log says why.</source>
        <translation>原因见容器的日志。</translation>
    </message>
    <message>
        <source>Waiting for slurmctld</source>
        <translation>正在等待 slurmctld</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) registered and ready.</source>
        <translation>
            <numerusform>%n 个节点已注册并就绪。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n node(s)</source>
        <translation>
            <numerusform>正在等待 %n 个节点</numerusform>
        </translation>
    </message>
    <message>
        <source>not known to the controller</source>
        <translation>控制器不认识</translation>
    </message>
    <message>
        <source> (reason: %1)</source>
        <translation>（原因：%1）</translation>
    </message>
    <message>
        <source>%1 is %2%3.</source>
        <translation>%1 的状态为 %2%3。</translation>
    </message>
    <message>
        <source>No partition that is UP has nodes, so no job can run. Correct the partitions.</source>
        <translation>没有一个处于 UP 状态的分区含有节点，因此作业无法运行。请更正分区。</translation>
    </message>
    <message>
        <source>srun on partition %1: %2</source>
        <translation>在分区 %1 上运行 srun：%2</translation>
    </message>
    <message>
        <source>Nodes are busy with other jobs and had no room for the test job within 20 seconds. Verify again when they are free.</source>
        <translation>节点正忙于其他作业，20 秒内没有空位运行测试作业。请在节点空闲时再次验证。</translation>
    </message>
    <message>
        <source>srun over all nodes ended with status %1 and these nodes did not answer: %2. Its output says why.</source>
        <translation>在所有节点上运行的 srun 以状态 %1 结束，并且这些节点没有响应：%2。原因见其输出。</translation>
    </message>
    <message>
        <source>From a list of servers to a Slurm cluster that runs jobs.</source>
        <translation>从一份服务器列表，到能运行作业的 Slurm 集群。</translation>
    </message>
    <message>
        <source>Open the worked example.</source>
        <translation>打开完整示例。</translation>
    </message>
    <message>
        <source>Open the worked example, print the milliseconds until the window was painted, and quit.</source>
        <translation>打开完整示例，输出窗口绘制完成所用的毫秒数，然后退出。</translation>
    </message>
    <message>
        <source>Cluster file to open.</source>
        <translation>要打开的集群文件。</translation>
    </message>
    <message numerus="yes">
        <source>%1 leaves the cluster. Slipway does not stop its container; do that there when its jobs have ended.</source>
        <translation>
            <numerusform>%1 将离开集群。Slipway 不会停止其容器；请在其作业结束后到那里停止它。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A container is made and started on %1.</source>
        <translation>
            <numerusform>将在 %1 上创建并启动容器。</numerusform>
        </translation>
    </message>
    <message>
        <source>The Slurm daemons on %1 restart to read the changed files. Running jobs go on.</source>
        <translation>%1 上的 Slurm 守护进程将重启，以读取改动的文件。运行中的作业会继续。</translation>
    </message>
    <message>
        <source>The changed start script is used the next time a container starts.</source>
        <translation>改动的启动脚本在容器下次启动时生效。</translation>
    </message>
    <message>
        <source>The image&apos;s Dockerfile changed. Servers that have the image keep it; give the image a new name to build it again.</source>
        <translation>镜像的 Dockerfile 有改动。已有该镜像的服务器会继续使用原来的镜像；如需重新构建，请为镜像另起名称。</translation>
    </message>
    <message>
        <source>Nothing restarts.</source>
        <translation>没有内容会重启。</translation>
    </message>
    <message numerus="yes">
        <source>(%n more character(s) in this line)</source>
        <translation>
            <numerusform>（此行还有 %n 个字符）</numerusform>
        </translation>
    </message>
    <message>
        <source>… (%1 KiB more are not shown)</source>
        <translation>…（还有 %1 KiB 未显示）</translation>
    </message>
    <message>
        <source>This file is larger than %1 MiB, so its lines are not compared here.</source>
        <translation>此文件大于 %1 MiB，因此不在这里逐行比较。</translation>
    </message>
    <message>
        <source>This file is not text, so its lines cannot be compared.</source>
        <translation>此文件不是文本，因此无法逐行比较。</translation>
    </message>
    <message>
        <source>key exchange</source>
        <translation>密钥交换</translation>
    </message>
    <message>
        <source>host key type</source>
        <translation>主机密钥类型</translation>
    </message>
    <message>
        <source>cipher</source>
        <translation>加密算法</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>%1 (the server offers %2)</source>
        <translation>%1（服务器提供 %2）</translation>
    </message>
    <message>
        <source>This build uses libssh2 %1, which knows neither RSA keys with SHA-2 nor ETM MACs nor AES-GCM. Run packaging/run on a machine that reaches its package source to build with 1.11.</source>
        <translation>此版本使用 libssh2 %1，它不支持 SHA-2 的 RSA 密钥，也不支持 ETM MAC 和 AES-GCM。请在能访问其软件源的机器上运行 packaging/run，以便用 1.11 构建。</translation>
    </message>
    <message>
        <source>%1 does not let %2 log in.</source>
        <translation>%1 不允许 %2 登录。</translation>
    </message>
    <message>
        <source>key %1 of ssh-agent</source>
        <translation>ssh-agent 中的密钥 %1</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>密钥 %1</translation>
    </message>
    <message>
        <source>The key file %1 needs its passphrase.</source>
        <translation>密钥文件 %1 需要口令短语。</translation>
    </message>
    <message>
        <source>The passphrase does not open the key file %1.</source>
        <translation>该口令短语打不开密钥文件 %1。</translation>
    </message>
    <message>
        <source>The key file %1 cannot be used by this program. Convert it: ssh-keygen -p -f %1</source>
        <translation>本程序无法使用密钥文件 %1。请转换它：ssh-keygen -p -f %1</translation>
    </message>
    <message>
        <source>password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>keyboard-interactive</source>
        <translation>键盘交互</translation>
    </message>
    <message>
        <source>No key or password was at hand to log in as %1. Add a key to ssh-agent, state a key file, or give the password.</source>
        <translation>以 %1 登录时，没有可用的密钥或密码。请将密钥添加到 ssh-agent、指定密钥文件，或提供密码。</translation>
    </message>
    <message>
        <source>%1 was not let in. Tried: %2. Check the user name and the key or password.</source>
        <translation>%1 未能登录。已尝试：%2。请检查用户名以及密钥或密码。</translation>
    </message>
    <message>
        <source>The key file %1 is damaged.</source>
        <translation>密钥文件 %1 已损坏。</translation>
    </message>
    <message>
        <source>The key file %1 is encrypted with %2, which this program cannot read. Add the key to ssh-agent, or run: ssh-keygen -p -Z aes256-ctr -f %1</source>
        <translation>密钥文件 %1 用 %2 加密，本程序无法读取。请将该密钥添加到 ssh-agent，或运行：ssh-keygen -p -Z aes256-ctr -f %1</translation>
    </message>
    <message>
        <source>The key file %1 is not there. Check the path.</source>
        <translation>没有密钥文件 %1。请检查路径。</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read.</source>
        <translation>无法读取密钥文件 %1。</translation>
    </message>
    <message>
        <source>The key %1 lives on a security token, which this program cannot use. Choose another key.</source>
        <translation>密钥 %1 保存在安全令牌上，本程序无法使用。请选择其他密钥。</translation>
    </message>
    <message>
        <source>%1 is in PuTTY&apos;s format. Convert it: puttygen %1 -O private-openssh -o KEY</source>
        <translation>%1 是 PuTTY 格式。请转换它：puttygen %1 -O private-openssh -o KEY</translation>
    </message>
    <message>
        <source>%1 is a public key. Choose the private one, the file without .pub.</source>
        <translation>%1 是公钥。请选择私钥，即不带 .pub 的文件。</translation>
    </message>
    <message>
        <source>%1 is not a private key that this program knows.</source>
        <translation>%1 不是本程序认识的私钥。</translation>
    </message>
    <message>
        <source>The file %1 with the keys of known servers cannot be read.</source>
        <translation>无法读取保存已知服务器密钥的文件 %1。</translation>
    </message>
    <message>
        <source>The key of the server could not be written to %1.</source>
        <translation>无法将服务器的密钥写入 %1。</translation>
    </message>
    <message>
        <source>Reading from %1 failed.</source>
        <translation>从 %1 读取失败。</translation>
    </message>
    <message>
        <source>The SFTP server of %1 ended.</source>
        <translation>%1 的 SFTP 服务器已退出。</translation>
    </message>
    <message>
        <source>The SFTP server of %1 sends what SFTP does not allow.</source>
        <translation>%1 的 SFTP 服务器发来了不符合 SFTP 规定的内容。</translation>
    </message>
    <message>
        <source>%1 on %2 is larger than expected (%3 bytes).</source>
        <translation>%2 上的 %1 比预期的大（%3 字节）。</translation>
    </message>
    <message>
        <source>%1 does not tell how much room is left.</source>
        <translation>%1 不提供剩余空间的信息。</translation>
    </message>
    <message>
        <source>%1 is not on %2. Check the path.</source>
        <translation>%2 上没有 %1。请检查路径。</translation>
    </message>
    <message>
        <source>This account may not do that with %1 on %2. Check the owner and mode there.</source>
        <translation>此账户无权对 %2 上的 %1 进行此操作。请检查那里的所有者和权限模式。</translation>
    </message>
    <message>
        <source>%1 does not take the name %2.</source>
        <translation>%1 不接受名称 %2。</translation>
    </message>
    <message>
        <source>The SFTP server of %1 cannot do that.</source>
        <translation>%1 的 SFTP 服务器不支持此操作。</translation>
    </message>
    <message>
        <source>The file system of %1 on %2 is mounted read-only.</source>
        <translation>%2 上 %1 所在的文件系统以只读方式挂载。</translation>
    </message>
    <message>
        <source>There is no room left on %2 for %1. Free some space, then try again.</source>
        <translation>%2 上没有空间存放 %1。请腾出一些空间，然后重试。</translation>
    </message>
    <message>
        <source>%1 failed to write or change %2. Is a quota used up?</source>
        <translation>%1 未能写入或更改 %2。是否已用完配额？</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>%1 changed or failed while it was read.</source>
        <translation>读取 %1 时它发生了变化，或读取失败。</translation>
    </message>
    <message>
        <source>%1 opens no further session. Is MaxSessions of its sshd reached?</source>
        <translation>%1 不再打开新的会话。是否已达到其 sshd 的 MaxSessions？</translation>
    </message>
    <message>
        <source>The jump host %1 cannot reach %2 on port %3. Check the address, and that its sshd allows TCP forwarding.</source>
        <translation>跳板机 %1 无法连接 %2 的端口 %3。请检查地址，并确认其 sshd 允许 TCP 转发。</translation>
    </message>
    <message>
        <source>%1 lets this account run no commands.</source>
        <translation>%1 不允许此账户运行命令。</translation>
    </message>
    <message>
        <source>%1 did not start the command.</source>
        <translation>%1 没有启动该命令。</translation>
    </message>
    <message>
        <source>%1 offers no SFTP. Switch on the sftp subsystem in its sshd_config.</source>
        <translation>%1 不提供 SFTP。请在其 sshd_config 中启用 sftp 子系统。</translation>
    </message>
    <message>
        <source>The key of %1 is marked as revoked in %2. Do not log in; ask who runs that server.</source>
        <translation>%1 的密钥在 %2 中被标记为已吊销。请不要登录；请向该服务器的管理者询问。</translation>
    </message>
    <message>
        <source>The key of %1 is not the one on file: somebody may be listening in, or the server was set up anew. On file: %2. Now: %3. If you know why it changed, run: ssh-keygen -f %4 -R &apos;%1&apos;</source>
        <translation>%1 的密钥与记录的不同：可能有人在窃听，也可能服务器已重新安装。记录的：%2。现在的：%3。如果您知道改变的原因，请运行：ssh-keygen -f %4 -R &apos;%1&apos;</translation>
    </message>
    <message>
        <source>The key of %1 is not known yet: %2 %3. Compare it with the server&apos;s and accept it.</source>
        <translation>尚不认识 %1 的密钥：%2 %3。请与服务器上的核对，然后接受它。</translation>
    </message>
    <message>
        <source>This is not a command that can be run.</source>
        <translation>这不是可以运行的命令。</translation>
    </message>
    <message numerus="yes">
        <source>%1 took longer than %n second(s) on %2 and was ended.</source>
        <translation>
            <numerusform>%2 上的 %1 超过 %n 秒未结束，已被终止。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 did not run the command. Does this account have a login shell, and are sh and dd there?</source>
        <translation>%1 没有运行该命令。此账户是否有登录 shell，那里是否有 sh 和 dd？</translation>
    </message>
    <message>
        <source>%1 on %2 ended without telling its result.</source>
        <translation>%2 上的 %1 已结束，但没有给出结果。</translation>
    </message>
    <message>
        <source>%1 could not be put in place on %2.</source>
        <translation>无法将 %1 放到 %2 上的相应位置。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a host name or address.</source>
        <translation>&quot;%1&quot; 不是主机名或地址。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a user name for ssh.</source>
        <translation>&quot;%1&quot; 不是可用于 ssh 的用户名。</translation>
    </message>
    <message>
        <source>%1 is not a port: it is 1 to 65535.</source>
        <translation>%1 不是端口：端口应为 1 到 65535。</translation>
    </message>
    <message>
        <source>~/.ssh/config reaches %1 by a ProxyCommand, which this program does not run. State a jump host instead.</source>
        <translation>~/.ssh/config 通过 ProxyCommand 连接 %1，而本程序不运行它。请改为指定跳板机。</translation>
    </message>
    <message>
        <source>The jump hosts of %1 lead in a circle.</source>
        <translation>%1 的跳板机形成了循环。</translation>
    </message>
    <message>
        <source>What answers at %1 is not an ssh server. Check the port.</source>
        <translation>在 %1 响应的不是 ssh 服务器。请检查端口。</translation>
    </message>
    <message>
        <source>%1 and this program share no %2. %3</source>
        <translation>%1 与本程序没有共同的%2。%3</translation>
    </message>
    <message>
        <source>The secure connection to %1 could not be set up.</source>
        <translation>无法与 %1 建立安全连接。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 没有及时响应。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>与 %1 的连接已断开。</translation>
    </message>
    <message>
        <source>The name %1 is not known here. Check the spelling, or use the address.</source>
        <translation>此处无法解析名称 %1。请检查拼写，或改用地址。</translation>
    </message>
    <message>
        <source>%1 refuses connections on port %2. Is sshd running there, and is the port right?</source>
        <translation>%1 拒绝了端口 %2 的连接。那里的 sshd 是否在运行，端口是否正确？</translation>
    </message>
    <message>
        <source>%1 cannot be reached on port %2. Check the address, the network and the firewall.</source>
        <translation>无法连接 %1 的端口 %2。请检查地址、网络和防火墙。</translation>
    </message>
    <message>
        <source>%1 did not answer on port %2 in time. Check the address, the network and the firewall.</source>
        <translation>%1 的端口 %2 没有及时响应。请检查地址、网络和防火墙。</translation>
    </message>
    <message>
        <source>The processes of the container %1 could not be read.</source>
        <translation>无法读取容器 %1 中的进程。</translation>
    </message>
    <message>
        <source>%1 does not run in the container %2. Its log says why; restart the container when that is mended.</source>
        <translation>容器 %2 中的 %1 没有运行。原因见其日志；解决后请重启该容器。</translation>
    </message>
    <message>
        <source>From the container %1, port %2 of %3 cannot be reached. The address of %3 is wrong, or a firewall drops it: look at the chain DOCKER-USER on its server, which published ports pass, and at the site&apos;s own firewall.</source>
        <translation>从容器 %1 无法连接 %3 的端口 %2。可能是 %3 的地址有误，也可能是防火墙拦截了它：请查看其服务器上的 DOCKER-USER 链（发布的端口会经过它）以及站点自己的防火墙。</translation>
    </message>
    <message numerus="yes">
        <source>(%n byte(s), not shown)</source>
        <translation>
            <numerusform>（%n 字节，未显示）</numerusform>
        </translation>
    </message>
    <message>
        <source>starting again and again</source>
        <translation>不断反复启动</translation>
    </message>
    <message>
        <source>Taken over; running jobs live on.</source>
        <translation>已采用；运行中的作业不受影响。</translation>
    </message>
    <message>
        <source>The files changed, and the container %1 reads them only when it starts, but jobs run in it. Bring the cluster up again when they have ended, or run `docker restart %1` there; its jobs end then.</source>
        <translation>文件有改动，而容器 %1 只在启动时读取它们，但其中有作业在运行。请在作业结束后再次启动集群，或在那里运行 `docker restart %1`；届时其中的作业会结束。</translation>
    </message>
    <message>
        <source>Docker could not restart the container on %1. Its output says why.</source>
        <translation>Docker 无法重启 %1 上的容器。原因见其输出。</translation>
    </message>
    <message>
        <source>Restarted, no job ran there.</source>
        <translation>已重启，当时没有作业在那里运行。</translation>
    </message>
    <message>
        <source>Slurm refuses it because the machine has less than the cluster file says. Measure the server, push, and bring the cluster up again.</source>
        <translation>Slurm 拒绝该节点，因为机器的资源少于集群文件中填写的值。请测量该服务器、推送，然后再次启动集群。</translation>
    </message>
    <message>
        <source>Slipway does not undo a drain; when the reason is mended: `%1`.</source>
        <translation>Slipway 不会撤销 drain；原因消除后，请运行：`%1`。</translation>
    </message>
    <message>
        <source>It answers again; when it is healthy, return it to service: `%1`.</source>
        <translation>它已恢复响应；确认正常后，请让它恢复服务：`%1`。</translation>
    </message>
    <message>
        <source>Not proven, for they are in no partition that is UP: %1</source>
        <translation>未能验证，因为它们不在任何处于 UP 状态的分区中：%1</translation>
    </message>
    <message>
        <source>Check that every container publishes the ports %1 (SrunPortRange) and that no firewall between the servers drops them (look at its chain DOCKER-USER).</source>
        <translation>请检查每个容器是否都发布了端口 %1 (SrunPortRange)，以及服务器之间是否有防火墙拦截这些端口（请查看其 DOCKER-USER 链）。</translation>
    </message>
    <message>
        <source>Check that no firewall between the servers drops the ports %1 (SrunPortRange).</source>
        <translation>请检查服务器之间是否有防火墙拦截端口 %1 (SrunPortRange)。</translation>
    </message>
    <message>
        <source>The nodes are registered, but srun hung and was ended after %1 seconds: the other nodes cannot reach srun on %2.</source>
        <translation>节点都已注册，但 srun 没有响应，%1 秒后已被终止：其他节点无法连接 %2 上的 srun。</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message numerus="yes">
        <source>(%n earlier line(s) are not kept here)</source>
        <translation>
            <numerusform>（此处未保留之前的 %n 行）</numerusform>
        </translation>
    </message>
    <message>
        <source>The report could not be saved to %1. Choose another place.</source>
        <translation>无法将报告保存到 %1。请另选一个位置。</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>位置：%1</translation>
    </message>
    <message>
        <source>There are no earlier files in %1 on %2 to put back.</source>
        <translation>%2 上的 %1 中没有可恢复的之前的文件。</translation>
    </message>
    <message>
        <source>No controller answers.</source>
        <translation>没有控制器响应。</translation>
    </message>
    <message>
        <source>slurmd runs in the container %1 but does not listen on port %2. Its log says why.</source>
        <translation>slurmd 在容器 %1 中运行，但没有监听端口 %2。原因见其日志。</translation>
    </message>
    <message>
        <source>The controller&apos;s own container cannot reach port %1 of its own server, though others can: the server&apos;s firewall drops what comes from its own Docker bridge (ufw does so by default). Let its administrator allow that, use the host network, or bring the cluster up again so that the container has its own name at 127.0.0.1.</source>
        <translation>控制器自己的容器无法连接所在服务器的端口 %1，而其他服务器可以：该服务器的防火墙拦截了来自自身 Docker 网桥的流量（ufw 默认如此）。请让其管理员放行、改用主机网络，或再次启动集群，使容器将自己的名称指向 127.0.0.1。</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>其他程序</translation>
    </message>
    <message>
        <source>the container %1</source>
        <translation>容器 %1</translation>
    </message>
    <message>
        <source>On %1 port %2 is in use by %3. Stop that, or choose other ports for the whole cluster.</source>
        <translation>%1 上的端口 %2 已被%3占用。请停止它，或为整个集群另选端口。</translation>
    </message>
    <message>
        <source>The daemons on %1 do not run with the changed files. Their log says why; correct your answers or restore the set before, then bring the cluster up again.</source>
        <translation>%1 上的守护进程没有采用改动的文件。原因见其日志；请更正您的设置或恢复之前的文件集，然后再次启动集群。</translation>
    </message>
    <message>
        <source>The job failed; trying once more</source>
        <translation>作业失败；正在重试一次</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1，另有 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The container on %1 is made again.</source>
        <translation>
            <numerusform>%1 上的容器将重新创建。</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs that run there end.</source>
        <translation>在那里运行的作业会结束。</translation>
    </message>
    <message>
        <source>No job runs there now.</source>
        <translation>目前没有作业在那里运行。</translation>
    </message>
    <message numerus="yes">
        <source>%n running job(s) there end: %1.</source>
        <translation>
            <numerusform>在那里运行的 %n 个作业会结束：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Docker</source>
        <translation>Docker</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>munge</source>
        <translation>munge</translation>
    </message>
    <message>
        <source>slurmd</source>
        <translation>slurmd</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>已注册</translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translation>共享文件夹</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Restarts a daemon</source>
        <translation>会重启一个守护进程</translation>
    </message>
    <message>
        <source>Ends jobs</source>
        <translation>会结束作业</translation>
    </message>
    <message>
        <source>Stops the cluster for a moment</source>
        <translation>集群会短暂停止</translation>
    </message>
    <message>
        <source>Deletes data</source>
        <translation>会删除数据</translation>
    </message>
    <message>
        <source>There is no action “%1”.</source>
        <translation>没有名为“%1”的操作。</translation>
    </message>
    <message>
        <source>There is no container %1 on its server. Recreate it, or bring the cluster up.</source>
        <translation>服务器上没有容器 %1。请重建它，或启动集群。</translation>
    </message>
    <message>
        <source>The container %1 there is not of this cluster.</source>
        <translation>那里的容器 %1 不属于此集群。</translation>
    </message>
    <message>
        <source>The container %1 is %2.</source>
        <translation>容器 %1 的状态是 %2。</translation>
    </message>
    <message>
        <source>The container runs. No controller answers, so whether the node registers is not known.</source>
        <translation>容器正在运行。没有控制节点应答，因此不知道该节点是否已注册。</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 的状态是 %2。</translation>
    </message>
    <message>
        <source>The controller does not know %1.</source>
        <translation>控制节点不认识 %1。</translation>
    </message>
    <message>
        <source>Start the container of %1</source>
        <translation>启动 %1 的容器</translation>
    </message>
    <message>
        <source>A container that was stopped starts as it was made.</source>
        <translation>已停止的容器会按创建时的样子启动。</translation>
    </message>
    <message>
        <source>It runs.</source>
        <translation>它正在运行。</translation>
    </message>
    <message>
        <source>The container %1 is paused; it must be continued.</source>
        <translation>容器 %1 已暂停；需要让它继续运行。</translation>
    </message>
    <message>
        <source>Continue the container</source>
        <translation>继续运行容器</translation>
    </message>
    <message>
        <source>Continue the container of %1</source>
        <translation>继续运行 %1 的容器</translation>
    </message>
    <message>
        <source>A container that was paused goes on where it stood, with the jobs in it.</source>
        <translation>已暂停的容器会从暂停处继续，其中的作业也会继续。</translation>
    </message>
    <message>
        <source>The container %1 is not paused but %2.</source>
        <translation>容器 %1 没有暂停，它的状态是 %2。</translation>
    </message>
    <message>
        <source>Restart the container</source>
        <translation>重启容器</translation>
    </message>
    <message>
        <source>Restart the container of %1</source>
        <translation>重启 %1 的容器</translation>
    </message>
    <message>
        <source>The container ends and starts again with the files that are pushed now. Jobs in it end.</source>
        <translation>容器会结束，并用当前推送的文件重新启动。其中的作业会结束。</translation>
    </message>
    <message>
        <source>Restart a daemon…</source>
        <translation>重启守护进程…</translation>
    </message>
    <message>
        <source>Restart %1 on %2</source>
        <translation>重启 %2 上的 %1</translation>
    </message>
    <message>
        <source>The daemon ends and starts again inside its container. Running jobs go on.</source>
        <translation>守护进程会在容器内结束并重新启动。正在运行的作业会继续。</translation>
    </message>
    <message>
        <source>The container %1 is %2, so no daemon runs in it. Start the container.</source>
        <translation>容器 %1 的状态是 %2，因此其中没有守护进程在运行。请启动容器。</translation>
    </message>
    <message>
        <source>The image starts its daemons itself, so Slipway cannot restart one of them on %1. Restart the container.</source>
        <translation>该映像自行启动守护进程，因此 Slipway 无法重启 %1 上的某一个。请重启容器。</translation>
    </message>
    <message>
        <source>%1 is no controller, so there is no slurmctld on it.</source>
        <translation>%1 不是控制节点，因此上面没有 slurmctld。</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>%1 was taken out of service by %2: “%3”.</source>
        <translation>%1 已被 %2 停用：“%3”。</translation>
    </message>
    <message>
        <source>%1 was taken out of service by %2 on %3: “%4”.</source>
        <translation>%1 已被 %2 于 %3 停用：“%4”。</translation>
    </message>
    <message>
        <source>Job %1 is %2.</source>
        <translation>作业 %1 的状态是 %2。</translation>
    </message>
    <message>
        <source>There is no job %1 that runs or waits.</source>
        <translation>没有正在运行或等待的作业 %1。</translation>
    </message>
    <message>
        <source>Job %1 does not wait any more; this is for waiting jobs.</source>
        <translation>作业 %1 已不在等待；此操作只用于等待中的作业。</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Hold job %1</source>
        <translation>保留作业 %1</translation>
    </message>
    <message>
        <source>A waiting job does not start until it is released.</source>
        <translation>等待中的作业在释放之前不会启动。</translation>
    </message>
    <message>
        <source>It is held already.</source>
        <translation>它已被保留。</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>释放</translation>
    </message>
    <message>
        <source>Release job %1</source>
        <translation>释放作业 %1</translation>
    </message>
    <message>
        <source>A held job may start again.</source>
        <translation>被保留的作业可以启动了。</translation>
    </message>
    <message>
        <source>It is not held.</source>
        <translation>它没有被保留。</translation>
    </message>
    <message>
        <source>Queue again</source>
        <translation>重新排队</translation>
    </message>
    <message>
        <source>Queue job %1 again</source>
        <translation>让作业 %1 重新排队</translation>
    </message>
    <message>
        <source>The job ends and starts from its beginning when there is room.</source>
        <translation>作业会结束，有空位时从头开始。</translation>
    </message>
    <message>
        <source>It waits already.</source>
        <translation>它已经在等待。</translation>
    </message>
    <message>
        <source>Set the priority…</source>
        <translation>设置优先级…</translation>
    </message>
    <message>
        <source>Set the priority of job %1</source>
        <translation>设置作业 %1 的优先级</translation>
    </message>
    <message>
        <source>Among the waiting jobs, those with a higher priority start first.</source>
        <translation>在等待的作业中，优先级高的先启动。</translation>
    </message>
    <message>
        <source>It has this priority already.</source>
        <translation>它已经是这个优先级。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel job %1</source>
        <translation>取消作业 %1</translation>
    </message>
    <message>
        <source>The job ends, or leaves the queue. What it has computed and not written is lost.</source>
        <translation>作业会结束或离开队列。已计算但未写出的结果会丢失。</translation>
    </message>
    <message>
        <source>It has ended.</source>
        <translation>它已结束。</translation>
    </message>
    <message>
        <source>The controller does not know %1. Push the files and reconfigure first.</source>
        <translation>控制节点不认识 %1。请先推送文件并重新配置。</translation>
    </message>
    <message>
        <source>%1 It stays so unless you ask for it explicitly.</source>
        <translation>%1 除非您明确要求，否则保持不变。</translation>
    </message>
    <message>
        <source>Drain…</source>
        <translation>排空…</translation>
    </message>
    <message>
        <source>Drain %1</source>
        <translation>排空 %1</translation>
    </message>
    <message>
        <source>No new job starts there. Running jobs go on to their end.</source>
        <translation>不会有新作业在那里启动。正在运行的作业会运行到结束。</translation>
    </message>
    <message>
        <source>It is drained for this reason already.</source>
        <translation>它已因此原因被排空。</translation>
    </message>
    <message>
        <source>End the drain</source>
        <translation>结束排空</translation>
    </message>
    <message>
        <source>End the drain of %1</source>
        <translation>结束 %1 的排空</translation>
    </message>
    <message>
        <source>Jobs may start there again.</source>
        <translation>作业可以再次在那里启动。</translation>
    </message>
    <message>
        <source>It is not drained.</source>
        <translation>它没有被排空。</translation>
    </message>
    <message>
        <source>Return to service</source>
        <translation>恢复服务</translation>
    </message>
    <message>
        <source>Return %1 to service</source>
        <translation>让 %1 恢复服务</translation>
    </message>
    <message>
        <source>The node is neither down nor drained any more, and jobs may start there.</source>
        <translation>该节点不再是停用或排空状态，作业可以在那里启动。</translation>
    </message>
    <message>
        <source>Slurm refuses the registration of %1 (%2), and resuming is no help. Measure the server, push the corrected file and restart its slurmd; then it comes back by itself.</source>
        <translation>Slurm 拒绝 %1 的注册（%2），恢复服务也无济于事。请测量该服务器，推送更正后的文件并重启其 slurmd；之后它会自行恢复。</translation>
    </message>
    <message>
        <source>It is in service.</source>
        <translation>它正在服务中。</translation>
    </message>
    <message>
        <source>%1 does not answer the controller, so Slurm would not keep it in service. Start its container or its slurmd first.</source>
        <translation>%1 不应答控制节点，Slurm 不会让它保持服务。请先启动它的容器或 slurmd。</translation>
    </message>
    <message>
        <source>Set down…</source>
        <translation>设为停用…</translation>
    </message>
    <message>
        <source>Set %1 down</source>
        <translation>将 %1 设为停用</translation>
    </message>
    <message>
        <source>The jobs there end at once; those that may are queued again. No new job starts there.</source>
        <translation>那里的作业会立即结束；允许的作业会重新排队。不会有新作业在那里启动。</translation>
    </message>
    <message>
        <source>It is down for this reason already.</source>
        <translation>它已因此原因停用。</translation>
    </message>
    <message>
        <source>Return after a reboot</source>
        <translation>重启后恢复服务</translation>
    </message>
    <message>
        <source>Return %1 to service after its reboot</source>
        <translation>让 %1 在重启后恢复服务</translation>
    </message>
    <message>
        <source>Slurm keeps a node down that rebooted without being asked to. It answers again, so jobs may start there.</source>
        <translation>未经要求而重启的节点会被 Slurm 保持停用。它已重新应答，作业可以在那里启动。</translation>
    </message>
    <message>
        <source>%1 is %2 for another reason than a reboot (“%3”). Look at that first.</source>
        <translation>%1 的状态是 %2，原因不是重启（“%3”）。请先查看该原因。</translation>
    </message>
    <message>
        <source>%1 does not answer the controller yet. Start its container or its slurmd first.</source>
        <translation>%1 尚未应答控制节点。请先启动它的容器或 slurmd。</translation>
    </message>
    <message>
        <source>%1 booted again since Slurm took it down (%2). Look at the server first: it may go on rebooting.</source>
        <translation>Slurm 将 %1 停用后，它又重启了一次（%2）。请先查看服务器：它可能会继续重启。</translation>
    </message>
    <message>
        <source>Set the state…</source>
        <translation>设置状态…</translation>
    </message>
    <message>
        <source>Set partition %1 to %2</source>
        <translation>将分区 %1 设为 %2</translation>
    </message>
    <message>
        <source>Jobs may be submitted and may start.</source>
        <translation>可以提交作业，作业可以启动。</translation>
    </message>
    <message>
        <source>Jobs may be submitted; none starts. Running jobs go on.</source>
        <translation>可以提交作业，但都不会启动。正在运行的作业会继续。</translation>
    </message>
    <message>
        <source>No job may be submitted; those that wait may start.</source>
        <translation>不能提交作业；等待中的作业可以启动。</translation>
    </message>
    <message>
        <source>No job may be submitted, and none starts. Running jobs go on.</source>
        <translation>不能提交作业，也不会有作业启动。正在运行的作业会继续。</translation>
    </message>
    <message>
        <source>%1 This lasts until the controller reads its files anew; to keep it, change the state in the cluster file.</source>
        <translation>%1 此设置持续到控制节点重新读取文件为止；要保留它，请修改集群文件中的状态。</translation>
    </message>
    <message>
        <source>It is %1 already.</source>
        <translation>它已经是 %1。</translation>
    </message>
    <message>
        <source>“%1” is none of: %2.</source>
        <translation>“%1”不是以下之一：%2。</translation>
    </message>
    <message>
        <source>Give a reason, so that others know why.</source>
        <translation>请给出原因，让其他人知道为什么。</translation>
    </message>
    <message>
        <source>The reason is too long; %1 characters are the most.</source>
        <translation>原因太长；最多 %1 个字符。</translation>
    </message>
    <message>
        <source>“%1” is no number from %2 to %3.</source>
        <translation>“%1”不是 %2 到 %3 之间的数字。</translation>
    </message>
    <message>
        <source>“%1” is no server of this cluster.</source>
        <translation>“%1”不是此集群的服务器。</translation>
    </message>
    <message>
        <source>“%1” is no number of a job, such as 17 or 17_4.</source>
        <translation>“%1”不是作业编号（例如 17 或 17_4）。</translation>
    </message>
    <message>
        <source>“%1” is no partition of this cluster.</source>
        <translation>“%1”不是此集群的分区。</translation>
    </message>
    <message>
        <source>%1 takes no targets.</source>
        <translation>%1 不需要目标。</translation>
    </message>
    <message>
        <source>Say what %1 is for: nothing was chosen.</source>
        <translation>请说明 %1 的对象：没有选择任何目标。</translation>
    </message>
    <message>
        <source>%1 needs “%2”.</source>
        <translation>%1 需要“%2”。</translation>
    </message>
    <message>
        <source>%1 knows no “%2”.</source>
        <translation>%1 没有“%2”这一项。</translation>
    </message>
    <message>
        <source>slurmctld does not answer, so nothing can be asked of Slurm. Start it on %1 first.</source>
        <translation>slurmctld 没有应答，因此无法询问 Slurm。请先在 %1 上启动它。</translation>
    </message>
    <message>
        <source>No controller answers, so nobody knows which jobs run there.</source>
        <translation>没有控制节点应答，因此不知道那里运行着哪些作业。</translation>
    </message>
    <message>
        <source>See the effect</source>
        <translation>查看效果</translation>
    </message>
    <message>
        <source>%1 is not as it was when this was planned, and nothing was done about it. Plan it again.</source>
        <translation>%1 与计划时不同，因此没有对它做任何操作。请重新计划。</translation>
    </message>
    <message>
        <source>The command for %1 was refused. Its output says why.</source>
        <translation>对 %1 的命令被拒绝。其输出说明了原因。</translation>
    </message>
    <message>
        <source>slurmrestd&apos;s answer is larger than any cluster&apos;s.</source>
        <translation>slurmrestd 的回答超过了任何集群应有的大小。</translation>
    </message>
    <message>
        <source>slurmrestd does not accept the token. It may have expired; `scontrol token` makes a new one.</source>
        <translation>slurmrestd 不接受该令牌。它可能已过期；可用 `scontrol token` 生成新的令牌。</translation>
    </message>
    <message>
        <source>slurmrestd does not know this address.</source>
        <translation>slurmrestd 不认识该地址。</translation>
    </message>
    <message>
        <source>The address leads to another one, which is not followed because of the token. State the final address.</source>
        <translation>该地址会跳转到另一个地址；为保护令牌，不会跟随跳转。请填写最终地址。</translation>
    </message>
    <message>
        <source>The certificate of slurmrestd is not to be trusted. Name the file with its certificate authority, or ask its administrator.</source>
        <translation>slurmrestd 的证书不可信。请指定其证书颁发机构的文件，或询问管理员。</translation>
    </message>
    <message>
        <source>slurmrestd did not answer in time.</source>
        <translation>slurmrestd 没有及时回答。</translation>
    </message>
    <message>
        <source>slurmrestd cannot be reached. Check the address, and that it runs.</source>
        <translation>无法连接 slurmrestd。请检查地址以及它是否在运行。</translation>
    </message>
    <message>
        <source>The connection to slurmrestd broke.</source>
        <translation>与 slurmrestd 的连接中断。</translation>
    </message>
    <message>
        <source>What answers at this address is no slurmrestd that Slipway knows.</source>
        <translation>该地址上的服务不是 Slipway 认识的 slurmrestd。</translation>
    </message>
    <message>
        <source>Without https everybody on the way could read the token. Use https.</source>
        <translation>不用 https 的话，途经的任何人都能读到令牌。请使用 https。</translation>
    </message>
    <message>
        <source>The token or the user for slurmrestd has characters that it cannot have.</source>
        <translation>slurmrestd 的令牌或用户名含有不允许的字符。</translation>
    </message>
    <message>
        <source>The look was ended.</source>
        <translation>查询已被终止。</translation>
    </message>
    <message>
        <source>slurmrestd is being asked already.</source>
        <translation>正在查询 slurmrestd。</translation>
    </message>
    <message>
        <source>Run a job over these nodes</source>
        <translation>在这些节点上运行一个作业</translation>
    </message>
    <message>
        <source>Look at the servers and the running jobs</source>
        <translation>查看服务器和正在运行的作业</translation>
    </message>
    <message>
        <source>Stop slurmctld</source>
        <translation>停止 slurmctld</translation>
    </message>
    <message>
        <source>Carry the controller&apos;s state over</source>
        <translation>转移控制节点的状态</translation>
    </message>
    <message>
        <source>Ask the new controller</source>
        <translation>询问新的控制节点</translation>
    </message>
    <message>
        <source>See the nodes register</source>
        <translation>确认各节点注册</translation>
    </message>
    <message>
        <source>See the running jobs again</source>
        <translation>再次查看正在运行的作业</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) known</source>
        <translation>
            <numerusform>已知 %n 个作业</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not run.</source>
        <translation>它没有运行。</translation>
    </message>
    <message>
        <source>Stopped on %1; running jobs go on.</source>
        <translation>已在 %1 上停止；正在运行的作业会继续。</translation>
    </message>
    <message>
        <source>slurmctld on %1 does not stop. Recreate that container, then move the controller again.</source>
        <translation>%1 上的 slurmctld 没有停止。请重建该容器，然后再次移动控制节点。</translation>
    </message>
    <message>
        <source>The controllers share it.</source>
        <translation>各控制节点共享它。</translation>
    </message>
    <message>
        <source>%1 cannot be reached, so its jobs are given up, as you said.</source>
        <translation>无法连接 %1，因此按您的要求放弃其作业。</translation>
    </message>
    <message>
        <source>slurmctld on %1 answers.</source>
        <translation>%1 上的 slurmctld 已应答。</translation>
    </message>
    <message>
        <source>%1 answers in place of %2. The container&apos;s log says why.</source>
        <translation>应答的是 %1 而不是 %2。容器日志说明了原因。</translation>
    </message>
    <message>
        <source>Nobody could be asked before which jobs there were.</source>
        <translation>之前无法询问有哪些作业。</translation>
    </message>
    <message>
        <source>These jobs did not survive the move: %1.</source>
        <translation>这些作业在移动中丢失：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n running job(s) survived.</source>
        <translation>
            <numerusform>%n 个正在运行的作业得以保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>To go on, move the controller to %1 again; to go back, push the cluster file as it is and bring the cluster up.</source>
        <translation>要继续，请再次将控制节点移到 %1；要退回，请按原样推送集群文件并启动集群。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何改变。</translation>
    </message>
    <message>
        <source>The cluster runs as before, with %1 as its controller; pushed files may name %2 already.</source>
        <translation>集群照常运行，%1 是其控制节点；推送的文件中可能已经是 %2。</translation>
    </message>
    <message>
        <source>The pushed files name %2; slurmctld on %1 is stopped or about to be, and its state is there. Running jobs go on, no new one starts.</source>
        <translation>推送的文件中控制节点是 %2；%1 上的 slurmctld 已停止或即将停止，其状态在那里。正在运行的作业会继续，不会有新作业启动。</translation>
    </message>
    <message>
        <source>slurmctld on %1 is stopped, its state is carried to %2, and slurmctld there does not answer yet. Running jobs go on, no new one starts.</source>
        <translation>%1 上的 slurmctld 已停止，其状态已转移到 %2，而那里的 slurmctld 尚未应答。正在运行的作业会继续，不会有新作业启动。</translation>
    </message>
    <message>
        <source>%1 is the controller now, and the cluster file must say so. Servers named above may not know it yet: mend them and bring the cluster up.</source>
        <translation>现在 %1 是控制节点，集群文件中也必须如此。上面提到的服务器可能还不知道：请修复它们并启动集群。</translation>
    </message>
    <message>
        <source>Move the controller…</source>
        <translation>移动控制节点…</translation>
    </message>
    <message>
        <source>The controller&apos;s machine serves the folders of the jobs over NFS, so the controller cannot be moved while jobs may use them. Take the cluster down, change the controller in the cluster file, and launch it again.</source>
        <translation>控制节点所在的服务器通过 NFS 提供作业文件夹，因此在作业可能使用它们时不能移动控制节点。请停止集群，在集群文件中修改控制节点，然后重新启动。</translation>
    </message>
    <message>
        <source>Port %1 on %2 is taken by something else, so slurmctld cannot listen there.</source>
        <translation>%2 上的端口 %1 已被占用，slurmctld 无法在那里监听。</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Make sure that its slurmctld does not run any more: two controllers in charge would spoil the state of the jobs.</source>
        <translation>无法连接 %1。请确认它的 slurmctld 已不再运行：两个同时负责的控制节点会破坏作业状态。</translation>
    </message>
    <message>
        <source>%1 cannot be reached, so the state of the jobs cannot be carried over: every job would be given up.</source>
        <translation>无法连接 %1，因此无法转移作业状态：所有作业都会被放弃。</translation>
    </message>
    <message>
        <source>%1 Ask for it explicitly to move the controller all the same.</source>
        <translation>%1 如仍要移动控制节点，请明确要求。</translation>
    </message>
    <message>
        <source>Move the controller from %1 to %2</source>
        <translation>将控制节点从 %1 移到 %2</translation>
    </message>
    <message>
        <source>slurmctld stops for a moment and starts on %1 with the state of all jobs. Jobs in containers that are made anew end; the others run on.</source>
        <translation>slurmctld 会短暂停止，并带着所有作业的状态在 %1 上启动。被重建的容器中的作业会结束；其他作业继续运行。</translation>
    </message>
    <message>
        <source>The image starts its daemons itself, so every container must restart, and jobs run: %1. Wait for them or cancel them first.</source>
        <translation>该映像自行启动守护进程，因此每个容器都必须重启，而仍有作业在运行：%1。请先等待它们或取消它们。</translation>
    </message>
    <message>
        <source>Drained by Slipway before.</source>
        <translation>之前已由 Slipway 排空。</translation>
    </message>
    <message>
        <source>%1 It stays drained afterwards.</source>
        <translation>%1 之后它仍保持排空。</translation>
    </message>
    <message>
        <source>Slurm refused to drain %1. Its words say why.</source>
        <translation>Slurm 拒绝排空 %1。其输出说明了原因。</translation>
    </message>
    <message>
        <source>No job runs there.</source>
        <translation>那里没有作业在运行。</translation>
    </message>
    <message>
        <source>Jobs still run on %1: %2. It is drained, so no new one starts. Try again when they have ended, or have them cancelled.</source>
        <translation>%1 上仍有作业在运行：%2。它已排空，不会有新作业启动。请在它们结束后重试，或取消它们。</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n job(s)</source>
        <translation>
            <numerusform>正在等待 %n 个作业</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 did not register with the controller again: it is %2 (%3). Its container&apos;s log says why.</source>
        <translation>%1 没有再次向控制节点注册：状态是 %2（%3）。其容器日志说明了原因。</translation>
    </message>
    <message>
        <source>Waiting until %1 registers</source>
        <translation>正在等待 %1 注册</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) registered.</source>
        <translation>
            <numerusform>%n 个节点已注册。</numerusform>
        </translation>
    </message>
    <message>
        <source>These nodes did not register with the controller again: %1. The logs of their containers say why.</source>
        <translation>这些节点没有再次向控制节点注册：%1。其容器日志说明了原因。</translation>
    </message>
    <message>
        <source>Slurm refused to end the drain of %1. Its words say why.</source>
        <translation>Slurm 拒绝结束 %1 的排空。其输出说明了原因。</translation>
    </message>
    <message>
        <source>Take over pushed files</source>
        <translation>采用推送的文件</translation>
    </message>
    <message>
        <source>Take over the pushed files on every server</source>
        <translation>在每台服务器上采用推送的文件</translation>
    </message>
    <message>
        <source>slurmctld and slurmd restart where the pushed files differ from those they run with. Running jobs go on.</source>
        <translation>如果推送的文件与正在使用的不同，slurmctld 和 slurmd 会重启。正在运行的作业会继续。</translation>
    </message>
    <message>
        <source>Its daemons have these files.</source>
        <translation>其守护进程已使用这些文件。</translation>
    </message>
    <message>
        <source>Taken over; running jobs go on.</source>
        <translation>已采用；正在运行的作业会继续。</translation>
    </message>
    <message>
        <source>The daemons on %1 do not run with the pushed files. The output says why; correct the cluster file or restore the set before, then try again.</source>
        <translation>%1 上的守护进程无法用推送的文件运行。输出说明了原因；请更正集群文件或恢复之前的文件集，然后重试。</translation>
    </message>
    <message>
        <source>Have Slurm read its files</source>
        <translation>让 Slurm 读取文件</translation>
    </message>
    <message>
        <source>slurmctld refused to read its files. Its words say why.</source>
        <translation>slurmctld 拒绝读取文件。其输出说明了原因。</translation>
    </message>
    <message>
        <source>Recreate the container</source>
        <translation>重建容器</translation>
    </message>
    <message>
        <source>Recreate the container of %1</source>
        <translation>重建 %1 的容器</translation>
    </message>
    <message>
        <source>The container is removed and made again with the key, the image and the files of the cluster. Jobs in it end; files on the NAS and the controller&apos;s state stay.</source>
        <translation>删除容器，并用集群的密钥、映像和文件重新创建。其中的作业会结束；NAS 上的文件和控制节点的状态会保留。</translation>
    </message>
    <message>
        <source>See the node register</source>
        <translation>确认节点注册</translation>
    </message>
    <message>
        <source>Rolling restart…</source>
        <translation>滚动重启…</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>排空</translation>
    </message>
    <message>
        <source>Wait for its jobs</source>
        <translation>等待其作业</translation>
    </message>
    <message>
        <source>Restart %1 node by node</source>
        <translation>逐个节点重启 %1</translation>
    </message>
    <message>
        <source>Each node in turn is drained, waited for, made anew and given back, the controller last. It stops at the first node that does not come back.</source>
        <translation>每个节点依次排空、等待、重建并恢复服务，控制节点最后。遇到第一个没有恢复的节点就停止。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Restarted: %1. Stopped at: %2. Not touched: %3.</source>
        <translation>已重启：%1。停止于：%2。未触及：%3。</translation>
    </message>
    <message>
        <source>%1 is still drained (%2). Mend it and start the rolling restart again, or end its drain.</source>
        <translation>%1 仍处于排空状态（%2）。请修复后再次开始滚动重启，或结束它的排空。</translation>
    </message>
    <message>
        <source>To go on, do the same again; to go back, push the cluster file of %1 as it is and bring the cluster up.</source>
        <translation>要继续，请再执行一次；要退回，请按原样推送 %1 的集群文件并启动集群。</translation>
    </message>
    <message>
        <source>Add a server…</source>
        <translation>添加服务器…</translation>
    </message>
    <message>
        <source>There is a server %1 already.</source>
        <translation>已有服务器 %1。</translation>
    </message>
    <message>
        <source>Add the server %1</source>
        <translation>添加服务器 %1</translation>
    </message>
    <message>
        <source>The files with the new node are pushed, its container is started, and the daemons of the others take the files over. Running jobs go on. A job on the new node is the proof.</source>
        <translation>推送包含新节点的文件，启动其容器，其他服务器的守护进程采用这些文件。正在运行的作业会继续。以新节点上的一个作业作为证明。</translation>
    </message>
    <message>
        <source>The pushed files have the node %1 already; the cluster file does not.</source>
        <translation>推送的文件中已有节点 %1；集群文件中没有。</translation>
    </message>
    <message>
        <source>The cluster runs as before; pushed files may have the node %1 already.</source>
        <translation>集群照常运行；推送的文件中可能已有节点 %1。</translation>
    </message>
    <message>
        <source>Remove the server…</source>
        <translation>移除服务器…</translation>
    </message>
    <message>
        <source>Servers are removed one at a time.</source>
        <translation>服务器一次只能移除一台。</translation>
    </message>
    <message>
        <source>Remove the server %1</source>
        <translation>移除服务器 %1</translation>
    </message>
    <message>
        <source>The node is drained and waited for, its container is removed, and the others go on without it. Files, image and key on the server stay.</source>
        <translation>排空并等待该节点，删除其容器，其他节点继续运行。服务器上的文件、映像和密钥会保留。</translation>
    </message>
    <message>
        <source>%1 cannot be worked on now (%2), so its container is left as it is. Remove it there when the server is back.</source>
        <translation>现在无法操作 %1（%2），因此它的容器保持原样。服务器恢复后请在那里删除它。</translation>
    </message>
    <message>
        <source>See the other nodes register</source>
        <translation>确认其他节点注册</translation>
    </message>
    <message>
        <source>See the node gone</source>
        <translation>确认节点已移除</translation>
    </message>
    <message>
        <source>The controller still knows %1.</source>
        <translation>控制节点仍然认识 %1。</translation>
    </message>
    <message>
        <source>The controller knows %1 no more.</source>
        <translation>控制节点已不认识 %1。</translation>
    </message>
    <message>
        <source>%1 is drained or about to be (%2), and nothing else was changed.</source>
        <translation>%1 已排空或即将排空（%2），其他都没有改变。</translation>
    </message>
    <message>
        <source>The pushed files have no node %1 any more; the cluster file has.</source>
        <translation>推送的文件中已没有节点 %1；集群文件中仍有。</translation>
    </message>
    <message>
        <source>%1 is drained and its container is removed; the pushed files may still have it.</source>
        <translation>%1 已排空，其容器已删除；推送的文件中可能仍有它。</translation>
    </message>
    <message numerus="yes">
        <source>This describes %n server(s) instead of one.</source>
        <translation>
            <numerusform>这里描述了 %n 台服务器，而不是一台。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a controller. Move the controller, or take it out of the backups, first.</source>
        <translation>%1 是控制节点。请先移动控制节点，或将它移出备用列表。</translation>
    </message>
    <message>
        <source>%1 is the last server. To end the cluster, take it down.</source>
        <translation>%1 是最后一台服务器。要结束集群，请停止它。</translation>
    </message>
    <message>
        <source>Partition %1 has no other node than %2. Change the partition first.</source>
        <translation>分区 %1 除 %2 外没有其他节点。请先修改该分区。</translation>
    </message>
    <message>
        <source>%1 cannot be worked on now (%2); it takes over the new files when it is brought up again.</source>
        <translation>现在无法操作 %1（%2）；它会在再次启动时采用新文件。</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>进行到哪里</translation>
    </message>
    <message>
        <source>The controller&apos;s state is too large to be carried over.</source>
        <translation>控制节点的状态太大，无法转移。</translation>
    </message>
    <message>
        <source>The controller&apos;s state could not be carried over. The output says why.</source>
        <translation>无法转移控制节点的状态。输出说明了原因。</translation>
    </message>
    <message>
        <source>slurmctld on %1 has no state yet.</source>
        <translation>%1 上的 slurmctld 还没有状态。</translation>
    </message>
    <message>
        <source>Carried over before.</source>
        <translation>之前已转移。</translation>
    </message>
    <message>
        <source>%1 KiB from %2 to %3</source>
        <translation>%1 KiB，从 %2 到 %3</translation>
    </message>
    <message>
        <source>The report is saved to %1.</source>
        <translation>报告已保存到 %1。</translation>
    </message>
    <message>
        <source>Save the Report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Text (*.txt);;JSON (*.json)</source>
        <translation>文本 (*.txt);;JSON (*.json)</translation>
    </message>
    <message>
        <source>The name or the login of this node cannot be given to ssh. Correct it in the cluster file.</source>
        <translation>该节点的名称或登录信息无法用于 ssh。请在集群文件中更正。</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) went down</source>
        <translation>
            <numerusform>%n 个节点宕机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) came back</source>
        <translation>
            <numerusform>%n 个节点恢复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n controller(s) stopped answering</source>
        <translation>
            <numerusform>%n 个控制器停止响应</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n controller(s) answer again</source>
        <translation>
            <numerusform>%n 个控制器恢复响应</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) failed</source>
        <translation>
            <numerusform>%n 个作业失败</numerusform>
        </translation>
    </message>
    <message>
        <source>The cluster cannot be asked</source>
        <translation>无法查询集群</translation>
    </message>
    <message>
        <source>The cluster answers again</source>
        <translation>集群恢复响应</translation>
    </message>
    <message>
        <source>Push the files again</source>
        <translation>重新推送文件</translation>
    </message>
    <message>
        <source>Push the files of %1 again</source>
        <translation>重新推送 %1 的文件</translation>
    </message>
    <message>
        <source>Puts the files of the cluster file into the shared folder, keeps the set before, lets every container take them over and restarts slurmctld and slurmd. Running jobs go on.</source>
        <translation>将集群文件生成的文件放入共享文件夹，保留之前的文件集，让每个容器采用它们，并重启 slurmctld 和 slurmd。正在运行的作业会继续。</translation>
    </message>
    <message>
        <source>Somebody changed %1 there; it is replaced. The set before is kept.</source>
        <translation>有人修改了那里的 %1；它将被替换。之前的文件集会保留。</translation>
    </message>
    <message>
        <source>Bring the cluster up</source>
        <translation>启动集群</translation>
    </message>
    <message>
        <source>Bring %1 up</source>
        <translation>启动 %1</translation>
    </message>
    <message>
        <source>Gets the image, puts the munge key, and starts the containers that do not run. What runs as it should is left alone.</source>
        <translation>获取镜像、放置 munge 密钥，并启动未运行的容器。正常运行的不受影响。</translation>
    </message>
    <message>
        <source>Put the munge key again</source>
        <translation>重新放置 munge 密钥</translation>
    </message>
    <message>
        <source>No other server has the cluster&apos;s munge key. Bring the cluster up, which makes one.</source>
        <translation>没有其他服务器拥有集群的 munge 密钥。请启动集群，它会生成一个。</translation>
    </message>
    <message>
        <source>Put the munge key on %1 again</source>
        <translation>在 %1 上重新放置 munge 密钥</translation>
    </message>
    <message>
        <source>Sends the cluster&apos;s key over ssh where the server has another, and restarts the container so that munged and slurmd begin with it. Jobs in that container end.</source>
        <translation>通过 ssh 将集群密钥发送到密钥不同的服务器，并重启容器，使 munged 和 slurmd 使用它。该容器中的作业会结束。</translation>
    </message>
    <message>
        <source># the cluster&apos;s key over SFTP into %1, mode 0600</source>
        <translation># 通过 SFTP 将集群密钥写入 %1，权限 0600</translation>
    </message>
    <message>
        <source>The container %1 could not be restarted. The key is in place.</source>
        <translation>无法重启容器 %1。密钥已就位。</translation>
    </message>
    <message>
        <source>The key is in place, and the container runs with it.</source>
        <translation>密钥已就位，容器正在使用它。</translation>
    </message>
    <message>
        <source>The container %1 does not run, so nothing in it can be mended.</source>
        <translation>容器 %1 没有运行，因此无法修复其中的内容。</translation>
    </message>
    <message>
        <source>Done. The look afterwards says whether it helped.</source>
        <translation>已完成。随后的检查会说明是否有效。</translation>
    </message>
    <message>
        <source>Take the pushed files over</source>
        <translation>采用已推送的文件</translation>
    </message>
    <message>
        <source>Take the pushed files over on %1</source>
        <translation>在 %1 上采用已推送的文件</translation>
    </message>
    <message>
        <source>Copies hosts and configuration of the set in use into the container and restarts slurmctld and slurmd there. Running jobs go on.</source>
        <translation>将当前文件集的 hosts 和配置复制到容器中，并重启其中的 slurmctld 和 slurmd。正在运行的作业会继续。</translation>
    </message>
    <message>
        <source>Set munge&apos;s folders right</source>
        <translation>修正 munge 的文件夹</translation>
    </message>
    <message>
        <source>Set munge&apos;s folders right on %1</source>
        <translation>修正 %1 上 munge 的文件夹</translation>
    </message>
    <message>
        <source>Gives munge&apos;s folders the owner and modes munged wants, and restarts munged. Running jobs go on.</source>
        <translation>将 munge 文件夹的属主和权限设为 munged 所需，并重启 munged。正在运行的作业会继续。</translation>
    </message>
    <message>
        <source>Set the state folder right</source>
        <translation>修正状态文件夹</translation>
    </message>
    <message>
        <source>Set the state folder right on %1</source>
        <translation>修正 %1 上的状态文件夹</translation>
    </message>
    <message>
        <source>Makes the folder where slurmctld saves its state, gives it to SlurmUser, and restarts slurmctld. Nothing in it is changed; running jobs go on.</source>
        <translation>创建 slurmctld 保存状态的文件夹，将其属主设为 SlurmUser，并重启 slurmctld。其中内容不变；正在运行的作业会继续。</translation>
    </message>
    <message>
        <source>Let the cluster have its new name</source>
        <translation>让集群使用新名称</translation>
    </message>
    <message>
        <source>Puts aside the one file that says which cluster the saved state belongs to, and restarts slurmctld. Right only when the cluster was renamed: with another cluster&apos;s state, jobs get mixed up.</source>
        <translation>移开标明所保存状态属于哪个集群的那个文件，并重启 slurmctld。仅当集群改过名时才正确：若是另一个集群的状态，作业会混淆。</translation>
    </message>
    <message>
        <source>Set the spool folder right</source>
        <translation>修正 spool 文件夹</translation>
    </message>
    <message>
        <source>Set the spool folder right on %1</source>
        <translation>修正 %1 上的 spool 文件夹</translation>
    </message>
    <message>
        <source>Makes slurmd&apos;s spool folder; what is there and is no folder is kept beside it. Restarts slurmd.</source>
        <translation>创建 slurmd 的 spool 文件夹；若该位置不是文件夹，则保留在旁边。会重启 slurmd。</translation>
    </message>
    <message>
        <source>Remove the container in the way</source>
        <translation>删除造成阻碍的容器</translation>
    </message>
    <message>
        <source>Remove the container %1 from %2</source>
        <translation>从 %2 删除容器 %1</translation>
    </message>
    <message>
        <source>Ends and removes a container that is not this cluster&apos;s. Make sure that nobody needs it.</source>
        <translation>终止并删除不属于本集群的容器。请确认没有人需要它。</translation>
    </message>
    <message>
        <source>What runs in the container %1 ends.</source>
        <translation>容器 %1 中运行的程序会结束。</translation>
    </message>
    <message>
        <source>Follows from: %1 %2</source>
        <translation>起因：%1 %2</translation>
    </message>
    <message>
        <source>Slipway: diagnosis of %1, %2</source>
        <translation>Slipway：%1 的诊断，%2</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>没有发现问题。</translation>
    </message>
    <message>
        <source>Not this:</source>
        <translation>已排除：</translation>
    </message>
    <message>
        <source>Everything that was looked at:</source>
        <translation>全部检查内容：</translation>
    </message>
    <message>
        <source>Slurm knows no job %1. It forgets jobs some minutes after their end.</source>
        <translation>Slurm 不知道作业 %1。作业结束几分钟后会被遗忘。</translation>
    </message>
    <message>
        <source>There is no server %1 in the cluster file.</source>
        <translation>集群文件中没有服务器 %1。</translation>
    </message>
    <message>
        <source>Could not be looked at.</source>
        <translation>无法检查。</translation>
    </message>
    <message>
        <source>What does the text say?</source>
        <translation>文本说了什么？</translation>
    </message>
    <message>
        <source>The answer was not one Slipway knows: %1</source>
        <translation>Slipway 不认识这个回答：%1</translation>
    </message>
    <message>
        <source>Could not be looked at: %1</source>
        <translation>无法检查：%1</translation>
    </message>
    <message>
        <source>No answer in time.</source>
        <translation>没有及时应答。</translation>
    </message>
    <message>
        <source>The container could not be entered.</source>
        <translation>无法进入容器。</translation>
    </message>
    <message>
        <source>The command is not there.</source>
        <translation>没有该命令。</translation>
    </message>
    <message>
        <source>Changes the cluster file only: review and push it afterwards.</source>
        <translation>只修改集群文件：之后请检查并推送。</translation>
    </message>
    <message>
        <source>Write the measured hardware into the cluster file</source>
        <translation>将测得的硬件写入集群文件</translation>
    </message>
    <message>
        <source>Set ReturnToService in the cluster file</source>
        <translation>在集群文件中设置 ReturnToService</translation>
    </message>
    <message>
        <source>Change one line of slurm.conf in the cluster file</source>
        <translation>在集群文件中修改 slurm.conf 的一行</translation>
    </message>
    <message>
        <source>Copy the files to every server instead of sharing a folder</source>
        <translation>将文件复制到每台服务器，而不是共享文件夹</translation>
    </message>
    <message>
        <source>Use other ports for the whole cluster</source>
        <translation>为整个集群改用其他端口</translation>
    </message>
    <message>
        <source>No free ports were found. Choose them in the cluster step.</source>
        <translation>没有找到空闲端口。请在集群步骤中选择。</translation>
    </message>
    <message>
        <source>Use another subnet for ssh into the container</source>
        <translation>为 ssh 登录容器改用其他子网</translation>
    </message>
    <message>
        <source>The end of the container&apos;s log</source>
        <translation>容器日志的结尾</translation>
    </message>
    <message>
        <source>The end of the daemon&apos;s log</source>
        <translation>守护进程日志的结尾</translation>
    </message>
    <message>
        <source>What was found, and by which commands</source>
        <translation>发现的问题及所用命令</translation>
    </message>
    <message>
        <source>The same for programs</source>
        <translation>同样内容，供程序使用</translation>
    </message>
    <message>
        <source>The cluster file</source>
        <translation>集群文件</translation>
    </message>
    <message>
        <source>Made from the cluster file</source>
        <translation>由集群文件生成</translation>
    </message>
    <message>
        <source>Docker %1 runs.</source>
        <translation>Docker %1 正在运行。</translation>
    </message>
    <message>
        <source>Docker on %1 does not answer.</source>
        <translation>%1 上的 Docker 没有响应。</translation>
    </message>
    <message>
        <source>The container %1 is paused.</source>
        <translation>容器 %1 已暂停。</translation>
    </message>
    <message>
        <source>The container %1 ends as soon as it starts. Its log says why.</source>
        <translation>容器 %1 一启动就结束。原因见其日志。</translation>
    </message>
    <message>
        <source>The container %1 does not run, it is: %2.</source>
        <translation>容器 %1 没有运行,状态为:%2。</translation>
    </message>
    <message numerus="yes">
        <source>The container runs; Docker had to start it again %n time(s).</source>
        <translation>
            <numerusform>容器正在运行;Docker 曾重新启动它 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>The container runs.</source>
        <translation>容器在运行。</translation>
    </message>
    <message>
        <source>The image has no command munge to try it with.</source>
        <translation>镜像中没有可供测试的 munge 命令。</translation>
    </message>
    <message>
        <source>munged answers; its key was not compared with the controller&apos;s.</source>
        <translation>munged 有响应;未与控制器的密钥比较。</translation>
    </message>
    <message>
        <source>slurmd does not run in the container %1. Its log says why.</source>
        <translation>容器 %1 中没有运行 slurmd。原因见其日志。</translation>
    </message>
    <message>
        <source>slurmd runs.</source>
        <translation>slurmd 正在运行。</translation>
    </message>
    <message>
        <source>slurmctld does not run in the container %1. Its log says why.</source>
        <translation>容器 %1 中没有运行 slurmctld。原因见其日志。</translation>
    </message>
    <message>
        <source>%1 does not answer on %2: the NAS or the way to it is gone.</source>
        <translation>%2 上的 %1 没有响应:NAS 或通往它的网络已断开。</translation>
    </message>
    <message>
        <source>There is no folder %1 on %2. Is the NAS mounted there?</source>
        <translation>%2 上没有文件夹 %1。NAS 挂载了吗?</translation>
    </message>
    <message>
        <source>The account cannot read %1 on %2.</source>
        <translation>该账户无法读取 %2 上的 %1。</translation>
    </message>
    <message>
        <source>%1 has none of the cluster&apos;s files on %2. Is the NAS mounted there?</source>
        <translation>%2 上的 %1 中没有集群的文件。NAS 挂载了吗?</translation>
    </message>
    <message>
        <source>The pushed files in %1 cannot be read on %2. Push again.</source>
        <translation>在 %2 上无法读取 %1 中推送的文件。请重新推送。</translation>
    </message>
    <message>
        <source>The clock is right, within %1 s.</source>
        <translation>时钟正确,误差在 %1 秒以内。</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 s ahead of the controller&apos;s. Set it by NTP.</source>
        <translation>%1 的时钟比控制器快 %2 秒。请用 NTP 校准。</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 s behind the controller&apos;s. Set it by NTP.</source>
        <translation>%1 的时钟比控制器慢 %2 秒。请用 NTP 校准。</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 s ahead of this computer&apos;s.</source>
        <translation>%1 的时钟比本机快 %2 秒。</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 s behind this computer&apos;s.</source>
        <translation>%1 的时钟比本机慢 %2 秒。</translation>
    </message>
    <message>
        <source>For munge in %1 the controller&apos;s credential has expired: its clock is more than 300 seconds ahead. Set the clocks by NTP.</source>
        <translation>对 %1 中的 munge 来说,控制器的凭证已过期:它的时钟快了 300 秒以上。请用 NTP 校准时钟。</translation>
    </message>
    <message>
        <source>For munge in %1 the controller&apos;s credential comes from the future: its clock is behind. Set the clocks by NTP.</source>
        <translation>对 %1 中的 munge 来说,控制器的凭证来自未来:它的时钟慢了。请用 NTP 校准时钟。</translation>
    </message>
    <message>
        <source>munged answers and has the controller&apos;s key.</source>
        <translation>munged 有响应,并持有控制器的密钥。</translation>
    </message>
    <message>
        <source>munged answers; its key could not be compared with the controller&apos;s.</source>
        <translation>munged 有响应;无法与控制器的密钥比较。</translation>
    </message>
    <message>
        <source>The container %1 cannot read the shared folder, though its server can. Recreate the container.</source>
        <translation>容器 %1 无法读取共享文件夹,而其服务器可以。请重建容器。</translation>
    </message>
    <message>
        <source>The container %1 sees other files in the shared folder than its server. Recreate the container.</source>
        <translation>容器 %1 在共享文件夹中看到的文件与其服务器不同。请重建容器。</translation>
    </message>
    <message>
        <source>The shared folder can be read.</source>
        <translation>共享文件夹可以读取。</translation>
    </message>
    <message>
        <source>Newer files were pushed than the daemons on %1 use. Bring the cluster up to take them over.</source>
        <translation>已推送比 %1 上守护进程所用更新的文件。请启动集群以采用它们。</translation>
    </message>
    <message>
        <source>The login works.</source>
        <translation>登录正常。</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>未知。</translation>
    </message>
    <message>
        <source>Nobody could be asked: %1</source>
        <translation>无法询问:%1</translation>
    </message>
    <message>
        <source>slurmctld does not know the node %1. Push and bring the cluster up.</source>
        <translation>slurmctld 不认识节点 %1。请推送并启动集群。</translation>
    </message>
    <message>
        <source>slurmctld refuses %1: %2</source>
        <translation>slurmctld 拒绝 %1:%2</translation>
    </message>
    <message>
        <source>slurmctld does not hear from %1 (%2).</source>
        <translation>slurmctld 收不到 %1 的消息(%2)。</translation>
    </message>
    <message>
        <source>%1 is down.</source>
        <translation>%1 已停机。</translation>
    </message>
    <message>
        <source>%1 is down: %2</source>
        <translation>%1 已停机:%2</translation>
    </message>
    <message>
        <source>%1 is registered; it is drained: %2</source>
        <translation>%1 已注册;已排空:%2</translation>
    </message>
    <message>
        <source>%1 is registered (%2).</source>
        <translation>%1 已注册(%2)。</translation>
    </message>
    <message>
        <source>%1 went down.</source>
        <translation>%1 停机了。</translation>
    </message>
    <message>
        <source>%1 went down: %2</source>
        <translation>%1 停机了:%2</translation>
    </message>
    <message>
        <source>%1 was refused.</source>
        <translation>%1 被拒绝。</translation>
    </message>
    <message>
        <source>%1 was refused: %2</source>
        <translation>%1 被拒绝:%2</translation>
    </message>
    <message>
        <source>%1 is failing.</source>
        <translation>%1 出现故障。</translation>
    </message>
    <message>
        <source>%1 is failing: %2</source>
        <translation>%1 出现故障:%2</translation>
    </message>
    <message>
        <source>%1 does not answer slurmctld.</source>
        <translation>%1 不响应 slurmctld。</translation>
    </message>
    <message>
        <source>%1 is drained.</source>
        <translation>%1 已排空。</translation>
    </message>
    <message>
        <source>%1 is drained: %2</source>
        <translation>%1 已排空:%2</translation>
    </message>
    <message>
        <source>%1 is draining.</source>
        <translation>%1 正在排空。</translation>
    </message>
    <message>
        <source>%1 is draining: %2</source>
        <translation>%1 正在排空:%2</translation>
    </message>
    <message>
        <source>%1 reboots.</source>
        <translation>%1 正在重启。</translation>
    </message>
    <message>
        <source>%1 is back (%2).</source>
        <translation>%1 恢复了(%2)。</translation>
    </message>
    <message>
        <source>%1 is now: %2.</source>
        <translation>%1 现在:%2。</translation>
    </message>
    <message>
        <source>Job %1 (%2) ended: %3.</source>
        <translation>作业 %1(%2)结束:%3。</translation>
    </message>
    <message>
        <source>The partition %1 is now %2.</source>
        <translation>分区 %1 现在为 %2。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The cluster could not be looked at: %1</source>
        <translation>无法查看集群:%1</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>已添加 %1。</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>已移除 %1。</translation>
    </message>
    <message>
        <source>slurmctld on %1 does not answer.</source>
        <translation>%1 上的 slurmctld 没有响应。</translation>
    </message>
    <message>
        <source>slurmctld on %1 answers again.</source>
        <translation>%1 上的 slurmctld 恢复响应。</translation>
    </message>
    <message>
        <source>%1 is in charge now.</source>
        <translation>现在由 %1 负责。</translation>
    </message>
    <message>
        <source>%1 works again.</source>
        <translation>%1 恢复正常。</translation>
    </message>
    <message>
        <source>The cluster can be looked at again.</source>
        <translation>又可以查看集群了。</translation>
    </message>
    <message>
        <source>The container %1 was made anew.</source>
        <translation>容器 %1 已重建。</translation>
    </message>
    <message>
        <source>Docker started the container %1 again, because it had ended.</source>
        <translation>容器 %1 曾结束,Docker 已重新启动它。</translation>
    </message>
    <message>
        <source>The server %1 was rebooted.</source>
        <translation>服务器 %1 已重启。</translation>
    </message>
    <message>
        <source>The daemons on %1 use newly pushed files.</source>
        <translation>%1 上的守护进程正在使用新推送的文件。</translation>
    </message>
    <message>
        <source>Find out why…</source>
        <translation>查明原因…</translation>
    </message>
    <message>
        <source>Let %1 go on…</source>
        <translation>让 %1 继续…</translation>
    </message>
    <message>
        <source>Start %1…</source>
        <translation>启动 %1…</translation>
    </message>
    <message>
        <source>Make the container %1…</source>
        <translation>创建容器 %1…</translation>
    </message>
    <message>
        <source>%1 rebooted at %2 and waits to be returned to service.</source>
        <translation>%1 于 %2 重启,等待恢复服务。</translation>
    </message>
    <message>
        <source>%1 rebooted and waits to be returned to service.</source>
        <translation>%1 已重启,等待恢复服务。</translation>
    </message>
    <message>
        <source>Return %1 to service…</source>
        <translation>让 %1 恢复服务…</translation>
    </message>
    <message>
        <source>%1 takes no jobs: %2.</source>
        <translation>%1 不接受作业:%2。</translation>
    </message>
    <message>
        <source>%1 takes no jobs.</source>
        <translation>%1 不接受作业。</translation>
    </message>
    <message>
        <source>Looking at the cluster…</source>
        <translation>正在查看集群…</translation>
    </message>
    <message>
        <source>The controller does not answer</source>
        <translation>控制器没有响应</translation>
    </message>
    <message>
        <source>The cluster cannot be looked at</source>
        <translation>无法查看集群</translation>
    </message>
    <message>
        <source>No node takes jobs</source>
        <translation>没有节点接受作业</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) need you</source>
        <translation>
            <numerusform>%n 个节点需要您处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) need you</source>
        <translation>
            <numerusform>%n 台服务器需要您处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything else works.</source>
        <translation>其他一切正常。</translation>
    </message>
    <message numerus="yes">
        <source>%n more need(s) you as well.</source>
        <translation>
            <numerusform>另有 %n 个也需要您处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 What is shown is from %2.</source>
        <translation>%1 显示的内容来自 %2。</translation>
    </message>
    <message>
        <source>A controller does not answer</source>
        <translation>有控制器没有响应</translation>
    </message>
    <message>
        <source>slurmctld on %1 does not answer; the cluster works with the other one.</source>
        <translation>%1 上的 slurmctld 没有响应;集群由另一个控制器运行。</translation>
    </message>
    <message>
        <source>Nothing is known of the nodes</source>
        <translation>对节点一无所知</translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>一切正常</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) drained by hand.</source>
        <translation>
            <numerusform>%n 个节点被人工排空。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) ready for jobs.</source>
        <translation>
            <numerusform>%n 个节点可接受作业。</numerusform>
        </translation>
    </message>
    <message>
        <source>No command can be run in the container %1.</source>
        <translation>无法在容器 %1 中运行命令。</translation>
    </message>
    <message>
        <source>Slurm on %1 was not asked for this.</source>
        <translation>未就此询问 %1 上的 Slurm。</translation>
    </message>
    <message>
        <source>The answer of %1 is too large; its end was left out.</source>
        <translation>%1 的回答太大;末尾已略去。</translation>
    </message>
    <message>
        <source>The answer of %1 broke off.</source>
        <translation>%1 的回答中断了。</translation>
    </message>
    <message>
        <source>Slurm on %1 took too long to answer.</source>
        <translation>%1 上的 Slurm 回答太慢。</translation>
    </message>
    <message>
        <source>Slurm on %1 did not answer this.</source>
        <translation>%1 上的 Slurm 没有回答此问题。</translation>
    </message>
    <message>
        <source>The answer of Slurm on %1 was not understood.</source>
        <translation>无法理解 %1 上 Slurm 的回答。</translation>
    </message>
    <message>
        <source>The version of Slurm is not known. What Slipway understands is shown.</source>
        <translation>Slurm 的版本未知。显示 Slipway 能理解的内容。</translation>
    </message>
    <message>
        <source>Slipway does not know Slurm %1. What it understands is shown.</source>
        <translation>Slipway 不认识 Slurm %1。显示它能理解的内容。</translation>
    </message>
    <message>
        <source>slurmctld does not answer the container %1.</source>
        <translation>slurmctld 不响应容器 %1。</translation>
    </message>
    <message numerus="yes">
        <source>… %n line(s) left out: they came too fast …</source>
        <translation>
            <numerusform>… 来得太快,略去 %n 行 …</numerusform>
        </translation>
    </message>
    <message>
        <source>The log of %1 could not be read.</source>
        <translation>无法读取 %1 的日志。</translation>
    </message>
    <message>
        <source>There is no node %1 in this cluster.</source>
        <translation>此集群中没有节点 %1。</translation>
    </message>
    <message>
        <source>No command can be run on %1.</source>
        <translation>无法在 %1 上运行命令。</translation>
    </message>
    <message>
        <source>Watch the cluster of FILE.</source>
        <translation>监控 FILE 所描述的集群。</translation>
    </message>
    <message>
        <source>Name the cluster file to watch: slipway --monitor FILE</source>
        <translation>请指定要监控的集群文件：slipway --monitor FILE</translation>
    </message>
    <message>
        <source>Give the container its name back</source>
        <translation>恢复容器的名称</translation>
    </message>
    <message>
        <source>Give the container %1 the name %2 again</source>
        <translation>将容器 %1 的名称恢复为 %2</translation>
    </message>
    <message>
        <source>It goes on as it is, jobs in it too, and is this cluster&apos;s container again.</source>
        <translation>容器及其中的作业照常运行，并重新成为本集群的容器。</translation>
    </message>
    <message>
        <source>There is a container %1 already.</source>
        <translation>已存在容器 %1。</translation>
    </message>
    <message>
        <source>slurmctld on %1 did not tell about its nodes and jobs.</source>
        <translation>%1 上的 slurmctld 没有给出节点和作业的信息。</translation>
    </message>
    <message>
        <source>Jobs that run through the move go on, but report their end to %1, where no slurmctld listens any more: such a job shows COMPLETING for up to an hour after its end. With IP addresses in place of DNS names, or with a backup controller, this does not happen.</source>
        <translation>在移动期间运行的作业会继续，但会向 %1 报告结束，而那里已没有 slurmctld 在监听：这样的作业在结束后最多一小时显示为 COMPLETING。用 IP 地址代替 DNS 名称，或有备用控制节点，就不会这样。</translation>
    </message>
    <message>
        <source>Slurm is asked through slurmrestd from now on: %1</source>
        <translation>从现在起通过 slurmrestd 询问 Slurm：%1</translation>
    </message>
    <message>
        <source>Slurm is asked over ssh again.</source>
        <translation>又通过 ssh 询问 Slurm 了。</translation>
    </message>
    <message>
        <source>Over ssh: %1 Over slurmrestd at %2: %3</source>
        <comment>two reasons, each a sentence</comment>
        <translation>通过 ssh：%1 通过 %2 处的 slurmrestd：%3</translation>
    </message>
    <message>
        <source>slurmrestd answered with an error. The log of slurmctld may say why.</source>
        <translation>slurmrestd 返回了错误。slurmctld 的日志可能说明原因。</translation>
    </message>
    <message>
        <source>No token was given for slurmrestd.</source>
        <translation>没有给出 slurmrestd 的令牌。</translation>
    </message>
    <message>
        <source>There is no certificate in the file %1 that the cluster file names.</source>
        <translation>集群文件所指的文件 %1 中没有证书。</translation>
    </message>
    <message>
        <source>This slurmrestd does not tell it.</source>
        <translation>这个 slurmrestd 不提供此项。</translation>
    </message>
    <message>
        <source>Asked through slurmrestd at %1.</source>
        <translation>通过 %1 处的 slurmrestd 询问。</translation>
    </message>
    <message>
        <source>Asked through slurmrestd at %1, since no way over ssh leads to Slurm: %2</source>
        <translation>通过 %1 处的 slurmrestd 询问，因为没有 ssh 路径通往 Slurm：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) and node(s) need you</source>
        <translation>
            <numerusform>%n 台服务器和节点需要您处理</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slipway::ActionInputs</name>
    <message>
        <source>%1 (may be left empty)</source>
        <translation>%1（可留空）</translation>
    </message>
    <message>
        <source>UP: takes jobs and starts them</source>
        <translation>UP：接受并启动作业</translation>
    </message>
    <message>
        <source>DOWN: takes jobs, starts none</source>
        <translation>DOWN：接受作业，但不启动</translation>
    </message>
    <message>
        <source>DRAIN: takes no new jobs, starts what waits</source>
        <translation>DRAIN：不接受新作业，启动已排队的作业</translation>
    </message>
    <message>
        <source>INACTIVE: takes none, starts none</source>
        <translation>INACTIVE：不接受也不启动作业</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Daemon</source>
        <translation>守护进程</translation>
    </message>
    <message>
        <source>New controller</source>
        <translation>新控制器</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Server, as in the cluster file</source>
        <translation>服务器（格式同集群文件）</translation>
    </message>
    <message>
        <source>Slurm shows it to everybody beside the node&apos;s state.</source>
        <translation>Slurm 会在节点状态旁向所有人显示。</translation>
    </message>
    <message>
        <source>The node whose server runs slurmctld from then on.</source>
        <translation>此后由该节点的服务器运行 slurmctld。</translation>
    </message>
    <message>
        <source>For example: {name: worker04, address: 192.168.100.14, cpus: 64}</source>
        <translation>例如：{name: worker04, address: 192.168.100.14, cpus: 64}</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Even where Slipway would hold back, such as after a person</source>
        <translation>即使 Slipway 会有所保留（例如由人工设置的状态）也执行</translation>
    </message>
    <message>
        <source>A whole number; higher ones start earlier.</source>
        <translation>整数；数值越大越早启动。</translation>
    </message>
</context>
<context>
    <name>Slipway::ActionPanel</name>
    <message>
        <source>This is still being done.</source>
        <translation>操作仍在进行。</translation>
    </message>
    <message>
        <source>Wait for its end, or cancel it first.</source>
        <translation>请等待其结束，或先取消。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 等（另有 %n 个）</numerusform>
        </translation>
    </message>
    <message>
        <source>Show What It &amp;Does</source>
        <translation>查看将执行的操作(&amp;D)</translation>
    </message>
    <message>
        <source>Try &amp;Again</source>
        <translation>重试(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>Do This for %n Target(s)</source>
        <translation>
            <numerusform>对 %n 个目标执行</numerusform>
        </translation>
    </message>
    <message>
        <source>Worked: %1. Failed: %2. Not done: %3.</source>
        <translation>成功：%1。失败：%2。未执行：%3。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Looking at what would have to be done…</source>
        <translation>正在查看需要做什么…</translation>
    </message>
    <message>
        <source>Stopping. What runs on a server now comes to its end first…</source>
        <translation>正在停止。会先等服务器上正在运行的操作结束…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在开始…</translation>
    </message>
    <message>
        <source>%1 of %2 steps are done.</source>
        <translation>已完成 %1 / %2 步。</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>正在规划</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>返回填写</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Do This</source>
        <translation>执行(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Slipway::BundleModel</name>
    <message>
        <source>edited there</source>
        <translation>在那边被编辑过</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>有改动</translation>
    </message>
    <message>
        <source>goes</source>
        <translation>将移除</translation>
    </message>
    <message>
        <source>Folder %1, %2</source>
        <translation>文件夹 %1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) change</source>
        <translation>
            <numerusform>%n 个文件会改变</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>Slipway::CauseModel</name>
    <message>
        <source>Follows from: %1</source>
        <translation>由此引起：%1</translation>
    </message>
</context>
<context>
    <name>Slipway::CausePanel</name>
    <message>
        <source>Causes and ways out</source>
        <translation>原因和解决办法</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查到的情况</translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation>已排除的原因</translation>
    </message>
    <message>
        <source>Hide what it is n&amp;ot (%1)</source>
        <translation>隐藏已排除的原因 (%1)(&amp;O)</translation>
    </message>
    <message>
        <source>Show what it is n&amp;ot (%1)</source>
        <translation>显示已排除的原因 (%1)(&amp;O)</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be told</source>
        <translation>
            <numerusform>%n 项无法判断</numerusform>
        </translation>
    </message>
    <message>
        <source>The look was cancelled</source>
        <translation>检查已取消</translation>
    </message>
    <message>
        <source>Nothing is wrong that Slipway knows of</source>
        <translation>Slipway 没有发现问题</translation>
    </message>
    <message>
        <source>Not everything was looked at. Start again to be sure.</source>
        <translation>并非所有项目都已检查。请重新开始以确认。</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s); the first one is where to begin.</source>
        <translation>
            <numerusform>共 %n 项发现；请从第一项开始。</numerusform>
        </translation>
    </message>
    <message>
        <source>What was looked at is listed below. If something is wrong all the same, a support bundle helps somebody else to help you.</source>
        <translation>下面列出了检查过的项目。如果仍有问题，可以生成支持包请他人协助。</translation>
    </message>
</context>
<context>
    <name>Slipway::CauseView</name>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>This follows from “%1”. Mend that first.</source>
        <translation>这是由“%1”引起的，请先解决它。</translation>
    </message>
    <message>
        <source>For whoever administers the server</source>
        <translation>请服务器管理员执行</translation>
    </message>
    <message>
        <source>Exact commands</source>
        <translation>确切的命令</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>复制(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy the commands</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>So that it does not happen again</source>
        <translation>防止再次发生</translation>
    </message>
    <message>
        <source>Show the &amp;answer in the cluster file…</source>
        <translation>查看集群文件中的对应设置(&amp;A)…</translation>
    </message>
</context>
<context>
    <name>Slipway::ChainView</name>
    <message>
        <source>%1: %2</source>
        <comment>link of a chain: its state</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Every link works.</source>
        <translation>每个环节都正常。</translation>
    </message>
    <message>
        <source>Nobody has looked yet.</source>
        <translation>还没有查看过。</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>链路</translation>
    </message>
</context>
<context>
    <name>Slipway::ClusterDraft</name>
    <message>
        <source>New cluster</source>
        <translation>新集群</translation>
    </message>
    <message>
        <source>This file was changed by another program since it was opened.</source>
        <translation>此文件打开之后，被其他程序改动了。</translation>
    </message>
</context>
<context>
    <name>Slipway::ClusterPanel</name>
    <message>
        <source>The cluster</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>C&amp;luster name</source>
        <translation>集群名称(&amp;L)</translation>
    </message>
    <message>
        <source>Also the name of the compose project.</source>
        <translation>也是 compose 项目的名称。</translation>
    </message>
    <message>
        <source>&amp;Controller</source>
        <translation>控制器(&amp;C)</translation>
    </message>
    <message>
        <source>Runs slurmctld, besides jobs like every other server.</source>
        <translation>运行 slurmctld，并且像其他服务器一样运行作业。</translation>
    </message>
    <message>
        <source>Back&amp;up controllers</source>
        <translation>备用控制器(&amp;U)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Take over when the controller is gone. Names with commas, or none.</source>
        <translation>控制器失效时接管。请填写名称并用逗号分隔，或留空。</translation>
    </message>
    <message>
        <source>The image every server runs</source>
        <translation>每台服务器运行的镜像</translation>
    </message>
    <message>
        <source>&amp;Kind of image</source>
        <translation>镜像类型(&amp;K)</translation>
    </message>
    <message>
        <source>Decides where Slurm keeps its files inside.</source>
        <translation>决定 Slurm 的文件在镜像内的位置。</translation>
    </message>
    <message>
        <source>Co&amp;mes from</source>
        <translation>来源(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>镜像(&amp;I)</translation>
    </message>
    <message>
        <source>As docker pull takes it.</source>
        <translation>写法与 docker pull 相同。</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>归档文件(&amp;A)</translation>
    </message>
    <message>
        <source>Made by docker save, in the shared folder.</source>
        <translation>由 docker save 生成，放在共享文件夹中。</translation>
    </message>
    <message>
        <source>Debian sui&amp;te</source>
        <translation>Debian 发行版(&amp;T)</translation>
    </message>
    <message>
        <source>Slipway’s Dockerfile builds on this release of Debian.</source>
        <translation>Slipway 的 Dockerfile 基于此 Debian 版本构建。</translation>
    </message>
    <message>
        <source>&amp;Slurm version</source>
        <translation>Slurm 版本(&amp;S)</translation>
    </message>
    <message>
        <source>Ask the ima&amp;ge</source>
        <translation>询问镜像(&amp;G)</translation>
    </message>
    <message>
        <source>Decides what slurm.conf may say.</source>
        <translation>决定 slurm.conf 中可以写什么。</translation>
    </message>
    <message>
        <source>&amp;Where things are inside the image</source>
        <translation>镜像内的位置(&amp;W)</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Spool</source>
        <translation>Spool</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>PID files</source>
        <translation>PID 文件</translation>
    </message>
    <message>
        <source>Slurm’s account</source>
        <translation>Slurm 的账户</translation>
    </message>
    <message>
        <source>Entry point</source>
        <translation>启动程序</translation>
    </message>
    <message>
        <source>The image’s own start command, run after Slipway’s. Empty: Slipway starts the daemons.</source>
        <translation>镜像自带的启动命令，在 Slipway 的启动命令之后运行。留空：由 Slipway 启动守护进程。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>&amp;Published ports</source>
        <translation>发布端口(&amp;P)</translation>
    </message>
    <message>
        <source>Each container publishes its ports on its server’s own address, and on no other.</source>
        <translation>每个容器只在所在服务器自己的地址上发布端口。</translation>
    </message>
    <message>
        <source>The h&amp;ost’s network</source>
        <translation>主机网络(&amp;O)</translation>
    </message>
    <message>
        <source>Containers share the server’s network. MPI over several nodes needs this.</source>
        <translation>容器共用服务器的网络。跨多个节点的 MPI 需要它。</translation>
    </message>
    <message>
        <source>slurmctl&amp;d port</source>
        <translation>slurmctld 端口(&amp;D)</translation>
    </message>
    <message>
        <source>slurmd port</source>
        <translation>slurmd 端口</translation>
    </message>
    <message>
        <source>Ports for s&amp;run</source>
        <translation>srun 端口(&amp;R)</translation>
    </message>
    <message>
        <source>First port for srun</source>
        <translation>srun 的起始端口</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Last port for srun</source>
        <translation>srun 的结束端口</translation>
    </message>
    <message>
        <source>Without these, nodes look idle and the first job over two servers hangs.</source>
        <translation>没有这些端口，节点看起来都空闲，而第一个跨两台服务器的作业就会卡住。</translation>
    </message>
    <message>
        <source>Log in to the controller’s container</source>
        <translation>登录控制器的容器</translation>
    </message>
    <message>
        <source>For images with an SSH server inside. The address is reachable from the controller’s machine.</source>
        <translation>适用于内含 SSH 服务器的镜像。该地址可从控制器所在的机器访问。</translation>
    </message>
    <message>
        <source>Give it a fi&amp;xed address on a network of its own</source>
        <translation>在单独的网络上为它设置固定地址(&amp;X)</translation>
    </message>
    <message>
        <source>Subnet</source>
        <translation>子网</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>What the image wants to be told, such as GITHUB_NAME. Never write a password here: the file is readable.</source>
        <translation>镜像需要的变量，例如 GITHUB_NAME。请勿在此填写密码：该文件可以被读取。</translation>
    </message>
    <message>
        <source>Add variable</source>
        <translation>添加变量</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Slipway’s own</source>
        <translation>Slipway 自带</translation>
    </message>
    <message>
        <source>With Debian’s or Ubuntu’s packages</source>
        <translation>使用 Debian 或 Ubuntu 的软件包</translation>
    </message>
    <message>
        <source>With Ubuntu 20.04’s packages (conquest)</source>
        <translation>使用 Ubuntu 20.04 的软件包 (conquest)</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>A registry: every server pulls it</source>
        <translation>镜像仓库：由每台服务器拉取</translation>
    </message>
    <message>
        <source>Slipway’s Dockerfile: built on every server</source>
        <translation>Slipway 的 Dockerfile：在每台服务器上构建</translation>
    </message>
    <message>
        <source>An archive in the shared folder</source>
        <translation>共享文件夹中的归档文件</translation>
    </message>
    <message>
        <source>Cancel askin&amp;g</source>
        <translation>取消询问(&amp;G)</translation>
    </message>
</context>
<context>
    <name>Slipway::CodeView</name>
    <message>
        <source>From: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find in this text (Ctrl+F)</source>
        <translation>在此文本中查找 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the whole text; Ctrl+C copies what is selected</source>
        <translation>复制全部文本；Ctrl+C 复制选中的内容</translation>
    </message>
    <message>
        <source>Find the next one</source>
        <translation>查找下一个</translation>
    </message>
    <message>
        <source>Find the one before</source>
        <translation>查找上一个</translation>
    </message>
    <message>
        <source>Choose a line to see why it is there.</source>
        <translation>选择一行，查看它的理由。</translation>
    </message>
    <message>
        <source>Change It</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change It in %1</source>
        <translation>在“%1”中更改</translation>
    </message>
</context>
<context>
    <name>Slipway::CodeViewFind</name>
    <message>
        <source>Find in this text</source>
        <translation>在此文本中查找</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>上一个(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>关闭查找 (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation>第 %1 个，共 %2 个以上</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 个，共 %2 个</translation>
    </message>
</context>
<context>
    <name>Slipway::ConflictDialog</name>
    <message>
        <source>Edited by Somebody Else</source>
        <translation>被他人编辑过</translation>
    </message>
    <message>
        <source>Edited files</source>
        <translation>被编辑过的文件</translation>
    </message>
    <message>
        <source>&amp;Overwrite These Edits</source>
        <translation>覆盖这些编辑(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Keep Them</source>
        <translation>保留这些编辑(&amp;K)</translation>
    </message>
    <message>
        <source>Looking at what was edited…</source>
        <translation>正在查看被编辑过的内容…</translation>
    </message>
    <message>
        <source>The edits are gone: nothing stands in the way any more.</source>
        <translation>这些编辑已不存在：不再有任何阻碍。</translation>
    </message>
    <message>
        <source>&amp;Launch</source>
        <translation>部署(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were edited by somebody else since the last push.</source>
        <translation>
            <numerusform>上次推送之后，有 %n 个文件被他人编辑过。</numerusform>
        </translation>
    </message>
    <message>
        <source>the shared folder</source>
        <translation>共享文件夹</translation>
    </message>
    <message>
        <source>Lines with “-” are there now and would go, lines with “+” would come. To keep an edit, take it into your answers and launch again.</source>
        <translation>带“-”的行是那里现有的内容，将被移除；带“+”的行将被写入。如要保留某处编辑，请将其纳入您的设置后再次部署。</translation>
    </message>
</context>
<context>
    <name>Slipway::ControllersModel</name>
    <message>
        <source>does not answer</source>
        <translation>没有应答</translation>
    </message>
    <message>
        <source>in charge</source>
        <translation>主管中</translation>
    </message>
    <message>
        <source>stands by</source>
        <translation>待命</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>尚未询问</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>主</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>备</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>controller: its state</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>State saved</source>
        <translation>状态保存</translation>
    </message>
    <message>
        <source>Its answer</source>
        <translation>它的回答</translation>
    </message>
</context>
<context>
    <name>Slipway::ControllersView</name>
    <message>
        <source>Controllers</source>
        <translation>控制节点</translation>
    </message>
    <message>
        <source>The cluster file names no controller.</source>
        <translation>集群文件没有指定控制节点。</translation>
    </message>
    <message>
        <source>Filter by name, state…</source>
        <translation>按名称、状态筛选…</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>Slurm</source>
        <translation>Slurm</translation>
    </message>
    <message>
        <source>Counted since</source>
        <translation>统计起始</translation>
    </message>
    <message>
        <source>Jobs submitted</source>
        <translation>提交的作业</translation>
    </message>
    <message>
        <source>Jobs started</source>
        <translation>启动的作业</translation>
    </message>
    <message>
        <source>Jobs completed</source>
        <translation>完成的作业</translation>
    </message>
    <message>
        <source>Jobs failed</source>
        <translation>失败的作业</translation>
    </message>
    <message>
        <source>Last scheduling cycle</source>
        <translation>最近一次调度</translation>
    </message>
    <message>
        <source>Mean cycle</source>
        <translation>平均调度</translation>
    </message>
    <message>
        <source>Last backfill cycle</source>
        <translation>最近一次回填</translation>
    </message>
    <message>
        <source>Server threads</source>
        <translation>服务线程</translation>
    </message>
    <message>
        <source>Agent queue</source>
        <translation>代理队列</translation>
    </message>
    <message>
        <source>Queue to the database</source>
        <translation>发往数据库的队列</translation>
    </message>
    <message>
        <source>Restart slurmctld</source>
        <translation>重启 slurmctld</translation>
    </message>
    <message>
        <source>Read the files again</source>
        <translation>重新读取文件</translation>
    </message>
    <message>
        <source>&amp;Summary</source>
        <translation>概要(&amp;S)</translation>
    </message>
    <message>
        <source>Choose a controller to see what it said.</source>
        <translation>选择一个控制节点，查看它的回答。</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>State saved</source>
        <translation>状态保存</translation>
    </message>
    <message>
        <source>Its answer</source>
        <translation>它的回答</translation>
    </message>
    <message numerus="yes">
        <source>%n controller(s)</source>
        <translation>
            <numerusform>%n 个控制节点</numerusform>
        </translation>
    </message>
    <message>
        <source>Move the controller…</source>
        <translation>移动控制节点…</translation>
    </message>
    <message>
        <source>Asked through</source>
        <translation>询问途径</translation>
    </message>
    <message>
        <source>ssh to %1</source>
        <translation>ssh 到 %1</translation>
    </message>
    <message>
        <source>slurmrestd at %1</source>
        <translation>%1 处的 slurmrestd</translation>
    </message>
</context>
<context>
    <name>Slipway::DiffView</name>
    <message>
        <source>Previous Change</source>
        <translation>上一处改动</translation>
    </message>
    <message>
        <source>Next Change</source>
        <translation>下一处改动</translation>
    </message>
    <message>
        <source>Go to the change before (Alt+Up)</source>
        <translation>转到上一处改动 (Alt+Up)</translation>
    </message>
    <message>
        <source>Go to the next change (Alt+Down)</source>
        <translation>转到下一处改动 (Alt+Down)</translation>
    </message>
    <message>
        <source>The same on %1.</source>
        <translation>与 %1 上的相同。</translation>
    </message>
    <message>
        <source>New: not yet on %1.</source>
        <translation>新增：%1 上还没有。</translation>
    </message>
    <message>
        <source>Goes: on %1, and no longer needed.</source>
        <translation>将移除：%1 上有，但已不再需要。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation>
            <numerusform>增加 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed</source>
        <translation>
            <numerusform>删除 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes.</source>
        <translation>有改动。</translation>
    </message>
    <message>
        <source>⚠ Somebody edited this file on %1 since Slipway last wrote it. Lines with “-” are what is there now.</source>
        <translation>⚠ Slipway 上次写入之后，有人在 %1 上编辑了此文件。带“-”的行是那里现在的内容。</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>此文件是空的。</translation>
    </message>
</context>
<context>
    <name>Slipway::DoctorWindow</name>
    <message>
        <source>Troubleshoot</source>
        <translation>故障排查</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Sa&amp;ve Record…</source>
        <translation>保存记录(&amp;V)…</translation>
    </message>
    <message>
        <source>Save the record (Ctrl+S)</source>
        <translation>保存记录 (Ctrl+S)</translation>
    </message>
    <message>
        <source>Support B&amp;undle…</source>
        <translation>支持包(&amp;U)…</translation>
    </message>
    <message>
        <source>Collect what somebody needs to help (Ctrl+B)</source>
        <translation>收集他人协助所需的信息 (Ctrl+B)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>Co&amp;py for a Question</source>
        <translation>复制以便提问(&amp;P)</translation>
    </message>
    <message>
        <source>Copy the record without secrets (Ctrl+Shift+C)</source>
        <translation>复制不含机密的记录 (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Diagnosis</source>
        <translation>诊断(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Save Record…</source>
        <translation>保存记录(&amp;S)…</translation>
    </message>
    <message>
        <source>Support &amp;Bundle…</source>
        <translation>支持包(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Find the Cause</source>
        <translation>查找原因(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <translation>再次检查(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Step &amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>The cluster file says so already.</source>
        <translation>集群文件中已经是这样。</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>出了什么问题？</translation>
    </message>
    <message>
        <source>Looking for the cause…</source>
        <translation>正在查找原因…</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>检查过的项目</translation>
    </message>
    <message>
        <source>Mend it, and prove it</source>
        <translation>修复并验证</translation>
    </message>
    <message>
        <source>Slipway looks at everything that may be the cause. Looking changes nothing.</source>
        <translation>Slipway 会检查所有可能的原因。检查不会更改任何内容。</translation>
    </message>
    <message>
        <source>Every command only reads, and can be run again by hand.</source>
        <translation>所有命令都只读取信息，可以手动重新运行。</translation>
    </message>
    <message>
        <source>Nothing runs before you say so. Afterwards Slipway looks again and runs a job.</source>
        <translation>未经您确认不会运行任何命令。之后 Slipway 会再次检查并运行一个作业。</translation>
    </message>
    <message>
        <source>Symptom</source>
        <translation>症状</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Cause and fix</source>
        <translation>原因与修复</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Troubleshoot %1 – Slipway</source>
        <translation>排查 %1 – Slipway</translation>
    </message>
    <message>
        <source>The record is in the clipboard, without secrets. Paste it into your question.</source>
        <translation>记录已复制到剪贴板，不含机密。请粘贴到您的提问中。</translation>
    </message>
    <message>
        <source>Save the Record</source>
        <translation>保存记录</translation>
    </message>
    <message>
        <source>Text (*.txt);;JSON (*.json)</source>
        <translation>文本 (*.txt);;JSON (*.json)</translation>
    </message>
    <message>
        <source>The record is saved to %1.</source>
        <translation>记录已保存到 %1。</translation>
    </message>
</context>
<context>
    <name>Slipway::EditTableModel</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>Slipway::EventModel</name>
    <message>
        <source>Node state</source>
        <translation>节点状态</translation>
    </message>
    <message>
        <source>Node added</source>
        <translation>新增节点</translation>
    </message>
    <message>
        <source>Node removed</source>
        <translation>移除节点</translation>
    </message>
    <message>
        <source>Job failed</source>
        <translation>作业失败</translation>
    </message>
    <message>
        <source>Controller lost</source>
        <translation>控制器失联</translation>
    </message>
    <message>
        <source>Controller back</source>
        <translation>控制器恢复</translation>
    </message>
    <message>
        <source>Other controller</source>
        <translation>控制器变更</translation>
    </message>
    <message>
        <source>Chain broken</source>
        <translation>链路中断</translation>
    </message>
    <message>
        <source>Chain mended</source>
        <translation>链路恢复</translation>
    </message>
    <message>
        <source>Partition state</source>
        <translation>分区状态</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无响应</translation>
    </message>
    <message>
        <source>Answers again</source>
        <translation>恢复响应</translation>
    </message>
    <message>
        <source>New container</source>
        <translation>新容器</translation>
    </message>
    <message>
        <source>Container restarted</source>
        <translation>容器已重启</translation>
    </message>
    <message>
        <source>Server rebooted</source>
        <translation>服务器已重启</translation>
    </message>
    <message>
        <source>New files</source>
        <translation>新文件</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format of a date</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>之前 → 之后</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Through slurmrestd</source>
        <translation>改经 slurmrestd</translation>
    </message>
    <message>
        <source>Over ssh again</source>
        <translation>恢复经 ssh</translation>
    </message>
</context>
<context>
    <name>Slipway::EventsPage</name>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Every change of a state, with what was before it and why.</source>
        <translation>每次状态变化，包括之前的状态和原因。</translation>
    </message>
</context>
<context>
    <name>Slipway::EventsView</name>
    <message>
        <source>Export Events</source>
        <translation>导出事件</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are written to %1.</source>
        <translation>
            <numerusform>已将 %n 个事件写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <translation>%1 / %2 个事件</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>No event fits. Take a word away, or look at all kinds.</source>
        <translation>没有符合的事件。请减少筛选词，或查看所有类型。</translation>
    </message>
    <message>
        <source>Nothing has changed since Slipway began to watch. Changes of states appear here.</source>
        <translation>自 Slipway 开始监视以来没有变化。状态变化会显示在这里。</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Controllers</source>
        <translation>控制节点</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Filter: a node, a state, a word of the reason</source>
        <translation>筛选：节点、状态或原因中的词</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>筛选事件</translation>
    </message>
    <message>
        <source>Kind of events</source>
        <translation>事件类型</translation>
    </message>
    <message>
        <source>Only &amp;problems</source>
        <translation>仅显示问题(&amp;P)</translation>
    </message>
    <message>
        <source>Only problems</source>
        <translation>仅显示问题</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Export events</source>
        <translation>导出事件</translation>
    </message>
    <message>
        <source>Write the events shown here to a file (Ctrl+S)</source>
        <translation>将此处显示的事件写入文件 (Ctrl+S)</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
</context>
<context>
    <name>Slipway::EvidenceModel</name>
    <message>
        <source>not told</source>
        <translation>无法得知</translation>
    </message>
    <message>
        <source>this is it</source>
        <translation>就是它</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>question, then the line that answers it</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation>如何得知</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>Slipway::FieldsView</name>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>全部字段</translation>
    </message>
</context>
<context>
    <name>Slipway::FindingLabel</name>
    <message numerus="yes">
        <source>%1 (%n more)</source>
        <translation>
            <numerusform>%1（还有 %n 项）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slipway::FindingsList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>转到“%1”</translation>
    </message>
</context>
<context>
    <name>Slipway::HealthTray</name>
    <message>
        <source>Nothing is known yet</source>
        <translation>尚无信息</translation>
    </message>
    <message>
        <source>&amp;Open Slipway</source>
        <translation>打开 Slipway(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Notifications…</source>
        <translation>通知(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>Slipway::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>What was seen in the last week, while a window was open.</source>
        <translation>最近一周窗口打开期间的数据。</translation>
    </message>
</context>
<context>
    <name>Slipway::HistoryView</name>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>总数</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>out</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>drained</source>
        <translation>已排空</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>From %1 until now</source>
        <translation>从 %1 到现在</translation>
    </message>
    <message>
        <source>From %1 until %2</source>
        <translation>从 %1 到 %2</translation>
    </message>
    <message numerus="yes">
        <source>The first %n node(s) are shown; more lines could not be told apart.</source>
        <translation>
            <numerusform>只显示前 %n 个节点；更多曲线将难以分辨。</numerusform>
        </translation>
    </message>
    <message>
        <source>Last &amp;hour</source>
        <translation>最近一小时(&amp;H)</translation>
    </message>
    <message>
        <source>Last &amp;day</source>
        <translation>最近一天(&amp;D)</translation>
    </message>
    <message>
        <source>Last &amp;week</source>
        <translation>最近一周(&amp;W)</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Nodes by state</source>
        <translation>各状态节点数</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Load of each CPU</source>
        <translation>每个 CPU 的负载</translation>
    </message>
    <message>
        <source>Nothing was seen in this time.</source>
        <translation>该时段内没有数据。</translation>
    </message>
    <message>
        <source>Drag to move, turn the wheel to zoom. Keys: Left and Right for values, Ctrl+Left and Ctrl+Right to move, + and − to zoom, Home for now.</source>
        <translation>拖动可平移，滚轮可缩放。按键：左右方向键查看数值，Ctrl+左/右平移，+ 与 − 缩放，Home 回到现在。</translation>
    </message>
    <message>
        <source>Name nodes above to see their load.</source>
        <translation>在上方填写节点名以查看其负载。</translation>
    </message>
    <message>
        <source>Load of nodes, such as worker[01-04]</source>
        <translation>节点负载，例如 worker[01-04]</translation>
    </message>
    <message>
        <source>Nodes whose load is shown</source>
        <translation>显示负载的节点</translation>
    </message>
</context>
<context>
    <name>Slipway::HostKeyDialog</name>
    <message>
        <source>New Server</source>
        <translation>新服务器</translation>
    </message>
    <message>
        <source>Slipway has not met this server before</source>
        <translation>Slipway 此前没有连接过这台服务器</translation>
    </message>
    <message>
        <source>A server proves who it is with its key. Compare the fingerprint with the one its administrator tells you before you trust it.</source>
        <translation>服务器用主机密钥证明自己的身份。请先将指纹与管理员告知的指纹核对，再信任它。</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Key type</source>
        <translation>密钥类型</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>Written to</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>On the server itself: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub</source>
        <translation>在服务器上查看：ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub</translation>
    </message>
    <message>
        <source>&amp;Trust this server</source>
        <translation>信任此服务器(&amp;T)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Slipway::JobDetails</name>
    <message>
        <source>&amp;Summary</source>
        <translation>概要(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Output</source>
        <translation>输出(&amp;O)</translation>
    </message>
    <message>
        <source>All &amp;fields</source>
        <translation>全部字段(&amp;F)</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 是空的。</translation>
    </message>
    <message>
        <source>The end of %1</source>
        <translation>%1 的末尾</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>为什么在等待</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Where it runs</source>
        <translation>在哪里运行</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>Output of the job</source>
        <translation>作业的输出</translation>
    </message>
    <message>
        <source>Choose a job to see why it waits, where it runs and what it printed.</source>
        <translation>选择一个作业，查看它为什么等待、在哪里运行、输出了什么。</translation>
    </message>
    <message>
        <source>Job %1, %2</source>
        <comment>number, state</comment>
        <translation>作业 %1，%2</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>提交时间</translation>
    </message>
    <message>
        <source>Expected start</source>
        <translation>预计开始</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Has run</source>
        <translation>已运行</translation>
    </message>
    <message>
        <source>May run</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>QOS</source>
        <translation>QOS</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>请求的节点</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>The job has printed nothing yet.</source>
        <translation>作业还没有任何输出。</translation>
    </message>
    <message>
        <source>The output is on %1, which is not in the cluster file.</source>
        <translation>输出在 %1 上，而集群文件里没有它。</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
</context>
<context>
    <name>Slipway::JobsModel</name>
    <message>
        <source>exit code %1</source>
        <translation>退出码 %1</translation>
    </message>
    <message>
        <source>limit %1</source>
        <comment>how long a job may run</comment>
        <translation>时限 %1</translation>
    </message>
    <message>
        <source>Job %1: %2</source>
        <comment>number: its state</comment>
        <translation>作业 %1：%2</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>提交时间</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>QOS</source>
        <translation>QOS</translation>
    </message>
</context>
<context>
    <name>Slipway::JobsView</name>
    <message>
        <source>Jobs</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Filter by number, name, user, node…</source>
        <translation>按编号、名称、用户、节点筛选…</translation>
    </message>
    <message>
        <source>%1 running, %2 waiting</source>
        <comment>jobs</comment>
        <translation>%1 个在运行，%2 个在等待</translation>
    </message>
    <message>
        <source>The jobs appear here once the controller has answered.</source>
        <translation>控制节点应答后，这里会显示作业。</translation>
    </message>
    <message>
        <source>No job is in this state.</source>
        <translation>没有处于此状态的作业。</translation>
    </message>
    <message>
        <source>There is no job. Those that end are shown for a while.</source>
        <translation>没有作业。结束的作业会保留显示一段时间。</translation>
    </message>
    <message>
        <source>A&amp;ll</source>
        <translation>全部(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Running</source>
        <translation>运行中(&amp;R)</translation>
    </message>
    <message>
        <source>Wai&amp;ting</source>
        <translation>等待中(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Ended</source>
        <translation>已结束(&amp;E)</translation>
    </message>
    <message>
        <source>Which jobs</source>
        <translation>哪些作业</translation>
    </message>
</context>
<context>
    <name>Slipway::LaunchModel</name>
    <message>
        <source>ended with status %1</source>
        <translation>以状态 %1 结束</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>百分之 %1</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>当前情况</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Not begun, as something before it failed</source>
        <translation>未开始，因为在它之前有步骤失败</translation>
    </message>
</context>
<context>
    <name>Slipway::LaunchOutcome</name>
    <message>
        <source>Show the &amp;Difference…</source>
        <translation>显示差异(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>重试(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Put Back the Previous Files</source>
        <translation>恢复之前的文件(&amp;P)</translation>
    </message>
    <message>
        <source>Copy D&amp;etails</source>
        <translation>复制详情(&amp;E)</translation>
    </message>
    <message>
        <source>Save Re&amp;port…</source>
        <translation>保存报告(&amp;P)…</translation>
    </message>
    <message>
        <source>%1 runs jobs.</source>
        <translation>%1 可以运行作业。</translation>
    </message>
    <message numerus="yes">
        <source>One job ran on %n node(s) at once, and each of them printed its name:</source>
        <translation>
            <numerusform>一个作业同时在 %n 个节点上运行，每个节点都输出了自己的名称：</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>What was done stays as it is. Retry goes on where this stopped: what is in place already is not done again.</source>
        <translation>已完成的部分保持不变。重试会从停下的地方继续：已就位的内容不会重做。</translation>
    </message>
    <message>
        <source>The launch failed.</source>
        <translation>部署失败。</translation>
    </message>
    <message>
        <source>This step failed: %1</source>
        <translation>失败的步骤：%1</translation>
    </message>
    <message>
        <source>Raw output</source>
        <translation>原始输出</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>撤销(&amp;U)…</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>已完成：%1</translation>
    </message>
    <message>
        <source>The servers were asked again afterwards, and it is as it should be.</source>
        <translation>事后已再次查询服务器，结果符合预期。</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>Open the &amp;Monitor</source>
        <translation>打开监控(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>为什么？(&amp;W)</translation>
    </message>
</context>
<context>
    <name>Slipway::LaunchPage</name>
    <message>
        <source>Launch</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Bring the cluster up</source>
        <translation>启动集群</translation>
    </message>
    <message>
        <source>Puts the files in place, starts the containers, and runs one job on every node at once as the proof.</source>
        <translation>将文件放到位，启动容器，并在每个节点上同时运行一个作业作为验证。</translation>
    </message>
</context>
<context>
    <name>Slipway::LaunchPanel</name>
    <message>
        <source>&amp;Show Them</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Launch</source>
        <translation>部署(&amp;L)</translation>
    </message>
    <message>
        <source>Launch (Ctrl+Return)</source>
        <translation>部署 (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Progress of the launch</source>
        <translation>部署进度</translation>
    </message>
    <message>
        <source>Gets the files, whole or not at all</source>
        <translation>接收文件，要么完整，要么完全不写入</translation>
    </message>
    <message>
        <source>Gets the image and the munge key, and starts its container</source>
        <translation>获取镜像和 munge 密钥，并启动其容器</translation>
    </message>
    <message>
        <source>One job over all nodes proves that it works</source>
        <translation>在所有节点上运行一个作业，以验证集群可用</translation>
    </message>
    <message>
        <source>Putting back the previous files</source>
        <translation>正在恢复之前的文件</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1 / %2 步</translation>
    </message>
    <message>
        <source>&amp;Launch Again</source>
        <translation>再次部署(&amp;L)</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Putting back the previous files…</source>
        <translation>正在恢复之前的文件…</translation>
    </message>
    <message>
        <source>Stopping. What runs on a server now comes to its end first…</source>
        <translation>正在停止。会先等服务器上正在运行的操作结束…</translation>
    </message>
    <message>
        <source>Launching %1: %2 of %3 steps are done.</source>
        <translation>正在部署 %1：已完成 %2 / %3 步。</translation>
    </message>
    <message>
        <source>Some answers are not right yet, so there is nothing to launch.</source>
        <translation>有些内容还需更正，因此暂时无法部署。</translation>
    </message>
    <message numerus="yes">
        <source>%1 is ready to be launched on %n server(s). What is in place already is left alone.</source>
        <translation>
            <numerusform>%1 已准备好部署到 %n 台服务器。已就位的内容不会改动。</numerusform>
        </translation>
    </message>
    <message>
        <source>Launched %1.</source>
        <translation>已部署 %1。</translation>
    </message>
    <message>
        <source>The files of %1 are in use again.</source>
        <translation>%1 的文件已重新投入使用。</translation>
    </message>
    <message>
        <source>Daemons that run read them when they restart. A new launch puts the present files in place again.</source>
        <translation>正在运行的守护进程会在重启时读取它们。再次部署会换回当前的文件。</translation>
    </message>
</context>
<context>
    <name>Slipway::LinkList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slipway::LogModel</name>
    <message>
        <source>debug</source>
        <translation>调试</translation>
    </message>
    <message>
        <source>info</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>Slipway::LogsPage</name>
    <message>
        <source>Logs</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>What the daemons and containers write, several nodes by time.</source>
        <translation>守护进程和容器的日志，多个节点按时间合并。</translation>
    </message>
</context>
<context>
    <name>Slipway::LogsView</name>
    <message>
        <source>There is no node %1 in the cluster file.</source>
        <translation>集群文件中没有节点 %1。</translation>
    </message>
    <message numerus="yes">
        <source>The first %n node(s) are read; take ticks away to read others.</source>
        <translation>
            <numerusform>只读取前 %n 个节点；取消勾选后可读取其他节点。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n line(s) came faster than they could be shown</source>
        <translation>
            <numerusform>… 有 %n 行来得太快，未能显示</numerusform>
        </translation>
    </message>
    <message>
        <source>The log of %1 has broken off: %2</source>
        <translation>%1 的日志已中断：%2</translation>
    </message>
    <message>
        <source>&amp;Read Again</source>
        <translation>重新读取(&amp;R)</translation>
    </message>
    <message>
        <source>No line has “%1”.</source>
        <translation>没有包含“%1”的行。</translation>
    </message>
    <message>
        <source>Save the Log</source>
        <translation>保存日志</translation>
    </message>
    <message>
        <source>Text (*.log *.txt)</source>
        <translation>文本 (*.log *.txt)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are written to %1.</source>
        <translation>
            <numerusform>已将 %n 行写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>No terminal was found here. This command opens the shell in one of yours:</source>
        <translation>未找到终端程序。可在您自己的终端中运行此命令：</translation>
    </message>
    <message>
        <source>&amp;Copy the Command</source>
        <translation>复制命令(&amp;C)</translation>
    </message>
    <message>
        <source>Tick the nodes whose log you want to read.</source>
        <translation>请勾选要读取日志的节点。</translation>
    </message>
    <message>
        <source>No line has this level and this time.</source>
        <translation>没有符合该级别和时段的内容。</translation>
    </message>
    <message>
        <source>Waiting for lines…</source>
        <translation>正在等待日志…</translation>
    </message>
    <message>
        <source>There are no lines.</source>
        <translation>没有内容。</translation>
    </message>
    <message numerus="yes">
        <source>Held still; %n new line(s) wait below.</source>
        <translation>
            <numerusform>画面已暂停；下方有 %n 行新内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Held still, as you scrolled up.</source>
        <translation>已向上滚动，画面暂停。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>所有级别</translation>
    </message>
    <message>
        <source>Without debug</source>
        <translation>不含调试</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告和错误</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Last 500 lines</source>
        <translation>最后 500 行</translation>
    </message>
    <message>
        <source>Last 10 minutes</source>
        <translation>最近 10 分钟</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>最近一小时</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最近一天</translation>
    </message>
    <message>
        <source>Between…</source>
        <translation>指定时段…</translation>
    </message>
    <message>
        <source>Which log</source>
        <translation>日志类型</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Open a &amp;Terminal</source>
        <translation>打开终端(&amp;T)</translation>
    </message>
    <message>
        <source>Your own terminal, with a shell in the container of the first chosen node</source>
        <translation>在您自己的终端中打开第一个所选节点容器的 shell</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Write the lines shown here to a file (Ctrl+S)</source>
        <translation>将此处显示的内容写入文件 (Ctrl+S)</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>搜索 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search in the lines</source>
        <translation>在日志中搜索</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>上一个(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一个(&amp;N)</translation>
    </message>
    <message>
        <source>The line before that fits (Shift+F3)</source>
        <translation>上一个匹配行 (Shift+F3)</translation>
    </message>
    <message>
        <source>The next line that fits (F3)</source>
        <translation>下一个匹配行 (F3)</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>跟随(&amp;F)</translation>
    </message>
    <message>
        <source>Back to the newest line (Ctrl+End)</source>
        <translation>回到最新一行 (Ctrl+End)</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>日志内容</translation>
    </message>
</context>
<context>
    <name>Slipway::LookMenus</name>
    <message>
        <source>Of the Desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>About Slipway</source>
        <translation>关于 Slipway</translation>
    </message>
    <message>
        <source>Slipway %1</source>
        <translation>Slipway %1</translation>
    </message>
    <message>
        <source>From a list of servers to a Slurm cluster that runs jobs.

Free software under the GNU General Public License, version 3 or later. Built with Qt %1.</source>
        <translation>从一份服务器列表，到能运行作业的 Slurm 集群。

自由软件，遵循 GNU 通用公共许可证第 3 版或更高版本。使用 Qt %1 构建。</translation>
    </message>
</context>
<context>
    <name>Slipway::LookingPanel</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Progress of the diagnosis</source>
        <translation>诊断进度</translation>
    </message>
    <message>
        <source>What was asked, and what came back</source>
        <translation>询问的内容和返回的结果</translation>
    </message>
    <message>
        <source>All that came back</source>
        <translation>全部返回内容</translation>
    </message>
    <message>
        <source>Choose a line to see all that came back.</source>
        <translation>选择一行以查看全部返回内容。</translation>
    </message>
    <message>
        <source>Seen so far: %1</source>
        <translation>目前发现：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) came back.</source>
        <translation>
            <numerusform>共返回 %n 个结果。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 looks are done.</source>
        <translation>已完成 %1 项检查，共 %2 项。</translation>
    </message>
    <message>
        <source>%1 of %2 looks are done. Looking at %3…</source>
        <translation>已完成 %1 项检查，共 %2 项。正在检查 %3…</translation>
    </message>
</context>
<context>
    <name>Slipway::MapTable</name>
    <message>
        <source>“%1” is set already. Change its value instead.</source>
        <translation>“%1”已经设置。请改为修改它的值。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>Slipway::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>Slipway::MonitorWindow</name>
    <message>
        <source>Slipway</source>
        <translation>Slipway</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>&amp;Cluster</source>
        <translation>集群(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Selection</source>
        <translation>选中项(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Look &amp;Now</source>
        <translation>立即查看(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Troubleshoot</source>
        <translation>排查问题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Edit cluster</source>
        <translation>编辑集群(&amp;E)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>筛选(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Slipway</source>
        <translation>关于 Slipway(&amp;A)</translation>
    </message>
    <message>
        <source>%1 – Slipway Monitor</source>
        <translation>%1 – Slipway 监控</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>还没有回答</translation>
    </message>
    <message>
        <source>looking for the first time…</source>
        <translation>正在进行首次查看…</translation>
    </message>
    <message>
        <source>out of date: seen %1 ago</source>
        <translation>已过时：%1前的数据</translation>
    </message>
    <message>
        <source>updated %1 ago</source>
        <translation>%1前更新</translation>
    </message>
    <message>
        <source>updated %1 ago · every %2</source>
        <translation>%1前更新 · 每 %2</translation>
    </message>
    <message>
        <source>The newest look failed. What is shown is from before.</source>
        <translation>最近一次查看失败，显示的是之前的数据。</translation>
    </message>
    <message>
        <source>The cluster could not be looked at.</source>
        <translation>无法查看集群。</translation>
    </message>
    <message>
        <source>The cluster told only a part of itself.</source>
        <translation>集群只给出了部分信息。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of the answer: why it is missing</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the answer could not be understood and are left out.</source>
        <translation>
            <numerusform>回答中有 %n 行无法理解，已略去。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>为什么？(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>重试(&amp;R)</translation>
    </message>
    <message>
        <source>No way over ssh leads to Slurm. What is shown is told by its slurmrestd.</source>
        <translation>没有 ssh 路径通往 Slurm。所显示的是它的 slurmrestd 提供的。</translation>
    </message>
    <message>
        <source>ssh: %1</source>
        <translation>ssh：%1</translation>
    </message>
</context>
<context>
    <name>Slipway::NodeChoice</name>
    <message>
        <source>Find a node</source>
        <translation>查找节点</translation>
    </message>
    <message>
        <source>Nodes whose log is read</source>
        <translation>读取日志的节点</translation>
    </message>
</context>
<context>
    <name>Slipway::NodeDetails</name>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>reason (who set it, when)</comment>
        <translation>%1（%2，%3）</translation>
    </message>
    <message>
        <source>&amp;Summary</source>
        <translation>概要(&amp;S)</translation>
    </message>
    <message>
        <source>All &amp;fields</source>
        <translation>全部字段(&amp;F)</translation>
    </message>
    <message>
        <source>From here to the node</source>
        <translation>从这里到节点</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用情况</translation>
    </message>
    <message>
        <source>Jobs on it</source>
        <translation>上面的作业</translation>
    </message>
    <message>
        <source>Container and server</source>
        <translation>容器与服务器</translation>
    </message>
    <message>
        <source>Last events</source>
        <translation>最近的事件</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>Choose a node to see its chain, its jobs and everything scontrol knows.</source>
        <translation>选择一个节点，查看它的链路、作业以及 scontrol 知道的一切。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state: reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Memory free</source>
        <translation>空闲内存</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Slurm</source>
        <translation>Slurm</translation>
    </message>
    <message>
        <source>Sockets × cores × threads</source>
        <translation>插槽 × 核 × 线程</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>特性</translation>
    </message>
    <message>
        <source>GRES</source>
        <translation>GRES</translation>
    </message>
    <message>
        <source>Booted</source>
        <translation>开机时间</translation>
    </message>
    <message>
        <source>slurmd since</source>
        <translation>slurmd 启动于</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>job number, name, user</comment>
        <translation>%1 %2（%3）</translation>
    </message>
    <message>
        <source>No job runs on it.</source>
        <translation>上面没有作业。</translation>
    </message>
    <message>
        <source>Nobody has looked at this server yet.</source>
        <translation>还没有查看过这台服务器。</translation>
    </message>
</context>
<context>
    <name>Slipway::NodeGrid</name>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Nodes, %1</source>
        <comment>name and state of one of them</comment>
        <translation>节点，%1</translation>
    </message>
</context>
<context>
    <name>Slipway::NodeLoadChart</name>
    <message>
        <source>Load for each CPU, last hour</source>
        <translation>最近一小时每个 CPU 的负载</translation>
    </message>
    <message>
        <source>Nothing was seen yet.</source>
        <translation>尚未看到任何数据。</translation>
    </message>
</context>
<context>
    <name>Slipway::NodeState</name>
    <message>
        <source>idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>部分占用</translation>
    </message>
    <message>
        <source>allocated</source>
        <translation>已分配</translation>
    </message>
    <message>
        <source>completing</source>
        <translation>收尾中</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>已计划</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>已预留</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>维护中</translation>
    </message>
    <message>
        <source>power saving</source>
        <translation>节能关机</translation>
    </message>
    <message>
        <source>rebooting</source>
        <translation>重启中</translation>
    </message>
    <message>
        <source>draining</source>
        <translation>排空中</translation>
    </message>
    <message>
        <source>drained</source>
        <translation>已排空</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>故障中</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>not responding</source>
        <translation>无响应</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>注册被拒</translation>
    </message>
    <message>
        <source>down</source>
        <translation>宕机</translation>
    </message>
</context>
<context>
    <name>Slipway::NodesModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>reason (who set it)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>controller</source>
        <translation>控制节点</translation>
    </message>
    <message>
        <source>backup controller</source>
        <translation>备用控制节点</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n 个作业</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>node: its state</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>特性</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Up since</source>
        <translation>运行自</translation>
    </message>
</context>
<context>
    <name>Slipway::NodesView</name>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Filter by name, state, reason, partition…</source>
        <translation>按名称、状态、原因、分区筛选…</translation>
    </message>
    <message>
        <source>Show the logs</source>
        <translation>显示日志</translation>
    </message>
    <message>
        <source>Table or grid</source>
        <translation>表格或网格</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n 个节点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n node(s)</source>
        <translation>
            <numerusform>%n 个节点中的 %1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>The controller knows no node. Push the files and reconfigure.</source>
        <translation>控制节点不知道任何节点。请推送文件并重新配置。</translation>
    </message>
    <message>
        <source>The nodes appear here once the controller has answered.</source>
        <translation>控制节点应答后，这里会显示节点。</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>表格(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>网格(&amp;G)</translation>
    </message>
</context>
<context>
    <name>Slipway::NotifyDialog</name>
    <message>
        <source>&amp;Show notifications of the desktop</source>
        <translation>显示桌面通知(&amp;S)</translation>
    </message>
    <message>
        <source>A node goes &amp;down</source>
        <translation>节点宕机(&amp;D)</translation>
    </message>
    <message>
        <source>A node comes &amp;back</source>
        <translation>节点恢复(&amp;B)</translation>
    </message>
    <message>
        <source>A &amp;controller stops answering, or answers again</source>
        <translation>控制器停止响应或恢复响应(&amp;C)</translation>
    </message>
    <message>
        <source>The cluster cannot be &amp;reached, or can again</source>
        <translation>无法连接集群或恢复连接(&amp;R)</translation>
    </message>
    <message>
        <source>A &amp;job fails</source>
        <translation>作业失败(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>免打扰时段(&amp;Q)</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>免打扰开始</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>免打扰结束</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>What belongs together is told once: many nodes going down are one message.</source>
        <translation>相关的变化只通知一次：多个节点宕机合并为一条消息。</translation>
    </message>
    <message>
        <source>This desktop has no tray, so nothing can be shown while the window is hidden.</source>
        <translation>此桌面没有系统托盘，窗口隐藏时无法显示通知。</translation>
    </message>
    <message>
        <source>until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Slipway::OutcomeModel</name>
    <message>
        <source>answered</source>
        <translation>已回答</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>无法得知</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>返回内容</translation>
    </message>
    <message>
        <source>How it was asked</source>
        <translation>询问方式</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>耗时</translation>
    </message>
</context>
<context>
    <name>Slipway::Overview</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>how many there are in all</comment>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>Nothing has changed since this window was opened.</source>
        <translation>打开此窗口以来没有变化。</translation>
    </message>
    <message>
        <source>CPUs in use</source>
        <translation>使用中的 CPU</translation>
    </message>
    <message>
        <source>Memory in use</source>
        <translation>使用中的内存</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>how much there is in all</comment>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>GPUs in use</source>
        <translation>使用中的 GPU</translation>
    </message>
    <message>
        <source>The controller knows no node. Push the files and reconfigure.</source>
        <translation>控制节点不知道任何节点。请推送文件并重新配置。</translation>
    </message>
    <message>
        <source>The nodes appear here once the controller has answered.</source>
        <translation>控制节点应答后，这里会显示节点。</translation>
    </message>
    <message numerus="yes">
        <source>%n for resources</source>
        <comment>jobs that wait</comment>
        <translation>
            <numerusform>%n 个等资源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n behind others</source>
        <comment>jobs that wait</comment>
        <translation>
            <numerusform>%n 个排在其他作业之后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for another reason</source>
        <comment>jobs that wait</comment>
        <translation>
            <numerusform>%n 个因其他原因</numerusform>
        </translation>
    </message>
    <message>
        <source>No job waits.</source>
        <translation>没有作业在等待。</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>%1 running, %2 waiting</source>
        <comment>jobs</comment>
        <translation>%1 个在运行，%2 个在等待</translation>
    </message>
    <message>
        <source>%1: the chain</source>
        <comment>node</comment>
        <translation>%1：链路</translation>
    </message>
    <message>
        <source>%1, the controller: the chain</source>
        <comment>node</comment>
        <translation>控制节点 %1：链路</translation>
    </message>
    <message>
        <source>Nobody has looked at this server yet.</source>
        <translation>还没有查看过这台服务器。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>controller: its state</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No controller has been asked yet.</source>
        <translation>还没有询问过控制节点。</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>为什么？(&amp;W)</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Controllers</source>
        <translation>控制节点</translation>
    </message>
    <message>
        <source>Last events</source>
        <translation>最近的事件</translation>
    </message>
</context>
<context>
    <name>Slipway::PartitionsModel</name>
    <message>
        <source>%1 (default)</source>
        <comment>partition</comment>
        <translation>%1（默认）</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <comment>nodes</comment>
        <translation>%2 个中 %1 个就绪</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>partition: its state</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Longest job</source>
        <translation>最长作业</translation>
    </message>
    <message>
        <source>Node names</source>
        <translation>节点名</translation>
    </message>
    <message>
        <source>Priority tier</source>
        <translation>优先级层</translation>
    </message>
</context>
<context>
    <name>Slipway::PartitionsView</name>
    <message>
        <source>Partitions</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Filter by name, state, nodes…</source>
        <translation>按名称、状态、节点筛选…</translation>
    </message>
    <message>
        <source>All &amp;fields</source>
        <translation>全部字段(&amp;F)</translation>
    </message>
    <message>
        <source>Choose a partition to see everything scontrol knows about it.</source>
        <translation>选择一个分区，查看 scontrol 知道的一切。</translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s)</source>
        <translation>
            <numerusform>%n 个分区</numerusform>
        </translation>
    </message>
    <message>
        <source>The controller knows no partition.</source>
        <translation>控制节点不知道任何分区。</translation>
    </message>
    <message>
        <source>The partitions appear here once the controller has answered.</source>
        <translation>控制节点应答后，这里会显示分区。</translation>
    </message>
</context>
<context>
    <name>Slipway::PasteServersDialog</name>
    <message>
        <source>Paste a Table</source>
        <translation>粘贴表格</translation>
    </message>
    <message>
        <source>One server a line: name, address and, if you like, account, port, CPUs, memory. Tabs, commas or blanks between them. Lines of a hosts file work too.</source>
        <translation>每行一台服务器：名称、地址，还可以加上账户、端口、CPU 数和内存。各项之间用制表符、逗号或空格分隔。也可以使用 hosts 文件中的行。</translation>
    </message>
    <message>
        <source>Table of servers</source>
        <translation>服务器表格</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n 台服务器</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slipway::PendingLimit</name>
    <message>
        <source>CPUs</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>GRES (GPUs and the like)</source>
        <translation>GRES（GPU 等）</translation>
    </message>
    <message>
        <source>licenses</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>burst buffer</source>
        <translation>突发缓冲</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>能量</translation>
    </message>
    <message>
        <source>billing units</source>
        <translation>计费单位</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>resources</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>As many jobs as its QOS allows are in the queue.</source>
        <translation>队列中的作业数已达到其 QOS 的上限。</translation>
    </message>
    <message>
        <source>As many jobs as its account allows are in the queue.</source>
        <translation>队列中的作业数已达到其账户的上限。</translation>
    </message>
    <message>
        <source>As many jobs as its QOS allows are running.</source>
        <translation>正在运行的作业数已达到其 QOS 的上限。</translation>
    </message>
    <message>
        <source>As many jobs as its account allows are running.</source>
        <translation>正在运行的作业数已达到其账户的上限。</translation>
    </message>
    <message>
        <source>Its %1 multiplied by its time limit are more than its QOS allows for one job.</source>
        <translation>其 %1 乘以时限超过了其 QOS 对单个作业的上限。</translation>
    </message>
    <message>
        <source>Its %1 multiplied by its time limit are more than its account allows for one job.</source>
        <translation>其 %1 乘以时限超过了其账户对单个作业的上限。</translation>
    </message>
    <message>
        <source>The running jobs of its QOS have booked all the minutes of %1 they may.</source>
        <translation>其 QOS 中正在运行的作业已占满 %1 的分钟数额度。</translation>
    </message>
    <message>
        <source>The running jobs of its account have booked all the minutes of %1 they may.</source>
        <translation>其账户中正在运行的作业已占满 %1 的分钟数额度。</translation>
    </message>
    <message>
        <source>The minutes of %1 that its QOS has are used up.</source>
        <translation>其 QOS 的 %1 分钟数已用完。</translation>
    </message>
    <message>
        <source>The minutes of %1 that its account has are used up.</source>
        <translation>其账户的 %1 分钟数已用完。</translation>
    </message>
    <message>
        <source>The time that its QOS has for all jobs together is used up.</source>
        <translation>其 QOS 供全部作业使用的时间已用完。</translation>
    </message>
    <message>
        <source>The time that its account has for all jobs together is used up.</source>
        <translation>其账户供全部作业使用的时间已用完。</translation>
    </message>
    <message>
        <source>The jobs of its QOS use all the %1 they may use at once.</source>
        <translation>其 QOS 的作业已用满可同时使用的 %1。</translation>
    </message>
    <message>
        <source>The jobs of its account use all the %1 they may use at once.</source>
        <translation>其账户的作业已用满可同时使用的 %1。</translation>
    </message>
    <message>
        <source>The jobs of its owner use all the %1 that one user may use at once.</source>
        <translation>其所有者的作业已用满单个用户可同时使用的 %1。</translation>
    </message>
    <message>
        <source>The jobs of its account use all the %1 that one account may use at once.</source>
        <translation>其账户的作业已用满单个账户可同时使用的 %1。</translation>
    </message>
    <message>
        <source>It asks for less %1 than its QOS demands.</source>
        <translation>它请求的 %1 少于其 QOS 的最低要求。</translation>
    </message>
    <message>
        <source>It asks for more %1 than its QOS allows for one job.</source>
        <translation>它请求的 %1 超过了其 QOS 对单个作业的上限。</translation>
    </message>
    <message>
        <source>It asks for more %1 than its account allows for one job.</source>
        <translation>它请求的 %1 超过了其账户对单个作业的上限。</translation>
    </message>
    <message>
        <source>It starts when some of those jobs end.</source>
        <translation>这些作业中有一部分结束后它就会开始。</translation>
    </message>
    <message>
        <source>Ask for more, or use another QOS.</source>
        <translation>请请求更多资源，或使用其他 QOS。</translation>
    </message>
    <message>
        <source>Ask for less, or ask an administrator to raise the limit.</source>
        <translation>请减少请求，或请管理员提高上限。</translation>
    </message>
    <message>
        <source>An administrator can raise the limit or reset the usage; where usage decays, time helps too.</source>
        <translation>管理员可以提高上限或重置用量；如果用量会衰减，等待也有用。</translation>
    </message>
</context>
<context>
    <name>Slipway::PendingReason</name>
    <message>
        <source>Ask for less and submit it again, or ask an administrator to raise the limit.</source>
        <translation>请减少请求后重新提交，或请管理员提高上限。</translation>
    </message>
    <message>
        <source>It starts when running jobs end.</source>
        <translation>有作业结束后它就会开始。</translation>
    </message>
    <message>
        <source>When the cause is mended: `scontrol release %1`.</source>
        <translation>排除原因后执行：`scontrol release %1`。</translation>
    </message>
    <message>
        <source>Cancel it (`scancel %1`), correct it and submit it again.</source>
        <translation>请取消它（`scancel %1`），修改后重新提交。</translation>
    </message>
    <message>
        <source>An administrator has to change it, or the job has to ask for something else.</source>
        <translation>需要管理员修改设置，或者让作业改变请求。</translation>
    </message>
    <message>
        <source>Slurm has not looked at it yet.</source>
        <translation>Slurm 还没有处理它。</translation>
    </message>
    <message>
        <source>It is looked at within a minute.</source>
        <translation>一分钟内会处理。</translation>
    </message>
    <message>
        <source>Jobs with a higher priority wait for the same nodes.</source>
        <translation>优先级更高的作业在等待同样的节点。</translation>
    </message>
    <message>
        <source>It starts when they have started. An administrator can move it up: `scontrol top %1`.</source>
        <translation>那些作业开始后就轮到它。管理员可以把它提前：`scontrol top %1`。</translation>
    </message>
    <message>
        <source>It is the next in line: the nodes, CPUs or memory it asks for are in use.</source>
        <translation>下一个就是它：它请求的节点、CPU 或内存正在使用中。</translation>
    </message>
    <message>
        <source>It waits for other jobs: %3.</source>
        <translation>它在等待其他作业：%3。</translation>
    </message>
    <message>
        <source>It starts when they have ended as it demands.</source>
        <translation>这些作业按要求结束后它就会开始。</translation>
    </message>
    <message>
        <source>It waits for a job that ended otherwise than it demands, so it never starts.</source>
        <translation>它等待的作业没有按要求的方式结束，所以它永远不会开始。</translation>
    </message>
    <message>
        <source>Cancel it with `scancel %1`, or drop the condition: `scontrol update JobId=%1 Dependency=`.</source>
        <translation>用 `scancel %1` 取消它，或去掉条件：`scontrol update JobId=%1 Dependency=`。</translation>
    </message>
    <message>
        <source>Its begin time has not come yet.</source>
        <translation>还没有到它的开始时间。</translation>
    </message>
    <message>
        <source>It starts by itself then; now: `scontrol update JobId=%1 StartTime=now`.</source>
        <translation>到时会自动开始；立即开始：`scontrol update JobId=%1 StartTime=now`。</translation>
    </message>
    <message>
        <source>Its owner holds it back.</source>
        <translation>它的所有者将其挂起。</translation>
    </message>
    <message>
        <source>Let it go: `scontrol release %1`.</source>
        <translation>放行：`scontrol release %1`。</translation>
    </message>
    <message>
        <source>An administrator holds it back.</source>
        <translation>管理员将其挂起。</translation>
    </message>
    <message>
        <source>An administrator lets it go: `scontrol release %1`.</source>
        <translation>由管理员放行：`scontrol release %1`。</translation>
    </message>
    <message>
        <source>It was put back into the queue too often and is held.</source>
        <translation>它重新排队的次数过多，已被挂起。</translation>
    </message>
    <message>
        <source>It could not be started on its nodes and is held.</source>
        <translation>它无法在节点上启动，已被挂起。</translation>
    </message>
    <message>
        <source>The log of slurmd on those nodes says why; then `scontrol release %1`.</source>
        <translation>原因见这些节点上 slurmd 的日志；之后执行 `scontrol release %1`。</translation>
    </message>
    <message>
        <source>Slurm, a file system or the network failed.</source>
        <translation>Slurm、文件系统或网络出现故障。</translation>
    </message>
    <message>
        <source>Its last run ended with an error, and it was put back into the queue.</source>
        <translation>上次运行以错误结束，已重新排队。</translation>
    </message>
    <message>
        <source>Its last run was ended by a signal, and it was put back into the queue.</source>
        <translation>上次运行被信号终止，已重新排队。</translation>
    </message>
    <message>
        <source>Its last run needed more memory than it asked for.</source>
        <translation>上次运行用的内存超过了请求的数量。</translation>
    </message>
    <message>
        <source>Its last run reached its time limit.</source>
        <translation>上次运行达到了时限。</translation>
    </message>
    <message>
        <source>Its last run did nothing for longer than InactiveLimit allows.</source>
        <translation>上次运行无活动的时间超过了 InactiveLimit。</translation>
    </message>
    <message>
        <source>A node that it needs is down.</source>
        <translation>它需要的一个节点已宕机。</translation>
    </message>
    <message>
        <source>It starts when that node is back.</source>
        <translation>该节点恢复后它就会开始。</translation>
    </message>
    <message>
        <source>The prolog runs on its nodes.</source>
        <translation>其节点上正在运行 prolog。</translation>
    </message>
    <message>
        <source>It starts when that has ended.</source>
        <translation>结束后它就会开始。</translation>
    </message>
    <message>
        <source>It was put back into the queue, and what its last run left is being cleaned up.</source>
        <translation>它已重新排队，正在清理上次运行的残留。</translation>
    </message>
    <message>
        <source>Its partition %2 is DOWN: jobs are taken but not started.</source>
        <translation>其分区 %2 为 DOWN：接受作业但不启动。</translation>
    </message>
    <message>
        <source>An administrator opens it: `scontrol update PartitionName=%2 State=UP`.</source>
        <translation>由管理员开放：`scontrol update PartitionName=%2 State=UP`。</translation>
    </message>
    <message>
        <source>Its partition %2 is INACTIVE: no jobs are taken or started.</source>
        <translation>其分区 %2 为 INACTIVE：既不接受也不启动作业。</translation>
    </message>
    <message>
        <source>It asks for more or fewer nodes than its partition %2 allows or has.</source>
        <translation>它请求的节点数超出分区 %2 允许或拥有的范围。</translation>
    </message>
    <message>
        <source>It asks for more time than its partition %2 allows.</source>
        <translation>它请求的时间超过分区 %2 的上限。</translation>
    </message>
    <message>
        <source>Ask for less: `scontrol update JobId=%1 TimeLimit=…`, or use another partition.</source>
        <translation>请减少请求：`scontrol update JobId=%1 TimeLimit=…`，或使用其他分区。</translation>
    </message>
    <message>
        <source>Its partition %2 cannot give what it asks for: too many nodes, CPUs or memory.</source>
        <translation>分区 %2 无法满足它的请求：节点、CPU 或内存过多。</translation>
    </message>
    <message>
        <source>The licenses it asks for are in use.</source>
        <translation>它请求的许可证正在使用中。</translation>
    </message>
    <message>
        <source>The reservation it belongs to has not begun.</source>
        <translation>它所属的预留还没有开始。</translation>
    </message>
    <message>
        <source>It starts in that reservation.</source>
        <translation>它会在该预留中开始。</translation>
    </message>
    <message>
        <source>The reservation it belongs to was deleted.</source>
        <translation>它所属的预留已被删除。</translation>
    </message>
    <message>
        <source>Take it out: `scontrol update JobId=%1 ReservationName=`.</source>
        <translation>将其移出预留：`scontrol update JobId=%1 ReservationName=`。</translation>
    </message>
    <message>
        <source>The reservation it belongs to is not valid for it.</source>
        <translation>它所属的预留对它无效。</translation>
    </message>
    <message>
        <source>Nodes that it needs cannot be used now: %3.</source>
        <translation>它需要的节点现在不可用：%3。</translation>
    </message>
    <message>
        <source>It starts when they are back, or when it no longer insists on them: `scontrol update JobId=%1 ReqNodeList=`.</source>
        <translation>这些节点恢复后，或不再指定这些节点后，它就会开始：`scontrol update JobId=%1 ReqNodeList=`。</translation>
    </message>
    <message>
        <source>No node has everything it asks for.</source>
        <translation>没有节点能满足它的全部请求。</translation>
    </message>
    <message>
        <source>The nodes that have everything it asks for are in use or not available.</source>
        <translation>能满足它全部请求的节点正在使用中或不可用。</translation>
    </message>
    <message>
        <source>Its account has as many jobs running as it may have.</source>
        <translation>其账户正在运行的作业数已达上限。</translation>
    </message>
    <message>
        <source>Its account uses as much as it may use.</source>
        <translation>其账户使用的资源已达上限。</translation>
    </message>
    <message>
        <source>It asks for more time than its account allows.</source>
        <translation>它请求的时间超过了其账户的上限。</translation>
    </message>
    <message>
        <source>Its QOS has as many jobs running as it may have.</source>
        <translation>其 QOS 正在运行的作业数已达上限。</translation>
    </message>
    <message>
        <source>Its QOS uses as much as it may use.</source>
        <translation>其 QOS 使用的资源已达上限。</translation>
    </message>
    <message>
        <source>It asks for more time than its QOS allows.</source>
        <translation>它请求的时间超过了其 QOS 的上限。</translation>
    </message>
    <message>
        <source>Its account has used too much lately for this QOS.</source>
        <translation>其账户近期用量过多，不能使用此 QOS。</translation>
    </message>
    <message>
        <source>It starts when the usage has decayed, or with another QOS.</source>
        <translation>用量衰减后或换用其他 QOS 后它就会开始。</translation>
    </message>
    <message>
        <source>Its QOS may not be used in partition %2 or by its account.</source>
        <translation>其 QOS 不能用于分区 %2，或不能由其账户使用。</translation>
    </message>
    <message>
        <source>Its QOS does not exist any more.</source>
        <translation>其 QOS 已不存在。</translation>
    </message>
    <message>
        <source>Its account does not exist, or its owner is not in it.</source>
        <translation>其账户不存在，或其所有者不在该账户中。</translation>
    </message>
    <message>
        <source>Its account may not use partition %2.</source>
        <translation>其账户不能使用分区 %2。</translation>
    </message>
    <message>
        <source>A limit of its account or QOS is reached.</source>
        <translation>已达到其账户或 QOS 的上限。</translation>
    </message>
    <message>
        <source>As many tasks of its array run as may run at once.</source>
        <translation>其数组作业同时运行的任务数已达上限。</translation>
    </message>
    <message>
        <source>It starts when one of them ends; more at once: `scontrol update JobId=%1 ArrayTaskThrottle=…`.</source>
        <translation>其中一个结束后它就会开始；提高并发数：`scontrol update JobId=%1 ArrayTaskThrottle=…`。</translation>
    </message>
    <message>
        <source>It asks for more memory than MaxMemPerCPU or MaxMemPerNode allows.</source>
        <translation>它请求的内存超过了 MaxMemPerCPU 或 MaxMemPerNode。</translation>
    </message>
    <message>
        <source>As many nodes are powered up as may be.</source>
        <translation>已开机的节点数达到上限。</translation>
    </message>
    <message>
        <source>It starts when some of them have been powered down.</source>
        <translation>其中一些节点关机后它就会开始。</translation>
    </message>
    <message>
        <source>The ports that its MPI needs are in use.</source>
        <translation>其 MPI 需要的端口正在使用中。</translation>
    </message>
    <message>
        <source>The NVIDIA IMEX channels are in use.</source>
        <translation>NVIDIA IMEX 通道正在使用中。</translation>
    </message>
    <message>
        <source>It cannot end before its deadline any more.</source>
        <translation>它已无法在截止时间之前结束。</translation>
    </message>
    <message>
        <source>Another cluster of the federation decides about it.</source>
        <translation>由联邦中的另一个集群决定。</translation>
    </message>
    <message>
        <source>It starts here or there by itself.</source>
        <translation>它会自动在这里或那里开始。</translation>
    </message>
    <message>
        <source>It asked to start at once, and Slurm is set to look at new jobs later (SchedulerParameters=defer).</source>
        <translation>它要求立即开始，但 Slurm 设置为稍后处理新作业（SchedulerParameters=defer）。</translation>
    </message>
    <message>
        <source>No front end node is available.</source>
        <translation>没有可用的前端节点。</translation>
    </message>
    <message>
        <source>The block of the machine had too many errors.</source>
        <translation>该机器的 block 错误过多。</translation>
    </message>
    <message>
        <source>A block of the machine is being freed.</source>
        <translation>正在释放该机器的一个 block。</translation>
    </message>
    <message>
        <source>There is not enough power for it.</source>
        <translation>电力不足。</translation>
    </message>
    <message>
        <source>The power it needs is reserved for others.</source>
        <translation>它需要的电力已预留给其他作业。</translation>
    </message>
    <message>
        <source>The burst buffer has no room for it now.</source>
        <translation>突发缓冲现在没有空间。</translation>
    </message>
    <message>
        <source>Its files are being copied into the burst buffer.</source>
        <translation>正在把它的文件复制到突发缓冲。</translation>
    </message>
    <message>
        <source>The burst buffer could not be set up.</source>
        <translation>无法准备突发缓冲。</translation>
    </message>
    <message>
        <source>The burst buffer is not ready for it.</source>
        <translation>突发缓冲还没有为它准备好。</translation>
    </message>
    <message>
        <source>Nodes that it needs are down, drained, or kept for partitions with a higher priority.</source>
        <translation>它需要的节点已宕机、已排空，或留给优先级更高的分区。</translation>
    </message>
    <message>
        <source>It starts when enough of them are back: look at the nodes of partition %2.</source>
        <translation>足够多的节点恢复后它就会开始：请查看分区 %2 的节点。</translation>
    </message>
    <message>
        <source>It waits for other jobs.</source>
        <translation>它在等待其他作业。</translation>
    </message>
    <message>
        <source>Nodes that it needs cannot be used now.</source>
        <translation>它需要的节点现在不可用。</translation>
    </message>
    <message>
        <source>It starts when they are back.</source>
        <translation>这些节点恢复后它就会开始。</translation>
    </message>
    <message>
        <source>Nodes that it needs are reserved for maintenance.</source>
        <translation>它需要的节点已预留用于维护。</translation>
    </message>
    <message>
        <source>It starts when the reservation ends.</source>
        <translation>预留结束后它就会开始。</translation>
    </message>
    <message>
        <source>It may run until after the beginning of a maintenance reservation.</source>
        <translation>它可能会运行到维护预留开始之后。</translation>
    </message>
    <message>
        <source>It starts after the maintenance, or before it with a shorter time limit: `scontrol update JobId=%1 TimeLimit=…`.</source>
        <translation>它会在维护之后开始；缩短时限则可以在维护之前开始：`scontrol update JobId=%1 TimeLimit=…`。</translation>
    </message>
</context>
<context>
    <name>Slipway::PlanView</name>
    <message>
        <source>What will run</source>
        <translation>将运行的命令</translation>
    </message>
    <message>
        <source># on this computer</source>
        <translation># 在本机上</translation>
    </message>
    <message>
        <source># on %1</source>
        <translation># 在 %1 上</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s)</source>
        <translation>
            <numerusform>%n 条命令</numerusform>
        </translation>
    </message>
    <message>
        <source>The exact commands</source>
        <translation>确切的命令</translation>
    </message>
    <message>
        <source>This is so already. There is nothing to do.</source>
        <translation>已经是这样，无需操作。</translation>
    </message>
    <message>
        <source>Touches no running job.</source>
        <translation>不影响正在运行的作业。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 等（另有 %n 个）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Touches %n running job(s), which live on: %1</source>
        <translation>
            <numerusform>涉及 %n 个正在运行的作业，它们会继续运行：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends or touches %n running job(s): %1</source>
        <translation>
            <numerusform>会结束或影响 %n 个正在运行的作业：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be undone with a click.</source>
        <translation>无法一键撤销。</translation>
    </message>
    <message>
        <source>I know that this touches the whole cluster and every job on it</source>
        <translation>我知道这会影响整个集群及其上的所有作业</translation>
    </message>
    <message>
        <source>This deletes something. Type the name of the cluster, %1, to go on:</source>
        <translation>此操作会删除内容。请输入集群名称 %1 以继续：</translation>
    </message>
    <message>
        <source>Name of the cluster</source>
        <translation>集群名称</translation>
    </message>
    <message>
        <source>Do It All the &amp;Same</source>
        <translation>仍然执行(&amp;S)</translation>
    </message>
    <message>
        <source>Do it all the same</source>
        <translation>仍然执行</translation>
    </message>
</context>
<context>
    <name>Slipway::ProofPanel</name>
    <message>
        <source>It was not done to its end.</source>
        <translation>未能全部完成。</translation>
    </message>
    <message>
        <source>The cluster file is changed. Nothing has reached a server yet.</source>
        <translation>集群文件已更改，尚未影响任何服务器。</translation>
    </message>
    <message>
        <source>Read the change in Review, then launch.</source>
        <translation>请在“检查”中查看更改，然后启动。</translation>
    </message>
    <message>
        <source>It was done, and the cause is still there.</source>
        <translation>已执行，但原因仍然存在。</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下一步：%1</translation>
    </message>
    <message>
        <source>Look again, or make a support bundle for somebody who can help.</source>
        <translation>请再次检查，或生成支持包请他人协助。</translation>
    </message>
    <message>
        <source>The cause is gone, and a job has run as the proof.</source>
        <translation>原因已消除，并已运行一个作业作为验证。</translation>
    </message>
    <message>
        <source>The cause is gone, but no job has run yet.</source>
        <translation>原因已消除，但尚未运行作业。</translation>
    </message>
    <message>
        <source>&amp;Try Next…</source>
        <translation>尝试下一个办法(&amp;T)…</translation>
    </message>
    <message>
        <source>Open &amp;Review…</source>
        <translation>打开“检查”(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <translation>再次检查(&amp;L)</translation>
    </message>
</context>
<context>
    <name>Slipway::RecordView</name>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n selected</source>
        <comment>how many there are</comment>
        <translation>
            <numerusform>%1 · 已选 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing fits the filter.</source>
        <translation>没有符合筛选条件的内容。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Act&amp;ions</source>
        <translation>操作(&amp;I)</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>为什么？(&amp;W)</translation>
    </message>
</context>
<context>
    <name>Slipway::RemedyCard</name>
    <message>
        <source>Change in Review…</source>
        <translation>在“检查”中更改…</translation>
    </message>
    <message>
        <source>&amp;Run and Prove…</source>
        <translation>运行并验证(&amp;R)…</translation>
    </message>
    <message>
        <source>Run and Prove…</source>
        <translation>运行并验证…</translation>
    </message>
    <message>
        <source>Reading what exactly would run…</source>
        <translation>正在确定将要运行的命令…</translation>
    </message>
    <message>
        <source>Exact commands</source>
        <translation>确切的命令</translation>
    </message>
    <message>
        <source>This is as it should be already.</source>
        <translation>已经处于应有的状态。</translation>
    </message>
    <message>
        <source>Changes the cluster file only, through Review.</source>
        <translation>只更改集群文件，经由“检查”。</translation>
    </message>
    <message>
        <source>Touches no running job.</source>
        <translation>不影响正在运行的作业。</translation>
    </message>
    <message>
        <source>Touches these jobs: %1.</source>
        <translation>影响以下作业：%1。</translation>
    </message>
    <message>
        <source>Afterwards Slipway looks again and runs a job as the proof.</source>
        <translation>之后 Slipway 会再次检查并运行一个作业作为验证。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slipway::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>将要写入的内容</translation>
    </message>
    <message>
        <source>Every file, with the reason for each line. Nothing has been written yet.</source>
        <translation>每个文件，以及每一行的理由。目前还没有写入任何内容。</translation>
    </message>
</context>
<context>
    <name>Slipway::ReviewPanel</name>
    <message>
        <source>Comparing</source>
        <translation>正在比较</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>What restarts</source>
        <translation>会重启的内容</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>What C&amp;hanges</source>
        <translation>变更内容(&amp;H)</translation>
    </message>
    <message numerus="yes">
        <source>The files are written as soon as these answers are right.</source>
        <translation>
            <numerusform>更正这些内容后，就会写出文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to mend.</source>
        <translation>没有需要修正的内容。</translation>
    </message>
    <message>
        <source>Compare with %1 to see what changes there.</source>
        <translation>与 %1 比较，以查看那里会有哪些改变。</translation>
    </message>
    <message>
        <source>Compare with %1 to see what restarts.</source>
        <translation>与 %1 比较，以查看哪些内容会重启。</translation>
    </message>
    <message>
        <source>the NAS</source>
        <translation>NAS</translation>
    </message>
    <message>
        <source>the servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Comparing with %1</source>
        <translation>正在与 %1 比较</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>没有改变</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) change</source>
        <translation>
            <numerusform>%n 个文件会改变</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Compare Again</source>
        <translation>再次比较(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Compare with %1</source>
        <translation>与 %1 比较(&amp;C)</translation>
    </message>
    <message>
        <source>Looking at what is on %1 now. Nothing is changed there.</source>
        <translation>正在查看 %1 上的现有内容。不会在那里作任何改动。</translation>
    </message>
    <message>
        <source>Compared with %1 at %2: nothing changes.</source>
        <translation>已在 %2 与 %1 比较：没有改变。</translation>
    </message>
    <message numerus="yes">
        <source>Compared with %1 at %2: %n file(s) change.</source>
        <translation>
            <numerusform>已在 %2 与 %1 比较：%n 个文件会改变。</numerusform>
        </translation>
    </message>
    <message>
        <source>These files have not been compared with %1 yet.</source>
        <translation>这些文件尚未与 %1 比较。</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>缺少的内容</translation>
    </message>
    <message>
        <source>Findings and restarts</source>
        <translation>检查结果与重启</translation>
    </message>
    <message>
        <source>E&amp;xport Bundle…</source>
        <translation>导出文件包(&amp;X)…</translation>
    </message>
    <message>
        <source>Every file as one archive or folder, to bring the cluster up without Slipway (Ctrl+E)</source>
        <translation>把所有文件导出为一个压缩包或文件夹，不用 Slipway 也能启动集群（Ctrl+E）</translation>
    </message>
</context>
<context>
    <name>Slipway::RiskBadge</name>
    <message>
        <source>Risk: %1</source>
        <translation>风险：%1</translation>
    </message>
</context>
<context>
    <name>Slipway::RuledOutModel</name>
    <message>
        <source>Not this</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>Slipway::RunView</name>
    <message>
        <source>Servers and their steps</source>
        <translation>服务器及其步骤</translation>
    </message>
    <message>
        <source>&amp;Output</source>
        <translation>输出(&amp;O)</translation>
    </message>
    <message>
        <source>Co&amp;mmands</source>
        <translation>命令(&amp;M)</translation>
    </message>
    <message>
        <source>What the chosen step prints appears here.</source>
        <translation>所选步骤的输出显示在这里。</translation>
    </message>
    <message>
        <source>The exact commands of the chosen step appear here, to run by hand.</source>
        <translation>所选步骤的确切命令显示在这里，可供手动运行。</translation>
    </message>
    <message>
        <source>Output of the chosen step</source>
        <translation>所选步骤的输出</translation>
    </message>
    <message>
        <source>Commands of the chosen step</source>
        <translation>所选步骤的命令</translation>
    </message>
</context>
<context>
    <name>Slipway::SchedulingPanel</name>
    <message>
        <source>Partitions</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Queues that jobs are sent to. Nodes are names, ranges such as worker[01-04], or ALL. A time limit is written 7-0 (days-hours), 12:00:00 or INFINITE.</source>
        <translation>接收作业的队列。节点可以写名称、worker[01-04] 这样的范围，或 ALL。时间限制写作 7-0（天-小时）、12:00:00 或 INFINITE。</translation>
    </message>
    <message>
        <source>&amp;Add partition</source>
        <translation>添加分区(&amp;A)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>What jobs get</source>
        <translation>作业得到的资源</translation>
    </message>
    <message>
        <source>What jobs &amp;share</source>
        <translation>作业共享方式(&amp;S)</translation>
    </message>
    <message>
        <source>How Slurm divides a node among jobs.</source>
        <translation>Slurm 如何在作业之间划分一个节点。</translation>
    </message>
    <message>
        <source>What is &amp;counted</source>
        <translation>计入的资源(&amp;C)</translation>
    </message>
    <message>
        <source>Add memory only when every server’s memory is stated.</source>
        <translation>只有在每台服务器的内存都已填写时，才加上内存。</translation>
    </message>
    <message>
        <source>&amp;MPI default</source>
        <translation>默认 MPI(&amp;M)</translation>
    </message>
    <message>
        <source>“none” lets every MPI bring its own launcher.</source>
        <translation>“none”让每种 MPI 使用自己的启动器。</translation>
    </message>
    <message>
        <source>When a node fails</source>
        <translation>节点失效时</translation>
    </message>
    <message>
        <source>When it c&amp;omes back</source>
        <translation>节点恢复方式(&amp;O)</translation>
    </message>
    <message>
        <source>Node is &amp;down after</source>
        <translation>判定节点 down 的时间(&amp;D)</translation>
    </message>
    <message>
        <source>Seconds without an answer from slurmd.</source>
        <translation>slurmd 没有响应的秒数。</translation>
    </message>
    <message>
        <source>Backup &amp;takes over after</source>
        <translation>备用控制器接管的时间(&amp;T)</translation>
    </message>
    <message>
        <source>Seconds without an answer from the controller.</source>
        <translation>控制器没有响应的秒数。</translation>
    </message>
    <message>
        <source>Timers</source>
        <translation>计时</translation>
    </message>
    <message>
        <source>&amp;Kill wait</source>
        <translation>强行终止前等待(&amp;K)</translation>
    </message>
    <message>
        <source>Seconds between SIGTERM and SIGKILL at the time limit.</source>
        <translation>达到时间限制后，从 SIGTERM 到 SIGKILL 的秒数。</translation>
    </message>
    <message>
        <source>&amp;Remember jobs</source>
        <translation>作业保留时间(&amp;R)</translation>
    </message>
    <message>
        <source>Seconds a finished job stays in squeue’s memory.</source>
        <translation>已结束的作业在 squeue 中保留的秒数。</translation>
    </message>
    <message>
        <source>&amp;Inactive limit</source>
        <translation>无响应限制(&amp;I)</translation>
    </message>
    <message>
        <source>Seconds until a silent job allocation ends. 0: never.</source>
        <translation>没有响应的作业分配结束之前的秒数。0：永不结束。</translation>
    </message>
    <message>
        <source>&amp;Wait time</source>
        <translation>等待时间(&amp;W)</translation>
    </message>
    <message>
        <source>Seconds a job step goes on after its first task ended. 0: for ever.</source>
        <translation>第一个任务结束后，作业步可以继续运行的秒数。0：不限。</translation>
    </message>
    <message>
        <source>Further options</source>
        <translation>其他选项</translation>
    </message>
    <message>
        <source>Keys of slurm.conf that no page asks for. They are written as they are.</source>
        <translation>各页面都没有列出的 slurm.conf 键。它们会原样写入。</translation>
    </message>
    <message>
        <source>Further options of slurm.conf</source>
        <translation>slurm.conf 的其他选项</translation>
    </message>
    <message>
        <source>Add o&amp;ption</source>
        <translation>添加选项(&amp;P)</translation>
    </message>
    <message>
        <source>Parts of a node (cons_tres)</source>
        <translation>节点的一部分 (cons_tres)</translation>
    </message>
    <message>
        <source>Parts of a node, Slurm up to 23.02 (cons_res)</source>
        <translation>节点的一部分，适用于 23.02 及更早的 Slurm (cons_res)</translation>
    </message>
    <message>
        <source>Whole nodes (linear)</source>
        <translation>整个节点 (linear)</translation>
    </message>
    <message>
        <source>An administrator returns it to service</source>
        <translation>由管理员恢复服务</translation>
    </message>
    <message>
        <source>It returns by itself if it had stopped answering</source>
        <translation>如果只是没有响应，则自动恢复</translation>
    </message>
    <message>
        <source>It returns by itself whatever the reason</source>
        <translation>无论什么原因都自动恢复</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>时间限制</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>Slipway::SecretDialog</name>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>That was not right. Try again.</source>
        <translation>输入不正确。请重试。</translation>
    </message>
    <message>
        <source>&amp;Remember it</source>
        <translation>记住它(&amp;R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>登录(&amp;L)</translation>
    </message>
    <message>
        <source>Kept in: %1</source>
        <translation>保存在：%1</translation>
    </message>
    <message>
        <source>Password for %1</source>
        <translation>%1 的密码</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令短语</translation>
    </message>
    <message>
        <source>Passphrase of the key %1</source>
        <translation>密钥 %1 的口令短语</translation>
    </message>
    <message>
        <source>The Server Asks</source>
        <translation>服务器的询问</translation>
    </message>
    <message>
        <source>%1 asks:</source>
        <translation>%1 询问：</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Token for slurmrestd at %1</source>
        <translation>%1 处 slurmrestd 的令牌</translation>
    </message>
    <message>
        <source>That one was not accepted. It may have expired.</source>
        <translation>这个令牌未被接受，可能已过期。</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>使用(&amp;U)</translation>
    </message>
    <message>
        <source>The cluster cannot be reached over ssh. To ask its slurmrestd instead, paste what this prints on one of its servers: scontrol token lifespan=86400</source>
        <translation>无法通过 ssh 连到集群。要改为询问它的 slurmrestd，请在集群的一台服务器上运行以下命令并粘贴其输出：scontrol token lifespan=86400</translation>
    </message>
</context>
<context>
    <name>Slipway::ServerDetails</name>
    <message>
        <source>&amp;Summary</source>
        <translation>概要(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Probes</source>
        <translation>探测命令(&amp;P)</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查到的情况</translation>
    </message>
    <message>
        <source>Container and server</source>
        <translation>容器与服务器</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Choose a server to see its chain, its container and its disks.</source>
        <translation>选择一台服务器，查看它的链路、容器和磁盘。</translation>
    </message>
</context>
<context>
    <name>Slipway::ServerTableModel</name>
    <message>
        <source>Not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column: value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Node name</source>
        <translation>节点名</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Sockets × cores × threads</source>
        <translation>插槽 × 核 × 线程</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPU 数</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>Slipway::ServersModel</name>
    <message>
        <source>not looked at yet</source>
        <translation>尚未查看</translation>
    </message>
    <message>
        <source>%1 broken</source>
        <comment>link of a chain</comment>
        <translation>%1 断开</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>works, with a warning</source>
        <translation>正常，但有警告</translation>
    </message>
    <message>
        <source>works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>in step</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>%1 s ahead</source>
        <translation>快 %1 秒</translation>
    </message>
    <message>
        <source>%1 s behind</source>
        <translation>慢 %1 秒</translation>
    </message>
    <message>
        <source>%1 free of %2 on %3</source>
        <translation>%3 剩余 %1，共 %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>server: its state</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Docker</source>
        <translation>Docker</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Fullest disk</source>
        <translation>最满的磁盘</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>重启次数</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>查看时间</translation>
    </message>
</context>
<context>
    <name>Slipway::ServersPage</name>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Which servers form the cluster?</source>
        <translation>哪些服务器组成集群？</translation>
    </message>
    <message>
        <source>Slipway logs in over SSH and installs nothing.</source>
        <translation>Slipway 通过 SSH 登录，不安装任何东西。</translation>
    </message>
</context>
<context>
    <name>Slipway::ServersPanel</name>
    <message>
        <source>Servers to add</source>
        <translation>要添加的服务器</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>From ~/.ssh/confi&amp;g…</source>
        <translation>从 ~/.ssh/config 添加(&amp;G)…</translation>
    </message>
    <message>
        <source>Servers of the cluster</source>
        <translation>集群的服务器</translation>
    </message>
    <message>
        <source>No servers yet</source>
        <translation>还没有服务器</translation>
    </message>
    <message>
        <source>Type a node name and its address above, such as worker01 192.168.100.11, or a whole range: worker[01-12] 192.168.100.11 counts on from the first address.</source>
        <translation>请在上方输入节点名及其地址，例如 worker01 192.168.100.11；也可以输入整个范围：worker[01-12] 192.168.100.11 会从第一个地址起依次递增。</translation>
    </message>
    <message>
        <source>Use the SSH agent</source>
        <translation>使用 SSH agent</translation>
    </message>
    <message>
        <source>Meas&amp;ure</source>
        <translation>测量(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>复制(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>N&amp;ode name</source>
        <translation>节点名(&amp;O)</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>地址(&amp;R)</translation>
    </message>
    <message>
        <source>A&amp;ccount</source>
        <translation>账户(&amp;C)</translation>
    </message>
    <message>
        <source>as in ~/.ssh/config</source>
        <translation>与 ~/.ssh/config 相同</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>端口(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Key file</source>
        <translation>密钥文件(&amp;K)</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>浏览(&amp;W)…</translation>
    </message>
    <message>
        <source>Choose a key file</source>
        <translation>选择密钥文件</translation>
    </message>
    <message>
        <source>&amp;Jump host</source>
        <translation>跳板机(&amp;J)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>插槽数</translation>
    </message>
    <message>
        <source>Cores per socket</source>
        <translation>每插槽核数</translation>
    </message>
    <message>
        <source>Threads per core</source>
        <translation>每核线程数</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPU 数</translation>
    </message>
    <message>
        <source>Memor&amp;y for jobs (MiB)</source>
        <translation>作业可用内存 (MiB)(&amp;Y)</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>none; a100:4</source>
        <translation>无；或 a100:4</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>特性</translation>
    </message>
    <message>
        <source>none; avx512, nvme</source>
        <translation>无；或 avx512, nvme</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Logging in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>正在测量…</translation>
    </message>
    <message>
        <source>Measured %1</source>
        <translation>测量于 %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Measuring did not work: %1</source>
        <translation>测量没有成功：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n server(s) measured · %2 under way</source>
        <translation>
            <numerusform>已测量 %1 / %n 台服务器 · 正在进行 %2 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n server(s) measured</source>
        <translation>
            <numerusform>已测量 %1 / %n 台服务器</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln CPU(s)</source>
        <translation>
            <numerusform>%Ln 个 CPU</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n 台服务器</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n servers: what you change, changes for all of them</source>
        <translation>
            <numerusform>%n 台服务器：您的改动将应用于所有这些服务器</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a Key File</source>
        <translation>选择密钥文件</translation>
    </message>
    <message>
        <source>Paste a &amp;table…</source>
        <translation>粘贴表格(&amp;T)…</translation>
    </message>
    <message>
        <source>Mea&amp;sure all</source>
        <translation>全部测量(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel mea&amp;suring</source>
        <translation>取消测量(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Slipway::ServersView</name>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>The cluster file names no server.</source>
        <translation>集群文件里没有服务器。</translation>
    </message>
    <message>
        <source>Filter by name, address, state, image…</source>
        <translation>按名称、地址、状态、镜像筛选…</translation>
    </message>
    <message>
        <source>Show the logs</source>
        <translation>显示日志</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n 台服务器</numerusform>
        </translation>
    </message>
    <message>
        <source>Rolling restart…</source>
        <translation>滚动重启…</translation>
    </message>
    <message>
        <source>Move the controller here…</source>
        <translation>把控制节点移到这里…</translation>
    </message>
    <message>
        <source>Add a server…</source>
        <translation>添加服务器…</translation>
    </message>
</context>
<context>
    <name>Slipway::SlurmJson</name>
    <message>
        <source>Slurm&apos;s answer is not JSON. Its version may have no JSON output.</source>
        <translation>Slurm 的回答不是 JSON。该版本可能不支持 JSON 输出。</translation>
    </message>
    <message>
        <source>Slurm says that it failed.</source>
        <translation>Slurm 报告操作失败。</translation>
    </message>
    <message>
        <source>Slurm&apos;s answer has no list &quot;%1&quot;.</source>
        <translation>Slurm 的回答中没有列表“%1”。</translation>
    </message>
</context>
<context>
    <name>Slipway::SshHostsDialog</name>
    <message>
        <source>From Your SSH Configuration</source>
        <translation>从您的 SSH 配置添加</translation>
    </message>
    <message>
        <source>Hosts of your SSH configuration</source>
        <translation>您的 SSH 配置中的主机</translation>
    </message>
    <message>
        <source>Choose a&amp;ll</source>
        <translation>全选(&amp;L)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>%1 names no hosts.</source>
        <translation>%1 中没有主机。</translation>
    </message>
    <message>
        <source>Hosts of %1. Patterns are left out.</source>
        <translation>%1 中的主机。其中的模式已略去。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n server(s)</source>
        <translation>
            <numerusform>添加 %n 台服务器(&amp;A)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slipway::StartPage</name>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Where does your cluster come from?</source>
        <translation>您的集群从哪里开始？</translation>
    </message>
    <message>
        <source>A cluster is one file that you can read and keep. No password is ever in it.</source>
        <translation>一个集群就是一个可以阅读、可以保存的文件。其中绝不包含密码。</translation>
    </message>
    <message>
        <source>Unsaved cluster</source>
        <translation>未保存的集群</translation>
    </message>
</context>
<context>
    <name>Slipway::StartPanel</name>
    <message>
        <source>&amp;Open a cluster file…</source>
        <translation>打开集群文件(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Import existing files…</source>
        <translation>导入现有文件(&amp;I)…</translation>
    </message>
    <message>
        <source>Recent clusters</source>
        <translation>最近使用的集群</translation>
    </message>
    <message>
        <source>Not saved yet, changed %1</source>
        <translation>尚未保存，修改于 %1</translation>
    </message>
    <message>
        <source>Ne&amp;w cluster</source>
        <translation>新建集群(&amp;W)</translation>
    </message>
    <message>
        <source>Answer five short pages. Slipway writes the files and starts the cluster.</source>
        <translation>填写五个简短的页面，Slipway 就会写好文件并启动集群。</translation>
    </message>
    <message>
        <source>Go on with the NAME.slipway.yaml of a cluster.</source>
        <translation>接着编辑一个集群的 NAME.slipway.yaml。</translation>
    </message>
    <message>
        <source>Take over the slurm.conf, hosts and compose files you have.</source>
        <translation>接管您已有的 slurm.conf、hosts 和 compose 文件。</translation>
    </message>
    <message>
        <source>Worked e&amp;xample</source>
        <translation>完整示例(&amp;X)</translation>
    </message>
    <message>
        <source>Three servers and a NAS, filled in to look around. Nothing happens until you launch.</source>
        <translation>三台服务器和一台 NAS，内容已经填好，供您浏览。部署之前不会做任何改动。</translation>
    </message>
    <message>
        <source>Clusters that you open or leave unsaved appear here.</source>
        <translation>您打开过或未保存的集群会显示在这里。</translation>
    </message>
    <message>
        <source>&amp;Monitor a cluster…</source>
        <translation>监控集群(&amp;M)…</translation>
    </message>
    <message>
        <source>Open its file and see how it is: nodes, jobs, logs.</source>
        <translation>打开它的文件，查看状况：节点、作业、日志。</translation>
    </message>
</context>
<context>
    <name>Slipway::StateBar</name>
    <message>
        <source>%1 %2</source>
        <comment>how many nodes, and their state</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Slipway::StepModel</name>
    <message>
        <source>not visited yet</source>
        <translation>尚未查看</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message>
        <source>fine</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>需要注意</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step of the wizard: its state</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Slipway::StoragePanel</name>
    <message>
        <source>How do the servers share files?</source>
        <translation>服务器如何共享文件？</translation>
    </message>
    <message>
        <source>A NAS that every server has &amp;mounted</source>
        <translation>每台服务器都已挂载的 NAS(&amp;M)</translation>
    </message>
    <message>
        <source>The files are written once and every server sees them.</source>
        <translation>文件只写一次，每台服务器都能看到。</translation>
    </message>
    <message>
        <source>NFS from the &amp;controller’s machine</source>
        <translation>控制器所在的机器提供的 NFS(&amp;C)</translation>
    </message>
    <message>
        <source>There is no NAS: the controller’s machine serves the folder to the others.</source>
        <translation>没有 NAS：由控制器所在的机器向其他服务器提供该文件夹。</translation>
    </message>
    <message>
        <source>No &amp;shared folder</source>
        <translation>没有共享文件夹(&amp;S)</translation>
    </message>
    <message>
        <source>Slipway writes the same files to every server. Jobs see only the files of the server they run on.</source>
        <translation>Slipway 向每台服务器写入相同的文件。作业只能看到所在服务器上的文件。</translation>
    </message>
    <message>
        <source>The shared folder</source>
        <translation>共享文件夹</translation>
    </message>
    <message>
        <source>Fol&amp;der on the servers</source>
        <translation>服务器上的文件夹(&amp;D)</translation>
    </message>
    <message>
        <source>Folder on the servers</source>
        <translation>服务器上的文件夹</translation>
    </message>
    <message>
        <source>The same on every server. slurm.conf, hosts and the compose files lie here.</source>
        <translation>在每台服务器上都相同。slurm.conf、hosts 和 compose 文件都放在这里。</translation>
    </message>
    <message>
        <source>How this computer writes to it</source>
        <translation>本机如何写入</translation>
    </message>
    <message>
        <source>Slipway writes the files over SFTP. The servers need no account here.</source>
        <translation>Slipway 通过 SFTP 写入文件。服务器不需要在那里拥有账户。</translation>
    </message>
    <message>
        <source>Hos&amp;t</source>
        <translation>主机(&amp;T)</translation>
    </message>
    <message>
        <source>The NAS, or any server that has it mounted.</source>
        <translation>NAS，或任何已挂载它的服务器。</translation>
    </message>
    <message>
        <source>Folder the&amp;re</source>
        <translation>那里的文件夹(&amp;R)</translation>
    </message>
    <message>
        <source>Where the folder above lies on that host.</source>
        <translation>上面的文件夹在该主机上的位置。</translation>
    </message>
    <message>
        <source>Acco&amp;unt</source>
        <translation>账户(&amp;U)</translation>
    </message>
    <message>
        <source>as in ~/.ssh/config</source>
        <translation>与 ~/.ssh/config 相同</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>端口(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Key file</source>
        <translation>密钥文件(&amp;K)</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>浏览(&amp;W)…</translation>
    </message>
    <message>
        <source>Choose a key file</source>
        <translation>选择密钥文件</translation>
    </message>
    <message>
        <source>&amp;Jump host</source>
        <translation>跳板机(&amp;J)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Use the SSH &amp;agent</source>
        <translation>使用 SSH agent(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Go through the first server</source>
        <translation>经由第一台服务器(&amp;G)</translation>
    </message>
    <message>
        <source>Prove it</source>
        <translation>检验</translation>
    </message>
    <message>
        <source>Writes a small file as Slipway will, lets every server read it, and removes it again.</source>
        <translation>按照 Slipway 的写入方式写一个小文件，让每台服务器读取它，然后将其删除。</translation>
    </message>
    <message>
        <source>Pr&amp;ove the shared folder</source>
        <translation>检验共享文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>What each server sees</source>
        <translation>每台服务器看到的内容</translation>
    </message>
    <message>
        <source>Folders for your jobs</source>
        <translation>供作业使用的文件夹</translation>
    </message>
    <message>
        <source>Folders of the servers that jobs see inside the containers, such as home folders and data.</source>
        <translation>作业在容器内可以看到的服务器文件夹，例如主目录和数据。</translation>
    </message>
    <message>
        <source>Mounted folders</source>
        <translation>挂载的文件夹</translation>
    </message>
    <message>
        <source>Add fo&amp;lder</source>
        <translation>添加文件夹(&amp;L)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Folder in the containers</source>
        <translation>容器中的文件夹</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>The folder the controller’s machine serves</source>
        <translation>控制器所在的机器提供的文件夹</translation>
    </message>
    <message>
        <source>The folder on every server</source>
        <translation>每台服务器上的文件夹</translation>
    </message>
    <message>
        <source>%1 sees the folder</source>
        <translation>%1 可以看到该文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n server(s) answered…</source>
        <translation>
            <numerusform>已有 %1 / %n 台服务器应答…</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a Key File</source>
        <translation>选择密钥文件</translation>
    </message>
    <message>
        <source>Cancel the pr&amp;oof</source>
        <translation>取消验证(&amp;O)</translation>
    </message>
</context>
<context>
    <name>Slipway::SupportDialog</name>
    <message>
        <source>Support Bundle</source>
        <translation>支持包</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>正在收集</translation>
    </message>
    <message>
        <source>Files of the bundle</source>
        <translation>支持包中的文件</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>The chosen file, as it would be saved</source>
        <translation>所选文件（与将保存的内容一致）</translation>
    </message>
    <message>
        <source>Collecting from every server. Secrets are left out.</source>
        <translation>正在从每台服务器收集。不包含机密。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1. Look through them; untick what should not go along.</source>
        <translation>
            <numerusform>共 %n 个文件，%1。请浏览，并取消勾选不应包含的文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the Support Bundle</source>
        <translation>保存支持包</translation>
    </message>
    <message>
        <source>Archive (*.tar.gz)</source>
        <translation>压缩包 (*.tar.gz)</translation>
    </message>
    <message>
        <source>The bundle is saved to %1.</source>
        <translation>支持包已保存到 %1。</translation>
    </message>
</context>
<context>
    <name>Slipway::Surveyor</name>
    <message>
        <source>Add a server first: one of them is asked.</source>
        <translation>请先添加一台服务器：将向其中一台询问。</translation>
    </message>
</context>
<context>
    <name>Slipway::SymptomPanel</name>
    <message>
        <source>&amp;Check everything</source>
        <translation>检查全部(&amp;C)</translation>
    </message>
    <message>
        <source>Every server, container and node, and every job that waits. Takes a few seconds.</source>
        <translation>每台服务器、容器和节点，以及每个等待中的作业。需要几秒钟。</translation>
    </message>
    <message>
        <source>A &amp;node is not as it should be</source>
        <translation>某个节点状态不正常(&amp;N)</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>A &amp;server does not do what it should</source>
        <translation>某台服务器工作不正常(&amp;S)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>A &amp;job does not run, or has failed</source>
        <translation>某个作业不运行或已失败(&amp;J)</translation>
    </message>
    <message>
        <source>Number of the job</source>
        <translation>作业编号</translation>
    </message>
    <message>
        <source>Number of the job, such as 17</source>
        <translation>作业编号，例如 17</translation>
    </message>
    <message>
        <source>I have an error &amp;message or a log</source>
        <translation>我有一条错误信息或日志(&amp;M)</translation>
    </message>
    <message>
        <source>Error message or log</source>
        <translation>错误信息或日志</translation>
    </message>
    <message>
        <source>Paste it here. Slipway looks for what it knows of it.</source>
        <translation>请粘贴到这里。Slipway 会查找已知的相关信息。</translation>
    </message>
    <message>
        <source>&amp;Find the Cause</source>
        <translation>查找原因(&amp;F)</translation>
    </message>
    <message>
        <source>Find the cause (Ctrl+Return)</source>
        <translation>查找原因 (Ctrl+Return)</translation>
    </message>
</context>
<context>
    <name>Slipway::ViewListModel</name>
    <message numerus="yes">
        <source>%1: %n need attention</source>
        <comment>view: how many of what it shows</comment>
        <translation>
            <numerusform>%1：%n 个需要关注</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>view: how many</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Slipway::WindowMenus</name>
    <message>
        <source>Nothing yet</source>
        <translation>暂无内容</translation>
    </message>
</context>
<context>
    <name>Slipway::WizardWindow</name>
    <message>
        <source>Slipway</source>
        <translation>Slipway</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>打开最近的集群(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Go to &amp;Step</source>
        <translation>转到步骤(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New Cluster</source>
        <translation>新建集群(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the Worked &amp;Example</source>
        <translation>打开完整示例(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Go Back to the Saved File</source>
        <translation>恢复到已保存的文件(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Step &amp;Back</source>
        <translation>后退一步(&amp;B)</translation>
    </message>
    <message>
        <source>Step &amp;Forward</source>
        <translation>前进一步(&amp;F)</translation>
    </message>
    <message>
        <source>Next &amp;Finding</source>
        <translation>下一个问题(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Slipway</source>
        <translation>关于 Slipway(&amp;A)</translation>
    </message>
    <message>
        <source>Reading or writing the cluster file…</source>
        <translation>正在读取或写入集群文件…</translation>
    </message>
    <message>
        <source>&amp;Next: %1</source>
        <translation>下一步：%1(&amp;N)</translation>
    </message>
    <message>
        <source>Not saved to a file yet. Slipway keeps it until you do.</source>
        <translation>尚未保存到文件。在您保存之前，Slipway 会一直保留它。</translation>
    </message>
    <message>
        <source>Changed since it was saved. Slipway keeps the changes.</source>
        <translation>保存之后又有改动。Slipway 会保留这些改动。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>%1[*] – Slipway</source>
        <translation>%1[*] – Slipway</translation>
    </message>
    <message>
        <source>Your unsaved changes are back.</source>
        <translation>您未保存的改动已恢复。</translation>
    </message>
    <message>
        <source>&amp;Throw them away</source>
        <translation>丢弃它们(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Reload the file</source>
        <translation>重新加载文件(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save over it</source>
        <translation>覆盖保存(&amp;S)</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>操作没有成功。</translation>
    </message>
    <message>
        <source>Open a Cluster File</source>
        <translation>打开集群文件</translation>
    </message>
    <message>
        <source>Cluster files (*.slipway.yaml *.yaml *.yml);;All files (*)</source>
        <translation>集群文件 (*.slipway.yaml *.yaml *.yml);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save the Cluster</source>
        <translation>保存集群</translation>
    </message>
    <message>
        <source>Cluster files (*.slipway.yaml)</source>
        <translation>集群文件 (*.slipway.yaml)</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>&amp;Import Files…</source>
        <translation>导入文件(&amp;I)…</translation>
    </message>
    <message>
        <source>Import slurm.conf, hosts and Compose Files</source>
        <translation>导入 slurm.conf、hosts 和 compose 文件</translation>
    </message>
    <message>
        <source>Imported. Look through the steps, then save.</source>
        <translation>已导入。请逐一查看各个步骤，然后保存。</translation>
    </message>
    <message>
        <source>E&amp;xport Bundle…</source>
        <translation>导出文件包(&amp;X)…</translation>
    </message>
    <message>
        <source>The files can be exported as soon as the answers are right.</source>
        <translation>所有回答都正确后才能导出文件。</translation>
    </message>
    <message>
        <source>&amp;Show what is wrong</source>
        <translation>显示有问题的地方(&amp;S)</translation>
    </message>
    <message>
        <source>Archive (*.tar.gz)</source>
        <translation>压缩包 (*.tar.gz)</translation>
    </message>
    <message>
        <source>Folder (*)</source>
        <translation>文件夹 (*)</translation>
    </message>
    <message>
        <source>Export the Bundle</source>
        <translation>导出文件包</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>已导出到 %1。</translation>
    </message>
    <message>
        <source>Its README.md has the commands to bring the cluster up by hand. The munge key is not in it.</source>
        <translation>其中的 README.md 列出了手动启动集群的命令。munge 密钥不在其中。</translation>
    </message>
    <message>
        <source>&amp;Monitor Cluster…</source>
        <translation>监控集群(&amp;M)…</translation>
    </message>
    <message>
        <source>This cluster cannot be watched yet.</source>
        <translation>现在还不能监控这个集群。</translation>
    </message>
    <message>
        <source>%1 was launched from here.</source>
        <translation>%1 是从这里启动的。</translation>
    </message>
    <message>
        <source>Open the &amp;monitor</source>
        <translation>打开监控(&amp;M)</translation>
    </message>
    <message>
        <source>Monitor a Cluster</source>
        <translation>监控集群</translation>
    </message>
</context>
<context>
    <name>Slurm</name>
    <message>
        <source>“%1” is not a list of names such as worker[01-12].</source>
        <translation>“%1”不是形如 worker[01-12] 的名称列表。</translation>
    </message>
    <message>
        <source>This list names more than %1 nodes.</source>
        <translation>此列表包含的节点超过 %1 个。</translation>
    </message>
    <message>
        <source>Line %1 is not “key=value”: %2</source>
        <translation>第 %1 行不是“key=value”的形式：%2</translation>
    </message>
    <message>
        <source>A double quote in line %1 is not closed.</source>
        <translation>第 %1 行有一个双引号没有闭合。</translation>
    </message>
    <message>
        <source>The file starts with a byte order mark, which Slurm does not read. Save it as UTF-8 without BOM.</source>
        <translation>此文件以字节顺序标记开头，Slurm 无法读取。请保存为不带 BOM 的 UTF-8。</translation>
    </message>
</context>
<context>
    <name>StateText</name>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>ending</source>
        <translation>正在结束</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>已挂起</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>preempted</source>
        <translation>被抢占</translation>
    </message>
    <message>
        <source>out of time</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>node failed</source>
        <translation>节点故障</translation>
    </message>
    <message>
        <source>node did not start</source>
        <translation>节点未启动</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>past its deadline</source>
        <translation>超过截止时间</translation>
    </message>
    <message>
        <source>up</source>
        <translation>开放</translation>
    </message>
    <message>
        <source>down</source>
        <translation>宕机</translation>
    </message>
    <message>
        <source>draining</source>
        <translation>排空中</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>断开</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Where do the files live?</source>
        <translation>文件放在哪里？</translation>
    </message>
    <message>
        <source>The configuration lies in one folder that every server reads.</source>
        <translation>配置放在每台服务器都会读取的一个文件夹中。</translation>
    </message>
</context>
<context>
    <name>Survey</name>
    <message>
        <source>Slurm takes a node that has less than promised out of service.</source>
        <translation>节点的资源少于所填的值时，Slurm 会让它退出服务。</translation>
    </message>
    <message>
        <source>%1 has %2 CPUs, fewer than the %3 stated.</source>
        <translation>%1 有 %2 个 CPU，少于填写的 %3 个。</translation>
    </message>
    <message>
        <source>%1 has %2 sockets × %3 cores × %4 threads, not the %5 × %6 × %7 stated.</source>
        <translation>%1 有 %2 个插槽 × %3 核 × %4 线程，而不是填写的 %5 × %6 × %7。</translation>
    </message>
    <message>
        <source>%1 has %2 MiB of memory, less than the %3 stated.</source>
        <translation>%1 有 %2 MiB 内存，少于填写的 %3 MiB。</translation>
    </message>
    <message>
        <source>%1 MiB leaves the system of %2 little memory. %3 would be safe.</source>
        <translation>填写 %1 MiB 后，留给 %2 系统的内存太少。%3 MiB 较为稳妥。</translation>
    </message>
    <message>
        <source>%1 GPUs are stated for %2, and %3 were found.</source>
        <translation>%2 填写了 %1 个 GPU，实际找到 %3 个。</translation>
    </message>
    <message>
        <source>Only NVIDIA&apos;s are found by themselves.</source>
        <translation>只能自动找到 NVIDIA 的 GPU。</translation>
    </message>
    <message>
        <source>Docker is not installed on %1.</source>
        <translation>%1 上没有安装 Docker。</translation>
    </message>
    <message>
        <source>Ask its administrator to install Docker Engine and Compose.</source>
        <translation>请让其管理员安装 Docker Engine 和 Compose。</translation>
    </message>
    <message>
        <source>Docker does not run on %1.</source>
        <translation>%1 上的 Docker 没有运行。</translation>
    </message>
    <message>
        <source>Ask its administrator to run `systemctl start docker`.</source>
        <translation>请让其管理员运行 `systemctl start docker`。</translation>
    </message>
    <message>
        <source>The account %1 may not use Docker on %2.</source>
        <translation>账户 %1 无权使用 %2 上的 Docker。</translation>
    </message>
    <message>
        <source>Ask its administrator to run `usermod -aG docker %1`.</source>
        <translation>请让其管理员运行 `usermod -aG docker %1`。</translation>
    </message>
    <message>
        <source>The account %1 may use Docker on %2 only after a new login.</source>
        <translation>账户 %1 重新登录后才能使用 %2 上的 Docker。</translation>
    </message>
    <message>
        <source>It is in the group docker, but this login is older than that. Measure again.</source>
        <translation>它属于 docker 组，但当前的登录早于加入该组的时间。请再次测量。</translation>
    </message>
    <message>
        <source>Docker on %1 does not answer.</source>
        <translation>%1 上的 Docker 没有响应。</translation>
    </message>
    <message>
        <source>Ask its administrator to look at `systemctl status docker`.</source>
        <translation>请让其管理员查看 `systemctl status docker`。</translation>
    </message>
    <message>
        <source>Compose is not installed on %1.</source>
        <translation>%1 上没有安装 Compose。</translation>
    </message>
    <message>
        <source>Ask its administrator for the package docker-compose-plugin or docker-compose.</source>
        <translation>请让其管理员安装软件包 docker-compose-plugin 或 docker-compose。</translation>
    </message>
    <message>
        <source>Something on %1 listens already on port %2, which the cluster needs.</source>
        <translation>%1 上已有程序在监听集群需要的端口 %2。</translation>
    </message>
    <message>
        <source>Stop that program, or choose other ports in the step Cluster.</source>
        <translation>请停止该程序，或在“集群”步骤中另选端口。</translation>
    </message>
    <message>
        <source>The account may not write to %1 on %2.</source>
        <translation>该账户无权写入 %2 上的 %1。</translation>
    </message>
    <message>
        <source>Fix its owner and mode there, or the export options of the file server.</source>
        <translation>请在那里更正其所有者和权限模式，或更正文件服务器的导出选项。</translation>
    </message>
    <message>
        <source>%1 on %2 is on its own disk. Is the NAS mounted there?</source>
        <translation>%2 上的 %1 位于它自己的磁盘上。NAS 是否已挂载到那里？</translation>
    </message>
    <message>
        <source>Prove shows whether a file of the NAS is seen there.</source>
        <translation>“检验”可以查明在那里能否看到 NAS 上的文件。</translation>
    </message>
    <message>
        <source>Only %1 MiB are free in %2 on %3.</source>
        <translation>%3 上的 %2 只剩 %1 MiB。</translation>
    </message>
    <message>
        <source>%1 on %2 does not answer.</source>
        <translation>%2 上的 %1 没有响应。</translation>
    </message>
    <message>
        <source>Its file server is probably away. Ask its administrator to mount it again.</source>
        <translation>它的文件服务器可能已断开。请让其管理员重新挂载。</translation>
    </message>
    <message>
        <source>%1 on %2 is not a folder.</source>
        <translation>%2 上的 %1 不是文件夹。</translation>
    </message>
    <message>
        <source>%1 does not exist on %2.</source>
        <translation>%2 上没有 %1。</translation>
    </message>
    <message>
        <source>Mount or make it there. Docker would put an empty folder in its place.</source>
        <translation>请在那里挂载或创建它。否则 Docker 会放一个空文件夹代替它。</translation>
    </message>
    <message>
        <source>The clocks of %1 and %2 are %3 s apart.</source>
        <translation>%1 和 %2 的时钟相差 %3 秒。</translation>
    </message>
    <message>
        <source>From 300 s on they refuse each other&apos;s messages. Switch time synchronisation on (chrony, systemd-timesyncd).</source>
        <translation>相差达到 300 秒后，它们会拒绝彼此的消息。请启用时间同步（chrony、systemd-timesyncd）。</translation>
    </message>
    <message>
        <source>%1 is a %2 machine, the first server a %3 one.</source>
        <translation>%1 是 %2 架构，而第一台服务器是 %3 架构。</translation>
    </message>
    <message>
        <source>The image must exist for both, and so must the programs of jobs.</source>
        <translation>镜像必须支持这两种架构，作业的程序也一样。</translation>
    </message>
    <message>
        <source>%1 has no image %2 yet.</source>
        <translation>%1 还没有镜像 %2。</translation>
    </message>
    <message>
        <source>Docker on %1 could not start a container of %2.</source>
        <translation>%1 上的 Docker 无法用 %2 启动容器。</translation>
    </message>
    <message>
        <source>No Slurm answers in the image %1. State its version by hand.</source>
        <translation>镜像 %1 中没有 Slurm 响应。请手动填写其版本。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>This cluster has no shared folder to prove.</source>
        <translation>此集群没有可检验的共享文件夹。</translation>
    </message>
    <message>
        <source>%1 does not see in %2 what was written to the shared folder. Mount the NAS there, or correct the path.</source>
        <translation>%1 在 %2 中看不到已写入共享文件夹的内容。请在那里挂载 NAS，或更正路径。</translation>
    </message>
    <message>
        <source>%1 reads something else in %2 than was written.</source>
        <translation>%1 在 %2 中读到的内容与写入的不同。</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not complete. Measure it again.</source>
        <translation>服务器的回答不完整。请再次测量。</translation>
    </message>
</context>
<context>
    <name>ValueText</name>
    <message>
        <source>%1 / %2 MiB</source>
        <translation>%1 / %2 MiB</translation>
    </message>
    <message>
        <source>%1 / %2 GiB</source>
        <translation>%1 / %2 GiB</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
</context>
</TS>
