// The long ones among the passwords that people choose most, here and in Thailand (also Thai typed on a Latin keyboard).
const list = `
1234567890 12345678910 0123456789 0987654321 9876543210 1234512345 1122334455 1q2w3e4r5t 1q2w3e4r5t6y 1qaz2wsx3edc
qwertyuiop qwerty12345 qwerty123456 asdfghjkl1 zxcvbnm123 q1w2e3r4t5 qazwsxedcrfv password12 password123 password1234
password12345 passw0rd123 p@ssw0rd123 mypassword iloveyou12 iloveyou123 iloveyou1234 ilovemyself welcome123 welcome1234
letmein123 letmein1234 changeme123 adminadmin admin12345 administrator superman123 spiderman123 football123 baseball123
liverpool1 liverpool123 manchester manchesterunited manutd1234 chelsea123 arsenal123 princess123 sunshine123 butterfly1
butterfly123 chocolate1 chocolate123 computer123 internet123 facebook123 facebook1234 samsung123 iphone12345 minecraft123
pokemon123 naruto1234 dragonball doraemon123 hellokitty hellokitty123 michael1234 jennifer123 blackpink123 abcdefghij
abcdefg123 abcd123456 abc1234567 aa12345678 a123456789 a1234567890 aaaa1111bbbb test123456 testtest123 testing1234
thailand123 thailand1234 ilovethailand bangkok123 bangkok1234 krungthep123 krungthepmahanakhon chiangmai123 phuket1234 pattaya123
sawasdee123 sawatdee123 sawasdeekrub sawasdeeka sawasdeekrab sabaidee123 sabaidee1234 somchai123 somchai1234 somsak1234
somying123 malee12345 ponglang123 muaythai123 ilovemom123 rakmaemak rakmaemakmak rakkhunmak chanrakthoe rakthoemak maprao1234
fahsai1234 namwan1234 manow12345 mekhong123 singha1234 changbeer123 leobeer123 songkran123 loykrathong lottery123
0812345678 0891234567 0800000000 0888888888 0899999999 0123456789a 25002500 25672567 25682568 25692569 chomrom123 chomrom1234
สวัสดีครับ สวัสดีค่ะ สวัสดีค่า1 รักเธอที่สุด รักเธอตลอดไป รักแม่ที่สุด รักพ่อรักแม่ รักในหลวง ขอให้รวยรวย รวยรวยรวย ประเทศไทย กรุงเทพมหานคร รหัสผ่าน123
ไม่มีรหัสผ่าน จำไม่ได้แล้ว ลืมรหัสผ่าน คิดถึงเธอ1 ฉันรักเธอ123
l;ylfu8iy[ l;ylfu8jt123 iydgTvmujl6f iydc,jmujl6f ixdgvp123 dniy'gmr,skoi
`;

export const commonPasswords: ReadonlySet<string> = new Set(list.split(/\s+/).filter(Boolean));
