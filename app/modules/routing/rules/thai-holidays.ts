import { dayAfter } from "~/platform/i18n/dates";

/** A day off: its date as people write it there, and its names. */
export type Holiday = { day: string; th: string; en: string };

const day = (date: string, th: string, en: string): Holiday => ({ day: date, th, en });
const instead = (date: string, th: string, en: string): Holiday => day(date, `ชดเชย${th}`, `${en} (substitute)`);

/**
 * Public holidays in Thailand in 2569 and 2570 of the Buddhist era (2026 and 2027), with the working day that is given
 * where one falls on a weekend. Days that the cabinet adds within a year are a club's own holidays.
 */
export const thaiHolidays: readonly Holiday[] = [
  day("2026-01-01", "วันขึ้นปีใหม่", "New Year's Day"),
  day("2026-03-03", "วันมาฆบูชา", "Makha Bucha Day"),
  day("2026-04-06", "วันจักรี", "Chakri Memorial Day"),
  day("2026-04-13", "วันสงกรานต์", "Songkran"),
  day("2026-04-14", "วันสงกรานต์", "Songkran"),
  day("2026-04-15", "วันสงกรานต์", "Songkran"),
  day("2026-05-01", "วันแรงงานแห่งชาติ", "Labour Day"),
  day("2026-05-04", "วันฉัตรมงคล", "Coronation Day"),
  day("2026-05-31", "วันวิสาขบูชา", "Visakha Bucha Day"),
  instead("2026-06-01", "วันวิสาขบูชา", "Visakha Bucha Day"),
  day("2026-06-03", "วันเฉลิมพระชนมพรรษาสมเด็จพระราชินี", "Queen Suthida's Birthday"),
  day("2026-07-28", "วันเฉลิมพระชนมพรรษา ร.10", "King Vajiralongkorn's Birthday"),
  day("2026-07-29", "วันอาสาฬหบูชา", "Asanha Bucha Day"),
  day("2026-07-30", "วันเข้าพรรษา", "Buddhist Lent Day"),
  day("2026-08-12", "วันแม่แห่งชาติ", "Mother's Day"),
  day("2026-10-13", "วันนวมินทรมหาราช", "Navamindra Maharaj Day"),
  day("2026-10-23", "วันปิยมหาราช", "Chulalongkorn Day"),
  day("2026-12-05", "วันพ่อแห่งชาติ", "Father's Day"),
  instead("2026-12-07", "วันพ่อแห่งชาติ", "Father's Day"),
  day("2026-12-10", "วันรัฐธรรมนูญ", "Constitution Day"),
  day("2026-12-31", "วันสิ้นปี", "New Year's Eve"),
  day("2027-01-01", "วันขึ้นปีใหม่", "New Year's Day"),
  day("2027-02-21", "วันมาฆบูชา", "Makha Bucha Day"),
  instead("2027-02-22", "วันมาฆบูชา", "Makha Bucha Day"),
  day("2027-04-06", "วันจักรี", "Chakri Memorial Day"),
  day("2027-04-13", "วันสงกรานต์", "Songkran"),
  day("2027-04-14", "วันสงกรานต์", "Songkran"),
  day("2027-04-15", "วันสงกรานต์", "Songkran"),
  day("2027-05-01", "วันแรงงานแห่งชาติ", "Labour Day"),
  instead("2027-05-03", "วันแรงงานแห่งชาติ", "Labour Day"),
  day("2027-05-04", "วันฉัตรมงคล", "Coronation Day"),
  day("2027-05-20", "วันวิสาขบูชา", "Visakha Bucha Day"),
  day("2027-06-03", "วันเฉลิมพระชนมพรรษาสมเด็จพระราชินี", "Queen Suthida's Birthday"),
  day("2027-07-18", "วันอาสาฬหบูชา", "Asanha Bucha Day"),
  day("2027-07-19", "วันเข้าพรรษา", "Buddhist Lent Day"),
  instead("2027-07-20", "วันอาสาฬหบูชา", "Asanha Bucha Day"),
  day("2027-07-28", "วันเฉลิมพระชนมพรรษา ร.10", "King Vajiralongkorn's Birthday"),
  day("2027-08-12", "วันแม่แห่งชาติ", "Mother's Day"),
  day("2027-10-13", "วันนวมินทรมหาราช", "Navamindra Maharaj Day"),
  day("2027-10-23", "วันปิยมหาราช", "Chulalongkorn Day"),
  instead("2027-10-25", "วันปิยมหาราช", "Chulalongkorn Day"),
  day("2027-12-05", "วันพ่อแห่งชาติ", "Father's Day"),
  instead("2027-12-06", "วันพ่อแห่งชาติ", "Father's Day"),
  day("2027-12-10", "วันรัฐธรรมนูญ", "Constitution Day"),
  day("2027-12-31", "วันสิ้นปี", "New Year's Eve"),
];

const days = new Set(thaiHolidays.map((holiday) => holiday.day));

/** Whether a day is a public holiday in Thailand. */
export const isThaiHoliday = (date: string): boolean => days.has(date);

/** The next public holidays after a moment, a year at most. */
export const holidaysAfter = (now: Date): Holiday[] =>
  thaiHolidays.filter(({ day: date }) => date >= dayAfter(now, 0)).slice(0, 12);
