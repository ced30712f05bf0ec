/** How many days a packed takeout may be fetched. */
export const takeoutDays = 7;
/** How many a person may ask for in a day. */
export const takeoutsPerDay = 3;
