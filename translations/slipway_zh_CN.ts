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
    <name>ChainView</name>
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
        <source>%1: the key “%2” is not known; it is kept as it is.</source>
        <translation>%1：未知的键“%2”，按原样保留。</translation>
    </message>
    <message>
        <source>%1: the key “%2” is not known; it is kept as it is. Did you mean “%3”?</source>
        <translation>%1：未知的键“%2”，按原样保留。您是想写“%3”吗？</translation>
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
        <source>REASON</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Status of %1</source>
        <translation>%1 的状态</translation>
    </message>
    <message>
        <source>Show containers, controllers and nodes.</source>
        <translation>显示容器、控制器和节点。</translation>
    </message>
    <message>
        <source>Looks at every server&apos;s container and asks the controller for the state of every node. Changes nothing. Exit status 6 when not every node is ready.</source>
        <translation>查看每台服务器的容器，并向控制器询问每个节点的状态。不作任何改动。如果不是所有节点都就绪，退出状态为 6。</translation>
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
        <source>The cluster was changed, but the cluster file was changed by somebody else meanwhile and was left as it is. Make the same change in it by hand.</source>
        <translation>集群已更改，但集群文件同时被他人修改，因此保持原样。请手动在其中做同样的修改。</translation>
    </message>
    <message>
        <source>Wrote the change to %1.</source>
        <translation>已将更改写入 %1。</translation>
    </message>
    <message>
        <source>Show the exact commands and the jobs they touch, and do nothing.</source>
        <translation>只显示确切的命令和受影响的作业，不执行任何操作。</translation>
    </message>
</context>
<context>
    <name>ControllersModel</name>
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
    <name>ControllersView</name>
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
        <source>Move the controller here…</source>
        <translation>把控制节点移到这里…</translation>
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
</context>
<context>
    <name>FactsTr</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
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
    <name>FieldsView</name>
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
    <name>JobDetails</name>
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
    <name>JobsModel</name>
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
    <name>JobsView</name>
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
    <name>LinkList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NodeDetails</name>
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
    <name>NodeGrid</name>
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
    <name>NodesModel</name>
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
    <name>NodesView</name>
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
    <name>Overview</name>
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
    <name>PartitionsModel</name>
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
    <name>PartitionsView</name>
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
        <source>slurmctld, the controller, runs here. The name is looked up in the hosts file.</source>
        <translation>控制器 slurmctld 在此运行。其名称在 hosts 文件中查找。</translation>
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
    <name>ServerDetails</name>
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
    <name>ServersModel</name>
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
    <name>ServersView</name>
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
        <source>Look at the container</source>
        <translation>查看容器</translation>
    </message>
    <message>
        <source>Ask about the nodes</source>
        <translation>询问节点状态</translation>
    </message>
    <message>
        <source>The container of %1 does not run, so its Slurm cannot be asked.</source>
        <translation>%1 的容器没有运行，因此无法询问其中的 Slurm。</translation>
    </message>
    <message>
        <source>No controller answers.</source>
        <translation>没有控制器响应。</translation>
    </message>
    <message>
        <source>%1 of %2 nodes are ready.</source>
        <translation>%2 个节点中有 %1 个就绪。</translation>
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
        <source>slurmctld on %1 did not tell about its %2.</source>
        <translation>%1 上的 slurmctld 没有给出 %2 的信息。</translation>
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
        <source>slurmrestd answered with an error.</source>
        <translation>slurmrestd 返回了错误。</translation>
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
        <source>The address of slurmrestd has to look like https://controller:6820.</source>
        <translation>slurmrestd 的地址应形如 https://controller:6820。</translation>
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
    <name>Slipway::JobsView</name>
    <message>
        <source>Jobs</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Filter by number, name, user, node…</source>
        <translation>按编号、名称、用户、节点筛选…</translation>
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
    <message>
        <source>Save the Report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Text (*.txt);;JSON (*.json)</source>
        <translation>文本 (*.txt);;JSON (*.json)</translation>
    </message>
    <message>
        <source>The report is saved to %1.</source>
        <translation>报告已保存到 %1。</translation>
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
    <name>Slipway::NodesView</name>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Filter by name, state, reason, partition…</source>
        <translation>按名称、状态、原因、分区筛选…</translation>
    </message>
</context>
<context>
    <name>Slipway::Overview</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
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
    <name>Slipway::Surveyor</name>
    <message>
        <source>Add a server first: one of them is asked.</source>
        <translation>请先添加一台服务器：将向其中一台询问。</translation>
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
    <name>StateBar</name>
    <message>
        <source>%1 %2</source>
        <comment>how many nodes, and their state</comment>
        <translation>%1 %2</translation>
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
