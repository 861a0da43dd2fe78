package org.palimpsest.language.mission;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * States and provinces that stand behind their cities in lists: {@code Leamington, Ontario}. Those
 * that are called like a city, such as New York, are left out, for in a list they are cities.
 */
final class Regions {

    private static final Set<String> ALL =
            Arrays.stream(
                            String.join(
                                            "|",
                                            "Alabama|Alaska|Arizona|Arkansas|California|Colorado",
                                            "Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois",
                                            "Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine",
                                            "Maryland|Massachusetts|Michigan|Minnesota",
                                            "Mississippi|Missouri|Montana|Nebraska|Nevada",
                                            "New Hampshire|New Jersey|New Mexico|North Carolina",
                                            "North Dakota|Ohio|Oregon|Pennsylvania|Rhode Island",
                                            "South Carolina|South Dakota|Tennessee|Texas|Utah",
                                            "Vermont|Virginia|West Virginia|Wisconsin|Wyoming",
                                            "Puerto Rico",
                                            "Alberta|British Columbia|Manitoba|New Brunswick",
                                            "Newfoundland and Labrador|Nova Scotia|Ontario",
                                            "Prince Edward Island|Saskatchewan|Yukon",
                                            "New South Wales|Queensland|South Australia|Tasmania",
                                            "Western Australia|Northern Territory",
                                            "Baja California|Baja California Sur|Chiapas|Coahuila",
                                            "Guerrero|Hidalgo|Jalisco|Michoac\u00E1n|Nayarit",
                                            "Nuevo Le\u00F3n|Quintana Roo|Sinaloa|Sonora|Tabasco",
                                            "Tamaulipas|Yucat\u00E1n",
                                            "Amazonas|Bahia|Cear\u00E1|Goi\u00E1s|Mato Grosso",
                                            "Mato Grosso do Sul|Minas Gerais|Par\u00E1",
                                            "Para\u00EDba|Paran\u00E1|Pernambuco",
                                            "Rio Grande do Sul|Santa Catarina",
                                            "Chubut|Entre R\u00EDos|Misiones",
                                            "Tierra del Fuego",
                                            "Andhra Pradesh|Arunachal Pradesh|Assam|Bihar",
                                            "Gujarat|Haryana|Himachal Pradesh|Jharkhand",
                                            "Karnataka|Kerala|Madhya Pradesh|Maharashtra",
                                            "Odisha|Punjab|Rajasthan|Tamil Nadu|Telangana",
                                            "Uttar Pradesh|Uttarakhand|West Bengal",
                                            "Balochistan|Khyber Pakhtunkhwa|Sindh",
                                            "Hokkaido|Hokkaid\u014D|Aichi|Hyogo|Ibaraki|Ishikawa",
                                            "Iwate|Kanagawa|Miyagi|Shimane",
                                            "Fujian|Gansu|Guangdong|Guangxi|Guizhou|Hebei",
                                            "Heilongjiang|Henan|Hubei|Hunan|Jiangsu|Jiangxi",
                                            "Liaoning|Shaanxi|Shandong|Shanxi|Sichuan|Xinjiang",
                                            "Yunnan|Zhejiang",
                                            "Baden-W\u00FCrttemberg|Bavaria|Brandenburg|Hesse",
                                            "Lower Saxony|North Rhine-Westphalia",
                                            "Rhineland-Palatinate|Saarland|Saxony|Saxony-Anhalt",
                                            "Schleswig-Holstein|Thuringia",
                                            "Carinthia|Styria|Tyrol|Vorarlberg",
                                            "Eastern Cape|Gauteng|KwaZulu-Natal|Limpopo",
                                            "Mpumalanga|Northern Cape|Western Cape",
                                            "Sabah|Sarawak|Kelantan|Pahang|Selangor",
                                            "East Java|West Java|North Sumatra|Papua",
                                            "Akwa Ibom|Cross River|Ogun|Borno")
                                    .split("\\|"))
                    .collect(Collectors.toUnmodifiableSet());

    private Regions() {}

    static boolean has(String name) {
        return ALL.contains(name);
    }
}
