/** Sites where many companies have a page: the host says nothing about whose page it is. */
export const SHARED_HOSTS: ReadonlySet<string> = new Set([
  'linkedin.com', 'facebook.com', 'fb.com', 'instagram.com', 'twitter.com', 'x.com', 'youtube.com', 'youtu.be', 'tiktok.com',
  'xing.com', 'pinterest.com', 'threads.net', 'whatsapp.com', 'wa.me', 't.me', 'telegram.org', 'weibo.com', 'wechat.com',
  'qq.com', 'vk.com', 'snapchat.com', 'medium.com', 'linktr.ee', 'about.me', 'bit.ly', 'goo.gl', 'page.link',
  'wixsite.com', 'wix.com', 'wordpress.com', 'blogspot.com', 'blogger.com', 'weebly.com', 'jimdo.com', 'jimdosite.com',
  'jimdofree.com', 'squarespace.com', 'webnode.com', 'webnode.nl', 'strato.de', 'strikingly.com', 'godaddysites.com',
  'site123.me', 'tumblr.com', 'notion.site', 'carrd.co', 'webflow.io', 'myshopify.com', 'shopify.com', 'business.site',
  'github.io', 'github.com', 'gitlab.io', 'gitlab.com', 'netlify.app', 'vercel.app', 'herokuapp.com', 'azurewebsites.net',
  'amazonaws.com', 'cloudfront.net', 'pages.dev', 'web.app', 'firebaseapp.com', 'google.com', 'sites.google.com', 'goo.gle',
  'alibaba.com', '1688.com', 'made-in-china.com', 'indiamart.com', 'etsy.com', 'ebay.com', 'amazon.com', 'bol.com',
  'marktplaats.nl', 'eventbrite.com', 'crunchbase.com', 'opencorporates.com', 'kvk.nl', 'europages.com', 'wikipedia.org',
  'yelp.com', 'tripadvisor.com', 'booking.com', 'mystrikingly.com', 'one.com', 'home.blog', 'sharepoint.com',
]); // prettier-ignore
