import { i18n } from '~/i18n';
import { countryName, languageName } from './index';

/** The officially assigned ISO 3166 codes, which the browser has names for but does not list. */
const COUNTRIES =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC ' +
  'CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD ' +
  'GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH ' +
  'KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW ' +
  'MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC ' +
  'SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY ' +
  'UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW';

/** The languages that people coach in; ISO 639. */
const LANGUAGES =
  'af ar az be bg bn bs ca cs da de el en es et eu fa fi fr ga gl he hi hr hu hy id is it ja ka kk ko lt lv mk mn ms mt ' +
  'nl no pl pt ro ru sk sl sq sr sv sw ta th tl tr uk ur uz vi zh';

export interface Option {
  value: string;
  label: string;
}

export function countryOptions(): Option[] {
  return options(COUNTRIES, countryName);
}

export function languageOptions(): Option[] {
  return options(LANGUAGES, languageName);
}

/** The IANA zones of this browser, and `known` ones that it calls otherwise. */
export function zoneOptions(...known: string[]): string[] {
  return [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', ...known])].sort();
}

function options(codes: string, name: (code: string) => string): Option[] {
  const { compare } = new Intl.Collator(i18n.language);
  return codes
    .split(' ')
    .map((value) => ({ value, label: name(value) }))
    .sort((a, b) => compare(a.label, b.label));
}
