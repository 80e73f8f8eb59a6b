import { expect } from 'vitest';
import { scenario } from './stage.ts';
import { until } from './until.ts';

const ANNA = 42;
const OLGA = 7;
/** Something urgent may wait for half a minute; a minute after that it is told. */
const NOTICED_MS = 130_000;

scenario('nobody delivers any more: the operator hears of it all the same, and when it goes on', {}, async (stage) => {
  const { telegram, exchange } = stage;
  telegram.addPerson(ANNA);
  telegram.addPerson(OLGA);
  exchange.setPrice('ETH', 3_000);
  const OPERATOR = `telegram:${OLGA}`;
  const texts = (person: number) => telegram.transcript(person).map(({ text }) => text ?? '');
  const [rest, deliverer] = await Promise.all([
    stage.start({ ROLES: 'gateway,evaluator', OPERATOR }),
    stage.start({ ROLES: 'deliverer', OPERATOR }),
  ]);
  await deliverer.kill();
  telegram.say(ANNA, ANNA, '/watch ETH above 3100');
  await until(() => texts(ANNA).some((text) => text.startsWith('I ring when')), 'an answer to /watch');
  exchange.setPrice('ETH', 3_150);

  const heard = (start: string) => texts(OLGA).filter((text) => text.startsWith(start)).length;
  await until(() => heard('Nothing arrives') > 0, 'the operator to hear of it', NOTICED_MS);
  expect(texts(ANNA).filter((text) => text.startsWith('🔔'))).toEqual([]);
  expect(await rest.page('/readyz')).toContain('Nothing arrives');
  expect(await rest.page('/metrics')).toContain('tidebell_stopped{work="delivery"} 1');

  await stage.start({ ROLES: 'deliverer', OPERATOR });
  await until(() => texts(ANNA).some((text) => text.startsWith('🔔')), 'the alert that waited');
  await until(() => heard('Alerts are delivered again') > 0, 'the operator to hear that it goes on');
  expect([heard('Nothing arrives'), heard('Alerts are delivered again')]).toEqual([1, 1]);
});
