import type { Command } from '../chat/command.ts';
import { admin } from './admin.ts';
import { alert } from './alert.ts';
import { alerts } from './alerts.ts';
import { ask } from './ask.ts';
import { chart } from './chart.ts';
import { compare } from './compare.ts';
import { edit } from './edit.ts';
import { edited } from './edited.ts';
import { feed } from './feed.ts';
import { heatmap } from './heatmap.ts';
import { type CommandGroups, help } from './help.ts';
import { link } from './link.ts';
import { move } from './move.ts';
import { movers } from './movers.ts';
import { mute } from './mute.ts';
import { noise } from './noise.ts';
import { exportData } from './own-data/export.ts';
import { forget } from './own-data/forget.ts';
import { importData, importNow } from './own-data/import.ts';
import { privacy } from './own-data/privacy.ts';
import { price } from './price.ts';
import { receipts } from './receipts.ts';
import { save } from './save.ts';
import { season } from './season.ts';
import type { Services } from './services.ts';
import { settings } from './settings.ts';
import { signals } from './signals.ts';
import { snooze } from './snooze.ts';
import { start } from './start.ts';
import { subscribe } from './subscribe.ts';
import { takeover } from './takeover.ts';
import { test } from './test.ts';
import { threshold } from './threshold.ts';
import { unsubscribe } from './unsubscribe.ts';
import { unwatch } from './unwatch.ts';
import { wake } from './wake.ts';
import { watch } from './watch.ts';
import { watchlist } from './watchlist.ts';
import { why } from './why.ts';

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
  const asking = ask(services, others);
  const first = [asking, start(asking)];
  const operating = [admin(services)];
  const all = [...others, ...data, ...first, help({ ...groups, data, first }, operating)];
  const imported = importNow(services, others);
  const whatever = [...others, ...data, ...first.filter((each) => each !== asking)];
  return [...all, imported, save(services, [...others, imported]), edited(services, asking, whatever), ...operating];
}
