/** A digest of the API's description: answers stored under another one are not read. */
declare const __API__: string;
