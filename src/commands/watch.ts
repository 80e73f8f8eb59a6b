import { command } from '../chat/command.ts';
import { button, phrase, type Reply, say } from '../chat/message.ts';
import type { Ticker } from '../core/market/market.ts';
import { priceOf } from '../core/market/reading.ts';
import { defaultRearm, distancePercent, type Side, type Threshold } from '../core/rules/rule.ts';
import { condition, marketTicker, nameOf, plainNumber } from './options.ts';
import { proven } from './proof.ts';
import { alreadyWatched, findSame } from './same.ts';
import type { Services } from './services.ts';

export const watch = (services: Services) => {
  const { market, rules, limits, now } = services;
  return command({
    name: 'watch',
    access: 'rules',
    options: { symbol: marketTicker(market), condition: condition(market) },
    async run({ symbol: ticker, condition: { side: named, level } }, caller) {
      const side = named ?? (level >= ticker.price ? 'above' : 'below');
      const threshold: Threshold = { side, at: level, rearm: defaultRearm(side, level) };
      const passed = side === 'above' ? ticker.price >= level : ticker.price <= level;
      if (passed) return alreadyPassed(ticker, nameOf(market, ticker), side, level);

      const { chat, person: owner } = caller;
      const metric = priceOf(ticker.symbol);
      const same = findSame(await rules.of(chat), metric, threshold);
      if (same) return alreadyWatched(same, ticker.price, now());

      const rule = await rules.add({ chat, owner, metric, threshold }, limits.rulesPerPerson, now());
      if (!rule) return say('problem-too-many-rules', { most: limits.rulesPerPerson });

      const distance = distancePercent(threshold, ticker.price);
      const facts = {
        id: String(rule.id),
        symbol: ticker.symbol,
        level,
        price: ticker.price,
        source: ticker.source,
        distance,
      };
      const reply = {
        says: [phrase(`watch-added-${side}`, facts), phrase(`watch-rearm-${side}`, { rearm: threshold.rearm })],
        buttons: [button('button-stop', { command: 'unwatch', args: { alert: String(rule.id) } })],
      };
      return proven(reply, caller, services);
    },
  });
};

/** A level that is already passed is answered and not saved: it would either ring at once or never. */
function alreadyPassed({ symbol, price, source }: Ticker, name: string, side: Side, level: number): Reply {
  const other = side === 'above' ? 'below' : 'above';
  const does = { command: 'watch', args: { symbol: name, condition: `${other} ${plainNumber(level)}` } };
  const facts = { symbol, price, level, source };
  return say(`watch-passed-${side}`, facts, price === level ? [] : [button(`button-${other}`, does, { level })]);
}
