/** The page for browsers that are too old. It is no part of the app, which would not run there. */
export const oldBrowserWords = {
  heading: "This browser is too old for Rekey",
  needs: "Rekey needs Safari 16.4, Chrome 111, Edge 111 or Firefox 128, or a later version.",
  keepThePhone:
    "Do not erase your old phone yet. Keep it until you have signed in everywhere with the new one.",
  next: "What you can do",
  update:
    "Update this browser. On an iPhone or iPad, go to Settings, General, Software Update. iOS 16.4 is enough.",
  elsewhere: "Or open this page on another device, such as the new phone or a computer.",
  without:
    "Or go on without Rekey. Microsoft's page Security info does the same, for one organization at a time.",
  open: "Open Security info",
  newer: "Is your browser newer than that? Then a part of Rekey did not arrive.",
  again: "Try again",
};
