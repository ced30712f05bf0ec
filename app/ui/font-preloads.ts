import latin from "@fontsource/ibm-plex-sans-thai/files/ibm-plex-sans-thai-latin-400-normal.woff2?url";
import thaiHeadings from "@fontsource/ibm-plex-sans-thai/files/ibm-plex-sans-thai-thai-500-normal.woff2?url";
import thaiText from "@fontsource/ibm-plex-sans-thai-looped/files/ibm-plex-sans-thai-looped-thai-400-normal.woff2?url";

/** The three font files that the first screen of every page needs. */
export const fontPreloads = [thaiText, thaiHeadings, latin];
