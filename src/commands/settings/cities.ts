import type { Zone } from '../../core/zone.ts';

/** A place that people name when they are asked for their time. */
export type City = {
  /** `Portland, Oregon, US`: as it is offered, and as it can be typed again. */
  readonly label: string;
  /** What it is called, in letters without marks. */
  readonly names: readonly string[];
  readonly region: string;
  readonly country: string;
  readonly countryCode: string;
  readonly zone: Zone;
  readonly people: number;
};

/** What big cities are called at home or elsewhere in the languages of the bot; the package knows English names. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  Beijing: ['Pekin', 'Pequim', 'Peking', 'Пекин', '北京'],
  Berlin: ['Berlín', 'Berlim', 'Берлин', '柏林'],
  Bangalore: ['Bengaluru'],
  Cairo: ['Kairo', 'El Cairo', 'Kahire', 'Каир'],
  Chengdu: ['成都'],
  Cologne: ['Köln', 'Colonia'],
  Dubai: ['Дубай', '迪拜'],
  Geneva: ['Genf', 'Genève', 'Ginebra'],
  Guangzhou: ['广州'],
  'Hong Kong': ['香港', 'Гонконг'],
  Istanbul: ['İstanbul', 'Estambul', 'Istambul', 'Стамбул'],
  Kyiv: ['Kiev', 'Kiew', 'Киев', 'Київ'],
  Lisbon: ['Lissabon', 'Lisboa', 'Lizbon'],
  London: ['Londres', 'Londra', 'Лондон', '伦敦'],
  Madrid: ['Мадрид', '马德里'],
  Moscow: ['Moskau', 'Moscú', 'Moscou', 'Moskova', 'Москва', '莫斯科'],
  Mumbai: ['Bombay'],
  Munich: ['München'],
  'New York': ['NYC', 'New York City', 'Nueva York', 'Nova York', 'Нью-Йорк', '纽约'],
  Paris: ['París', 'Париж', '巴黎'],
  Prague: ['Prag', 'Praha', 'Praga'],
  Rome: ['Rom', 'Roma', 'Рим'],
  'Saint Petersburg': ['Петербург', 'Санкт-Петербург'],
  'St. Petersburg': ['Петербург', 'Санкт-Петербург', 'Saint Petersburg'],
  Seoul: ['Сеул', '首尔'],
  Shanghai: ['上海', 'Шанхай'],
  Shenzhen: ['深圳'],
  Singapore: ['Singapur', 'Singapura', 'Сингапур', '新加坡'],
  Taipei: ['台北'],
  Tokyo: ['Tokio', 'Tóquio', 'Токио', '东京'],
  Vienna: ['Wien', 'Viena', 'Viyana'],
  Warsaw: ['Warschau', 'Warszawa', 'Varsovia'],
  Zürich: ['Zurich'],
};

/** Letters without marks, in one case, with single blanks: `São Paulo` and `sao-paulo` are one. */
export const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replace(/[\s_\-.']+/g, ' ')
    .trim();

let read: Promise<readonly City[]> | undefined;

/** All cities, biggest first. The list takes some megabytes, so it is read when somebody first asks. */
export function cities(): Promise<readonly City[]> {
  read ??= readCities();
  return read;
}

async function readCities(): Promise<readonly City[]> {
  const { cityMapping } = await import('city-timezones');
  return (
    cityMapping
      // A few rows have numbers or nothing where names belong.
      .filter((row) =>
        [row.city, row.city_ascii, row.country, row.iso2, row.timezone].every((each) => typeof each === 'string'),
      )
      .map(
        ({ city, city_ascii, province, country, iso2, timezone, pop }): City => ({
          label: [city, ...(province && bare(province) !== bare(city) ? [province] : []), iso2].join(', '),
          names: [...new Set([city, city_ascii, ...(OTHER_NAMES[city] ?? [])].map(bare))],
          region: bare(province ?? ''),
          country: bare(country),
          countryCode: bare(iso2),
          zone: timezone,
          people: pop,
        }),
      )
      .sort((a, b) => b.people - a.people)
  );
}
