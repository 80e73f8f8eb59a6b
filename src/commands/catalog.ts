import type { Command } from '../chat/command.ts';
import { alert } from './alert.ts';
import { alerts } from './alerts.ts';
import { edit } from './edit.ts';
import { feed } from './feed.ts';
import { help } from './help.ts';
import { price } from './price.ts';
import { season } from './season.ts';
import type { Services } from './services.ts';
import { settings } from './settings.ts';
import { signals } from './signals.ts';
import { snooze } from './snooze.ts';
import { start } from './start.ts';
import { subscribe } from './subscribe.ts';
import { threshold } from './threshold.ts';
import { unsubscribe } from './unsubscribe.ts';
import { unwatch } from './unwatch.ts';
import { wake } from './wake.ts';
import { watch } from './watch.ts';
import { why } from './why.ts';

/** Every command, in the order `/help` lists them. Each platform is generated from this list. */
export function createCatalog(services: Services): readonly Command[] {
  const commands = [
    watch(services),
    alert(services),
    alerts(services),
    why(services),
    edit(services),
    unwatch(services),
    price(services),
    season(services),
    threshold(services),
    signals(services),
    subscribe(services),
    unsubscribe(services),
    feed(services),
    settings(services),
    snooze(services),
    wake(services),
    start(),
  ];
  return [...commands, help(commands)];
}
