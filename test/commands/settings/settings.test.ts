import { describe, expect, it } from 'vitest';
import { BOSS, createTalk, MEMBER } from '../talk.ts';

async function talking(lines: readonly string[], caller?: Parameters<ReturnType<typeof createTalk>['say']>[1]) {
  const { say } = createTalk();
  const answers = [];
  for (const line of lines) answers.push(`> ${line}`, await say(line, ...(caller ? [caller] : [])));
  return answers.join('\n');
}

describe('/settings', () => {
  it('shows everything that can be chosen', async () => {
    expect(await talking(['/settings'])).toMatchInlineSnapshot(`
      "> /settings
      Settings of what you are told here. To change one: /settings zone Berlin
      Language: English, as your app tells it
      Time zone: UTC, where it is 22 Nov 2026, 12:00 UTC
      Currency: prices as the exchanges tell them
      Numbers: 1,234.56, as the language writes them
      Dates: 22 Nov 2026
      Pictures: alerts come with a picture
      Theme: dark pictures
      Quiet hours: none
      Messages a day: as many as ring
      Daily digest: none, but what is kept for one comes at 20:00
      Weekly digest: none
      Alerts per person: at most 50.
      For whoever runs this bot: you are telegram:1, this chat is telegram:1.
      [Language] settings language
      [Time zone] settings zone
      [Currency] settings currency
      [Numbers] settings numbers
      [Dates] settings dates
      [Pictures] settings pictures
      [Theme] settings theme
      [Quiet hours] settings quiet
      [Messages a day] settings budget
      [Daily digest] settings digest
      [Weekly digest] settings weekly"
    `);
  });

  it('sets a zone by city, and every time is that of the zone from then on', async () => {
    const lines = ['/settings zone Berlin', '/price ETH', '/settings zone', '/settings zone default', '/price ETH'];
    expect(await talking(lines)).toMatchInlineSnapshot(`
      "> /settings zone Berlin
      Saved.
      Time zone: Europe/Berlin, where it is 22 Nov 2026, 13:00 CET
      > /price ETH
      ETH/USDT 3,500, −2.50 % in 24 h, on binance, 22 Nov 2026, 13:00 CET
      [Watch ETH/USDT] watch ETH/USDT
      [Chart] chart ETH/USDT
      > /settings zone
      Time zone: Europe/Berlin, where it is 22 Nov 2026, 13:00 CET
      Where are your clocks? Choose one, or type the whole line with a city, a zone or an offset, like /settings zone Lisbon or /settings zone UTC+5:45
      [London] settings zone London
      [Berlin] settings zone Berlin
      [Istanbul] settings zone Istanbul
      [Moscow] settings zone Moscow
      [Shanghai] settings zone Shanghai
      [New York] settings zone New York
      [São Paulo] settings zone São Paulo
      [UTC] settings zone UTC
      [As by default] settings zone default
      > /settings zone default
      Saved.
      Time zone: UTC, where it is 22 Nov 2026, 12:00 UTC
      > /price ETH
      ETH/USDT 3,500, −2.50 % in 24 h, on binance, 22 Nov 2026, 12:00 UTC
      [Watch ETH/USDT] watch ETH/USDT
      [Chart] chart ETH/USDT"
    `);
  });

  it('asks back where a name is that of several places, or of none', async () => {
    expect(
      await talking(['/settings zone Portland', '/settings zone Berln', '/settings zone xx']),
    ).toMatchInlineSnapshot(`
      "> /settings zone Portland
      There is more than one Portland, and their clocks differ. Which one?
      [Portland, Oregon, US] settings zone Portland, Oregon, US
      [Portland, Maine, US] settings zone Portland, Maine, US
      > /settings zone Berln
      I know no city and no time zone "Berln". Type a large city, a zone like Europe/Berlin or an offset like UTC+5:45.
      [Berlin, DE] settings zone Berlin, DE
      [Berkeley, California, US] settings zone Berkeley, California, US
      [Bergen, Hordaland, NO] settings zone Bergen, Hordaland, NO
      [Bern, CH] settings zone Bern, CH
      [Bergamo, Lombardia, IT] settings zone Bergamo, Lombardia, IT
      [Berezniki, Perm', RU] settings zone Berezniki, Perm', RU
      [Bertoua, Est, CM] settings zone Bertoua, Est, CM
      [Berdyansk, Zaporizhzhya, UA] settings zone Berdyansk, Zaporizhzhya, UA
      > /settings zone xx
      I know no city and no time zone "xx". Type a large city, a zone like Europe/Berlin or an offset like UTC+5:45.
      [London] settings zone London
      [Berlin] settings zone Berlin
      [Istanbul] settings zone Istanbul
      [Moscow] settings zone Moscow
      [Shanghai] settings zone Shanghai
      [New York] settings zone New York
      [São Paulo] settings zone São Paulo
      [UTC] settings zone UTC"
    `);
  });

  it('writes numbers and days as somebody likes them', async () => {
    const lines = [
      '/settings numbers 1 234,56',
      '/settings dates iso',
      '/price BTC',
      '/settings numbers',
      '/settings numbers 1234',
    ];
    expect(await talking(lines)).toMatchInlineSnapshot(`
      "> /settings numbers 1 234,56
      Saved.
      Numbers: 1 234,56
      > /settings dates iso
      Saved.
      Dates: 2026-11-22
      > /price BTC
      BTC/USDT 97 512,30, +1,23 % in 24 h, on binance, 2026-11-22 12:00 UTC
      [Watch BTC/USDT] watch BTC/USDT
      [Chart] chart BTC/USDT
      > /settings numbers
      Numbers: 1 234,56
      How shall I write numbers? Choose one, or type the whole line, like /settings numbers 1.234,56
      [1,234.56] settings numbers 1,234.56
      [1.234,56] settings numbers 1.234,56
      [1 234,56] settings numbers 1 234,56
      [1'234.56] settings numbers 1'234.56
      [As by default] settings numbers default
      > /settings numbers 1234
      "1234" is not something I can use here. Choose one of: 1,234.56, 1.234,56, 1 234,56, 1'234.56.
      [1,234.56] settings numbers 1,234.56
      [1.234,56] settings numbers 1.234,56
      [1 234,56] settings numbers 1 234,56
      [1'234.56] settings numbers 1'234.56"
    `);
  });

  it('speaks a language that it knows, and says which those are', async () => {
    expect(await talking(['/settings language english', '/settings language klingon'])).toMatchInlineSnapshot(`
      "> /settings language english
      Saved.
      Language: English
      > /settings language klingon
      "klingon" is not a language I speak. There are: English, Deutsch, Español, Português, Türkçe, Русский, 中文.
      [English] settings language English
      [Deutsch] settings language Deutsch
      [Español] settings language Español
      [Português] settings language Português
      [Türkçe] settings language Türkçe
      [Русский] settings language Русский
      [中文] settings language 中文"
    `);
  });

  it('knows its settings by name, and those that were meant', async () => {
    expect(await talking(['/settings zoen', '/settings weather'])).toMatchInlineSnapshot(`
      "> /settings zoen
      "zoen" is not a setting. There are: rules, language, zone, currency, numbers, dates, pictures, theme, quiet, budget, digest, weekly.
      [rules] settings rules
      [language] settings language
      [zone] settings zone
      [currency] settings currency
      [numbers] settings numbers
      [dates] settings dates
      [pictures] settings pictures
      [theme] settings theme
      > /settings weather
      "weather" is not a setting. There are: rules, language, zone, currency, numbers, dates, pictures, theme, quiet, budget, digest, weekly.
      [rules] settings rules
      [language] settings language
      [zone] settings zone
      [currency] settings currency
      [numbers] settings numbers
      [dates] settings dates
      [pictures] settings pictures
      [theme] settings theme"
    `);
  });

  it('of a group are for its admins', async () => {
    const lines = ['/settings', '/settings everybody', '/settings rules', '/settings rules admins'];
    expect(await talking(lines, BOSS)).toMatchInlineSnapshot(`
      "> /settings
      Settings of this chat; its admins change them: /settings zone Berlin
      Rules: only admins of this group change its alerts
      Language: English, as your app tells it
      Time zone: UTC, where it is 22 Nov 2026, 12:00 UTC
      Currency: prices as the exchanges tell them
      Numbers: 1,234.56, as the language writes them
      Dates: 22 Nov 2026
      Pictures: alerts come with a picture
      Theme: dark pictures
      Quiet hours: none
      Messages a day: as many as ring
      Daily digest: none, but what is kept for one comes at 20:00
      Weekly digest: none
      Alerts per person: at most 50.
      For whoever runs this bot: you are telegram:7, this chat is telegram:-100.
      [Who changes alerts] settings rules
      [Language] settings language
      [Time zone] settings zone
      [Currency] settings currency
      [Numbers] settings numbers
      [Dates] settings dates
      [Pictures] settings pictures
      [Theme] settings theme
      [Quiet hours] settings quiet
      [Messages a day] settings budget
      [Daily digest] settings digest
      [Weekly digest] settings weekly
      > /settings everybody
      Saved.
      Rules: everybody in this group may change its alerts
      > /settings rules
      Rules: everybody in this group may change its alerts
      Who may change the alerts of this group? Choose one, or type the whole line, like /settings rules everybody
      [admins] settings rules admins
      [everybody] settings rules everybody
      [As by default] settings rules default
      > /settings rules admins
      Saved.
      Rules: only admins of this group change its alerts"
    `);
    expect(
      await talking(['/settings everybody', '/settings zone Tokyo', '/settings zone'], MEMBER),
    ).toMatchInlineSnapshot(`
      "> /settings everybody
      Only admins of this group may do that. In private you can have your own alerts: write to me there.
      > /settings zone Tokyo
      Only admins of this group may do that. In private you can have your own alerts: write to me there.
      > /settings zone
      Time zone: UTC, where it is 22 Nov 2026, 12:00 UTC
      Where are your clocks? Choose one, or type the whole line with a city, a zone or an offset, like /settings zone Lisbon or /settings zone UTC+5:45
      [London] settings zone London
      [Berlin] settings zone Berlin
      [Istanbul] settings zone Istanbul
      [Moscow] settings zone Moscow
      [Shanghai] settings zone Shanghai
      [New York] settings zone New York
      [São Paulo] settings zone São Paulo
      [UTC] settings zone UTC"
    `);
  });

  it('are switched off in the word that people use for it', async () => {
    const lines = ['currency EUR', 'currency off', 'quiet off', 'digest off', 'weekly off', 'budget off'];
    expect(await talking(lines.map((each) => `/settings ${each}`))).toMatchInlineSnapshot(`
      "> /settings currency EUR
      Saved.
      Currency: EUR, but no exchange I read trades it for dollars now, so prices stay as the exchanges tell them
      > /settings currency off
      Saved.
      Currency: prices as the exchanges tell them
      > /settings quiet off
      Saved.
      Quiet hours: off here
      > /settings digest off
      Saved.
      Daily digest: none, but what is kept for one comes at 20:00
      > /settings weekly off
      Saved.
      Weekly digest: none
      > /settings budget off
      Saved.
      Messages a day: as many as ring"
    `);
  });

  it('of groups mean nothing in private', async () => {
    expect(await talking(['/settings everybody'])).toMatchInlineSnapshot(`
      "> /settings everybody
      That setting is for groups: here in private, nobody but you changes your alerts."
    `);
  });

  it('show prices in another currency beside, by a rate that is traded, and say where there is none', async () => {
    const lines = [
      '/settings currency btc',
      '/price ETH',
      '/price BTC',
      '/settings currency EUR',
      '/price ETH',
      '/settings currency €',
    ];
    expect(await talking(lines)).toMatchInlineSnapshot(`
      "> /settings currency btc
      Saved.
      Currency: prices are shown in BTC as well
      > /price ETH
      ETH/USDT 3,500, −2.50 % in 24 h, on binance, 22 Nov 2026, 12:00 UTC
      About 0.035893 BTC, by the rate on binance
      [Watch ETH/USDT] watch ETH/USDT
      [Chart] chart ETH/USDT
      > /price BTC
      BTC/USDT 97,512.30, +1.23 % in 24 h, on binance, 22 Nov 2026, 12:00 UTC
      [Watch BTC/USDT] watch BTC/USDT
      [Chart] chart BTC/USDT
      > /settings currency EUR
      Saved.
      Currency: EUR, but no exchange I read trades it for dollars now, so prices stay as the exchanges tell them
      > /price ETH
      ETH/USDT 3,500, −2.50 % in 24 h, on binance, 22 Nov 2026, 12:00 UTC
      No price in EUR: no exchange I read trades it for USDT.
      [Watch ETH/USDT] watch ETH/USDT
      [Chart] chart ETH/USDT
      > /settings currency €
      "€" is not the code of a currency or a coin. Type it like EUR or BTC.
      [EUR] settings currency EUR
      [GBP] settings currency GBP
      [BRL] settings currency BRL
      [TRY] settings currency TRY
      [RUB] settings currency RUB
      [CNY] settings currency CNY
      [JPY] settings currency JPY
      [BTC] settings currency BTC"
    `);
  });

  it('show every price in that currency, wherever one is told', async () => {
    const { say } = createTalk();
    await say('/settings currency BTC');
    const answers = [];
    for (const line of [
      '/watch ETH above 4000',
      '/watch ETH +5%',
      '/watch ETH above 3000',
      '/alerts',
      '/watchlist',
      'eth above 5000',
      '/watch ETH',
    ]) {
      answers.push(`> ${line}`, ...(await say(line)).split('\n').filter((each) => each.includes('ETH/USDT')));
    }
    expect(answers.join('\n')).toMatchInlineSnapshot(`
      "> /watch ETH above 4000
      I ring when ETH/USDT rises to 4,000 (≈ 0.04102 BTC). It is 3,500 (≈ 0.03589 BTC) on binance now, +14.29 % to go. Alert 1.
      > /watch ETH +5%
      I ring when ETH/USDT has moved +5 % from 3,500 (≈ 0.03589 BTC), where it is on binance now: at 3,675. Alert 2.
      > /watch ETH above 3000
      ETH/USDT is already there: 3,500 (≈ 0.03589 BTC) on binance, not below your level of 3,000. Nothing was saved. Choose a higher level, or ring when it falls back.
      [Below 3,000] watch ETH/USDT below 3000
      > /alerts
      2 · ETH/USDT +5 % from 3,500 · now 3,500 (≈ 0.03589 BTC), +0.00 %
      1 · ETH/USDT above 4,000 · now 3,500 (≈ 0.03589 BTC), +14.29 % to go
      > /watchlist
      ETH/USDT 3,500 (≈ 0.03589 BTC) · −2.50 % in 24 h · alert 1 at +14.29 %
      > eth above 5000
      I understood: ETH/USDT above 5,000
      Nothing is saved yet. As a command: /watch ETH/USDT above 5000
      [Save] watch ETH/USDT above 5000
      > /watch ETH
      When should I ring for ETH/USDT? It is 3,500 (≈ 0.03589 BTC) on binance now. Choose a level, or type the whole line, like /watch ETH above 3570"
    `);
  });

  it('stay with the chat that chose them', async () => {
    const { say, chats } = createTalk();
    await say('/settings zone Tokyo', BOSS);
    await say('/settings dates iso', BOSS);
    expect(chats.all.get(BOSS.chat)?.settings).toEqual({ zone: 'Asia/Tokyo', dates: 'iso' });
    await say('/settings dates default', BOSS);
    expect(chats.all.get(BOSS.chat)?.settings).toEqual({ zone: 'Asia/Tokyo' });
    expect(await say('/price ETH')).toContain('UTC');
  });
});
