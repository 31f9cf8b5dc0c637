// In the words of old browsers, for they have to understand it: leads them to a page that says what to do. Without it,
// the start page would be there and its buttons would do nothing.
(function () {
  var page = document.documentElement;
  var isCut = false;

  function lead() {
    location.replace("old-browser.html");
  }

  // A file that did not arrive says nothing of the browser.
  document.addEventListener(
    "error",
    function (event) {
      if (event.target && event.target.nodeName === "SCRIPT") isCut = true;
    },
    true
  );

  // Of all that Rekey uses, these came last: whoever has both has the rest (build/floor).
  if (!Array.prototype.toSorted || !window.CompressionStream) {
    lead();
    return;
  }

  // By then the entry has run and has said which screen is shown, unless its language was not understood.
  window.addEventListener("load", function () {
    if (page.hasAttribute("data-screen")) return;
    if (!isCut) {
      lead();
      return;
    }
    var language = navigator.language.slice(0, 2);
    if (document.querySelector('[data-spoken="' + language + '"]')) page.lang = language;
    page.setAttribute("data-screen", "failed");
  });
})();
