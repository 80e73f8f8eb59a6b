import type { Command } from '../chat/command.ts';
import { admin } from './admin/admin.ts';
import { mute } from './attention/mute.ts';
import { noise } from './attention/noise.ts';
import { receipts } from './attention/receipts.ts';
import { feed } from './feeds/feed.ts';
import { subscribe } from './feeds/subscribe.ts';
import { unsubscribe } from './feeds/unsubscribe.ts';
import { type CommandGroups, help } from './help.ts';
import { chart } from './market/chart.ts';
import { compare } from './market/compare.ts';
import { heatmap } from './market/heatmap.ts';
import { movers } from './market/movers.ts';
import { price } from './market/price.ts';
import { signals } from './market/signals.ts';
import { watchlist } from './market/watchlist.ts';
import { exportData } from './own-data/export.ts';
import { forget } from './own-data/forget.ts';
import { importData, importNow } from './own-data/import.ts';
import { privacy } from './own-data/privacy.ts';
import { link } from './people/link.ts';
import { move } from './people/move.ts';
import { takeover } from './people/takeover.ts';
import { alert } from './rules/alert.ts';
import { alerts } from './rules/alerts.ts';
import { ask } from './rules/ask.ts';
import { edit } from './rules/edit.ts';
import { edited } from './rules/edited.ts';
import { snooze } from './rules/snooze.ts';
import { unwatch } from './rules/unwatch.ts';
import { wake } from './rules/wake.ts';
import { watch } from './rules/watch.ts';
import { why } from './rules/why.ts';
import { save } from './save.ts';
import { season } from './season/season.ts';
import { threshold } from './season/threshold.ts';
import type { Services } from './services.ts';
import { settings } from './settings/settings.ts';
import { start } from './start.ts';
import { test } from './test.ts';

/** Every command, in the order and the groups in which `/help` lists them. Each platform is generated from this list. */
export function createCatalog(services: Services): readonly Command[] {
  const groups: CommandGroups = {
    alerts: [
      watch(services),
      alert(services),
      alerts(services),
      why(services),
      receipts(services),
      edit(services),
      unwatch(services),
      mute(services),
      noise(services),
      snooze(services),
      wake(services),
    ],
    market: [
      price(services),
      chart(services),
      compare(services),
      heatmap(services),
      movers(services),
      watchlist(services),
      signals(services),
    ],
    season: [season(services), threshold(services)],
    feeds: [subscribe(services), unsubscribe(services), feed(services)],
    chat: [settings(services), link(services), move(services), takeover(services), test(services)],
  };
  const others = Object.values(groups).flat();
  const data = [exportData(services), importData(services, others), forget(services), privacy()];
  const asking = ask(services, () => reached);
  const first = [asking, start(asking)];
  const operating = [admin(services)];
  const all = [...others, ...data, ...first, help({ ...groups, data, first }, operating)];
  const reached = all.filter((each) => each !== asking);
  const imported = importNow(services, others);
  return [...all, imported, save(services, [...others, imported]), edited(services, asking, reached), ...operating];
}
