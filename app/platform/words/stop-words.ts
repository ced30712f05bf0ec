const english = `a about above after again all also am an and any are as at be been before being but by can could did do does doing
  for from further had has have having he her here hers him his how i if in into is it its itself just me more most my no nor not of
  on once only or other our ours out over own same she should so some such than that the their theirs them then there these they
  this those through to too under until up very was we were what when where which while who whom why will with would you your`;
const thai = `ครับ ค่ะ คะ ครับผม จ้า จ้ะ จ๊ะ นะ น่ะ นะคะ ล่ะ ละ สิ เลย ที่ ซึ่ง และ หรือ ก็ ของ เป็น คือ ว่า ให้ ได้ ใน กับ แล้ว จะ มี มา ไป อยู่ ด้วย
  แต่ ถ้า โดย จาก ถึง ไหม มั้ย ยังไง อย่างไร อะไร ทำไม เมื่อ ต้อง ควร อยาก ช่วย หน่อย บ้าง กัน นี้ นั้น ๆ การ ความ ฉัน ดิฉัน เรา คุณ ท่าน`;

const stopWords = new Set(`${english} ${thai}`.split(/\s+/));

/** Whether a word says nothing by itself: it is not looked for beside other words. */
export const isStopWord = (word: string): boolean => stopWords.has(word);
