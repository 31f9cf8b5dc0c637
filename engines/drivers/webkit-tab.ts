import { PNG } from "pngjs";
import { By, Key, type WebDriver, type WebElement } from "selenium-webdriver";
import { candidates } from "./candidates.ts";
import { namesOf, type Part, type Role, type Tab } from "./engine.ts";

/** The first tab is the one that the window opened with. */
export async function newTabOf(browser: WebDriver): Promise<Tab> {
  const [first = ""] = await browser.getAllWindowHandles();
  const isFirst = (await browser.getCurrentUrl()) === "about:blank";
  if (!isFirst) await browser.switchTo().newWindow("tab");
  return tabOf(browser, isFirst ? first : await browser.getWindowHandle());
}

function tabOf(browser: WebDriver, handle: string): Tab {
  const here = async () => {
    await browser.switchTo().window(handle);
    return browser;
  };
  return {
    open: async (address) => {
      const tab = await here();
      const before = withoutHash(await tab.getCurrentUrl());
      const isSameDocument = before === withoutHash(address);
      await (isSameDocument ? tab.get(address) : loaded(tab, () => tab.get(address)));
    },
    reload: async () => {
      const tab = await here();
      await loaded(tab, () => tab.navigate().refresh());
    },
    // Not the driver's own: it waits for a load, and a page out of the page cache has none.
    back: async () => {
      await (await here()).executeScript("setTimeout(() => history.back())");
    },
    address: async () => (await here()).getCurrentUrl(),
    all: async (role, name) => allOf(await here(), role, name),
    valueOf: async (expression) => (await here()).executeScript(`return (${expression})`),
    resize: async (size) => {
      await (await here())
        .manage()
        .window()
        .setRect({ x: 0, y: 0, ...size });
    },
    shot: async () => Buffer.from(await (await here()).takeScreenshot(), "base64"),
    printed: undefined,
    closeOthers: async () => {
      for (const other of await browser.getAllWindowHandles()) {
        if (other === handle) continue;
        await browser.switchTo().window(other);
        await browser.close();
      }
      await here();
    },
    cameBack: async () => {
      await (await here()).executeScript("document.dispatchEvent(new Event('visibilitychange'))");
    },
    // Its driver does not tell what stands on the console.
    complaints: [],
  };
}

/** Sends the tab somewhere, and waits until another document is there and loaded. */
async function loaded(tab: WebDriver, go: () => Promise<void>): Promise<void> {
  const started = "return performance.timeOrigin";
  const before = await tab.executeScript(started);
  await go();
  const isThere = `return performance.timeOrigin !== arguments[0] && document.readyState === "complete"`;
  await tab.wait(
    () => tab.executeScript<boolean>(isThere, before),
    15_000,
    "The page was not loaded.",
  );
}

function withoutHash(address: string): string {
  return address.replace(/#.*/, "");
}

async function allOf(
  browser: WebDriver,
  role: Role,
  name: string | undefined,
): Promise<readonly Part[]> {
  const shown: WebElement[] = await browser.executeScript(
    "return [...document.querySelectorAll(arguments[0])].filter((one) => one.checkVisibility())",
    candidates[role],
  );
  // What one chooses from is a button to it, as on a Mac.
  const roles = role === "combobox" ? [role, "button"] : namesOf(role);
  const parts: Part[] = [];
  for (const element of shown) {
    const isNamed = name === undefined || (await element.getAccessibleName()) === name;
    if (isNamed && roles.includes(await element.getAriaRole()))
      parts.push(partOf(browser, element));
  }
  return parts;
}

function partOf(browser: WebDriver, element: WebElement): Part {
  return {
    press: () => element.click(),
    fill: async (text) => {
      await element.clear();
      await element.sendKeys(text.replaceAll("\n", Key.ENTER));
    },
    choose: async (value) => {
      await element.findElement(By.css(`option[value="${value}"]`)).click();
    },
    text: () => browser.executeScript("return arguments[0].innerText ?? ''", element),
    shot: () => shotOf(browser, element),
  };
}

/** Cut out of the picture of the tab: the driver's own is of another place once the page has been scrolled. */
async function shotOf(browser: WebDriver, element: WebElement): Promise<Buffer> {
  await browser.executeScript("arguments[0].scrollIntoView({ block: 'center' })", element);
  const [left, top, width, height]: readonly number[] = await browser.executeScript(
    "const { x, y, width, height } = arguments[0].getBoundingClientRect(); return [x, y, width, height].map(Math.round)",
    element,
  );
  const whole = PNG.sync.read(Buffer.from(await browser.takeScreenshot(), "base64"));
  const part = new PNG({ width, height });
  PNG.bitblt(whole, part, left, top, width, height, 0, 0);
  return PNG.sync.write(part);
}
