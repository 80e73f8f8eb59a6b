/** The market and its sources, for frames and the operator. */
export const MARKET = `
frame-simulated = 模拟市场：这些价格是虚构的。
frame-recorded = 录制市场：这些价格来自过去。
notice-source-failing = 市场数据：{ $source } 没有给出可用的应答（{ $reason }）。其他来源尽量代替；不会因它的数据响铃。
notice-source-stopped = 市场数据：{ $source } 永久拒绝我们（{ $reason }）。下次启动前不再询问。
notice-source-fine = 市场数据：{ $source } 恢复正常。
notice-stopped-evaluation = 没有任何响铃：一分钟内没有进程把价格与规则比较。没有评估进程在运行，它停住了，或没有来源给出价格。没有丢失任何内容；其间穿过的会在恢复后通知。
notice-stopped-delivery =
    没有任何送达{ $where ->
        [none] {""}
       *[named] {"（"}{ $where }）
    }：紧急内容已等待一分钟而没有发送。没有投递进程在运行，或它停住了。没有丢失任何内容；等待的会在恢复后发送。
notice-goes-on-evaluation = 价格重新与规则比较。
notice-goes-on-delivery = 提醒重新投递。
notice-candles = 市场数据：{ $source } 没有 { $symbol } 的可用 K 线（{ $reason }）。除非其他交易所有，该市场的信号会等待；价格提醒不需要它们。每个市场只说一次。
notice-price-dropped =
    市场数据：{ $source } 在 { PRICE($believed) } 之后报出 { $symbol } 为 { PRICE($price) }，{ $because ->
        [contradicted] 而 { $by } 仍以接近原价交易
       *[alone] 而在它消失之前没有其他交易所出现过
    }。该价格被保留，因此没有响铃。每个来源每天只说一次；全部见日志。
notice-rankings = 排名：{ $source } 没有给出可用内容（{ $reason }）。
notice-season-withheld = 季节指数：{ $index } 的数值被保留，因此这次收盘没有季节开始或结束。会自动重试。每天只说一次。
notice-no-ranking = 季节指数：已有数小时没人给出 { DAY($day) } 的可用排名，没有排名就没有数值。会继续询问。设置 RANKINGS 指定询问谁；有些用密钥能给得更多。每天只说一次。
notice-published-index = 季节指数：{ DAY($day) } 收盘时我们的前 100 指数为 { $ours }，而 { $source } 公布的是 { $theirs }。相差超过 5 点值得看看：{ CODE("/season why top100") } 列出我们的成员。
problem-recorded-directory = 文件夹 { $directory } 不存在。请将 RECORDED_DIR 设为包含 daily.csv 或 daily.csv.gz 的文件夹。
problem-recorded-missing = 文件夹 { $directory } 中既没有 daily.csv 也没有 daily.csv.gz。请放入一个，或将 RECORDED_DIR 设为其他文件夹。
problem-recorded-unreadable = 无法读取 { $path }：{ $reason }。请检查文件是否完整，或将 RECORDED_DIR 设为其他文件夹。
problem-recorded-columns = { $path } 缺少列 { $missing }。第一行必须包含 date、asset、close_usd、market_cap_usd、volume_usd 和 rank。
problem-recorded-empty = { $path } 没有可用的行（跳过 { $skipped } 行）。请检查它的列。
problem-recorded-other = 这里保存的是另一份录制的数据，停在 { DAY($at) }；{ $directory } 中的那份开始更晚或结束更早（{ DAY($from) } 至 { DAY($to) }）。请将 RECORDED_DIR 设回原来的，或将 DATA_DIR 设为新文件夹；使用 DATABASE_URL 时请删除模式“recorded”。
console-simulated = 模拟市场：无法连接任何交易所，这些价格是虚构的。{ $speed } × 实时。
console-simulated-chosen = 模拟市场（按配置）：这些价格是虚构的。{ $speed } × 实时。
console-recorded = 录制市场：{ DAY($from) } 至 { DAY($to) } 的价格，{ $speed } × 实时。
console-recorded-over = 录制市场：{ DAY($from) } 至 { DAY($to) } 的价格已全部播放，不再变化。要从头再看，请将 DATA_DIR 设为新文件夹；使用 DATABASE_URL 时请删除模式“recorded”。
console-live = 实时市场：{ $sources }。
console-where = { $where } 输入 { CODE("/help") }，或按 Ctrl+D 离开。
`;
