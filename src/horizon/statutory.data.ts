// Made from data/calendar/ by `npm run data`; edit the files there, not this one.

/** The years of the lunar table. */
export const YEARS = [2000, 2100] as const;

/** What the columns of LUNAR count from, month and day; the columns are spring-festival, qingming, dragon-boat, mid-autumn. */
export const ORIGINS = '01-21 04-04 05-27 09-07';

/** One year after the other, for each column the days after its origin in base 36. */
export const LUNAR =
  'f0a531tom1jeb18410qlj1fb814ts1nih0c7501qo1kfd1a520rnk0gca161t1oki0d8703rq1mhf1b640tom0ieb17311qmk0ea804tr1nig1d8501qn0kfd19521sol0gca051t1oki1e9703rp0mhe1b6310pm0idb07310qlk1fa904sr0nig0c8512ro0jfc08420rnl1hcb050t0oji0e9713sp0lhe0a630tpm1iec07200qlj0fa815tr0nif0c8501qo1kgd08420rml0hca161t0ojh0e9603sp0lhf0a530som0idc08310qlj0fa805tr0njg0b7500qo0jfd09430rmk0hb9061s0pkh0d9602sp0lhf0a640snm0idb08200rmj1gb';

/** The regulations, one a line: day of issue, first day in force, then each feast with its column or month and day, and offsets of days from it. */
export const REGULATIONS = `1949-12-23|1949-12-23|元旦,01-01,0|春节,0,0,1,2|劳动节,05-01,0|国庆节,10-01,0,1
1999-09-18|1999-09-18|元旦,01-01,0|春节,0,0,1,2|劳动节,05-01,0,1,2|国庆节,10-01,0,1,2
2007-12-14|2008-01-01|元旦,01-01,0|春节,0,-1,0,1|清明节,1,0|劳动节,05-01,0|端午节,2,0|中秋节,3,0|国庆节,10-01,0,1,2
2013-12-11|2014-01-01|元旦,01-01,0|春节,0,0,1,2|清明节,1,0|劳动节,05-01,0|端午节,2,0|中秋节,3,0|国庆节,10-01,0,1,2
2024-11-10|2025-01-01|元旦,01-01,0|春节,0,-1,0,1,2|清明节,1,0|劳动节,05-01,0,1|端午节,2,0|中秋节,3,0|国庆节,10-01,0,1,2`;
