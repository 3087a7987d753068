/** The build's name: what an older build stored is not read by a newer one. */
declare const __BUILD__: string;
