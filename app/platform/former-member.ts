/** What a person is called once they left for good: nobody in particular. */
export const formerName = "อดีตสมาชิก";
const beginning = "former-";

/** The handle of somebody who left, such as "former-3f9a0c21d4"; nobody may choose one like it. */
export const formerHandle = (digits: string): string => `${beginning}${digits}`;
export const isFormer = (handle: string): boolean => handle.startsWith(beginning);
